/** The script that a driver evaluates in the page that it audits. */
import type axe from 'axe-core';
import { converse, type Answer, type PlainOptions, type Question } from './conversation.js';
import type { Box } from '../measure/boxes.js';
import { startShowing, type Showing } from './showing.js';
import type { Preferences } from '../../settings/catalog.js';

/** The object that the script adds to the global object of the page, under `KEY`. Drivers call it. */
export interface Injected {
  /** The place for axe, which is evaluated after this script. */
  axe?: typeof axe;
  /** Starts an audit, and resolves to its first question. */
  begin(options: PlainOptions): Promise<Question>;
  next(answer: Answer): Promise<Question>;
  show(state: Partial<Preferences>, targets: readonly string[]): Promise<readonly (Box | null)[]>;
  endShowing(): Promise<void>;
}

const KEY = Symbol.for('a11y-toolbar/audit');

Object.defineProperty(globalThis, KEY, { value: injected(), configurable: true });

function injected(): Injected {
  let next: Injected['next'] = () => Promise.reject(new Error('No audit has begun.'));
  let showing: Promise<Showing> | undefined;
  return {
    begin(options) {
      const { axe } = this;
      const conversation = converse(document, { ...options, ...(axe && { axe }) });
      next = (answer) => conversation.next(answer);
      return conversation.next();
    },
    next: (answer) => next(answer),
    async show(state, targets) {
      showing ??= startShowing(document);
      return (await showing).show(state, targets);
    },
    async endShowing() {
      await (await showing)?.end();
      showing = undefined;
    },
  };
}
