/* global Accessibility, DarkReader, document, isvek, window */
import { peer } from './peer.js';

// The functions below run inside the page.

export const peers = {
  bvi: peer({
    package: 'npm:bvi@1.0.2',
    scripts: ['dist/css/bvi.min.css', 'dist/js/bvi.min.js'],
    ui: '.bvi-panel, .bvi-open, .bvi-fixed-top, [class*="bvi-link-"]',
    schemes: { white: 'white', black: 'black', blue: 'blue', brown: 'brown', green: 'green' },
    start: () => {
      const link = document.createElement('a');
      link.href = '#';
      link.className = 'bvi-open';
      link.textContent = 'version for visually impaired';
      document.body.prepend(link);
      new isvek.Bvi({ speech: false, images: true, builtElements: true, lang: 'en-US' });
      link.click();
    },
    bigger: () => document.querySelector('.bvi-fontSize-plus').click(),
    colour: (name) => document.querySelector(`.bvi-theme-${name}`).click(),
    spacing: () => document.querySelector('.bvi-letter-spacing-big').click(),
    reset: () => {
      document.querySelector('.bvi-reset').click();
      document.querySelector('.bvi-link[data-bvi="close"]').click();
    },
  }),

  sienna: peer({
    package: 'npm:sienna-accessibility@2.2.333',
    scripts: ['dist/sienna.min.js'],
    ui: '.asw-container, .asw-widget, [class^="asw-"]',
    schemes: { white: 'light-contrast', black: 'dark-contrast' },
    start: async () => {
      const appears = async (selector) => {
        for (let i = 0; i < 100 && !document.querySelector(selector); i++) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      await appears('.asw-menu-btn');
      document.querySelector('.asw-menu-btn').click();
      await appears('.asw-plus');
    },
    bigger: () => document.querySelector('.asw-plus').click(),
    colour: (name) => document.querySelector(`.asw-btn[data-key="${name}"]`).click(),
    spacing: () => document.querySelector('.asw-btn[data-key="letter-spacing"]').click(),
    reset: () => document.querySelector('.asw-menu-reset').click(),
  }),

  ranbuch: peer({
    package: 'npm:accessibility@6.1.0',
    scripts: ['dist/main.bundle.js'],
    ui: '._access, ._access-icon, ._access-menu',
    schemes: { black: 'invertColors' },
    start: async () => {
      // emoji for its icons: otherwise it waits for a font from elsewhere
      window.__accessibility = new Accessibility({ icon: { useEmojis: true } });
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
    bigger: () => window.__accessibility.menuInterface.increaseText(),
    colour: (name) => window.__accessibility.menuInterface[name](),
    spacing: () => window.__accessibility.menuInterface.increaseTextSpacing(),
    reset: () => {
      window.__accessibility.resetAll();
      window.__accessibility.destroy();
    },
  }),

  darkreader: peer({
    package: 'npm:darkreader@4.9.133',
    scripts: ['darkreader.js'],
    ui: '.darkreader',
    acts: ['colour', 'restore'],
    schemes: { black: 'dark' },
    start: () => {},
    colour: async () => {
      DarkReader.enable({ brightness: 100, contrast: 100, sepia: 0 });
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    reset: () => DarkReader.disable(),
  }),
};
