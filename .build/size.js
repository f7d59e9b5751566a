/** Prints what each file costs that a site loads, and fails where one takes more than its budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { integrityOf } from './integrity.js';

/** Bytes that a file may take as `gzip -9`; what is not named is only reported. */
const BUDGETS = {
  'dist/a11y-toolbar.js': 60_928,
  'dist/a11y-toolbar.all.js': 62_000,
  'dist/early.js': 1_500,
};

const scripts = [...Object.keys(BUDGETS), 'dist/a11y-toolbar.esm.js'];
const sizes = [...scripts, ...chunksIn('dist/chunks'), ...chunksIn('dist/esm')].map(measure);

console.table(sizes, ['file', 'raw', 'gzip', 'brotli', 'budget']);

for (const file of scripts) console.log(`${file}  ${integrityOf(file)}`);

for (const { file, gzip, budget } of sizes.filter(({ gzip, budget }) => gzip > budget)) {
  console.error(
    `${file} takes ${gzip} bytes as gzip, ${gzip - budget} over its budget of ${budget}`,
  );
  process.exitCode = 1;
}

function measure(file) {
  const bytes = readFileSync(file);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes).length;
  return { file, raw: bytes.length, gzip, brotli, budget: BUDGETS[file] };
}

function chunksIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return files.map((name) => `${folder}/${name}`);
}
