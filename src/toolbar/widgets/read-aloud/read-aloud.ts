/** The widget that reads the page aloud. */
import { html, nothing } from 'lit/html.js';
import { undoAll } from '../../../dom/undo-all.js';
import { shadowIncludingAncestors } from '../../../dom/shadow-including-ancestors.js';
import { elementAt, boxAt } from '../../../dom/hit-test.js';
import { listen } from '../../../dom/listen.js';
import { native } from '../../../dom/native.js';
import type { Strings } from '../../../locales/strings.js';
import { minus, plus } from '../../icons.js';
import { whileConnected } from '../../connection/while-connected.js';
import type { CreateWidget, WidgetContext } from '../widget.js';
import type { Speaker, SpeakerState } from './speaker.js';
import type * as Reading from './passages.js';
import type { Passage } from './passages.js';
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

  /** Reads passages. The modules that do the work are loaded when they are first needed. */
  async function read(
    choose: (reading: typeof Reading) => readonly Passage[],
    first?: (all: readonly Sentence[]) => number,
  ): Promise<void> {
    const view = native(host.ownerDocument).defaultView;
    const passages = choose(await import('./passages.js'));
    const { createSpeaker } = await import('./speaker.js');
    if (!view || !host.isConnected) return;
    speaker ??= createSpeaker(view, (now) => {
      state = now;
      if (state === 'no-voice') say(words.noVoice);
      host.requestUpdate();
    });
    speaker.setRate(rate);
    await speaker.read(passages, first);
  }

  /** Reads the main content first, then the text around it. */
  function readPage(): void {
    void read(({ passagesIn }) => {
      const { body } = native(host.ownerDocument);
      const all = passagesIn(body, host);
      const main = body.querySelector('main,[role=main]');
      const isMain = ({ pieces }: Passage): boolean => !!main?.contains(pieces[0]?.node ?? null);
      return [...all.filter(isMain), ...all.filter((one) => !isMain(one))];
    });
  }

  function readSelection(): void {
    const selection = native(host.ownerDocument).getSelection();
    if (!selection?.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0).cloneRange();
    void read(({ passagesIn, within }) =>
      within(passagesIn(native(host.ownerDocument).body, host), range),
    );
  }

  function readFrom(x: number, y: number, target: Element): void {
    const element = elementAt(host.ownerDocument, x, y) ?? target;
    const isHit = ({ passage, start, end }: Sentence): boolean =>
      passage.pieces.some(({ node, at, from, length }) => {
        if (at + length <= start || at >= end || !isWithin(node, element)) return false;
        const range = native(node.ownerDocument).createRange();
        range.setStart(node, from + Math.max(start - at, 0));
        range.setEnd(node, from + Math.min(end - at, length));
        return !!boxAt(range, x, y);
      });
    const isInside = ({ passage, start, end }: Sentence): boolean =>
      passage.pieces.some(
        ({ node, at, length }) => at < end && at + length > start && isWithin(node, element),
      );
    void read(
      ({ passagesIn }) => passagesIn(native(host.ownerDocument).body, host),
      (all) => Math.max(0, all.findIndex(all.some(isHit) ? isHit : isInside)),
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

/** Tells whether a node is in an element, or in a shadow tree in it. */
const isWithin = (node: Node, element: Element): boolean =>
  [...shadowIncludingAncestors(node)].includes(element);
