import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { screenshot } from '../../support/screenshot.js';
import { findings } from '../findings.js';
import { button, inside, openToolbar } from '../support.js';
import { frames, openSite, sourceOf, type Site } from '../tools/support.js';
import { installFakeSpeech, type FakeSpeech } from './fake-speech.js';

interface Reading extends Site {
  readonly speech: FakeSpeech;
}

async function open(content: string, languages: readonly string[] = ['en-US']): Promise<Reading> {
  const site = await openSite(content);
  const speech = installFakeSpeech(site.window, languages);
  site.toolbar.controls = ['font-size', 'read-aloud'];
  site.toolbar.enable();
  await site.toolbar.applied;
  return { ...site, speech };
}

async function press({ toolbar }: Reading, name: string): Promise<void> {
  button(toolbar, name).click();
  await toolbar.updateComplete;
}

/** Presses, and waits for the voice. */
async function start(site: Reading, name = 'The page'): Promise<void> {
  await press(site, name);
  await speaks(site);
}

const speaks = ({ speech }: Reading): Promise<void> =>
  waitUntil(() => speech.isSpeaking(), 'a voice', { timeout: 20_000 });

const texts = ({ speech }: Reading): string[] => speech.said.map(({ text }) => text);

/** Lets everything be said. */
function listen({ speech }: Reading): void {
  while (speech.isSpeaking()) speech.finish();
}

const told = (toolbar: A11yToolbar): string =>
  inside(toolbar, '[part~=group-read-aloud] .said')[0]!.textContent.trim();

/** The texts of what is highlighted. */
function marked({ window }: Reading, name: string): string[] {
  const { highlights } = (window as unknown as typeof globalThis).CSS;
  return [...(highlights.get(`a11y-toolbar-${name}`) ?? [])].map(String);
}

const PAGE = `<nav><a href="#one">One link</a></nav>
  <main><h1>A title</h1><p>First sentence. Second <b>sentence</b>!</p></main><footer>The end</footer>`;

describe('reading the page aloud', () => {
  it('says every sentence, the main content first', async () => {
    const site = await open(PAGE);
    await start(site);
    listen(site);

    expect(texts(site)).to.eql([
      'A title',
      'First sentence.',
      'Second sentence!',
      'One link',
      'The end',
    ]);
  });

  it('says each sentence once, also where it is asked twice before the browser knows its voices', async () => {
    const site = await open('<main><p>One sentence.</p></main>');
    const { speechSynthesis: synthesis } = site.window;
    const voices = synthesis.getVoices();
    synthesis.getVoices = () => [];
    await press(site, 'The page');
    await press(site, 'The page');
    await frames();
    synthesis.getVoices = () => voices;
    synthesis.dispatchEvent(new Event('voiceschanged'));
    await speaks(site);
    await frames();
    listen(site);

    expect(texts(site)).to.eql(['One sentence.']);
  });

  it('says a sentence in one go, however its source is broken into lines', async () => {
    const site = await open(
      '<main><p>One that\nis long.</p><p style="white-space: pre-line">Roses\nViolets</p></main>',
    );
    await start(site);
    expect(marked(site, 'sentence')).to.eql(['One that\nis long.']);
    listen(site);

    expect(texts(site)).to.eql(['One that is long.', 'Roses', 'Violets']);
  });

  it('says what is in shadow trees and slots, in the order in which it is shown', async () => {
    const site = await open('<main><div id="host"><i>slotted</i></div></main>');
    const host = site.document.getElementById('host')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Before <slot></slot> after</p>';
    await start(site);
    listen(site);

    expect(texts(site)[0]!.replace(/\s+/g, ' ')).to.equal('Before slotted after');
  });

  it('says descriptions of pictures, and nothing that is hidden', async () => {
    const site = await open(`<main><p>A <img alt="picture of a cat" src="data:,"> here</p>
      <p hidden>one</p><p style="display: none">two</p><p aria-hidden="true">three</p>
      <p style="visibility: hidden">four</p><details><summary>More</summary>five</details>
      <script>six</script><textarea>seven</textarea><p inert>eight</p></main>`);
    await start(site);
    listen(site);

    expect(texts(site).map((text) => text.replace(/\s+/g, ' '))).to.eql([
      'A picture of a cat here',
      'More',
    ]);
  });

  it('takes the voice of the language of each passage', async () => {
    const site = await open(
      `<main><p>English here</p><p lang="fr">En français</p><p>Words <span lang="de">auf Deutsch</span></p></main>`,
      ['de-DE', 'fr-FR', 'en-GB', 'en-US'],
    );
    await start(site);
    listen(site);

    expect(site.speech.said.map(({ text, lang }) => [text, lang])).to.eql([
      ['English here', 'en-GB'],
      ['En français', 'fr-FR'],
      ['Words', 'en-GB'],
      ['auf Deutsch', 'de-DE'],
    ]);
  });

  it('never says much in one go, as some browsers fall silent', async () => {
    const site = await open(`<main><p>${'some words, and more of them '.repeat(40)}</p></main>`);
    await start(site);
    listen(site);
    const all = texts(site);

    expect(all.length).to.be.above(5);
    expect(Math.max(...all.map(({ length }) => length))).to.be.at.most(160);
    expect(all.join(' ').match(/more/g)).to.have.length(40);
  });

  it('says what is selected, and no more', async () => {
    const site = await open(PAGE);
    const [text] = site.document.querySelector('p')!.childNodes;
    const bold = site.document.querySelector('b')!.firstChild!;
    site.document.getSelection()!.setBaseAndExtent(text!, 6, bold, 4);
    await frames();
    await start(site, 'What is selected');
    listen(site);

    expect(texts(site)).to.eql(['sentence.', 'Second sent']);
  });

  it('says what is clicked on and what follows, and no link is followed', async () => {
    const site = await open(
      '<p>First sentence. Second <a href="#gone">sentence</a>. Third.</p><p>More</p>',
    );
    await press(site, 'What I click on');
    const { x, y, width, height } = site.document.querySelector('a')!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    await speaks(site);
    listen(site);

    expect(texts(site)).to.eql(['Second sentence.', 'Third.', 'More']);
    expect(site.window.location.hash).to.equal('');
  });

  it('pauses, goes on with the sentence, and stops', async () => {
    const site = await open(PAGE);
    await start(site);
    site.speech.finish();
    await press(site, 'Pause');
    expect(site.speech.isSpeaking()).to.be.false;
    await press(site, 'Go on');
    expect(texts(site)).to.eql(['A title', 'First sentence.', 'First sentence.']);
    await press(site, 'Stop');

    expect(site.speech.isSpeaking()).to.be.false;
    expect(marked(site, 'sentence')).to.be.empty;
  });

  it('is as fast as is asked for', async () => {
    const site = await open(PAGE);
    inside(site.toolbar, '[aria-label="Speed: more"]')[0]!.click();
    await start(site);
    expect(site.speech.said[0]!.rate).to.equal(1.25);
    inside(site.toolbar, '[aria-label="Speed: less"]')[0]!.click();

    expect(site.speech.said.at(-1)).to.eql({ text: 'A title', lang: 'en-US', rate: 1 });
  });

  for (const [how, act] of [
    ['Escape is pressed', async () => sendKeys({ press: 'Escape' })],
    [
      'the version is switched off',
      async ({ toolbar }) => {
        toolbar.disable();
        await toolbar.applied;
      },
    ],
    [
      'the toolbar is removed',
      async ({ toolbar }) => {
        toolbar.remove();
        await toolbar.applied;
      },
    ],
    [
      'the page is left',
      ({ window }) => {
        window.dispatchEvent(new PageTransitionEvent('pagehide'));
        return Promise.resolve();
      },
    ],
  ] as [string, (site: Reading) => Promise<void>][]) {
    it(`stops when ${how}, and leaves nothing behind`, async () => {
      const site = await open(PAGE);
      const own = sourceOf(site);
      site.window.focus();
      await start(site);
      expect(site.document.adoptedStyleSheets).to.have.length(1);
      const container = site.toolbar.parentElement!;
      const before = site.toolbar.nextSibling;
      await act(site);
      await frames();
      expect(site.speech.isSpeaking()).to.be.false;
      expect([...marked(site, 'sentence'), ...marked(site, 'word')]).to.be.empty;
      container.insertBefore(site.toolbar, before);
      site.toolbar.toggleAttribute('active', own.includes('active=""'));

      expect(sourceOf(site)).to.equal(own);
    });
  }
});

describe('what is read', () => {
  it('is marked: the sentence, and the word in it', async () => {
    const site = await open(PAGE);
    await start(site);
    site.speech.finish();
    site.speech.finish();
    expect(marked(site, 'sentence').join('')).to.equal('Second sentence!');
    site.speech.word(7);

    expect(marked(site, 'word')).to.eql(['sentence']);
  });

  for (const background of ['default', 'black'] as const) {
    it(`can be seen to be, on ${background}, also in a shadow tree`, async () => {
      const site = await open('<main><div id="host"></div></main>');
      const host = site.document.getElementById('host')!;
      host.attachShadow({ mode: 'open' }).innerHTML =
        '<style>p { color: #333; background: #fff }</style><p>█████ in the shadow</p>';
      site.toolbar.set({ background });
      await site.toolbar.applied;
      await frames();
      const { x, y, height } = host.getBoundingClientRect();
      const region = { x, y, width: 300, height: Math.min(height, 60) };
      const before = await colours(region);
      await start(site);
      await frames();
      const after = await colours(region);

      expect(before).to.not.include('255,233,122');
      expect(after).to.include('255,233,122');
    });
  }
});

/** The colours in a part of the screen. */
async function colours(region: Parameters<typeof screenshot>[0]): Promise<string[]> {
  const { data } = await screenshot(region);
  const all = new Set<string>();
  for (let at = 0; at < data.length; at += 4) all.add(data.slice(at, at + 3).join());
  return [...all];
}

describe('a browser without a voice', () => {
  it('says so, and says nothing else', async () => {
    const site = await open(PAGE, []);
    await press(site, 'The page');
    await waitUntil(() => told(site.toolbar) !== '', 'an explanation', { timeout: 20_000 });

    expect(told(site.toolbar)).to.equal('This browser has no voice for this language.');
    expect(site.speech.said).to.be.empty;
  });

  it('for a language says so', async () => {
    const site = await open('<p lang="fi">Suomea</p>', ['en-US']);
    await press(site, 'The page');
    await waitUntil(() => told(site.toolbar) !== '', 'an explanation', { timeout: 20_000 });

    expect(site.speech.said).to.be.empty;
  });
});

describe('the control', () => {
  it('has nothing that axe finds', async () => {
    const element = await openToolbar('storage="none" controls="font-size read-aloud outline"');

    expect(await findings(element)).to.eql([]);
  });
});
