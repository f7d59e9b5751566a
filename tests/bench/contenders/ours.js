/* global PointerEvent, document, window */
import { ours as tool } from '../../fidelity/tools/ours.js';
import { timed } from '../../fidelity/tools/timed.js';

/** This project's bundle, driven through the element's public contract alone. */
export function ours(dist) {
  const { files, start } = tool(dist);
  return {
    site: 'plain',
    files,
    start,
    acts: {
      apply: (page) => timed(page, set, { fontSize: 2, background: 'black', letterSpacing: 0.12 }),
      change: (page) => timed(page, set, { fontSize: 1.5 }),
      off: (page) => timed(page, disable),
    },
  };
}

/** The same, where the visitor has opened the bar by mouse, as one does to choose: what follows finds a page that is known. */
export function prepared(dist) {
  return { ...ours(dist), prepare: (page) => timed(page, open) };
}

/** Resolves when the engine has had its time. */
async function open() {
  const toolbar = window.__toolbar;
  toolbar.shadowRoot.querySelector('section').dispatchEvent(new PointerEvent('pointerenter'));
  const engine = () =>
    Object.getOwnPropertySymbols(document)
      .map((name) => document[name])
      .find((value) => value.prepare);
  while (!engine()) await new Promise((done) => setTimeout(done));
  await engine().prepare();
  toolbar.enable();
  await toolbar.applied;
}

async function set(preferences) {
  window.__toolbar.set(preferences);
  await window.__toolbar.applied;
}

async function disable() {
  window.__toolbar.disable();
  await window.__toolbar.applied;
}
