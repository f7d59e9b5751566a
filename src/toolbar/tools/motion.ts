/** The tool that stops motion which style rules do not govern. */
import { css } from '../../dom/constructed-sheet.js';
import { coverEach } from './overlay/covers.js';
import { styleOf } from '../../dom/computed-style.js';
import { pageRootsWithin } from '../../dom/flat-tree.js';
import { listen } from '../../dom/listen.js';
import { native } from '../../dom/native.js';
import { playAgain } from './play-again.js';
import type { Tool } from './tool.js';

/** The time between two looks for animations by script, in ms: no event tells of a new one. */
const EVERY_MS = 500;

/**
 * Stops motion that style rules do not govern: animations by script, marquees, videos that start by
 * themselves. Covers each GIF with a still picture of it.
 */
export const motion: Tool = (_, { document, host, layer }) => {
  const animations = new Set<Animation>();
  const marquees = new Set<Marquee>();
  const videos = new Set<HTMLVideoElement>();

  function look(): void {
    const roots = [document, ...pageRootsWithin(document, host)];
    for (const animation of roots.flatMap((root) => native(root).getAnimations())) {
      if (isByScript(animation) && isMoving(animation)) still(animation);
    }
    for (const root of roots) {
      for (const marquee of native(root).querySelectorAll<Marquee>('marquee')) {
        if (!marquees.has(marquee)) marquee.stop?.();
        marquees.add(marquee);
      }
      for (const video of native(root).querySelectorAll('video')) if (!video.paused) stop(video);
    }
  }

  /** Moves an animation to its end, as style rules would, or pauses one that has no end. */
  function still(animation: Animation): void {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    else {
      animation.pause();
      animations.add(animation);
    }
  }

  function stop(video: HTMLVideoElement): void {
    if (!video.autoplay && !(video.muted && video.loop)) return;
    video.pause();
    videos.add(video);
  }

  const unlisten = listen(document, 'play', (event) => {
    const [video] = event.composedPath() as HTMLVideoElement[];
    // a visitor who has just pressed something wants it to play
    if (!native(document).defaultView?.navigator.userActivation.isActive && video) stop(video);
  });
  const timer = setInterval(look, EVERY_MS);
  look();
  const box = layer({ styles, scrolls: true });
  box.ariaHidden = 'true';
  const covered = coverEach(document, host, box, 'img', (element) => {
    const picture = element as HTMLImageElement;
    if (!GIF.test(picture.currentSrc || picture.src)) return undefined;
    const still = native(document).createElement('canvas');
    still.className = 'still';
    return {
      box: still,
      fit: () => {
        draw(picture, still);
      },
    };
  });

  return () => {
    clearInterval(timer);
    unlisten();
    covered.undo();
    for (const animation of animations) if (animation.playState === 'paused') animation.play();
    for (const marquee of marquees) marquee.start?.();
    for (const video of videos) playAgain(video);
  };
};

interface Marquee extends HTMLElement {
  stop?(): void;
  start?(): void;
}

const isByScript = (animation: Animation): boolean =>
  !('animationName' in animation) && !('transitionProperty' in animation);

/** An animation at no speed is running as well. It cannot be moved to its end. */
const isMoving = ({ playState, playbackRate }: Animation): boolean =>
  playState === 'running' && playbackRate !== 0;

/** The address of a GIF. Other formats can move as well, but their names do not tell. */
const GIF = /\.gif(?:$|[?#])|^data:image\/gif/i;

/** Draws the first frame of a moving picture. */
function draw(picture: HTMLImageElement, still: HTMLCanvasElement): void {
  const { naturalWidth, naturalHeight } = picture;
  const style = styleOf(picture);
  if (!naturalWidth || style.opacity === '0') return;
  const { objectFit, objectPosition, padding, borderRadius, filter } = style;
  Object.assign(still.style, { objectFit, objectPosition, padding, borderRadius, filter });
  still.width = naturalWidth;
  still.height = naturalHeight;
  still.getContext('2d')?.drawImage(picture, 0, 0);
}

const styles = css`
  .still {
    position: absolute;
    box-sizing: border-box;
  }
  .still[hidden] {
    display: none;
  }
`;
