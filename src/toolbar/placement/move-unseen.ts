import { native } from '../../dom/native.js';

/**
 * Moves a box without a shift of the layout, which browsers count between two hit tests as well as between two
 * frames: one hit test takes in that the box is not seen. By `opacity`, which screen readers do not notice.
 */
export function moveUnseen<Result>(box: HTMLElement, move: () => Result): Result {
  box.style.opacity = '0';
  native(box.ownerDocument).elementsFromPoint(0, 0);
  const result = move();
  box.style.opacity = '';
  return result;
}
