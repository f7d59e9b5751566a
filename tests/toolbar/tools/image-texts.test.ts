import { expect, waitUntil } from '@open-wc/testing';
import { drawn, frames, openSite, sourceOf, use, type Site } from './support.js';

/** A red picture of this size. */
const picture = (alt: string | undefined, width = 300, height = 100, style = ''): string => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${String(width)}' height='${String(height)}'><rect width='100%' height='100%' fill='red'/></svg>`;
  const text = alt === undefined ? '' : `alt="${alt}"`;
  return `<img ${text} src="data:image/svg+xml,${encodeURIComponent(svg)}" style="${style}">`;
};

const texts = (site: Site): string[] =>
  drawn(site, '.picture').map(({ textContent }) => textContent);

async function open(content: string): Promise<Site> {
  const site = await openSite(content);
  await use(site, { images: 'text' });
  await frames();
  return site;
}

/** Where a picture and what is said in its place are. */
function places(site: Site, index = 0): [DOMRect, DOMRect] {
  const one = site.document.querySelectorAll('img')[index]!;
  return [one, drawn(site, '.picture')[index]!].map((each) =>
    each.getBoundingClientRect(),
  ) as never;
}

const numbers = ({ x, y, width, height }: DOMRect): number[] =>
  [x, y, width, height].map(Math.round);

describe('descriptions instead of pictures', () => {
  it('are said in place; decoration says nothing, and what has no description that it is a picture', async () => {
    const site = await open(
      picture('A cat') +
        picture('') +
        picture(undefined) +
        picture('Not said', 300, 100).replace('<img', '<img role="none"'),
    );

    expect(texts(site)).to.eql(['A cat', 'Picture']);
    expect(numbers(places(site)[1])).to.eql(numbers(places(site)[0]));
  });

  it('stay in place when the page scrolls, also in a part of it', async () => {
    const site = await open(
      `<div id="box" style="height: 300px; overflow: auto"><div style="height: 200px"></div>${picture('A cat')}
        <div style="height: 900px"></div></div><div style="height: 2000px"></div>`,
    );
    site.window.scrollTo(0, 60);
    site.document.getElementById('box')!.scrollTop = 150;
    await frames();
    const [one, other] = places(site);
    expect(numbers(other)).to.eql(numbers(one));
    site.window.scrollTo(0, 0);
    site.document.getElementById('box')!.scrollTop = 250;
    await frames();

    expect(drawn(site, '.picture')[0]!.style.clipPath, 'no more than is seen of it').to.match(
      /^inset\(5\dpx/,
    );
  });

  it('follow pictures that come, change and go', async () => {
    const site = await open(picture('A cat'));
    site.document.body.insertAdjacentHTML('afterbegin', `<div id="new">${picture('A dog')}</div>`);
    await waitUntil(() => texts(site).length === 2, 'a second text', { timeout: 20_000 });
    await frames();
    expect(texts(site).sort()).to.eql(['A cat', 'A dog']);
    site.document.querySelector('img')!.alt = 'A fox';
    await waitUntil(() => texts(site).includes('A fox'), 'another text', { timeout: 20_000 });
    site.document.getElementById('new')!.remove();
    await waitUntil(() => texts(site).length === 1, 'one text', { timeout: 20_000 });
    await frames();

    expect(numbers(places(site)[1])).to.eql(numbers(places(site)[0]));
  });

  it('are there in shadow trees and in frames of the same origin', async () => {
    const site = await openSite(
      '<div id="host"></div><iframe title="Frame" style="border: 5px solid"></iframe>',
    );
    site.document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML =
      picture('In the shadow');
    const frame = site.document.querySelector('iframe')!;
    frame.contentDocument!.body.innerHTML = picture('In the frame', 200);
    await use(site, { images: 'text' });
    await waitUntil(() => texts(site).length === 2, 'two texts', { timeout: 20_000 });
    const box = drawn(site, '.picture').find(({ textContent }) => textContent === 'In the frame')!;
    const outer = frame.getBoundingClientRect();
    const inner = frame.contentDocument!.querySelector('img')!.getBoundingClientRect();

    expect(Math.round(box.getBoundingClientRect().x)).to.equal(Math.round(outer.x + 5 + inner.x));
    expect(Math.round(box.getBoundingClientRect().y)).to.equal(Math.round(outer.y + 5 + inner.y));
  });

  it('fit into the picture, shortened where they are too long', async () => {
    const site = await open(picture('Many words that do not fit. '.repeat(20), 120, 60));
    const [box] = drawn(site, '.picture');
    const [words] = drawn(site, '.picture span');

    expect(words!.clientHeight).to.be.at.most(box!.clientHeight);
    expect(words!.clientWidth).to.be.at.most(box!.clientWidth);
  });

  it('let the page scroll no further than it does', async () => {
    const site = await openSite(
      `<div style="overflow: hidden"><div style="width: 2000px">${picture('A cat', 1500)}</div></div>`,
    );
    await use(site, { images: 'text' });
    await frames();

    expect(drawn(site, '.picture')).to.have.length(1);
    expect(site.document.documentElement.scrollWidth).to.equal(
      site.document.documentElement.clientWidth,
    );
  });

  it('are in the colours of the page, and read out only as descriptions of the pictures', async () => {
    const site = await open(`<div style="color: rgb(0, 0, 160)">${picture('A cat')}</div>`);
    const [words] = drawn(site, '.picture span');

    expect(getComputedStyle(words!).color).to.equal('rgb(0, 0, 160)');
    expect(words!.closest('[aria-hidden=true]')).to.not.be.null;
  });

  it('go without a trace', async () => {
    const site = await openSite(picture('A cat'));
    const own = sourceOf(site);
    await use(site, { images: 'text' });
    site.toolbar.set({ images: 'default' });
    await site.toolbar.applied;
    expect(drawn(site, '.picture')).to.be.empty;
    site.toolbar.disable();
    await site.toolbar.applied;
    site.toolbar.removeAttribute('active');

    expect(sourceOf(site)).to.equal(own);
  });
});
