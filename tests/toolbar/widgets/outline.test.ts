import { expect } from '@open-wc/testing';
import { inside } from '../support.js';
import { frames, openSite, sourceOf, type Site } from '../tools/support.js';
import { findings } from '../findings.js';
import { openToolbar } from '../support.js';

async function open(content: string): Promise<Site> {
  const site = await openSite(content);
  site.toolbar.controls = ['font-size', 'outline'];
  site.toolbar.enable();
  await site.toolbar.applied;
  return site;
}

/** Unfolds the list of headings, or of landmarks. */
async function unfold({ toolbar }: Site, which: 0 | 1): Promise<void> {
  inside(toolbar, '[part~=group-outline] summary')[which]!.click();
  await frames();
  await toolbar.updateComplete;
}

const texts = ({ toolbar }: Site): string[] =>
  inside(toolbar, '[part~=target]')
    .filter((one) => one.checkVisibility())
    .map(({ textContent }) => textContent.trim());

/** The texts, each with how many lists it is in. */
const tree = ({ toolbar }: Site): string[] =>
  inside(toolbar, '[part~=target]')
    .filter((one) => one.checkVisibility())
    .map((one) => {
      let depth = 0;
      for (let list = one.closest('ul'); list; list = list.parentElement!.closest('ul')) depth++;
      return `${String(depth)} ${one.textContent.trim()}`;
    });

describe('the outline of a page', () => {
  it('nests headings by their levels, those of ARIA and of shadow trees among them', async () => {
    const site =
      await open(`<h1>Title</h1><h2>One</h2><h4>Deep</h4><h2>Two <img alt="and a cat" src="data:,"></h2>
      <div role="heading" aria-level="3">Three</div><div id="host"></div>`);
    site.document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML =
      '<h2>In the shadow</h2>';
    await unfold(site, 0);

    expect(tree(site)).to.eql([
      '1 Title',
      '2 One',
      '3 Deep',
      '2 Two and a cat',
      '3 Three',
      '2 In the shadow',
    ]);
  });

  it('lists nothing that is hidden, empty or no heading', async () => {
    const site =
      await open(`<h1>Title</h1><h2 hidden>1</h2><h2 style="display: none">2</h2><h2></h2>
      <div aria-hidden="true"><h2>3</h2></div><h2 style="visibility: hidden">4</h2>
      <details><summary>More</summary><h2>5</h2></details><h2 role="presentation">6</h2><div inert><h2>7</h2></div>`);
    await unfold(site, 0);

    expect(texts(site)).to.eql(['Title']);
  });

  it('says where there are no headings', async () => {
    const site = await open('<p>Text</p>');
    await unfold(site, 0);

    expect(inside(site.toolbar, '[part~=group-outline] p')[0]!.textContent).to.equal(
      'This page has no headings',
    );
  });

  it('lists landmarks with their names', async () => {
    const site =
      await open(`<header>Head</header><nav aria-label="Pages"></nav><h2 id="about">About us</h2>
      <main><article><header>Of an article</header></article><section>None</section>
      <section aria-labelledby="about"></section><form></form><form title="Contact"></form></main>
      <aside></aside><search></search><footer>Foot</footer>`);
    await unfold(site, 1);

    expect(texts(site)).to.eql([
      'Header',
      'Navigation: Pages',
      'Main content',
      'Section: About us',
      'Form: Contact',
      'Beside the main content',
      'Search',
      'Footer',
    ]);
  });

  it('leads to a heading, with the focus, and leaves no tabindex behind', async () => {
    const site = await open(
      `<h1>Title</h1><div style="height: 3000px"></div><h2>Far down</h2><a href="#x">Next</a><div style="height: 3000px"></div>`,
    );
    const own = sourceOf(site);
    await unfold(site, 0);
    inside(site.toolbar, '[part~=target]')[1]!.click();
    const heading = site.document.querySelector('h2')!;
    const { top } = heading.getBoundingClientRect();
    expect(site.document.activeElement === heading).to.be.true;
    expect(top).to.be.within(0, 590);
    site.document.querySelector('a')!.focus();

    expect(sourceOf(site)).to.equal(own);
  });

  it('marks the heading that was reached', async () => {
    const site = await open(
      `<style>* { outline: none !important }</style><h1>Title</h1><div style="height: 3000.5px"></div><h2 style="margin: 0; height: 30.5px">Far down</h2><div style="height: 3000px"></div>`,
    );
    await unfold(site, 0);
    inside(site.toolbar, '[part~=target]')[1]!.click();
    const heading = site.document.querySelector('h2')!;

    expect(site.window.getComputedStyle(heading).outlineStyle).to.equal('solid');
    expect(site.document.elementFromPoint(20, heading.getBoundingClientRect().top + 8) === heading)
      .to.be.true;
    heading.blur();
    expect(site.window.getComputedStyle(heading).outlineStyle).to.equal('none');
  });

  it('leaves no tabindex behind when the toolbar goes', async () => {
    const site = await open('<h1>Title</h1>');
    await unfold(site, 0);
    inside(site.toolbar, '[part~=target]')[0]!.click();
    site.toolbar.remove();
    await frames();

    expect(site.document.querySelector('h1')!.outerHTML).to.equal('<h1>Title</h1>');
  });

  it('has nothing that axe finds', async () => {
    const element = await openToolbar('storage="none" controls="font-size outline"');
    for (const summary of inside(element, 'summary')) summary.click();
    await frames();

    expect(await findings(element)).to.eql([]);
  });
});
