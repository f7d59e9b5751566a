import { notGrown } from '../effects/font-size/scaling.js';

/**
 * Answers container queries for text as if no text had grown. Their `em` and `rem` have grown with it, so
 * that a rule for much room, which often has larger text, would not apply any more. What is not text
 * follows the page's own answer, which is that of a narrower container.
 */
export class ContainerAnswers {
  #scale = 1;
  #hasAny = false;

  /**
   * Adds to the counterpart of a container rule what is in force by such an answer.
   * @param head - the text before the rule's braces
   * @param text - gives the declarations of text between them
   */
  addTo(rule: string, head: string, text: () => string): string {
    const scale = String(this.#scale);
    const asked = notGrown(head, scale);
    if (asked === head) return rule;
    this.#hasAny = true;
    const inner = this.#scale === 1 ? '' : text();
    // what is ignored has not grown
    return inner
      ? `@media all{${rule}@container style(--a11y-font-scale:${scale}){${asked}{${inner}}}}`
      : rule;
  }

  /** @returns true if any answer has changed */
  scaleTo(scale: number): boolean {
    const isOther = scale !== this.#scale;
    this.#scale = scale;
    return isOther && this.#hasAny;
  }
}
