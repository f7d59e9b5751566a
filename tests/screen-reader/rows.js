/** What is done with the keyboard, and what should be said of it. */

/** Presses a key, so many times; `says`, `never` and `once` tell what should be heard. */
const press = (key, expected = {}, times = 1) => ({
  keys: times > 1 ? `${times} × ${key}` : key,
  key,
  times,
  ...expected,
});
const type = (text, expected = {}) => ({ keys: `“${text}”`, text, ...expected });
/** Presses a key until something is said. */
const to = (finds, key = 'Tab') => ({ keys: `${key} until ${finds}`, key, finds, isWay: true });
const load = (expected = {}) => expected;

/** Opens the bar: the first press of the switch. */
const open = (expected) => [to(/Version for visually impaired/), press('space', expected)];

export const rows = [
  {
    row: 'a page loads whose first element is the bar',
    page: 'article',
    acts: [
      load({ says: [/otter lives by the water/], never: [/Focus mode/] }),
      press('h', { says: [/heading/] }),
      press('ctrl+Home'),
      press('Tab', { says: [/Version for visually impaired people/] }),
      press('Tab', { says: [/Skip to content/] }),
    ],
  },
  {
    row: 'the switch is pressed',
    page: 'article',
    acts: [load(), ...open({ says: [/expanded/, /\bpressed/] })],
  },
  {
    row: 'Tab through the groups',
    page: 'article',
    acts: [
      load(),
      ...open(),
      to(/Font size/),
      press('Tab', { says: [/Page background.*As on the page/] }),
      press('Tab', { says: [/Letter spacing/] }),
    ],
  },
  {
    row: 'Right, on a radio button',
    page: 'article',
    acts: [
      load(),
      ...open(),
      to(/Font size/),
      press('Right', { once: ['Font size 125%'] }),
      to(/As on the page/),
      press('Right', { once: ['Black on white'] }),
    ],
  },
  {
    row: 'Down through the bar, in browse mode',
    page: 'article',
    acts: [
      load(),
      ...open(),
      press('ctrl+Home'),
      press(
        'Down',
        { never: [/status/], once: ['Font size 125%', 'Font size 150%', 'Brown on beige'] },
        26,
      ),
    ],
  },
  {
    row: 'Reset after many choices',
    page: 'all-controls',
    acts: [
      load(),
      ...open(),
      to(/Font size/),
      press('Right'),
      to(/As on the page/),
      press('Right'),
      to(/^Reset (push )?button/),
      press('space', { says: [/All settings are reset/], never: [/Font size|background/i] }),
    ],
  },
  {
    row: 'Reset with nothing chosen',
    page: 'article',
    acts: [
      load(),
      ...open(),
      to(/^Reset (push )?button/),
      press('space', { says: [/nothing to reset/i] }),
    ],
  },
  {
    row: 'close',
    page: 'article',
    acts: [
      load(),
      ...open(),
      to(/^close/),
      press('space', { says: [/Version for visually impaired people/, /hidden/i] }),
      press('Tab', { says: [/Skip to content/] }),
    ],
  },
  {
    row: 'disable',
    page: 'article',
    acts: [
      load(),
      ...open(),
      to(/^Disable/),
      press('space', { says: [/Version for visually impaired people.*not pressed/, /as usual/i] }),
    ],
  },
  {
    row: 'forget',
    page: 'article',
    acts: [
      load(),
      ...open(),
      to(/Font size/),
      press('Right'),
      to(/^Forget/),
      press('space', { says: [/Version for visually impaired people.*not pressed/, /deleted/i] }),
    ],
  },
  {
    row: 'Escape in the panel',
    page: 'article',
    acts: [
      load(),
      ...open(),
      to(/Font size/),
      press('Escape', { says: [/Version for visually impaired people/, /hidden/i] }),
    ],
  },
  {
    row: 'past the panel',
    page: 'article',
    acts: [
      load(),
      ...open(),
      to(/^Skip the settings/),
      press('space'),
      press('Tab', { says: [/Skip to content/] }),
    ],
  },
  {
    row: 'the section of colours is opened',
    page: 'all-controls',
    acts: [
      load(),
      ...open(),
      to(/^Colours/),
      press('space', { says: [/expanded/], never: [/Contrast/] }),
    ],
  },
  {
    row: 'a colour field',
    page: 'all-controls',
    acts: [
      load(),
      ...open(),
      to(/^Colours/),
      press('space'),
      to(/^Text/),
      press('shift+Tab'),
      press('Tab', { says: [/Text #000000/] }),
    ],
  },
  {
    row: 'a step at the end',
    page: 'all-controls',
    acts: [
      load(),
      ...open(),
      to(/Letter spacing: more/),
      press('space', { once: ['Letter spacing 12%'] }),
      press('space', { once: ['Letter spacing 20%'] }),
      press('space', { once: ['Letter spacing 20%'] }),
    ],
  },
  {
    row: 'Speed: more',
    page: 'all-controls',
    acts: [
      load(),
      ...open(),
      to(/^More/),
      press('space'),
      to(/Speed: more/),
      press('space', { once: ['125%'] }),
    ],
  },
  {
    row: 'a search with hits',
    page: 'all-controls',
    acts: [
      load(),
      ...open(),
      to(/Search the settings/),
      type('underline', { says: [/Found: \d/] }),
      press('ctrl+a'),
      type('qqq', { once: ['No such setting'] }),
    ],
  },
  {
    row: 'no voice is there',
    page: 'all-controls',
    acts: [
      load(),
      ...open(),
      to(/^More/),
      press('space'),
      to(/^The page/),
      press('space', { once: ['This browser has no voice for this language.'] }),
      to(/^More/, 'shift+Tab'),
      press('space'),
      press('space', { never: [/no voice/] }),
    ],
  },
  {
    row: 'a preset',
    page: 'all-controls',
    acts: [
      load(),
      ...open(),
      to(/^All at once/),
      press('space'),
      to(/^Low vision/),
      press('space', { says: [/\bpressed/, /Low vision/] }),
    ],
  },
  {
    row: 'a checkbox',
    page: 'all-controls',
    acts: [
      load(),
      ...open(),
      to(/^Text collapsed|^Text .*button collapsed|^Text.*collapsed/),
      press('space'),
      to(/Bold text/),
      press('space', { says: [/\bchecked/] }),
    ],
  },
];
