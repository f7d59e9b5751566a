/** The widget that shares choices. */
import { html, nothing } from '../templates.js';
import type { Strings } from '../../locales/strings.js';
import { native } from '../../dom/native.js';
import { choiceIn, linkTo, jsonOf } from '../../settings/share.js';
import type { CreateWidget, WidgetContext } from './widget.js';

/** A page of the W3C's Web Accessibility Initiative about what browsers can do without a toolbar. */
const BROWSERS = 'https://www.w3.org/WAI/users/browsing';

/** Takes the choices to another device or site, by a link or a file. */
export const share: CreateWidget = (host, speak) => {
  let said: 'copied' | 'refused' | undefined;
  /** The link to show where the browser lets no script copy. */
  let link = '';

  function say(what: typeof said, { share: words }: Strings): void {
    said = what;
    if (what) speak(words[what]);
    host.requestUpdate();
  }

  async function copy({ preferences, strings }: WidgetContext): Promise<void> {
    const address = linkTo(preferences, location);
    try {
      await navigator.clipboard.writeText(address);
      link = '';
      say('copied', strings);
    } catch {
      link = address;
      say(undefined, strings);
    }
  }

  function save({ preferences, strings }: WidgetContext): void {
    const address = URL.createObjectURL(
      new Blob([jsonOf(preferences)], { type: 'application/json' }),
    );
    const anchor = native(document).createElement('a');
    anchor.href = address;
    anchor.download = 'a11y-toolbar.json';
    anchor.click();
    URL.revokeObjectURL(address);
    say(undefined, strings);
  }

  async function open(
    { files }: HTMLInputElement,
    { choose, strings }: WidgetContext,
  ): Promise<void> {
    const choice = choiceIn((await files?.[0]?.text()) ?? '');
    if (choice) choose(choice);
    say(choice ? undefined : 'refused', strings);
  }

  return {
    group: 'more',
    legend: ({ share }) => share.legend,
    render(context) {
      const { share: words } = context.strings;
      return html`<div class="row">
          <button part="button" class="share-link" @click=${() => void copy(context)}>
            ${words.link}
          </button>
          <button
            part="button"
            @click=${() => {
              save(context);
            }}
          >
            ${words.save}
          </button>
          <label part="button" class="share-open"
            ><input
              type="file"
              accept=".json,application/json"
              @change=${({ target }: Event) => void open(target as HTMLInputElement, context)}
            />${words.open}</label
          >
        </div>
        ${
          link
            ? html`<input
                part="link"
                readonly
                aria-label=${words.link}
                .value=${link}
                @focus=${({ target }: Event) => {
                  (target as HTMLInputElement).select();
                }}
              />`
            : nothing
        }
        <p class="said">${said ? words[said] : nothing}</p>
        <a class="browser" href=${BROWSERS} target="_blank" rel="noreferrer">${words.browser}</a>`;
    },
  };
};
