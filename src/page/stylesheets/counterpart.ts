/**
 * A constructed sheet that is kept equal to a list of rules.
 *
 * A rule in it is replaced, never changed. Chromium lets elements with the same declarations share one
 * style, but not if the declaration block was changed after its first use.
 */
export interface Counterpart {
  readonly sheet: CSSStyleSheet;
  readonly rules: readonly string[];
  /** @param rules - the texts of the rules, in order */
  set(rules: readonly string[]): void;
}

/** Above this number of changes, the whole sheet is replaced. */
const MOST_CHANGES = 100;

export function createCounterpart(sheet: CSSStyleSheet): Counterpart {
  let present: readonly string[] = [];

  function change(rules: readonly string[]): boolean {
    // a rule that did not parse is missing: places in the list and in the sheet differ
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
    get rules() {
      return present;
    },
    set(rules) {
      if (!change(rules)) {
        // WebKitGTK 2.50 adds to the rules that are there, so the old ones would stay in force
        if (sheet.cssRules.length && addsRules())
          while (sheet.cssRules.length) sheet.deleteRule(sheet.cssRules.length - 1);
        sheet.replaceSync(rules.join('\n'));
      }
      present = rules;
    },
  };
}

/** Tells a browser in which `replaceSync()` does not remove the old rules. */
function addsRules(): boolean {
  const trial = new CSSStyleSheet();
  trial.replaceSync('a{}');
  trial.replaceSync('b{}');
  return trial.cssRules.length > 1;
}
