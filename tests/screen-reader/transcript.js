/** Writes what was heard in a browser as a page of the documentation. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes the rows with what was said. */
export function writeTranscript(browser, rows, heard) {
  const folder = fileURLToPath(new URL('../../docs/screen-reader/', import.meta.url));
  const file = `${folder}${browser}.md`;
  mkdirSync(folder, { recursive: true });
  const name = browser[0].toUpperCase() + browser.slice(1);
  writeFileSync(
    file,
    [headOf(name), ...rows.map((row, at) => chapter(row, heard[at], browser))].join('\n'),
  );
  execFileSync('npx', ['prettier', '--write', file], { stdio: 'ignore' });
}

const headOf = (name) => `# What Orca says of the bar in ${name}

\`npm run test:screen-reader\` presses these keys, compares what is said with what should be (\`tests/screen-reader/rows.js\`), and writes this page.
`;

const chapter = (
  { row, why },
  { acts, isRight },
  browser,
) => `## ${row[0].toUpperCase()}${row.slice(1)}
${isRight ? '' : `\n${why?.[browser] ?? 'Not yet as it should be.'}\n`}
| key | what Orca says |
| --- | --- |
${acts.map(({ keys, said }) => `| ${cell(keys)} | ${spoken(said)} |`).join('\n')}
`;

const spoken = (said) => said.map((text) => `“${cell(text)}”`).join('<br>') || '(silence)';
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
