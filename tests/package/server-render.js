/**
 * Prints what a server makes of a toolbar, by the published modules, without a DOM. The argument is
 * the toolbar's `lang` and `active` as JSON.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import '../../dist/define.js';

const { lang, active = false } = JSON.parse(process.argv[2]);
const toolbar = html`<a11y-toolbar lang=${lang ?? nothing} ?active=${active}></a11y-toolbar>`;
process.stdout.write(await collectResult(render(toolbar)));
