import { drawing, drawn, LINES, page, paper, pinned, whenLarge } from './page.js';

/** What a scheme of colors makes invisible. */
export const looks = {
  'text on canvas': {
    finds: [],
    mended: ['graphic-lost #chart'],
    html: page({
      main: `<canvas id="chart" width="400" height="100" role="img"
        aria-label="Sales 2020: 40, 2021: 60"></canvas>`,
      script: `const pen = document.querySelector('#chart').getContext('2d');
        pen.font = '20px sans-serif'; pen.fillStyle = '#111';
        pen.fillText('Sales 2020: 40   2021: 60', 10, 50);`,
    }),
  },
  'an icon that is a picture': {
    finds: [],
    mended: ['graphic-lost #menu > img'],
    html: page({
      main: `<button id="menu" style="border: 0; background: none; padding: 8px"><img alt="Menu"
        width="32" height="32" src="${drawn(LINES)}"></button>`,
    }),
  },
  'an icon that is a background': {
    finds: [],
    mended: ['graphic-lost #search'],
    html: page({
      style: `#search { border: 0; width: 40px; height: 40px;
        background: ${drawing(LINES)} no-repeat center }`,
      main: '<button id="search" aria-label="Search"></button>',
    }),
  },
  'letters that grow onto the bright part of a picture': {
    finds: ['text-contrast-drawn #onto'],
    states: [{}, { fontSize: 2 }],
    html: page({
      main: `<p id="onto" style="width: 500px; color: #fff; background:
        linear-gradient(90deg, #000 250px, #eee 250px)">Fresh bread every day of the week</p>`,
    }),
  },
  'a pale icon that goes': {
    finds: ['graphic-lost #icon'],
    states: [{}, { fontSize: 2 }],
    html: page({
      main: `<a href="#icon" aria-label="Menu"><svg id="icon" width="32" height="32"><path
        d="M4 4h24v5H4zM4 13h24v5H4zM4 22h24v5H4z" fill="#ccc"/></svg></a>`,
      script: whenLarge(
        `(isLarge) => { document.querySelector('path').style.fill = isLarge ? '#fafafa' : '' }`,
      ),
    }),
  },
  'an icon that is drawn in the page': {
    finds: [],
    mended: ['graphic-lost #star > svg'],
    html: page({
      style: '#star { border: 0; background: none }',
      main: `<button id="star" aria-label="Keep"><svg width="32" height="32" aria-hidden="true"><path
        d="M4 4h24v24H4z" style="fill: #000 !important"/></svg></button>`,
    }),
  },
  'text over a picture': {
    finds: ['text-contrast-drawn #over'],
    html: page({
      style: `#over { padding: 20px }`,
      main: `<p id="over">Delivery within two days to all addresses.</p>`,
      script: `const over = document.querySelector('#over');
        over.style.setProperty('background', \`${drawing("<rect width='32' height='32' fill='#ffd'/>")}\`, 'important');
        over.animate({ color: ['#333', '#ffc'] }, { duration: 1, fill: 'both' });`,
    }),
  },
  'faint text': {
    finds: ['text-contrast-drawn #faint'],
    html: page({
      main: '<x-paper id="faint">Delivery within two days to all addresses.</x-paper>',
      script: paper,
    }),
  },
  'a ring of the focus that a box cuts off': {
    finds: ['focus-not-visible #link'],
    html: page({
      style: `#cell { overflow: hidden; display: inline-block; line-height: 1; font-size: 16px }
        #link { display: block } #link:focus-visible { outline: 3px solid #06c; outline-offset: 2px }`,
      main: '<p><span id="cell"><a id="link" href="#top">Delivery</a></span></p>',
    }),
  },
  'the chosen tab': {
    finds: [],
    mended: ['state-not-visible #list'],
    html: page({
      style: `[role=tab] { border: 0; padding: 8px; background: #fff; color: #000; font: inherit }
        [aria-selected=true] { background: #bde }`,
      main: `<div role="tablist" aria-label="Views"><button role="tab" id="list" aria-selected="true"
        aria-controls="view">List</button><button role="tab" aria-selected="false"
        aria-controls="view" tabindex="-1">Map</button></div>
        <div role="tabpanel" id="view" aria-labelledby="list">List of parcels</div>`,
      script: pinned('#list', { borderColor: 'transparent', outlineColor: 'transparent' }),
    }),
  },
  'a chosen tab that a script makes like the others': {
    finds: ['state-not-visible #list'],
    html: page({
      style: `[role=tab] { border: 0; padding: 8px; background: #fff; color: #000; font: inherit }
        [aria-selected=true] { background: #bde }`,
      main: `<div role="tablist" aria-label="Views"><button role="tab" id="list" aria-selected="true"
        aria-controls="view">List</button><button role="tab" aria-selected="false"
        aria-controls="view" tabindex="-1">Map</button></div>
        <div role="tabpanel" id="view" aria-labelledby="list">List of parcels</div>`,
      script: whenLarge(
        `(isLarge) => { document.querySelector('#list').style.background = isLarge ? '#fff' : '' }`,
      ),
    }),
  },
  'the page one is on': {
    finds: [],
    mended: ['state-not-visible #here'],
    html: page({
      style:
        '#pages a { color: #06c; text-decoration: none; padding: 8px } #pages a[aria-current] { color: #333 }',
      main: `<nav id="pages" aria-label="Pages"><a href="#1">1</a> <a id="here" href="#2"
        aria-current="page">2</a> <a href="#3">3</a></nav>`,
      script: pinned('#here', { borderColor: 'transparent', outlineColor: 'transparent' }),
    }),
  },
  'a button that cannot be pressed': {
    finds: [],
    mended: ['state-not-visible #off'],
    html: page({
      style:
        'button { color: #000; background: #eee; border: 1px solid #000 } #off { color: #777 }',
      main: `<button type="button">Keep</button> <button id="off" type="button" disabled>Send</button>`,
      script: `setInterval(() => { const { color } = getComputedStyle(document.body);
          const isDark = color === 'rgb(255, 255, 255)';
          document.querySelectorAll('button').forEach((button) => {
            button.getAnimations().forEach((one) => one.cancel());
            if (isDark) button.animate({ color: ['#fff', '#fff'], borderColor: ['#fff', '#fff'] },
              { duration: 1, fill: 'both' }) }) }, 20);`,
    }),
  },
  'a field with a mistake': {
    finds: [],
    mended: ['state-not-visible #mail'],
    html: page({
      style: 'input { border: 2px solid #555 } [aria-invalid=true] { border-color: #c00 }',
      main: `<p><label>Name <input></label></p>
        <p><label>Mail <input id="mail" aria-invalid="true"></label></p>`,
      script: pinned('#mail', { outlineColor: 'transparent' }),
    }),
  },
  'the edge of a field': {
    finds: [],
    mended: ['graphic-lost #name'],
    html: page({
      style: '#name { border: 0 !important; background: #ddd; padding: 8px; max-width: 90vw }',
      main: '<label>Name <input id="name"></label>',
    }),
  },
  'a switch that is drawn': {
    finds: [],
    mended: ['graphic-lost #on'],
    html: page({
      style: `#on { appearance: none; width: 40px; height: 20px; border: 0 !important;
        border-radius: 10px; background: #06c }`,
      main: '<label><input id="on" type="checkbox" role="switch" checked> Letters</label>',
    }),
  },
  'a closed shadow tree': {
    finds: ['graphic-lost html > body > main > x-card'],
    html: page({
      main: '<x-card></x-card>',
      script: `customElements.define('x-card', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML =
          '<style>p { font-size: 14px; color: #222 }</style><p>Delivery within two days</p>' } })`,
    }),
  },
};
