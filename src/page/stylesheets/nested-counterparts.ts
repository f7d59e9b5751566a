/** Counterparts that must be inside a sheet of the page. */

/**
 * Gives the text of a rule's counterpart; empty where nothing in the rule is governed.
 * @param part - `text` leaves out what does not belong to text itself
 */
export type Render = (part?: 'text') => string;

export const renderNothing: Render = () => '';

/**
 * Counterparts that must be where the author's rules are: in a layer without a name, or in a scope whose
 * root depends on its sheet. Each is one rule, after all others there.
 */
export class NestedCounterparts {
  readonly #byParent = new Map<Parent, NestedCounterpart>();
  readonly #rules = new WeakSet<CSSRule>();

  /** @param parent - the rule or sheet to put the counterpart into */
  put(parent: Parent, render: Render): void {
    const nested = this.#byParent.get(parent);
    if (nested) nested.render = render;
    else this.#byParent.set(parent, { render, rule: undefined, text: '' });
  }

  /** Tells a rule that is one of these from an author's. */
  has(rule: CSSRule): boolean {
    return this.#rules.has(rule);
  }

  /** Writes the rules whose text has changed. */
  update(): void {
    for (const [parent, nested] of this.#byParent) {
      const text = nested.render();
      if (text === nested.text) continue;
      remove(parent, nested);
      nested.text = text;
      if (!text) continue;
      const { length } = parent.cssRules;
      parent.insertRule(`@media all{${text}}`, length);
      nested.rule = parent.cssRules[length];
      if (nested.rule) this.#rules.add(nested.rule);
    }
  }

  undo(): void {
    for (const [parent, nested] of this.#byParent) remove(parent, nested);
  }
}

type Parent = CSSGroupingRule | CSSStyleSheet;

interface NestedCounterpart {
  render: Render;
  rule: CSSRule | undefined;
  text: string;
}

function remove(parent: Parent, nested: NestedCounterpart): void {
  const index = nested.rule ? [...parent.cssRules].indexOf(nested.rule) : -1;
  if (index >= 0) parent.deleteRule(index);
  nested.rule = undefined;
  nested.text = '';
}
