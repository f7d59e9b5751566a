import { expect } from '@open-wc/testing';
import { screenshot } from '../../support/screenshot.js';
import { contrast, textContrasts, type Colour } from '../contrast.js';
import { expectSame, fingerprint } from '../fingerprint.js';
import { black, openPage, type Page } from '../support.js';

const PHOTO = `url("data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="red" d="M0 0h9v9H0z"/></svg>')}")`;

const image = (page: Page, selector: string, pseudo?: string): string =>
  page.computed(selector, 'background-image', pseudo);

const none = { backgroundImages: 'none' } as const;

/** The colours in an element, the most frequent one first. */
async function coloursIn(page: Page, selector: string): Promise<Colour[]> {
  const frame = page.window.frameElement!.getBoundingClientRect();
  const { x, y, width, height } = page.$(selector).getBoundingClientRect();
  const { data } = await screenshot({ x: frame.x + x, y: frame.y + y, width, height });
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = [...data.slice(i, i + 3)].join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([colour]) => [...colour.split(',').map(Number), 1] as unknown as Colour);
}

describe('no pictures behind text', () => {
  const sections: Record<string, string> = {
    'that cover a section': 'section { background: PHOTO center / cover }',
    'that are repeated': 'section { background-image: PHOTO }',
    'that are important': 'section { background: PHOTO center / cover no-repeat !important }',
    'in a layer': '@layer a { section { background: PHOTO fixed } }',
    'under a gradient':
      'section { background: linear-gradient(#0000, #0008), PHOTO center / cover }',
    'of an image set': 'section { background: image-set(PHOTO 1x) center / 100% 100% }',
  };
  for (const [which, css] of Object.entries(sections)) {
    for (const colour of ['#fff', '#222', '#1a5fb4', '#ffd700', '#777', '#808080']) {
      it(`${which}: the text, of ${colour}, can be read`, async () => {
        const page = await openPage(
          css.replace('PHOTO', PHOTO),
          `<section style="color: ${colour}; font-size: 30px; padding: 30px"><p id="t">Mmmm <b>mm</b></p></section>`,
        );
        const before = fingerprint(page);
        expect(image(page, 'section')).to.contain('url(');
        await page.engine.apply(none);
        expect(image(page, 'section')).not.to.contain('url(');
        const isGradientKept = image(page, 'section').includes('rgba(0, 0, 0, 0.5');
        expect(isGradientKept).to.equal(which === 'under a gradient');
        const [behind] = await coloursIn(page, '#t');
        expect(contrast(behind!, parse(page.computed('#t', 'color')))).to.be.at.least(4.5);
        await page.engine.restore();
        expectSame(before, fingerprint(page));
      });
    }
  }

  it('leaves text in another colour than its section readable', async () => {
    const page = await openPage(
      `section { color: #222; background: ${PHOTO} 0 0 / cover; padding: 30px }
       h1, .lead { color: white; background: transparent } .card { background: #cde; color: #123 }`,
      `<section><h1 id="t">White</h1><p class="lead">white too</p><p>dark</p>
       <div class="card"><p id="in">In a card</p></div></section>`,
    );
    await page.engine.apply(none);
    for (const { text, ratio } of textContrasts(page)) expect(ratio, text).to.be.at.least(7);
    expect(page.computed('#in', 'background-color')).to.equal('rgba(0, 0, 0, 0)');
  });

  it("keeps the page's own colour where there is one", async () => {
    const page = await openPage(
      `section { background: #024 ${PHOTO} 0 0 / cover; color: white }`,
      '<section><p id="t">Text</p></section>',
    );
    await page.engine.apply(none);
    expect(image(page, 'section')).to.equal('none');
    expect(page.computed('#t', 'background-color')).to.equal('rgba(0, 0, 0, 0)');
  });

  it('has the colours of a palette in their place', async () => {
    const page = await openPage(
      `section { background: ${PHOTO} 0 0 / cover; color: white; padding: 30px; font-size: 30px }`,
      '<section><p id="t">Mmm</p></section>',
    );
    const before = fingerprint(page);
    await page.engine.apply({ ...none, palette: { ...black, background: '#000080' } });
    expect((await coloursIn(page, 'section'))[0]).to.deep.equal([0, 0, 128, 1]);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('goes with what is generated, what is in attributes, and what comes later', async () => {
    const page = await openPage(
      `section::before { content: ""; position: absolute; inset: 0; background: ${PHOTO} 0 0 / cover }`,
      `<section>a</section><div id="a" style='background-image: ${PHOTO}; height: 90px'><p>b</div>
       <table><tr><td id="b" background="x.png">c</table><div id="host"></div>`,
    );
    const root = page.$('#host').attachShadow({ mode: 'open' });
    await page.engine.apply(none);
    root.innerHTML = `<style>div { background-image: ${PHOTO} }</style><div>x</div>`;
    expect(image(page, 'section', '::before')).not.to.contain('url(');
    expect(image(page, '#a')).not.to.contain('url(');
    expect(image(page, '#b')).not.to.contain('url(');
    const late = root.querySelector('div')!;
    await page.until(() => !page.window.getComputedStyle(late).backgroundImage.includes('url('));
  });

  const icons: Record<string, string> = {
    'in an element for icons': 'i { background: PHOTO; width: 100px }',
    'in a link': 'a { background-image: PHOTO }',
    'of a small box': 'div { width: 24px; height: 24px; background: PHOTO center / cover }',
    'of an empty box': 'b:empty { background: PHOTO -20px -20px }',
    'that is generated': 'p::before { content: ""; background: PHOTO; padding: 9px }',
    'with room beside the text': 'div { padding-left: 24px; background: PHOTO no-repeat 0 50% }',
    'in place of text': 'h1 { text-indent: -9999px; background: PHOTO no-repeat }',
    'of gradients': 'section { background: linear-gradient(red, blue) }',
    'of what is ignored': '[data-a11y-ignore] { background: PHOTO 0 0 / cover }',
  };
  for (const [which, css] of Object.entries(icons)) {
    it(`leaves the icon ${which}`, async () => {
      const page = await openPage(
        css.replace('PHOTO', PHOTO),
        `<i>x</i><a href="#x">x</a><div>x</div><b></b><p>x</p><h1>x</h1><section>x</section>
         <article data-a11y-ignore>x</article>`,
      );
      const images = (): string[] =>
        [...page.document.body.querySelectorAll('*')].flatMap((element) =>
          ['', '::before'].map(
            (pseudo) => page.window.getComputedStyle(element, pseudo).backgroundImage,
          ),
        );
      const before = images();
      expect(before.some((value) => value !== 'none')).to.equal(true);
      await page.engine.apply(none);
      expect(images()).to.deep.equal(before);
    });
  }
});

function parse(colour: string): Colour {
  const [r = 0, g = 0, b = 0] = colour.match(/\d+/g)!.map(Number);
  return [r, g, b, 1];
}
