/** Minifies the templates and style sheets in the compiled modules, for the bundles and for those who bundle them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';

const { transform } = literalsHtmlCssMinifier({ failOnError: true });

for (const name of readdirSync('dist', { recursive: true })) {
  if (!name.endsWith('.js')) continue;
  const file = resolve('dist', name);
  const error = (message) => {
    throw new Error(`${file}: ${message}`);
  };
  const minified = await transform.call({ error }, readFileSync(file, 'utf8'), file);
  if (minified) writeFileSync(file, minified.code);
}
