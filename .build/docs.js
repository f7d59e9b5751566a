/**
 * Documents the element from the comments in its source: the custom elements manifest, data for
 * editors, the tables in README.md and docs/, and the hashes of the bundles. With `--check` it
 * writes nothing, and fails where a document is out of date.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { withHashes } from './integrity.js';
import { withTables } from './manifest-tables.js';

const isCheck = process.argv.includes('--check');

const manifest = await cli({
  argv: ['analyze', '--quiet', '--config', '.build/custom-elements-manifest.config.js'],
  noWrite: isCheck,
});

for (const file of documents()) {
  const before = readFileSync(file, 'utf8');
  const tables = withTables(before, manifest);
  // a check needs no build
  const after = isCheck ? tables : withHashes(tables);
  if (after === before) continue;
  if (isCheck) {
    console.error(`The tables of ${file} are out of date: npm run manifest writes them.`);
    process.exitCode = 1;
  } else writeFileSync(file, after);
}

if (!isCheck) await describeToEditors(manifest);

function documents() {
  const docs = readdirSync('docs', { recursive: true }).map((name) => `docs/${name}`);
  return ['README.md', ...docs.filter((name) => name.endsWith('.md'))];
}

/** Loads the generators only here: a check needs none of them. */
async function describeToEditors(manifest) {
  const { generateJetBrainsWebTypes } = await import('custom-element-jet-brains-integration');
  const { generateVsCodeCustomElementData } = await import('custom-element-vs-code-integration');
  const options = { outdir: 'dist', hideLogs: true };
  // the generators change what they are given
  generateVsCodeCustomElementData(structuredClone(manifest), { ...options, cssFileName: null });
  generateJetBrainsWebTypes(structuredClone(manifest), { ...options, packageJson: false });
}
