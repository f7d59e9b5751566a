/** The tool that covers embedded content. */
import { css } from '../../dom/constructed-sheet.js';
import { coverEach } from './overlay/covers.js';
import { listen } from '../../dom/listen.js';
import { native } from '../../dom/native.js';
import { playAgain } from './play-again.js';
import { stringsOf } from '../language/strings-of.js';
import type { Tool } from './tool.js';

const EMBEDS = 'iframe,video,audio,object,embed';

/** The least width and height, in px, of an embed to cover. A smaller one only counts visitors. */
const LEAST_PX = 24;

/**
 * Covers frames, videos and other embeds, each with a button that brings it back, and pauses those
 * that play. A frame goes on below its cover: to shut it off would change the page.
 */
export const embeds: Tool = (_, { document, host, layer, language }) => {
  const box = layer({ styles, scrolls: true });
  box.role = 'region';
  box.ariaLabel = stringsOf(language.locale).legends.embeds;
  const shown = new WeakSet<Element>();
  const paused = new Set<HTMLMediaElement>();

  const covered = coverEach(document, host, box, EMBEDS, (embed) => {
    if (shown.has(embed) || isEditor(embed)) return undefined;
    const { width, height } = embed.getBoundingClientRect();
    if (width < LEAST_PX || height < LEAST_PX) return undefined;
    pause(embed);
    const { covers, colon } = stringsOf(language.locale);
    const cover = native(document).createElement('div');
    const button = native(document).createElement('button');
    cover.className = 'embed';
    const kind = covers[KINDS[embed.localName] ?? 'embed'];
    button.append(`${covers.show}${colon} ${[kind, ...nameOf(embed)].join(', ')}`);
    button.addEventListener('click', () => {
      bringBack(embed);
    });
    cover.append(button);
    return { box: cover, isNeeded: () => !isEditor(embed) };
  });

  function bringBack(embed: HTMLElement): void {
    shown.add(embed);
    covered.renew(embed);
    // the button that had the focus has gone
    embed.focus({ preventScroll: true });
  }

  function pause(embed: HTMLElement): void {
    const media = embed as Partial<HTMLMediaElement>;
    if (media.paused !== false) return;
    media.pause?.();
    paused.add(embed as HTMLMediaElement);
  }

  const unlisten = listen(document, 'play', (event) => {
    const [embed] = event.composedPath() as HTMLElement[];
    if (embed && !shown.has(embed)) pause(embed);
  });

  return () => {
    unlisten();
    covered.undo();
    for (const media of paused) {
      if (media.isConnected && !shown.has(media)) playAgain(media);
    }
  };
};

const KINDS: Readonly<Partial<Record<string, 'video' | 'audio'>>> = {
  video: 'video',
  audio: 'audio',
};

/** Tells a frame in which people write: it is a part of the page, and no content from elsewhere. */
function isEditor(embed: HTMLElement): boolean {
  const { contentDocument: inside } = embed as Partial<HTMLIFrameElement>;
  if (!inside) return false;
  return inside.designMode === 'on' || !!native(inside).querySelector(EDITABLE);
}

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** The name of an embed: its own, else that of its file or host, if there is any. */
function nameOf(embed: HTMLElement): string[] {
  const own = embed.title || embed.ariaLabel;
  if (own) return [own];
  const { src, currentSrc, data } = embed as Partial<HTMLVideoElement & HTMLObjectElement>;
  const address = currentSrc || src || data;
  if (!address || !URL.canParse(address, embed.baseURI)) return [];
  const { origin, hostname, pathname } = new URL(address, embed.baseURI);
  const file = decode(pathname.split('/').pop() ?? '');
  if (origin === 'null') return [];
  const isHere = origin === new URL(embed.baseURI).origin;
  return [isHere ? file || hostname : hostname || file].filter(Boolean);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const styles = css`
  .embed {
    position: absolute;
    box-sizing: border-box;
    display: grid;
    place-content: center;
    padding: 4px;
    overflow: clip;
    border: 1px solid var(--a11y-border, #767676);
    color: var(--a11y-text, #1a1a1a);
    background: var(--a11y-background, #fff);
    pointer-events: auto;
  }
  .embed[hidden] {
    display: none;
  }
  .embed button {
    all: unset;
    box-sizing: border-box;
    min-width: min(44px, 100%);
    min-height: min(44px, 100%);
    max-width: 100%;
    max-height: 100%;
    padding: 0.3em 0.9em;
    overflow: hidden;
    border: 2px solid;
    border-radius: 0.4em;
    font-size: calc(16px * min(var(--a11y-font-scale, 1), 1.5));
    line-height: 1.375;
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .embed button:focus-visible {
    outline: 3px solid var(--a11y-focus, #0a3a9e);
    outline-offset: -6px;
  }
`;
