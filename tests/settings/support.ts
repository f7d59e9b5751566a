import { settingNames, settings, type SettingName } from '../../src/settings/settings.js';

/** A value beside the page's own for every setting, and one that no setting takes. */
export const examples = {
  fontSize: { other: 1.5, wrong: [0.5, 3.01, '2', NaN, Infinity, null, [2], true] },
  background: { other: 'black', wrong: ['pink', 'toString', '__proto__', '', 1, null, ['black']] },
  letterSpacing: { other: 0.12, wrong: [-0.1, 1.5, '0.12', -Infinity, undefined, {}] },
} satisfies Record<SettingName, { other: unknown; wrong: readonly unknown[] }>;

export { settingNames, settings };

/** What is written to the console as a warning during a test. */
export function warnings(): readonly string[] {
  const messages: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => messages.push(message);
  undo.push(() => (console.warn = warn));
  return messages;
}

const undo: (() => void)[] = [];

afterEach(() => {
  for (const act of undo.splice(0).reverse()) act();
  localStorage.clear();
  sessionStorage.clear();
});
