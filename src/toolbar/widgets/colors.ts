/** The widget for the visitor's own colors. */
import { html } from 'lit/html.js';
import { contrastOf, LEAST, readable } from '../../settings/colors/readable.js';
import { areOwnColors, type OwnColors } from '../../settings/colors/own-colors.js';
import { paletteOf } from '../../settings/colors/palette-of.js';
import type { CreateWidget, WidgetContext } from './widget.js';

const ROLES = ['text', 'background', 'link'] as const;
type Role = (typeof ROLES)[number];
type Colors = Record<Role, string>;

/** Lets the visitor pick three colors, and tells their contrast. */
export const colors: CreateWidget = (host) => {
  /** The colors that are being picked. They count once the picker is closed. */
  let picked: Partial<Colors> = {};

  function current({ background }: WidgetContext['preferences']): Colors {
    const { text, background: page, link } = paletteOf(background) ?? PLAIN;
    return { text: full(text), background: full(page), link: full(link), ...picked };
  }

  function choose(chosen: Colors, context: WidgetContext): void {
    picked = {};
    context.choose({ background: ROLES.map((role) => chosen[role]).join(' ') as OwnColors });
  }

  return {
    group: 'colour',
    legend: ({ ownColours }) => ownColours.legend,
    render(context) {
      const { strings, preferences } = context;
      const { ownColours: words, colon } = strings;
      const shown = current(preferences);
      const ratio = contrastOf(shown);
      const isLow = ratio < LEAST;
      const isOwn = areOwnColors(preferences.background);

      return html`<div class="row">
          ${ROLES.map(
            (role) =>
              html`<label part="color"
                ><input
                  type="color"
                  .value=${shown[role]}
                  @input=${({ target }: Event) => {
                    picked = { ...picked, [role]: (target as HTMLInputElement).value };
                    host.requestUpdate();
                  }}
                  @change=${({ target }: Event) => {
                    choose({ ...shown, [role]: (target as HTMLInputElement).value }, context);
                  }}
                />${words[role]}</label
              >`,
          )}
        </div>
        <p part="contrast" role="status">
          ${words.contrast}${colon}
          ${ratio.toLocaleString([strings.lang, 'en'], {
            maximumFractionDigits: 1,
          })}${isLow ? html` · <strong>${words.low}</strong>` : ''}
        </p>
        <button
          part="button"
          ?hidden=${!isLow || !isOwn}
          @click=${() => {
            const { background } = shown;
            const better = (color: string): string => readable(color, background, LEAST);
            choose({ background, text: better(shown.text), link: better(shown.link) }, context);
          }}
        >
          ${words.repair}
        </button>`;
    },
  };
};

/** The colors to start from where the page's own are in force. */
const PLAIN: Colors = { text: '#000000', background: '#ffffff', link: '#0000cc' };

/** A color `#rgb` as `#rrggbb`: a color input takes nothing else. */
const full = (color: string): string =>
  color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
