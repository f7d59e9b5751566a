/** The widget that reads the page aloud. */
import { html, nothing } from '../../templates.js';
import { undoAll } from '../../../dom/undo-all.js';
import { elementAt } from '../../../dom/hit-test.js';
import { listen } from '../../../dom/listen.js';
import { native } from '../../../dom/native.js';
import type { Strings } from '../../../locales/strings.js';
import { minus, plus } from '../../icons.js';
import { whileConnected } from '../../connection/while-connected.js';
import { part } from '../../part.js';
import type { CreateWidget, WidgetContext } from '../widget.js';
import type { Speaker, SpeakerState } from './speaker.js';
import type { Passage } from './passages.js';
import type * as Reading from './reading.js';
import type { Sentence } from './sentences.js';

/** The speeds to choose from, as factors of the voice's own. */
const RATE = { least: 0.5, most: 2, step: 0.25 };

/** Reads aloud the page, the selection, or the text from a click on. */
export const readAloud: CreateWidget = (host, say) => {
  let speaker: Speaker | undefined;
  let state: SpeakerState = 'silent';
  let rate = 1;
  let isPicking = false;
  let isSelected = false;
  let words: Strings['readAloud'];

  const reading = part(() => import('./reading.js'));

  /** Reads passages, and loads first what reads them. */
  async function read(
    choose: (by: typeof Reading, body: HTMLElement) => readonly Passage[],
    first?: (by: typeof Reading, all: readonly Sentence[]) => number,
  ): Promise<void> {
    const by = await reading.load();
    const { defaultView: view, body } = native(host.ownerDocument);
    if (!by || !view || !host.isConnected) return;
    const passages = choose(by, body);
    speaker ??= by.createSpeaker(view, (now) => {
      state = now;
      if (state === 'no-voice') say(words.noVoice);
      host.requestUpdate();
    });
    speaker.setRate(rate);
    await speaker.read(passages, first && ((all) => first(by, all)));
  }

  function readPage(): void {
    void read((by, body) => by.mainFirst(body, host));
  }

  function readSelection(): void {
    const selection = native(host.ownerDocument).getSelection();
    if (!selection?.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0).cloneRange();
    void read((by, body) => by.within(by.passagesIn(body, host), range));
  }

  function readFrom(x: number, y: number, target: Element): void {
    const element = elementAt(host.ownerDocument, x, y) ?? target;
    void read(
      (by, body) => by.passagesIn(body, host),
      (by, all) => by.sentenceAt(all, element, x, y),
    );
  }

  function pick(isWanted: boolean): void {
    isPicking = isWanted;
    host.requestUpdate();
  }

  function setRate(to: number, { lang }: Strings): void {
    rate = Math.min(RATE.most, Math.max(RATE.least, to));
    speaker?.setRate(rate);
    say(percent(rate, lang));
    host.requestUpdate();
  }

  function end(): void {
    isPicking = false;
    speaker?.stop();
  }

  whileConnected(host, (document) => {
    const onClick = (event: Event): void => {
      const [target] = event.composedPath() as Element[];
      if (!isPicking || event.composedPath().includes(host) || !target) return;
      // the click picks a text, and must not also do what the page does on a click
      event.preventDefault();
      event.stopPropagation();
      pick(false);
      const { clientX, clientY } = event as MouseEvent;
      readFrom(clientX, clientY, target);
    };
    const onKey = (event: Event): void => {
      if ((event as KeyboardEvent).key === 'Escape') end();
    };
    const onSelection = (): void => {
      const is = native(document).getSelection()?.isCollapsed === false;
      if (is === isSelected) return;
      isSelected = is;
      host.requestUpdate();
    };
    return undoAll(
      // not passive: it cancels a click that picks a text
      listen(document, 'click', onClick, { capture: true }),
      listen(document, 'keydown', onKey),
      listen(document, 'selectionchange', onSelection),
      () => {
        end();
        speaker = undefined;
      },
    );
  });
  host.addController({
    hostUpdated() {
      if (!host.active && (isPicking || state !== 'silent')) end();
    },
  });

  return {
    group: 'more',
    legend: ({ readAloud }) => readAloud.legend,
    render({ strings }: WidgetContext) {
      const { colon, less, more, lang } = strings;
      words = strings.readAloud;
      const isOn = state === 'reading' || state === 'paused';
      const step = (name: string, sign: unknown, by: number, limit: number): unknown =>
        html`<button
          part="button step"
          aria-label="${words.rate}${colon} ${name}"
          aria-disabled=${String(rate === limit)}
          @click=${() => {
            setRate(rate + by, strings);
          }}
        >
          ${sign}
        </button>`;
      return html`<div class="row">
          <button part="button" @click=${readPage}>${words.page}</button>
          <button
            part="button"
            aria-disabled=${String(!isSelected)}
            @mousedown=${keepSelection}
            @click=${readSelection}
          >
            ${words.selection}
          </button>
          <button
            part="button"
            aria-pressed=${String(isPicking)}
            @click=${() => {
              pick(!isPicking);
            }}
          >
            ${words.fromHere}
          </button>
          ${
            isOn
              ? html`<button
                    part="button"
                    @click=${() => {
                      if (state === 'paused') speaker?.resume();
                      else speaker?.pause();
                    }}
                  >
                    ${state === 'paused' ? words.resume : words.pause}
                  </button>
                  <button part="button" @click=${end}>${words.stop}</button>`
              : nothing
          }
        </div>
        <div class="row" role="group" aria-label=${words.rate}>
          ${step(less, minus, -RATE.step, RATE.least)}
          <span part="value">${percent(rate, lang)}</span>
          ${step(more, plus, RATE.step, RATE.most)}
        </div>
        <p class="said">${state === 'no-voice' ? words.noVoice : ''}</p>`;
    },
  };
};

const percent = (rate: number, lang: string): string =>
  rate.toLocaleString([lang, 'en'], { style: 'percent' });

/** Keeps the press on a button from clearing the selection. */
function keepSelection(event: Event): void {
  event.preventDefault();
}
