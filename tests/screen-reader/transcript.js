/** Writes what was heard as a page of the documentation. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Writes the rows with what each browser and the screen reader said. */
export function writeTranscript(file, rows, heard) {
  writeFileSync(file, [HEAD, ...rows.map((row, at) => chapter(row, at, heard))].join('\n'));
  execFileSync('npx', ['prettier', '--write', file], { stdio: 'ignore' });
}

const HEAD = `# What a screen reader says

What Orca says of the bar, pressed by real keys, in Chromium and in Firefox. \`npm run test:screen-reader\` presses them again, compares, and writes this page. \`tests/screen-reader/README.md\` says what it needs.
`;

const chapter = ({ row }, at, heard) =>
  [
    `## ${row[0].toUpperCase()}${row.slice(1)}\n`,
    `| key | ${Object.keys(heard).map(capital).join(' | ')} |`,
    `| --- | ${Object.keys(heard)
      .map(() => '---')
      .join(' | ')} |`,
    ...actsOf(Object.values(heard).map((results) => results[at].acts)),
    '',
  ].join('\n');

const actsOf = ([first, ...others]) =>
  first.map(
    ({ keys, said }, at) =>
      `| ${cell(keys)} | ${[said, ...others.map((acts) => acts[at]?.said ?? [])].map(spoken).join(' | ')} |`,
  );

const spoken = (said) => said.map((text) => `“${cell(text)}”`).join('<br>') || '(silence)';
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const capital = (word) => word[0].toUpperCase() + word.slice(1);
