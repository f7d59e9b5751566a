/** The sections of a bar with many controls, and the search in them. */
import { html, nothing, type TemplateResult } from '../templates.js';
import type { Strings } from '../../locales/strings.js';
import type { Group } from '../../settings/setting.js';
import { part } from '../part.js';
import type { UpdatingElement } from '../updating-element.js';

/** A control with its section and the words by which a search finds it. */
export interface Item {
  /** The setting or the word of the widget. */
  readonly name: string;
  /** None for a control that is always in view, but for a search that does not find it. */
  readonly section?: Section;
  readonly legend: string;
  /** The names of its values, by which a search finds it as well. */
  readonly words: string;
  readonly template: TemplateResult;
}

/** A section of the panel. The presets have one of their own. */
export type Section = 'presets' | Group;

const SECTIONS: readonly Section[] = ['presets', 'text', 'colour', 'media', 'guidance', 'more'];

/** The sections of a panel, for controls beyond the few that are always in view. */
export interface Sections {
  /** Gives the controls that a search leaves in view; all of them while nothing is searched for. */
  readonly found: (items: readonly Item[], strings: Strings) => readonly Item[];
  /** Renders the buttons of the sections, the search field, and below them the controls to be shown. */
  readonly render: (items: readonly Item[], strings: Strings) => TemplateResult;
}

/**
 * Keeps one section open at a time, or the controls that a search has found.
 * @param say - has screen readers say a text
 */
export function sections(host: UpdatingElement, say: (words: string) => void): Sections {
  let open: Section | undefined;
  let query = '';
  /** A search whose result has not been said yet. */
  let isNew = false;
  const words = part(async () => (await import('../../locales/search-words.js')).searchWords);

  function update(): void {
    host.requestUpdate();
  }

  function toggle(section: Section): void {
    open = open === section && !query ? undefined : section;
    query = '';
    update();
    if (open) void host.updateComplete.then(reveal);
  }

  /** Scrolls to the open section, as far as is needed to see it: the panel scrolls, or the bar as a whole. */
  function reveal(): void {
    const [found, close, panel, bar] = [
      '.found',
      '[part~=close]',
      '[part=panel]',
      '[part=bar]',
    ].map((selector) => host.renderRoot.querySelector(selector));
    for (const scroller of [panel, bar]) {
      if (!found || !close || !scroller) return;
      const box = scroller.getBoundingClientRect();
      const head = close.getBoundingClientRect();
      const { left, right, top, bottom } = found.getBoundingClientRect();
      // the way to close the bar stays above what scrolls, or beside it
      const from = head.right <= left || right <= head.left ? box.top : head.bottom;
      scroller.scrollTop += Math.max(
        0,
        Math.min(top - from - MARGIN, bottom - box.bottom + MARGIN),
      );
    }
  }

  function search({ target }: Event): void {
    query = (target as HTMLInputElement).value;
    update();
    // how many it finds is not sure before
    void words.load().then(() => {
      isNew = true;
      update();
    });
  }

  function found(items: readonly Item[], strings: Strings): readonly Item[] {
    const { lang } = strings;
    const wanted = plain(query, lang).trim();
    if (!wanted) return items;
    const everyday = words.value?.(strings);
    return items.filter(({ name, legend, words }) => {
      const all = plain(`${legend} ${words} ${everyday?.[name] ?? ''}`, lang);
      return wanted.split(/\s+/).every((word) => all.includes(word));
    });
  }

  return {
    found,
    render(items, strings) {
      const isSearch = !!query.trim();
      const hits = found(items, strings);
      const shown = hits.filter(({ section }) => section && (isSearch || section === open));
      const hint = hits.length ? '' : strings.nothingFound;
      if (isNew && isSearch) say(hint || `${strings.said.found}${strings.colon} ${hits.length}`);
      isNew = false;
      const headingOf = (section: Section): string =>
        section === 'presets' ? strings.presets.legend : strings.groups[section];

      return html`<div class="sections">
        ${SECTIONS.filter((section) => items.some((item) => item.section === section)).map(
          (section) =>
            html`<button
              part="button section"
              aria-expanded=${String(!isSearch && section === open)}
              @click=${() => {
                toggle(section);
              }}
            >
              ${headingOf(section)}
            </button>`,
        )}
        <input
          part="search"
          type="search"
          aria-label=${strings.search}
          placeholder=${strings.search}
          .value=${query}
          @input=${search}
        />
        ${
          shown.length || hint
            ? html`<div class="found">
                ${shown.map(({ template }) => template)}${hint && html`<p>${hint}</p>`}
              </div>`
            : nothing
        }
      </div>`;
    },
  };
}

/** A text as it is compared: without case and accents, which many leave out. */
const plain = (text: string, lang: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLocaleLowerCase(lang);

/** The space above what is revealed, in px: room for the focus ring of its first control. */
const MARGIN = 12;
