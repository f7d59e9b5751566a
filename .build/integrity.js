import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** The value for `<script integrity>`: the browser refuses a file that does not match it. */
export const integrityOf = (file) => sri('sha384', readFileSync(file));

/** The same for what a script names many of: as hard to forge, and shorter. */
export const integrityOfText = (text) => sri('sha256', text);

const sri = (algorithm, content) =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/**
 * Writes hashes into a text in Markdown: one for each file in the table between the marks
 * `<!-- integrity -->` and `<!-- /integrity -->`. A file that is not built keeps its old hash.
 */
export const withHashes = (markdown) =>
  markdown.replace(/<!-- integrity -->.*?<!-- \/integrity -->/s, (table) =>
    table.replace(/^\| `(dist\/\S+)`.*$/gm, (row, file) =>
      existsSync(file) ? `| \`${file}\` | \`${integrityOf(file)}\` |` : row,
    ),
  );
