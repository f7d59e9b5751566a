import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { documentNames, formNames } from '../support/hidden-names.js';
import { COUNT, expectPicturesReplaced, formHiding, FORMS, open } from './hiding-site.js';
import { button, inside, textOf } from './support.js';
import { drawn, frames, use } from './tools/support.js';
import { installFakeSpeech } from './widgets/fake-speech.js';

describe('in forms whose fields hide the DOM’s own names, by each of them and by all', () => {
  it('the outline finds the headings and leads there', async () => {
    const site = await open(FORMS);
    const [details] = inside<HTMLDetailsElement>(site.toolbar, 'details');
    details!.open = true;
    await oneEvent(details!, 'toggle');
    await site.toolbar.updateComplete;
    const entries = inside(site.toolbar, '[part~=target]').filter((one) => textOf(one) === 'Title');
    for (const entry of entries) entry.click();

    expect(entries.length).to.equal(COUNT);
    expect(textOf(site.document.activeElement!)).to.equal('Title');
    expect(site.errors).to.eql([]);
  });

  it('pictures are replaced by their descriptions, where all are hidden', () =>
    expectPicturesReplaced(formHiding(formNames), 1));

  it('the focus and clicks are theirs', async () => {
    const site = await open(`${FORMS}<button data-a11y-toolbar="toggle">Switch</button>`);
    await use(site, { guide: 'mask', magnifier: 'on' });
    for (const element of site.document.querySelectorAll<HTMLElement>('form, input')) {
      site.window.HTMLElement.prototype.focus.call(element);
      site.window.HTMLElement.prototype.click.call(element);
    }
    await frames();

    expect(site.errors).to.eql([]);
  });

  it('the magnifier shows the text under the pointer, and the guide stands below it', async () => {
    const site = await open(formHiding(formNames));
    await use(site, { guide: 'ruler', magnifier: 'on' });
    const text = site.document.querySelector('p')!;
    text.scrollIntoView({ block: 'center' });
    const { x, y } = text.getBoundingClientRect();
    const place = { clientX: x + 10, clientY: y + 10, bubbles: true, composed: true };
    text.dispatchEvent(new PointerEvent('pointermove', place));
    await frames();

    expect(drawn(site, '.glass').map(textOf)).to.eql(['Some text']);
    expect(drawn(site, '.ruler')[0]!.getBoundingClientRect().top).to.be.above(y);
    expect(site.errors).to.eql([]);
  });

  it('the text is read aloud', async () => {
    const site = await open(FORMS);
    const speech = installFakeSpeech(site.window, ['en-US']);
    button(site.toolbar, 'The page').click();
    await waitUntil(() => speech.isSpeaking(), 'a voice', { timeout: 20_000 });
    while (speech.isSpeaking()) speech.finish();

    expect(speech.said.filter(({ text }) => text.trim() === 'Some text').length).to.equal(COUNT);
    expect(site.errors).to.eql([]);
  });
});

describe('a document whose pictures hide its own names', () => {
  /** Lit asks the document for these, by their names. */
  const LITS = ['createElement', 'createComment', 'importNode', 'createTreeWalker'];
  const names = documentNames.filter((name) => !LITS.includes(name));

  it('has a bar and tools that work', async () => {
    const site = await open('<main><h1>Title</h1><p>Some text</p></main>');
    const { body } = site.document;
    const text = site.document.querySelector('p')!;
    const pictures = names.map((name) => Object.assign(new Image(), { name, alt: '' }));
    body.append(...pictures);
    await use(site, { fontSize: 2, guide: 'mask', magnifier: 'on', images: 'text' });
    text.click();
    site.toolbar.placement = 'bottom';
    site.toolbar.hotkey = 'Alt+Shift+A';
    await site.toolbar.applied;

    expect(site.window.getComputedStyle(text).fontSize).to.equal('40px');
    site.toolbar.disable();
    await site.toolbar.applied;
    expect(site.window.getComputedStyle(text).fontSize).to.equal('20px');
    expect(site.errors).to.eql([]);
  });
});
