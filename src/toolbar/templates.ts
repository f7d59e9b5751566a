/** lit-html as the toolbar uses it: also in XHTML documents, for which the first import prepares it. */
import './xhtml-templates.js';

export { html, nothing, render, type TemplateResult } from 'lit/html.js';
