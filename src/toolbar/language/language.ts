import { native } from '../../dom/native.js';
import { shadowIncludingAncestors } from '../../dom/shadow-including-ancestors.js';
import { firstWords } from '../../locales/first-words.js';
import { part } from '../part.js';
import type { UpdatingElement } from '../updating-element.js';
import type { GivenStrings } from './given-strings.js';
import type { Locale } from './locale.js';

/** The language in which an element speaks. */
export interface Language {
  /** The locale of the language; English where it is not known, or not yet. */
  readonly locale: Locale;
  /** Strings of the element's own. They come first where they are of the language. */
  own: unknown;
  /** Resolves when nothing is being loaded. */
  readonly settled: Promise<unknown>;
}

/**
 * Follows the nearest `lang`, on the element or around it, through shadow boundaries, and the strings in
 * `<script type="application/json">` children, for as long as the element is connected. The languages that
 * come with the toolbar are known at once; the code for all others is loaded.
 */
export function language(host: UpdatingElement, given: GivenStrings): Language {
  let own: unknown;
  let unsubscribe: (() => void) | undefined;
  let observer: MutationObserver | undefined;
  let wasAsked = false;

  const update = (): void => {
    host.requestUpdate();
  };

  const lookUp = part(
    async () => (await import('./look-up.js')).lookUpFor(nearestLang(host), given),
    update,
  );

  host.addController({
    hostConnected() {
      unsubscribe = given.subscribe(update);
      observer = new MutationObserver(update);
      const lang = { attributeFilter: ['lang'] };
      // one by one: cheaper than a look at each change in the whole document
      for (const node of shadowIncludingAncestors(host)) observer.observe(node, lang);
      observer.observe(host, { ...lang, childList: true, characterData: true, subtree: true });
    },
    hostDisconnected() {
      observer?.disconnect();
      unsubscribe?.();
    },
  });

  return {
    get own() {
      return own;
    },
    set own(strings) {
      own = strings;
      update();
    },
    get locale() {
      const tag = nearestLang(host);
      const scripts = host.querySelectorAll(':scope>script[type="application/json"]');
      const [, known] = /^(en|ru|$)(?:[-_][a-z]{2})?$/i.exec(tag) ?? [];
      if (known !== undefined && own === undefined && !given.all.length && !scripts.length)
        return /r/i.test(known) ? firstWords.ru : firstWords.en;
      if (lookUp.value) return lookUp.value.find(tag, given, own, scripts);
      // where it does not come, the bar speaks English on this page
      if (!wasAsked) void lookUp.load();
      wasAsked = true;
      return firstWords.en;
    },
    get settled() {
      return Promise.all([lookUp.settled, lookUp.value?.settled]);
    },
  };
}

function nearestLang(host: Element): string {
  for (const node of shadowIncludingAncestors(host)) {
    const lang = native(node as Partial<Element>).getAttribute?.('lang');
    if (lang != null) return lang;
  }
  return '';
}
