/** The parts of a toolbar, and when each of them is loaded. */
import { listen } from '../dom/listen.js';
import { native } from '../dom/native.js';
import { overlap } from '../dom/overlap.js';
import { mayShare } from '../settings/address.js';
import type { SettingName } from '../settings/catalog.js';
import { defaults, differences } from '../settings/preferences.js';
import type { Store } from '../settings/store.js';
import type { BarElement } from './bar.js';
import type { Connection } from './connection/connection.js';
import { whileConnected } from './connection/while-connected.js';
import type { Fold } from './placement/fold.js';
import type { HotkeyElement } from './input/hotkey.js';
import type { SwitchedElement } from './input/page-switches.js';
import { SWITCHES } from './input/switch-selectors.js';
import type { Language } from './language/language.js';
import { part } from './part.js';
import { createShell, type Shell } from './shell/shell.js';

/** A toolbar whose parts come when they are first asked for. */
export type AssembledElement = BarElement & HotkeyElement & SwitchedElement;

/** The means of the parts. */
export interface AssemblyOptions {
  readonly host: AssembledElement;
  readonly store: Store;
  readonly fold: Fold;
  readonly connection: Connection;
  readonly language: Language;
}

/**
 * The parts of a toolbar: the shell, which is there from the start, and those that come later: the panel, what
 * the page switches it with, and the tools.
 */
export interface Assembly {
  /** Resolves when nothing that the bar shows, or the page with it, is being loaded. */
  readonly settled: Promise<unknown>;
  /** Resolves when no tool is being loaded. */
  readonly toolsAtWork: Promise<unknown> | undefined;
  /** Shows the state, and loads what it asks for. */
  update(): void;
  /** Has screen readers say choices. */
  announce(changed: readonly SettingName[]): void;
  /** Tells the visitor that something does not come, until the next act. */
  readonly miss: () => void;
}

/** Makes the shell of a toolbar, and loads the other parts when the state asks for them. */
export function assemble(options: AssemblyOptions): Assembly {
  const { host, store, fold, connection, language } = options;
  let shell: Shell | undefined;
  let isIncomplete = false;
  /** The state that the tools were last told of. */
  let told: unknown;

  const bar = part(
    async () =>
      (await import('./bar.js')).createBar({ ...options, shell: shellOf(), missed: miss }),
    opened,
  );
  const fromPage = part(async () => (await onDemand()).fromPage(options), updateWith);
  const tools = part(async () => {
    told = store.state;
    return (await onDemand()).toolsWhenAsked(options, miss);
  }, updateWith);

  function shellOf(): Shell {
    if (!shell) {
      shell = createShell(host, press);
      // nobody shall wait for the panel, nor for what is chosen there
      listen(shell.section, 'pointerenter focusin', () => {
        connection.prepare();
        void bar.load();
      });
    }
    return shell;
  }

  function press(): void {
    isIncomplete = false;
    if (!host.active) store.enable('user');
    else if (fold.isOpen) fold.close();
    else fold.open();
  }

  function update(): void {
    host.requestUpdate();
  }

  /** Shows a part that has come. What has not is asked for at the next update, which this must not be. */
  function updateWith(value: unknown): void {
    if (value) update();
  }

  function miss(): void {
    isIncomplete = true;
    update();
  }

  function opened(): void {
    if (bar.value) update();
    else if (fold.isOpen) {
      fold.close();
      miss();
    }
  }

  /** Loads what handles a switch of the page when there is one, and has it hear of the click. */
  async function meet(event: Event): Promise<void> {
    const { target, type } = event;
    const isClick = type === 'click';
    if (type === 'DOMContentLoaded') {
      update();
      return;
    }
    // what moves the switch off the focus; in the next frame, since the browser scrolls before that
    requestAnimationFrame(() => {
      if (isClick) return;
      const box = native(target as Element).getBoundingClientRect();
      if (overlap(shellOf().section.getBoundingClientRect(), box)) void bar.load();
    });
    const element = event
      .composedPath()
      .find(
        (one): one is HTMLElement => one instanceof HTMLElement && native(one).matches(SWITCHES),
      );
    if (!element || fromPage.value) return;
    if (isClick) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (!(await fromPage.load())) miss();
    else if (isClick) element.click();
  }

  store.subscribe(() => {
    isIncomplete = false;
  });
  whileConnected(host, (document) =>
    listen(document, 'click focusin DOMContentLoaded', (event) => void meet(event), true),
  );

  return {
    get settled() {
      return Promise.all([bar, language, fromPage, tools].map((one) => one.settled));
    },
    get toolsAtWork() {
      return tools.value?.settled;
    },
    update() {
      const { active, preferences } = host;
      const { state } = store;
      const { isOpen } = fold;
      shellOf().update({
        isIncomplete,
        locale: language.locale,
        isOpen: isOpen && !!bar.value,
      });
      const isAsked = host.hotkey || mayShare(location);
      if (isAsked || native(host.ownerDocument).querySelector(SWITCHES)) void fromPage.load();
      if (isOpen && !bar.value) {
        connection.prepare();
        void bar.load();
      }
      // the panel follows the system, and keeps itself readable in own colors
      if (active && (state.system || /^#/.test(preferences.background))) void bar.load();
      // what did not come is asked for again at the next choice only
      if (told !== state && connection.leads && active && differences(preferences, defaults).length)
        void tools.load();
      bar.value?.update();
    },
    announce(changed) {
      void bar.load().then((loaded) => loaded?.announce(changed));
    },
    miss,
  };
}

const onDemand = () => import('./on-demand.js');
