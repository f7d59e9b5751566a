import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** The value for `<script integrity>`, which a browser checks what it has got against. */
export const integrityOf = (file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * Puts the hashes of the files that a text in Markdown names in its table between the marks
 * `<!-- integrity -->` and `<!-- /integrity -->`. Files that are not built keep what is there.
 */
export const withHashes = (markdown) =>
  markdown.replace(/<!-- integrity -->.*?<!-- \/integrity -->/s, (table) =>
    table.replace(/^\| `(dist\/\S+)`.*$/gm, (row, file) =>
      existsSync(file) ? `| \`${file}\` | \`${integrityOf(file)}\` |` : row,
    ),
  );
