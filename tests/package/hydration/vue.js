/* global document, location, window */
import { optionsOf } from './page.js';
import { createPage } from './vue-page.js';

window.toolbarBefore = document.body.firstElementChild;
createPage({ ...optionsOf(location.search), onHydrated: window.whenHydrated }).mount('#root');
