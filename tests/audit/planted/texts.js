import { page, pinned, whenLarge } from './page.js';

const SENTENCE = 'Delivery within two days to all addresses, free of charge.';

/** Text that larger text cuts off, covers or hides. */
export const texts = {
  'a box of fixed height': {
    finds: ['text-lost #cut'],
    html: page({
      style: '#cut { width: 300px; overflow: hidden; margin: 0 }',
      main: `<p id="cut">${SENTENCE}</p>`,
      script: pinned('#cut', { maxHeight: '48px', minHeight: '0' }),
    }),
  },
  'clamped lines': {
    finds: ['text-lost #cut'],
    html: page({
      style: `#cut { width: 300px; display: -webkit-box; -webkit-line-clamp: 2;
        -webkit-box-orient: vertical; overflow: hidden }`,
      main: `<p id="cut">${SENTENCE} Today.</p>`,
      script: pinned('#cut', { height: '45px', minHeight: '0', maxHeight: '45px' }),
    }),
  },
  'one whole line of a long paragraph': {
    finds: ['text-lost #cut'],
    html: page({
      style: '#cut { margin: 0; overflow: hidden; width: 900px }',
      main: `<p id="cut">${`${SENTENCE} `.repeat(22)}</p>`,
      script: `const box = document.querySelector('#cut');
        const look = () => { const own = box.scrollHeight;
          for (const one of box.getAnimations()) one.cancel();
          const cut = own - 44 + 'px';
          if (own > 900) box.animate({ height: [cut, cut], minHeight: ['0px', '0px'] },
            { duration: 1, fill: 'both' }) };
        addEventListener('resize', look);`,
    }),
  },
  'text in a scroll box, under a lid': {
    finds: ['text-covered #under'],
    html: page({
      style: `#box { height: 200px; width: 400px; overflow: auto; position: relative }
        .row { position: relative }
        .row i { position: absolute; left: 0; right: 0; top: 28px; background: #fff }`,
      main: `<div id="box" tabindex="0"><p style="height: 300px">Top</p>
        <div class="row"><span id="under">Under two days, to all addresses of all</span><i>Free of charge</i></div></div>`,
      script:
        pinned('.row', { height: '30px', minHeight: '0' }) + pinned('.row i', { top: '28px' }),
    }),
  },
  'values of fields': {
    finds: ['text-lost #date', 'text-lost #country', 'text-lost #name'],
    html: page({
      style: `input, select { font: inherit } #date, #country { width: 110px } #name { box-sizing: border-box }`,
      main: `<p><label>Date <input id="date" value="2026-11-29"></label></p>
        <p><label>Country <select id="country"><option>Switzerland</option></select></label></p>
        <p><label>Name <input id="name" value="Gyula"></label></p>`,
      script: `${pinned('#date', { width: '110px', minWidth: '0' })}
        ${pinned('#country', { width: '110px', minWidth: '0' })}
        ${pinned('#name', { height: '24px', minHeight: '0' })}`,
    }),
  },
  'the word on a button of a form': {
    finds: ['text-lost #send'],
    html: page({
      style: '#send { font: inherit }',
      main: '<form><input id="send" type="submit" value="Send the order"></form>',
      script: pinned('#send', { width: '140px', minWidth: '0' }),
    }),
  },
  'what a field asks for': {
    finds: ['text-lost #when'],
    html: page({
      style: '#when { font: inherit }',
      main: `<p><input id="when" aria-label="Day" placeholder="Day, month, year"></p>`,
      script: pinned('#when', { width: '170px', minWidth: '0' }),
    }),
  },
  'text that a style sheet adds': {
    finds: ['text-lost #new'],
    html: page({
      style: '#new::after { content: "New in the shop" } #new { overflow: hidden }',
      main: '<p id="new" style="white-space: nowrap"></p>',
      script: pinned('#new', { width: '150px', height: '24px', minHeight: '0' }),
    }),
  },
  'text in details that are closed': {
    finds: ['text-lost #cut'],
    html: page({
      style: '#cut { width: 300px; overflow: hidden }',
      main: `<details><summary>More</summary><div id="cut">${SENTENCE}</div></details>`,
      script: pinned('#cut', { maxHeight: '48px', minHeight: '0' }),
    }),
  },
  'one wide cell of a table': {
    finds: ['sideways-scrolling #wide'],
    states: [{}, { fontSize: 2 }],
    html: page({
      main: `<table><tr><td>Tea<td>Leaves<tr><td>Milk<td id="wide">${`${SENTENCE} `.repeat(2)}</table>`,
      script: pinned('#wide', { whiteSpace: 'nowrap' }),
    }),
  },
  'text that comes late': {
    states: 'each',
    finds: ['text-lost #cut'],
    html: page({
      style: '#cut { width: 300px; overflow: hidden }',
      main: '',
      script: `addEventListener('resize', () => setTimeout(() => {
        document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="cut">${SENTENCE}</p>');
        ${pinned('#cut', { maxHeight: '48px', minHeight: '0' })} }, 20), { once: true })`,
    }),
  },
  'text in a frame': {
    finds: ['text-lost #frame >>> html > body > div > p'],
    html: page({
      main: `<iframe id="frame" title="Advert" width="300" height="70" scrolling="no"
        srcdoc="<!doctype html><html lang=en><title>Advert</title><body style='margin:0;font:16px
        sans-serif'><div><h2 style='font-size:16px'>Delivery</h2><p>within two days to
        all</p></div>"></iframe>`,
      script: pinned('#frame', { height: '70px', minHeight: '0' }),
    }),
  },
  'a name that ends in three dots': {
    finds: ['text-lost #file'],
    html: page({
      style:
        '#file { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; width: 300px }',
      main: '<p id="file">Order of November 2026</p>',
      script: pinned('#file', { width: '200px', textWrapMode: 'nowrap' }),
    }),
  },
  'sideways scrolling in a narrow window': {
    finds: ['sideways-scrolling #wide'],
    html: page({
      style: 'body { margin: 8px } #wide { font-size: 24px }',
      main: '<h2 id="wide">Accessibility news</h2>',
      script: pinned('#wide', { textWrapMode: 'nowrap' }),
    }),
  },
  'a control without text that is cut off': {
    finds: ['control-lost #buy'],
    mended: ['graphic-lost #buy > svg'],
    html: page({
      style: '#bar { overflow: hidden } #bar p { margin: 0 } #buy { width: 32px; height: 32px }',
      main: `<div id="bar"><p>Your basket</p><button id="buy" aria-label="Buy"><svg width="20"
        height="20" aria-hidden="true"><circle cx="10" cy="10" r="8"/></svg></button></div>`,
      script: pinned('#bar', { height: '60px', minHeight: '0' }),
    }),
  },
  'a control that a script takes away': {
    finds: ['control-lost #buy'],
    html: page({
      main: '<button id="buy" aria-label="Buy" style="width: 32px; height: 32px"></button>',
      script: whenLarge(
        `(isLarge) => { document.querySelector('#buy').style.display = isLarge ? 'none' : '' }`,
      ),
    }),
  },
};
