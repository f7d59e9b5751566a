import { expect } from '@open-wc/testing';
import { TITLE, switchOf } from '../toolbar/support.js';
import { linkCalled, openDemo } from './support.js';

describe('the demo', () => {
  it('is an article with a heading, a quotation and links to the news before and after', async () => {
    const { document } = await openDemo('index.html');
    const article = document.querySelector('main article')!;

    expect(article.querySelector('h1')!.textContent.trim()).to.equal(
      'Paris Call is similar to Russian initiatives',
    );
    expect(article.querySelector('blockquote')!.textContent.trim()).to.match(
      /^“In his speech, Macron called .* a special role,”$/s,
    );
    expect(linkCalled('Previous News', document).pathname).to.equal('/demo/previous.html');
    expect(linkCalled('Next news', document).pathname).to.equal('/demo/next.html');
  });

  it('has the toolbar first, off and closed', async () => {
    const { document, toolbar } = await openDemo('index.html');

    expect(document.body.firstElementChild).to.equal(toolbar);
    expect(switchOf(toolbar).textContent.trim()).to.equal(TITLE);
    expect(switchOf(toolbar).getAttribute('aria-pressed')).to.equal('false');
    expect(toolbar.shadowRoot!.querySelector('[part=panel]')).to.be.null;
  });
});
