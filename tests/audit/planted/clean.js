import { drawing, page } from './page.js';

/** Pages without a fault. Most change by themselves. */
export const clean = {
  'a list that a script makes anew': {
    finds: [],
    html: page({
      main: '<a href="#list">Food</a> <a href="#list">Drinks</a> <ul id="list"></ul>',
      script: `setInterval(() => {
        document.querySelector('#list').innerHTML = '<li><b>Tea</b><li><b>Milk</b>' }, 1)`,
    }),
  },
  'a control that its own shadow tree covers': {
    finds: [],
    html: page({
      main: '<x-stars id="stars" tabindex="0" role="slider" aria-label="Stars" aria-valuenow="3"></x-stars>',
      script: `customElements.define('x-stars', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML =
            '<style>:host { display: inline-block } i { display: block; width: 90px; height: 30px; background: #ccc }</style><i></i>';
        }
      });`,
    }),
  },
  'large letters over shades': {
    finds: [],
    states: [{}],
    html: page({
      main: '<p style="font-size: 32px; color: #888; background: linear-gradient(#fff, #fefefe)">Fresh bread</p>',
    }),
  },
  'a clock': {
    finds: [],
    html: page({
      style: `@keyframes turn { to { rotate: 360deg } }
        #wait { width: 20px; height: 20px; border: 3px solid #06c; border-top-color: transparent;
          border-radius: 50%; animation: turn 1s linear infinite }`,
      main: `<p id="clock">00:00:00</p><div id="wait" role="img" aria-label="Loading"></div>
        <p id="news">Headline one of today</p>`,
      script: `setInterval(() => {
          document.querySelector('#clock').textContent = new Date().toISOString().slice(11, 19);
        }, 250);
        const news = ['Headline one of today', 'Second headline', 'A third headline that is longer'];
        let at = 0;
        setInterval(() => { document.querySelector('#news').textContent = news[++at % 3] }, 700);`,
    }),
  },
  'a carousel': {
    finds: [],
    html: page({
      style: '.slide[hidden] { display: none }',
      main: `<div class="slide"><p>Boots for the winter</p><a href="#1">Boots</a></div>
        <div class="slide" hidden><p>Coats for the winter</p><a href="#2">Coats</a></div>`,
      script: `let at = 0; setInterval(() => { at++; document.querySelectorAll('.slide').forEach(
        (slide, index) => { slide.hidden = index !== at % 2 }) }, 900);`,
    }),
  },
  'an advert': {
    finds: [],
    html: page({
      main: '<div id="advert"></div>',
      script: `let at = 0; setInterval(() => { document.querySelector('#advert').innerHTML =
        '<p><a href="#' + at + '">Advert number ' + at++ + '</a></p>' }, 800);`,
    }),
  },
  'a message that goes by itself': {
    finds: [],
    html: page({
      main: '<p id="note">Your basket is kept for you</p>',
      script: `setTimeout(() => document.querySelector('#note').remove(), 4000)`,
    }),
  },
  'a black ring of the focus': {
    finds: [],
    html: page({
      style: 'a:focus-visible { outline: 2px solid #000 !important }',
      main: '<p><a href="#top">Delivery</a></p>',
    }),
  },
  'text over a light picture': {
    finds: [],
    html: page({
      style: `#over { padding: 20px; background: ${drawing("<rect width='32' height='32' fill='#ffd'/>")} }`,
      main: '<p id="over">Delivery within two days to all addresses, free of charge.</p>',
    }),
  },
};
