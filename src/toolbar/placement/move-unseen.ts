import { native } from '../../dom/native.js';

/**
 * Moves a box without a shift of the layout, which browsers count between two hit tests as well as between two
 * frames: one hit test takes in that the box is not seen.
 */
export function moveUnseen<Result>(box: HTMLElement, move: () => Result): Result {
  box.style.visibility = 'hidden';
  native(box.ownerDocument).elementsFromPoint(0, 0);
  const result = move();
  box.style.visibility = '';
  return result;
}
