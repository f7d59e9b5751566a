/** Prints what each file costs that a site loads, and fails where one takes more than its budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { integrityOf } from './integrity.js';

/** Bytes that a file may take as `gzip -9`; what is not named is only reported. */
const BUDGETS = {
  'dist/a11y-toolbar.js': 12_000,
  'dist/a11y-toolbar.all.js': 62_000,
  'dist/early.js': 1_500,
};

/** A file that is known to take more than its budget. That is told, but fails nothing. */
const MISSED = ['dist/a11y-toolbar.all.js'];

/** What visitors load, by the beginnings of the files' names, and the bytes that we aim at. */
const VISITS = [
  ['uses nothing, has stored nothing', ['a11y-toolbar.js'], 12_000],
  [
    'has the three main settings in force',
    ['early.js', 'a11y-toolbar.js', 'chunks/shared-', 'chunks/engine-'],
    40_000,
  ],
  [
    'opens the bar',
    ['a11y-toolbar.js', 'chunks/bar-', 'chunks/strings-of-', 'chunks/shared-', 'chunks/engine-'],
  ],
  ['loads everything, once', ['a11y-toolbar.all.js'], 62_000],
];

const scripts = [...Object.keys(BUDGETS), 'dist/a11y-toolbar.esm.js'];
const sizes = [...scripts, ...chunksIn('dist/chunks'), ...chunksIn('dist/esm')].map(measure);

console.table(sizes, ['file', 'raw', 'gzip', 'brotli', 'budget']);

console.table(VISITS.map(visit));

for (const file of scripts) console.log(`${file}  ${integrityOf(file)}`);

for (const { file, gzip, budget } of sizes.filter(({ gzip, budget }) => gzip > budget)) {
  console.error(
    `${file} takes ${gzip} bytes as gzip, ${gzip - budget} over its budget of ${budget}`,
  );
  if (!MISSED.includes(file)) process.exitCode = 1;
}

function measure(file) {
  const bytes = readFileSync(file);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes).length;
  return { file, raw: bytes.length, gzip, brotli, budget: BUDGETS[file] };
}

function visit([visitor, beginnings, wanted]) {
  const files = beginnings.map((beginning) =>
    sizes.find(({ file }) => file.startsWith(`dist/${beginning}`)),
  );
  const sum = (kind) => files.reduce((all, file) => all + file[kind], 0);
  return { 'a visitor who': visitor, gzip: sum('gzip'), brotli: sum('brotli'), wanted };
}

function chunksIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return files.map((name) => `${folder}/${name}`);
}
