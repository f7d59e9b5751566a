/** The panel of a bar, which is loaded when the bar is first opened. */
import { render } from './templates.js';
import { adoptRules } from '../dom/constructed-sheet.js';
import type { Strings } from '../locales/strings.js';
import { nameOf, namesOf } from '../locales/value-names.js';
import type { Preferences, SettingName } from '../settings/catalog.js';
import type { Store } from '../settings/store.js';
import { followSystem } from './connection/system.js';
import { visitorInput, type Act, type InputElement } from './input/visitor-input.js';
import { areColorsForced } from './forced-colors.js';
import type { Fold } from './placement/fold.js';
import { history } from './input/history.js';
import { announcer } from './language/announcer.js';
import type { Language } from './language/language.js';
import { stringsOf } from './language/strings-of.js';
import type { OfferedSetting } from './offers.js';
import { createStand } from './placement/stand.js';
import { isList } from './placement/form.js';
import { makeWay, type PlacedElement } from './placement/make-way.js';
import type { Shell } from './shell/shell.js';
import { canDraw } from './view/can-draw.js';
import { keepLegible } from './view/legible.js';
import { ownOffer, type OwnOfferElement } from './view/own-offer.js';
import { ownText } from './view/own-text.js';
import { check, keepFocus, panel } from './view/panel.js';
import { sections } from './view/sections.js';
import { panelStyles } from './view/styles/index.js';
import { widgetsOf } from './widgets/index.js';

/** A toolbar that can have a panel. */
export interface BarElement extends InputElement, PlacedElement, OwnOfferElement {
  readonly controls: readonly string[];
  readonly control: readonly string[];
  readonly preferences: Preferences;
  readonly settings: readonly OfferedSetting[];
}

/** The panel of a toolbar, and what it says. It is loaded when the bar is first opened. */
export interface Bar {
  /** Renders the panel as the state is now. */
  update(): void;
  /** Has screen readers say choices, once they rest. */
  announce(changed: readonly SettingName[]): void;
}

/** The means of a bar. */
export interface BarOptions {
  readonly host: BarElement;
  readonly shell: Shell;
  readonly store: Store;
  readonly fold: Fold;
  readonly language: Pick<Language, 'locale'>;
  /** Tells the visitor that something does not come. */
  readonly missed: () => void;
}

/** Makes the panel of a toolbar, in its shell. Throws where the page does not let it be drawn. */
export function createBar({ host, shell, store, fold, language, missed }: BarOptions): Bar {
  if (!canDraw()) {
    // without a panel, nobody could set the page back
    if (fold.isOpen) {
      fold.close();
      store.follow({ ...store.state, active: false }, 'storage');
      missed();
    }
    throw new Error('The page must allow the Trusted Types policy a11y-toolbar.');
  }
  // the first number in words takes Chromium 20 to 60 ms: here, where somebody points at the bar, and not when it opens
  Intl.NumberFormat();
  const { renderRoot: root } = host;
  const words = (): Strings => stringsOf(language.locale);
  const speech = announcer(host, (changed) => {
    if (!host.active) return '';
    const names = namesOf(changed.filter(isUntold), host.preferences, words());
    const isVain = changed.includes('background') && areColorsForced();
    return [names, isVain && words().ownColours.forced].filter(Boolean).join('. ');
  });
  const { say } = speech;
  /** What has been told of the bar: that it is open. */
  let wasOpen = false;
  const tell = (act: Act): void => {
    wasOpen = fold.isOpen;
    say(words().said[act]);
  };
  const past = history(host, store);
  const input = visitorInput(host, store, fold, past, {
    tell,
    tellValue: (name) => {
      say(nameOf(name, host.preferences[name], words()));
    },
  });
  const sectionsOfPanel = sections(host, say);
  const widgets = widgetsOf(host, say);
  const followText = ownText(host, shell.section);
  adoptRules(panelStyles, root);
  const offerOwn = ownOffer(host);
  followSystem(host, store);
  keepLegible(host);
  const stand = createStand(host, shell.section);
  const giveForm = makeWay(host, shell.section, fold, stand);
  // it sees what is below the bar, as the shell alone does not
  shell.place = stand.ask;
  shell.bar.addEventListener('keydown', input.onKey);

  /** Tells a choice that the control with the focus does not tell by itself. */
  function isUntold(setting: SettingName): boolean {
    const { localName, name, type, checked } = (root.activeElement ??
      {}) as Partial<HTMLInputElement>;
    return localName !== 'input' || name !== setting || (type === 'radio' && !checked);
  }

  function tellFold(): void {
    const { isOpen } = fold;
    if (isOpen === wasOpen) return;
    wasOpen = isOpen;
    if (!isOpen) tell(host.active ? 'close' : 'disable');
    // a script may open it as well, which is no matter of the visitor's
    else if (root.activeElement?.matches('[part~=switch]')) tell('open');
  }

  return {
    update() {
      offerOwn();
      const { preferences, control: kinds, controls } = host;
      const settings = host.settings.filter(({ name }) => !needsPointer(name) || hasPointer());
      followText(fold.isOpen);
      giveForm();
      const focused = root.activeElement;
      const template = panel({
        ...{ preferences, settings, kinds: [...kinds, ...controls] },
        ...input,
        strings: words(),
        isOpen: fold.isOpen,
        isList: isList(host.placement, host.corner),
        history: past,
        system: !!store.state.system,
        sections: sectionsOfPanel,
        widgets: widgets(),
      });
      render(template, shell.bar, { host, renderBefore: shell.message });
      // a text that is set again is said again
      if (shell.spoken.textContent !== speech.text) shell.spoken.textContent = speech.text;
      check(root, preferences);
      tellFold();
      keepFocus(root, focused);
    },
    announce(changed) {
      speech.announce(changed);
    },
  };
}

/** Tells if a setting is about a pointer that hovers. */
const needsPointer = (name: SettingName): boolean => name === 'pointer' || name === 'magnifier';

/** Tells if the visitor may have a pointer that hovers, such as a mouse. A phone has none. */
const hasPointer = (): boolean => !matchMedia('(hover: none) and (pointer: coarse)').matches;
