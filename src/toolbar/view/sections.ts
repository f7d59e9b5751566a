import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Strings } from '../../locales/strings.js';
import type { Group } from '../../settings/catalog.js';

/** A control, with what it takes to find it. */
export interface Item {
  readonly section: Section;
  readonly legend: string;
  /** What else it can be found by: the names of its values. */
  readonly words: string;
  readonly template: TemplateResult;
}

/** Presets are a section of their own. */
export type Section = 'presets' | Group;

const SECTIONS: readonly Section[] = ['presets', 'text', 'colour', 'media', 'guidance', 'more'];

/** What is in view of the controls that a bar has beyond a few. */
export interface Sections {
  readonly render: (items: readonly Item[], strings: Strings) => TemplateResult;
}

/** One section at a time, or what is searched for. */
export function sections(host: LitElement): Sections {
  let open: Section | undefined;
  let query = '';

  function toggle(section: Section): void {
    open = open === section && !query ? undefined : section;
    query = '';
    host.requestUpdate();
    if (open) void host.updateComplete.then(reveal);
  }

  /** In a low bar, what has opened would be below what is in view. */
  function reveal(): void {
    const button = host.renderRoot.querySelector('[part~=section][aria-expanded=true]');
    const panel = button?.closest('[part=panel]');
    if (!button || !panel) return;
    const { top } = panel.getBoundingClientRect();
    panel.scrollTop += button.getBoundingClientRect().top - top - MARGIN;
  }

  return {
    render(items, strings) {
      const { lang } = strings;
      const wanted = query.trim().toLocaleLowerCase(lang);
      const finds = ({ legend, words }: Item): boolean =>
        `${legend} ${words}`.toLocaleLowerCase(lang).includes(wanted);
      const shown = items.filter((item) => (wanted ? finds(item) : item.section === open));
      const headingOf = (section: Section): string =>
        section === 'presets' ? strings.presets.legend : strings.groups[section];

      const found = html`<div part="found">
        ${shown.map(({ template }) => template)}
        <p part="nothing-found" role="status">
          ${wanted && !shown.length ? strings.nothingFound : nothing}
        </p>
      </div>`;

      return html`<div part="sections">
        ${SECTIONS.filter((section) => items.some((item) => item.section === section)).map(
          (section) => {
            const isOpen = !wanted && section === open;
            return html`<button
                part="button section"
                aria-expanded=${String(isOpen)}
                @click=${() => {
                  toggle(section);
                }}
              >
                ${headingOf(section)}</button
              >${isOpen ? found : nothing}`;
          },
        )}
        <input
          part="search"
          type="search"
          aria-label=${strings.search}
          placeholder=${strings.search}
          .value=${query}
          @input=${({ target }: Event) => {
            query = (target as HTMLInputElement).value;
            host.requestUpdate();
          }}
        />
        ${wanted ? found : nothing}
      </div>`;
    },
  };
}

/** What stays in view above a section, in px: the ring of a button that has the focus. */
const MARGIN = 12;
