import type { LitElement } from 'lit';
import { shadowIncludingAncestors } from '../../dom/flat-tree.js';
import type { Strings } from '../../locales/strings.js';
import { warn } from '../../settings/console.js';
import type { Locales } from './locales.js';
import { isAsOnServer } from '../connection/hydration.js';

/** The language in which an element speaks, and its words. */
export interface Language {
  /** The strings of the language; English where it is not known. */
  readonly strings: Strings;
  /** Strings of the element's own. They come first where they are of the language. */
  own: Strings | undefined;
}

/**
 * Follows the nearest `lang`, on the element or around it, through shadow boundaries, and the strings
 * in `<script type="application/json">` children, for as long as the element is connected.
 */
export function language(host: LitElement, locales: Locales): Language {
  const children = new Map<string, Strings | undefined>();
  let unsubscribe: (() => void) | undefined;
  let observer: MutationObserver | undefined;

  const update = (): void => {
    host.requestUpdate();
  };

  function read(text: string): Strings | undefined {
    try {
      if (!children.has(text)) children.set(text, locales.complete(JSON.parse(text)));
    } catch (error) {
      // the parser may have read only a part of it so far
      if (host.ownerDocument.readyState === 'loading') return undefined;
      children.set(text, undefined);
      warn('strings that are no JSON are not used.', error);
    }
    return children.get(text);
  }

  host.addController({
    hostConnected() {
      unsubscribe = locales.subscribe(update);
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

  const language: Language = {
    own: undefined,
    get strings() {
      if (isAsOnServer(host)) return locales.find(host.getAttribute('lang') ?? '');
      const scripts = host.querySelectorAll(':scope>script[type="application/json"]');
      const own = [language.own, ...Array.from(scripts, ({ textContent }) => read(textContent))];
      return locales.find(
        nearestLang(host),
        own.filter((strings) => !!strings),
      );
    },
  };
  return language;
}

function nearestLang(host: Element): string {
  for (const node of shadowIncludingAncestors(host)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang != null) return lang;
  }
  return '';
}
