/* global window */
// mocha's build for @web/test-runner refuses to load without it
window.__WTR_CONFIG__ = {};
