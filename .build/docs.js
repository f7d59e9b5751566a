/**
 * Documents the element from the comments in its source: the custom elements manifest, data for
 * editors, the tables of the README and the hashes in it. With `--check` it writes nothing, and fails where the
 * README is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { withHashes } from './integrity.js';
import { withTables } from './readme-tables.js';

const README = 'README.md';
const isCheck = process.argv.includes('--check');

const manifest = await cli({
  argv: ['analyze', '--quiet', '--config', '.build/custom-elements-manifest.config.js'],
  noWrite: isCheck,
});
const before = readFileSync(README, 'utf8');
const tables = withTables(before, manifest);
// a check needs no build
const after = await format(isCheck ? tables : withHashes(tables), {
  ...(await resolveConfig(README)),
  filepath: README,
});

if (!isCheck) {
  writeFileSync(README, after);
  await describeToEditors(manifest);
} else if (after !== before) {
  console.error(`The tables of ${README} are out of date: npm run manifest writes them.`);
  process.exitCode = 1;
}

/** Loaded only here: a check needs none of it. */
async function describeToEditors(manifest) {
  const { generateJetBrainsWebTypes } = await import('custom-element-jet-brains-integration');
  const { generateVsCodeCustomElementData } = await import('custom-element-vs-code-integration');
  const options = { outdir: 'dist', hideLogs: true };
  // the generators change what they are given
  generateVsCodeCustomElementData(structuredClone(manifest), { ...options, cssFileName: null });
  generateJetBrainsWebTypes(structuredClone(manifest), { ...options, packageJson: false });
}
