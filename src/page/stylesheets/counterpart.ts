/**
 * A constructed sheet that is kept equal to a list of rules.
 *
 * It is never written rule by rule: Chromium shares the styles of elements that match the same
 * declarations, but never again those of a declaration block that was changed after it was used.
 */
export interface Counterpart {
  readonly sheet: CSSStyleSheet;
  /** @param rules - the text of one rule each */
  set(rules: readonly string[]): void;
}

/** More changes than this are not made one by one. */
const MOST_CHANGES = 100;

export function createCounterpart(sheet: CSSStyleSheet): Counterpart {
  let present: readonly string[] = [];

  function change(rules: readonly string[]): boolean {
    // what does not parse has no place that could be told
    if (sheet.cssRules.length !== present.length) return false;
    const most = Math.min(present.length, rules.length);
    let start = 0;
    while (start < most && present[start] === rules[start]) start++;
    let end = 0;
    while (end < most - start && present.at(-1 - end) === rules.at(-1 - end)) end++;
    const come = rules.slice(start, rules.length - end);
    const gone = present.length - start - end;
    if (come.length + gone > MOST_CHANGES) return false;
    for (let i = 0; i < gone; i++) sheet.deleteRule(start);
    try {
      come.forEach((rule, i) => sheet.insertRule(rule, start + i));
    } catch {
      return false;
    }
    return true;
  }

  return {
    sheet,
    set(rules) {
      if (!change(rules)) {
        // WebKitGTK 2.50 adds to the rules that there are: old ones would stay in force
        if (sheet.cssRules.length && addsRules())
          while (sheet.cssRules.length) sheet.deleteRule(sheet.cssRules.length - 1);
        sheet.replaceSync(rules.join('\n'));
      }
      present = rules;
    },
  };
}

/** Whether what is replaced stays. */
function addsRules(): boolean {
  const trial = new CSSStyleSheet();
  trial.replaceSync('a{}');
  trial.replaceSync('b{}');
  return trial.cssRules.length > 1;
}
