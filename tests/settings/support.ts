import { settingNames, settings, type SettingName } from '../../src/settings/catalog.js';

/** A value beside the page's own for every setting, and one that no setting takes. */
export const examples = {
  fontSize: { other: 1.5, wrong: [0.5, 3.01, '2', NaN, Infinity, null, [2], true] },
  background: { other: 'black', wrong: ['pink', 'toString', '__proto__', '', 1, null, ['black']] },
  letterSpacing: { other: 0.12, wrong: [-0.1, 1.5, '0.12', -Infinity, undefined, {}] },
  wordSpacing: { other: 0.16, wrong: [-0.1, 2.1, '0.16', NaN] },
  lineHeight: { other: 2, wrong: [0.5, 3.1, 'normal', NaN] },
  paragraphSpacing: { other: 2, wrong: [0.5, 4.1, '2em', NaN] },
  lineLength: { other: 60, wrong: [19, 201, '80ch', Infinity] },
  fontFamily: {
    other: 'serif',
    wrong: ['', 'a;color:red', 'a}b{', '"a"', 'url(x)', 'a\\b', 'a, b, c, d, e, f', 1, null],
  },
  fontWeight: { other: 'bold', wrong: ['bolder', 700] },
  textAlign: { other: 'start', wrong: ['left', 'center', ''] },
  textTransform: { other: 'none', wrong: ['uppercase', 0] },
  fontStyle: { other: 'normal', wrong: ['italic', true] },
  hyphens: { other: 'auto', wrong: ['none', ''] },
  saturation: { other: 0.5, wrong: [-1, 3.5, '50%', NaN] },
  images: { other: 'grey', wrong: ['none', 'toString'] },
  backgroundImages: { other: 'none', wrong: [false, ''] },
  embeds: { other: 'none', wrong: ['off', 1] },
  motion: { other: 'none', wrong: ['reduce', 0] },
  links: { other: 'strong', wrong: ['underline', ''] },
  headings: { other: 'strong', wrong: ['bold', {}] },
  focus: { other: 'strong', wrong: ['outline', []] },
  pointer: { other: 'large-white', wrong: ['red', 'url(x)'] },
  guide: { other: 'ruler', wrong: ['line', null] },
  magnifier: { other: 'on', wrong: [true, 'off'] },
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
