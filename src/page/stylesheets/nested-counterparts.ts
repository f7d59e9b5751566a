import type { Render } from './rule-walk.js';

/**
 * Counterparts that can only stand where the author's rules are: in a layer without a name, or in a
 * scope that is the place of its sheet. Each is one rule, after all others.
 */
export interface Insides {
  put(host: Host, render: Render): void;
  /** Whether a rule is one of these. */
  isOurs(rule: CSSRule): boolean;
  render(): void;
  undo(): void;
}

type Host = CSSGroupingRule | CSSStyleSheet;

export function createInsides(): Insides {
  const insides = new Map<Host, Inside>();
  const ours = new WeakSet<CSSRule>();

  return {
    put(host, render) {
      const inside = insides.get(host);
      if (inside) inside.render = render;
      else insides.set(host, { render, rule: undefined, text: '' });
    },
    isOurs: (rule) => ours.has(rule),
    render() {
      for (const [host, inside] of insides) {
        const text = inside.render();
        if (text === inside.text) continue;
        remove(host, inside);
        inside.text = text;
        if (!text) continue;
        const { length } = host.cssRules;
        host.insertRule(`@media all{${text}}`, length);
        inside.rule = host.cssRules[length];
        if (inside.rule) ours.add(inside.rule);
      }
    },
    undo() {
      for (const [host, inside] of insides) remove(host, inside);
    },
  };
}

interface Inside {
  render: Render;
  rule: CSSRule | undefined;
  text: string;
}

function remove(host: Host, inside: Inside): void {
  const index = inside.rule ? [...host.cssRules].indexOf(inside.rule) : -1;
  if (index >= 0) host.deleteRule(index);
  inside.rule = undefined;
  inside.text = '';
}
