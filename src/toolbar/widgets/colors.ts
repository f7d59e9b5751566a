/** The widget for the visitor's own colors. */
import { html } from '../templates.js';
import { contrastOf, LEAST, readable } from '../../settings/colors/readable.js';
import { areOwnColors, type OwnColors } from '../../settings/colors/own-colors.js';
import type { Strings } from '../../locales/strings.js';
import { paletteOf } from '../../settings/colors/palette-of.js';
import { forcedNote } from '../forced-colors.js';
import type { CreateWidget, WidgetContext } from './widget.js';

const ROLES = ['text', 'background', 'link'] as const;
type Role = (typeof ROLES)[number];
type Colors = Record<Role, string>;

/** Lets the visitor pick three colors, and tells their contrast. */
export const colors: CreateWidget = (host, say) => {
  /** The colors that are being picked. They count once the picker is closed. */
  let picked: Partial<Colors> = {};

  function current({ background }: WidgetContext['preferences']): Colors {
    const { text, background: page, link } = paletteOf(background) ?? PLAIN;
    return { text: full(text), background: full(page), link: full(link), ...picked };
  }

  function choose(chosen: Colors, context: WidgetContext): void {
    picked = {};
    context.choose({ background: ROLES.map((role) => chosen[role]).join(' ') as OwnColors });
    say(textOf(contrastOf(chosen), context.strings));
  }

  return {
    group: 'colour',
    legend: ({ ownColours }) => ownColours.legend,
    render(context) {
      const { strings, preferences } = context;
      const { ownColours: words } = strings;
      const shown = current(preferences);
      const ratio = contrastOf(shown);
      // where it can do nothing it stays: it may have the focus
      const canRepair = ratio < LEAST && areOwnColors(preferences.background);

      return html`<div class="row">
          ${ROLES.map(
            (role) =>
              html`<label part="color"
                ><input
                  type="color"
                  aria-label=${`${words[role]} ${shown[role]}`}
                  .value=${shown[role]}
                  @input=${({ target }: Event) => {
                    picked = { ...picked, [role]: (target as HTMLInputElement).value };
                    host.requestUpdate();
                  }}
                  @change=${({ target }: Event) => {
                    choose({ ...shown, [role]: (target as HTMLInputElement).value }, context);
                  }}
                /><span aria-hidden="true">${words[role]}</span></label
              >`,
          )}
        </div>
        ${forcedNote(strings)}
        <p part="contrast">${textOf(ratio, strings)}</p>
        <button
          part="button"
          aria-disabled=${String(!canRepair)}
          @click=${() => {
            if (!canRepair) return;
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

/** The contrast in words, and a warning where it is low. */
function textOf(ratio: number, { lang, colon, ownColours: words }: Strings): string {
  const shown = ratio.toLocaleString([lang, 'en'], { maximumFractionDigits: 1 });
  return `${words.contrast}${colon} ${shown}${ratio < LEAST ? ` · ${words.low}` : ''}`;
}

/** The colors to start from where the page's own are in force. */
const PLAIN: Colors = { text: '#000000', background: '#ffffff', link: '#0000cc' };

/** A color `#rgb` as `#rrggbb`: a color input takes nothing else. */
const full = (color: string): string =>
  color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
