import { expect } from '@open-wc/testing';
import { defaults } from '../../src/settings/preferences.js';
import {
  A11yToolbarChangeEvent,
  type A11yToolbarToggleEvent,
  type A11yToolbar,
} from '../../src/index.js';
import { openMarkup } from '../support/frame.js';
import { DISABLE, button, openToolbar, radio, switchOf, toolbar } from './support.js';

type ToolbarEvent = A11yToolbarChangeEvent | A11yToolbarToggleEvent;

/** The events that reach the document. */
function eventsOf(element: A11yToolbar): readonly ToolbarEvent[] {
  const events: ToolbarEvent[] = [];
  const push = (event: ToolbarEvent) => {
    if (event.target === element) events.push(event);
  };
  document.addEventListener('a11y-toolbar-change', push);
  document.addEventListener('a11y-toolbar-toggle', push);
  return events;
}

/** An event in short. */
const brief = (event: ToolbarEvent): unknown =>
  event instanceof A11yToolbarChangeEvent
    ? [event.type, event.source, ...event.changed]
    : [event.type, event.source, event.active];

describe('the events', () => {
  it('tell of every kind of choice that a visitor makes', async () => {
    const element = await toolbar();
    const events = eventsOf(element);
    switchOf(element).click();
    await element.updateComplete;
    radio(element, 'White on black').click();
    button(element, 'Reset').click();
    button(element, DISABLE).click();

    expect(events.map(brief)).to.eql([
      ['a11y-toolbar-toggle', 'user', true],
      ['a11y-toolbar-change', 'user', 'background'],
      ['a11y-toolbar-change', 'user', 'background'],
      ['a11y-toolbar-toggle', 'user', false],
    ]);
  });

  it('tell of what a script does', async () => {
    const element = await toolbar();
    const events = eventsOf(element);
    element.set({ fontSize: 2, letterSpacing: 0.2 });
    element.reset();
    element.toggle();

    expect(events.map(brief)).to.eql([
      ['a11y-toolbar-change', 'api', 'fontSize', 'letterSpacing'],
      ['a11y-toolbar-toggle', 'api', true],
      ['a11y-toolbar-change', 'api', 'fontSize', 'letterSpacing'],
      ['a11y-toolbar-toggle', 'api', false],
    ]);
  });

  it('tell of another tab', async () => {
    const { window: tab } = await openMarkup('<!doctype html><title>Another tab</title>');
    const element = await toolbar('');
    const events = eventsOf(element);
    const heard = new Promise((resolve) => {
      element.addEventListener('a11y-toolbar-toggle', resolve);
    });
    tab.localStorage.setItem(
      'a11y-toolbar',
      '{"version":1,"active":true,"preferences":{"fontSize":2}}',
    );
    await heard;

    expect(events.map(brief)).to.eql([
      ['a11y-toolbar-change', 'storage', 'fontSize'],
      ['a11y-toolbar-toggle', 'storage', true],
    ]);
  });

  it('carry all preferences, frozen, and come after them', async () => {
    const element = await openToolbar();
    let seen: unknown;
    element.addEventListener('a11y-toolbar-change', ({ preferences }) => {
      seen = [preferences, Object.isFrozen(preferences), element.preferences === preferences];
    });
    element.set({ background: 'blue' });

    expect(seen).to.eql([{ ...defaults, background: 'blue' }, true, true]);
  });

  it('cross shadow boundaries', async () => {
    const element = await openToolbar();
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(element);
    const targets: unknown[] = [];
    document.addEventListener(
      'a11y-toolbar-change',
      ({ target }) => {
        targets.push(target);
      },
      { once: true },
    );
    element.set({ fontSize: 1.5 });

    expect(targets).to.eql([host]);
    host.remove();
  });

  it('are not sent for what was stored', async () => {
    localStorage.setItem(
      'a11y-toolbar',
      '{"version":1,"active":true,"preferences":{"fontSize":2}}',
    );
    const heard: Event[] = [];
    const listen = (event: Event): unknown => heard.push(event);
    document.addEventListener('a11y-toolbar-toggle', listen);
    document.addEventListener('a11y-toolbar-change', listen);
    const element = await toolbar('');

    expect(element.active).to.be.true;
    expect(heard).to.eql([]);
  });
});
