import { expect } from '@open-wc/testing';
import { textContrasts } from '../../contrast.js';
import { beige, black, openPage, openSource, type Page } from '../../support.js';

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const css = `
  :root { --brand: #e8590c; --muted: 128 128 128; --surface: #fafafa; --line: 1px solid #eee }
  body { margin: 0; background: var(--surface); color: #444; font: 14px/1.5 sans-serif }
  header { background: #234 url("${dot}") center / cover; color: #fff; padding: 2em }
  .hero { background-image: linear-gradient(rgb(0 0 0 / 50%), rgb(255 255 255 / 50%)), url("${dot}") }
  .hero h2 { color: #fff; text-shadow: 0 0 3px #000 }
  h1 { color: #ddd; background: linear-gradient(90deg, #0af, #fa0) }
  h3 { color: rgb(var(--muted)); opacity: 0.7 }
  p { color: rgb(var(--muted) / 80%) }
  nav a { color: var(--brand); text-decoration: none } nav a:hover { color: red }
  nav li { border: var(--line) } nav li.on { background: var(--brand); color: #fff }
  .on a { color: #fff !important }
  .card { background: hsl(40 90% 95%); border: 1px solid hsl(40 50% 80%); box-shadow: 0 1px 9px #0003 }
  .card small { color: #aaa } .card .note { background: rgb(255 255 0 / 30%) }
  .badge { background: #c00; color: #fff; border-radius: 9px } .badge::after { content: "new"; color: #fc0 }
  table { border-collapse: collapse } th { background: #556; color: #eef } tr:nth-child(2n) td { background: #f6f6f6 }
  td { border: 1px solid #ddd; color: #777 }
  button { background: #3b82f6; color: #fff; border: 0 } button.ghost { background: none; color: #3b82f6 }
  input, textarea, select { background: #fff; color: #555; border: 1px solid #ddd }
  ::placeholder { color: #ccc; opacity: 0.6 }
  pre { background: #282c34; color: #abb2bf } pre b { color: #e06c75 } code { background: #f3f3f3; color: #c7254e }
  blockquote { border-left: 4px solid #ccc; color: #999; background: color-mix(in srgb, #fff, #0af 10%) }
  footer { background: #111; color: #888 } footer a { color: #999 } footer a:visited { color: #666 }
  @layer theme { aside { background: black; color: #555 } }
  @media (min-width: 1px) { aside { & strong { color: #333; background: #444 } } }
`;

const body = `
  <header><h1>Masthead</h1><p>Over an image <a href="#">with a link</a></p></header>
  <nav><ul><li><a href="#1">One</a><li class="on"><a href="#2">Two</a></ul></nav>
  <section class="hero"><h2>Hero</h2><p>Text <em>on</em> it</p></section>
  <h3>Muted</h3><p>Paragraph <mark>marked</mark> <code>code</code> <font color="silver">font</font></p>
  <div class="card"><h4>Card</h4><small>Small</small><p class="note">Note</p><span class="badge">Badge</span></div>
  <table><tr><th>Head<tr><td>Cell<tr><td>Cell <a href="#3">link</a></table>
  <form><label>Label <input value="value"></label><input placeholder="placeholder"><select><option>One</select>
    <textarea>text</textarea><button>Send</button><button class="ghost">Ghost</button>
    <button disabled>Off</button><input disabled value="off"><fieldset><legend>Legend</legend>x</fieldset></form>
  <pre>plain <b>bold</b></pre><blockquote>Quote <cite>Somebody</cite></blockquote>
  <p style="color:#bbb;background:#ccc">Inline <span style="color: rgb(200,200,200)">style</span></p>
  <p style="all: initial">Initial <b style="all: unset">unset</b></p>
  <p style="background:#fff!important;color:#eee!important">Important</p>
  <aside>Aside <strong>Strong</strong></aside>
  <details open><summary>Summary</summary>Details</details><dialog open>Dialog</dialog>
  <footer>Footer <a href="#4">link</a></footer>`;

const tooLow = (page: Page): string[] =>
  textContrasts(page)
    .filter(({ ratio }) => !(ratio >= 7))
    .map(({ text, ratio }) => `${ratio.toFixed(1)}: ${text}`);

describe('the contrast of text', () => {
  for (const [name, palette] of Object.entries({ black, beige })) {
    it(`is at least 7:1 wherever text stands, on ${name}`, async () => {
      const page = await openPage(css, body);
      expect(tooLow(page).length).to.be.greaterThan(20);
      await page.engine.apply({ palette });
      expect(tooLow(page)).to.deep.equal([]);
    });
  }

  for (const [what, rule, markup] of [
    ['directly over an image', `div { background: url("${dot}") }`, '<div>a</div>'],
    ['in a box over an image', `main { background: url("${dot}") }`, '<main><div>a</div></main>'],
    [
      'in a link over an image',
      `a { background: url("${dot}"); color: #fff }`,
      '<a href="#">a</a>',
    ],
    ['in a mark of another colour', 'mark { background: #777 }', '<mark>a</mark>'],
    [
      'in a link in a mark of another colour',
      'mark { background: #777 } a { color: black }',
      '<mark><a href="#">a</a></mark>',
    ],
    [
      'that a gradient fills',
      'h1 { background: linear-gradient(red, blue); background-clip: text; -webkit-text-fill-color: transparent }',
      '<h1>a</h1>',
    ],
    [
      'that a gradient fills where it is transparent',
      'h1 { background: linear-gradient(red, blue) text; color: transparent }',
      '<h1>a</h1>',
    ],
  ] as const) {
    it(`is at least 7:1 for text ${what}`, async () => {
      const page = await openPage(rule, markup);
      expect(tooLow(page)).to.have.length(1);
      await page.engine.apply({ palette: black });
      expect(tooLow(page)).to.deep.equal([]);
    });
  }

  it('is at least 7:1 on a page without a style sheet', async () => {
    const page = await openSource(
      `<body bgcolor="white" text="gray"><h1>a</h1><p>b <a href="#">c</a> <font color="red">d</font>
       <button>e</button><input placeholder="f"><table bgcolor="yellow"><tr><td>g</table><mark>h</mark>`,
    );
    await page.engine.apply({ palette: black });
    expect(tooLow(page)).to.deep.equal([]);
  });

  it('is at least 7:1 on a page that is dark by itself', async () => {
    const page = await openPage(
      `:root { color-scheme: dark; --fg: #ccc; --bg: #222 } body { color: var(--fg); background: var(--bg) }
       a { color: #58f } .x { color: var(--bg); background: var(--fg) }`,
      '<p>a <a href="#">b</a> <span class="x">c</span></p><button>d</button>',
    );
    await page.engine.apply({ palette: beige });
    expect(tooLow(page)).to.deep.equal([]);
  });
});
