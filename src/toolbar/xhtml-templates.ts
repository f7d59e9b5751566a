import { native } from '../dom/native.js';

/**
 * Makes lit-html work in XHTML documents. It writes its templates as HTML, which an XHTML document would
 * parse as XML, and refuse: there, an HTML document makes them. It must be there when lit-html is evaluated: see `templates.ts`.
 * @see https://github.com/lit/lit/blob/main/packages/lit-html/src/polyfill-support.ts for the hook
 */
interface Hooked {
  litHtmlPolyfillSupport?: ((template: TemplateClass) => void) | undefined;
}
interface TemplateClass {
  createElement: (html: string) => HTMLTemplateElement;
}

if (native(document).contentType !== 'text/html') {
  const hooked = globalThis as Hooked;
  const before = hooked.litHtmlPolyfillSupport;
  hooked.litHtmlPolyfillSupport = (template) => {
    hooked.litHtmlPolyfillSupport = before;
    const inHtml = native(document).implementation.createHTMLDocument();
    template.createElement = (html) => {
      const element = inHtml.createElement('template');
      element.innerHTML = html;
      return element;
    };
  };
}
