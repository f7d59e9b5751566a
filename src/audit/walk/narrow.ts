/** The look at a page in a narrow window, as WCAG 2.2, 1.4.10 asks for. */
import type { Preferences } from '../../settings/catalog.js';
import type { AuditDriver } from '../driver.js';
import { painted } from '../measure/pictures.js';

/** The width of the window, in px: 1280 px at a zoom of 400 %. */
export const NARROW = 320;
/** Larger text is not looked at in a narrow window: few words have room in it. */
const MOST_SIZE = 2;

/** The states to look at in a narrow window: those with the largest text, colors apart. */
export function narrowStates(states: readonly Preferences[]): readonly Preferences[] {
  const sizes = states.map(({ fontSize }) => fontSize).filter((size) => size <= MOST_SIZE);
  const largest = Math.max(1, ...sizes);
  if (largest === 1) return [];
  const bySizes = new Map<string, Preferences>();
  for (const state of states.filter(({ fontSize }) => fontSize === largest)) {
    const sizes = JSON.stringify({ ...state, background: '' });
    if (!bySizes.has(sizes)) bySizes.set(sizes, state);
  }
  return [...bySizes.values()];
}

/**
 * Makes the window of a page narrow: by the driver, or in a frame by the frame.
 * @returns the undo, or `undefined` if that cannot be done
 */
export async function makeNarrow(
  view: Window,
  driver: AuditDriver,
): Promise<(() => Promise<void>) | undefined> {
  if (view.innerWidth <= NARROW) return undefined;
  const change = driver.resize ? (width?: number) => driver.resize?.(width) : byFrame(view);
  if (!change) return undefined;
  await change(NARROW);
  await painted(view);
  return async () => {
    await change();
    await painted(view);
  };
}

function byFrame({ frameElement }: Window): ((width?: number) => Promise<void>) | undefined {
  if (!frameElement || !('style' in frameElement)) return undefined;
  const { style } = frameElement as HTMLElement;
  const own = style.width;
  return (width) => {
    style.width = width === undefined ? own : `${width}px`;
    return Promise.resolve();
  };
}
