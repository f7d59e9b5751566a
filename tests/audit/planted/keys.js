import { page, whenLarge } from './page.js';

const links = Array.from(
  { length: 60 },
  (_, index) => `<p><a href="#l${index}" id="l${index}">Link number ${index}</a></p>`,
);

/** Faults that only the keyboard meets. */
export const keys = {
  'the focus under what stays in the window': {
    // an open bar makes room that hides it: the header is higher than the padding
    finds: ['focus-obscured #l30'],
    html: page({
      style: `body { margin: 0 } p { margin: 0; padding: 2px } html { scroll-padding-top: 60px }
        header { position: sticky !important; top: 0; background: #eee; padding: 8px }`,
      main: `<header><h2>Shop of many good things</h2><p>Open from nine to five</p></header>
        ${links.join('')}`,
    }),
  },
  'a trap of the keyboard': {
    finds: ['keyboard-trap #second'],
    html: page({
      main: `<p><a href="#1">First</a> <a href="#2" id="second">Second</a> <a href="#3">Third</a></p>`,
      script: `addEventListener('keydown', (event) => {
        if (event.key !== 'Tab') return;
        if (parseFloat(getComputedStyle(document.querySelector('p')).fontSize) < 25) return;
        event.preventDefault();
        document.querySelector('#second').focus();
      }, true)`,
    }),
  },
  'a window that keeps the focus': {
    finds: ['keyboard-trap #only'],
    html: page({
      main: `<p><a href="#1">First</a> <a href="#2">Second</a></p><p><button id="only"
        type="button">Menu</button> <a href="#3">Third</a></p>`,
      script: `${whenLarge('(isLarge) => { trapped = isLarge }')} let trapped = false;
        document.querySelector('#only').addEventListener('blur', (event) => {
          if (trapped) setTimeout(() => event.target.focus())
        });`,
    }),
  },
};
