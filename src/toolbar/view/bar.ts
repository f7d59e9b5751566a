/** Renders the bar. */
import { html, nothing, type TemplateResult } from 'lit';
import { eye } from './icons.js';
import { directionOf } from '../language/locales.js';
import { panel, type Panel } from './panel.js';
import type { Placement } from '../placement/placement.js';

/** The state and the listeners of a bar. */
export interface Bar extends Panel {
  readonly active: boolean;
  readonly isOpen: boolean;
  /** True once the panel has been open: it stays rendered from then on. */
  readonly hasOpened: boolean;
  readonly placement: Placement;
  readonly hotkey: string;
  readonly announcement: string;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Renders the bar: a region with the switch, the panel that it opens, and a live region. */
export function bar(of: Bar): TemplateResult {
  const { active, isOpen, strings, placement } = of;
  // into the top layer, over whatever the page shows
  const popover = placement === 'bottom' || placement === 'floating' ? 'manual' : nothing;
  return html`<section
    popover=${popover}
    lang=${strings.lang}
    dir=${directionOf(strings.lang)}
    aria-label=${strings.title}
  >
    <div part="bar" @keydown=${of.onKey}>
      <div part="head">
        <button
          part="button switch"
          class=${active ? 'on' : ''}
          aria-keyshortcuts=${of.hotkey || nothing}
          aria-expanded=${String(isOpen)}
          value="close"
          @click=${of.onPress}
        >
          <slot name="icon">${eye}</slot
          ><span class="title"><slot name="label">${strings.title}</slot></span>
        </button>
      </div>
      ${of.hasOpened ? panel(of) : nothing}
      <p class="spoken" role="status">${of.announcement}</p>
    </div>
  </section>`;
}
