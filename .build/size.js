import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { integrityOf } from './integrity.js';

const KIB = 1024;

/** Bytes that a file may take as `gzip -9`; null where the size is only reported. */
const BUDGETS = {
  'dist/a11y-toolbar.js': 59.5 * KIB,
  'dist/early.js': 26.25 * KIB,
  'dist/a11y-toolbar.esm.js': null,
};

const sizes = Object.entries(BUDGETS).map(([file, budget]) => measure(file, budget));

console.table(
  sizes.map(({ file, raw, gzip, brotli, budget }) => ({
    file,
    raw,
    gzip,
    brotli,
    budget: budget ?? '',
  })),
  ['file', 'raw', 'gzip', 'brotli', 'budget'],
);

for (const { file } of sizes) console.log(`${file}  ${integrityOf(file)}`);

for (const { file, gzip, budget } of sizes.filter(({ over }) => over)) {
  console.error(
    `${file} takes ${gzip} bytes as gzip, ${gzip - budget} over its budget of ${budget}`,
  );
  process.exitCode = 1;
}

function measure(file, budget) {
  const bytes = readFileSync(file);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes).length;
  return { file, raw: bytes.length, gzip, brotli, budget, over: budget !== null && gzip > budget };
}
