/** The sections of a bar with many controls, and the search in them. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Strings } from '../../locales/strings.js';
import type { Group } from '../../settings/setting.js';
import type { UpdatingElement } from '../updating-element.js';

/** A control with its section and the words by which a search finds it. */
export interface Item {
  readonly section: Section;
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
  readonly render: (items: readonly Item[], strings: Strings) => TemplateResult;
}

/** Keeps one section open at a time, or the controls that a search has found. */
export function sections(host: UpdatingElement): Sections {
  let open: Section | undefined;
  let query = '';

  function toggle(section: Section): void {
    open = open === section && !query ? undefined : section;
    query = '';
    host.requestUpdate();
    if (open) void host.updateComplete.then(reveal);
  }

  /** Scrolls to the open section, which would be out of view in a low bar. */
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

      const found = html`<div class="found">
        ${shown.map(({ template }) => template)}
        <p class="nothing-found" role="status">
          ${wanted && !shown.length ? strings.nothingFound : nothing}
        </p>
      </div>`;

      return html`<div class="sections">
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

/** The space above a section that stays in view, in px: room for the focus ring of its button. */
const MARGIN = 12;
