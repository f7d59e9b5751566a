/** The parts of a toolbar, and when each of them is loaded. */
import { undoAll } from '../dom/undo-all.js';
import { listen } from '../dom/listen.js';
import { native } from '../dom/native.js';
import { mayShare } from '../settings/address.js';
import type { SettingName } from '../settings/catalog.js';
import type { Store } from '../settings/store.js';
import type { BarElement } from './bar.js';
import type { Connection } from './connection/connection.js';
import { whileConnected } from './connection/while-connected.js';
import type { Fold } from './input/fold.js';
import type { HotkeyElement } from './input/hotkey.js';
import type { SwitchedElement } from './input/page-switches.js';
import { SWITCHES } from './input/switch-selectors.js';
import type { Language } from './language/language.js';
import { part } from './part.js';
import { createShell, type Shell } from './shell/shell.js';
import { asksForTools } from './tools/asked.js';

/** A toolbar whose parts come when they are first asked for. */
export type PartsHost = BarElement & HotkeyElement & SwitchedElement;

/** The means of the parts. */
export interface PartsOptions {
  readonly host: PartsHost;
  readonly store: Store;
  readonly fold: Fold;
  readonly connection: Connection;
  readonly language: Language;
}

/**
 * The parts of a toolbar: the shell, which is there from the start, and those that come later: the panel, what
 * the page switches it with, and the tools.
 */
export interface Parts {
  /** Resolves when nothing that the bar shows, or the page with it, is being loaded. */
  readonly settled: Promise<unknown>;
  /** Resolves when no tool is being loaded. */
  readonly toolsAtWork: Promise<unknown>;
  /** Shows the state, and loads what it asks for. */
  update(): void;
  /** Has screen readers say choices. */
  announce(changed: readonly SettingName[]): void;
  /** Tells the visitor that something does not come, until the next act. */
  readonly miss: () => void;
}

/** Makes the shell of a toolbar, and loads the other parts when the state asks for them. */
export function createParts(options: PartsOptions): Parts {
  const { host, store, fold, connection, language } = options;
  let shell: Shell | undefined;
  let wasOpen = false;
  let isIncomplete = false;
  /** The page does not let the panel be drawn. */
  let isRefused = false;
  /** The state for which the tools were asked for last. */
  let asked: unknown;

  const bar = part(async () => {
    const { createBar } = await import('./bar.js');
    const made = createBar({ ...options, shell: shellOf() });
    isRefused = !made;
    if (!made) throw new Error('The page must allow the Trusted Types policy a11y-toolbar.');
    return made;
  }, opened);
  const fromPage = part(async () => {
    const { askAboutLink, hotkey, pageSwitches } = await import('./from-page.js');
    pageSwitches(host, store, fold, connection);
    hotkey(host, fold, store);
    if (connection.leads) await askAboutLink(host, language);
    return true;
  }, update);
  const tools = part(async () => {
    const { tools } = await import('./tools/tools.js');
    return tools(host, connection, language);
  }, update);

  function shellOf(): Shell {
    if (!shell) {
      shell = createShell(host, press);
      // nobody shall wait for the panel, nor for what is chosen there
      listen(shell.section, 'pointerenter focusin touchstart', () => {
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

  function miss(): void {
    isIncomplete = true;
    update();
  }

  function opened(): void {
    if (!bar.value && fold.isOpen) {
      fold.close();
      // without a panel, nobody could set the page back
      if (isRefused) store.follow({ ...store.state, active: false }, 'storage');
      miss();
    }
    update();
  }

  async function bringTools(): Promise<void> {
    if (!(await tools.load())) miss();
  }

  /** Loads what handles a switch of the page when there is one, and has it hear of the click. */
  async function meet(event: Event): Promise<void> {
    const element = event
      .composedPath()
      .find(
        (one): one is HTMLElement => one instanceof HTMLElement && native(one).matches(SWITCHES),
      );
    if (!element || fromPage.value) return;
    const isClick = event.type === 'click';
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
    undoAll(
      listen(document, 'DOMContentLoaded', update),
      listen(document, 'click focusin', (event) => void meet(event), { capture: true }),
      // a folded bar may lie over what the keyboard leads to
      listen(document, 'keydown', ({ key }: Event & { key?: string }) => {
        if (key === 'Tab') void bar.load();
      }),
    ),
  );

  return {
    get settled() {
      return Promise.all([bar.settled, language.settled, fromPage.settled, tools.settled]);
    },
    get toolsAtWork() {
      return Promise.resolve(tools.value?.settled);
    },
    update() {
      const { active, placement, corner, hotkey } = host;
      const { isOpen } = fold;
      shellOf().update({
        ...{ active, placement, corner, hotkey, isIncomplete },
        locale: language.locale,
        isOpen: isOpen && !!bar.value,
      });
      const isAsked = hotkey || mayShare(location);
      if (isAsked || native(host.ownerDocument).querySelector(SWITCHES)) void fromPage.load();
      if (isOpen && !wasOpen) {
        connection.prepare();
        void bar.load();
      }
      wasOpen = isOpen;
      // what did not come is asked for again at the next choice only
      if (asked !== store.state && !tools.value && connection.leads && asksForTools(host)) {
        asked = store.state;
        void bringTools();
      }
      bar.value?.update();
    },
    announce(changed) {
      void bar.load().then((loaded) => loaded?.announce(changed));
    },
    miss,
  };
}
