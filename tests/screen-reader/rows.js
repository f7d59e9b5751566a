/**
 * What is done with the keyboard on each page, row after row, and what should be said of it. `why` tells for a browser
 * why that cannot be reached.
 */

/**
 * Presses a key, so many times; `says`, `never` and `once` tell what should be heard, and `late` how much longer than
 * usual it may take, in ms.
 */
const press = (key, expected = {}, times = 1) => ({
  keys: times > 1 ? `${times} × ${key}` : key,
  key,
  times,
  ...expected,
});
const type = (text, expected = {}) => ({ keys: `“${text}”`, text, ...expected });
/** Presses a key until something is said, on the way to what a row is about. */
const to = (finds, key = 'Tab') => ({ keys: `${key} until ${finds}`, key, finds, isWay: true });

/** In browse mode, Orca keeps the arrow keys for itself. */
const focusMode = to(/Focus mode/, 'Insert+a');

const SWITCH = /Version for visually impaired people/;
/** From wherever the focus is in the bar: closes it, and opens it again. */
const open = [
  { key: 'Escape', isWay: true },
  { key: 'space', isWay: true },
];

export const pages = [
  {
    page: 'article',
    rows: [
      {
        row: 'a page loads whose first element is the bar',
        loads: { says: [/otter lives by the water/], never: [/Focus mode/] },
        acts: [
          press('h', { says: [/heading/] }),
          press('ctrl+Home', { says: [SWITCH, /not pressed/] }),
          press('Tab', { says: [/Skip to content/] }),
        ],
      },
      {
        row: 'the switch is pressed',
        acts: [
          to(SWITCH, 'shift+Tab'),
          press('space', { says: [/\bpressed/], once: ['Settings shown'] }),
        ],
      },
      {
        row: 'Tab through the groups',
        acts: [
          ...open,
          to(/Font size 100%/),
          press('Tab', { says: [/Page background.*As on the page/] }),
          press('Tab', { says: [/Letter spacing/] }),
        ],
      },
      {
        row: 'Right, on a radio button',
        acts: [
          ...open,
          to(/Font size 100%/),
          focusMode,
          press('Right', { once: ['Font size 125%'], never: [/not selected/] }),
          to(/As on the page/),
          focusMode,
          press('Right', { once: ['Black on white'], never: [/not selected/] }),
        ],
      },
      {
        row: 'Reset after many choices',
        acts: [
          ...open,
          to(/^Reset (push )?button/),
          press('space', { says: [/All settings are reset/], never: [/Font size|background/i] }),
        ],
      },
      {
        row: 'Reset with nothing chosen',
        acts: [press('space', { says: [/There is nothing to reset/] })],
      },
      {
        row: 'close',
        acts: [
          ...open,
          to(/^(close|Hide the bar)/),
          press('space', { says: [SWITCH], once: ['Settings hidden'] }),
          press('Tab', { says: [/Skip to content/] }),
        ],
      },
      {
        row: 'disable',
        acts: [
          to(SWITCH, 'shift+Tab'),
          ...open,
          to(/^(Disable|The site as usual)/),
          press('space', { says: [/not pressed/], once: ['The page is as usual again'] }),
        ],
      },
      {
        row: 'forget',
        acts: [
          ...open,
          to(/Font size 100%/),
          focusMode,
          press('Right'),
          to(/^(Forget|Delete) my choices/),
          press('space', { says: [/not pressed/], once: ['Your choices are deleted'] }),
        ],
      },
      {
        row: 'past the panel: Escape, then Tab',
        acts: [
          ...open,
          to(/Font size/),
          press('Escape', { says: [SWITCH, /Settings hidden/] }),
          press('Tab', { says: [/Skip to content/] }),
        ],
      },
      {
        row: 'Down through the bar, in browse mode',
        why: {
          chromium:
            'On a page that has just been loaded, Orca 43 reads each value, also after the bar was closed and opened once. After all the rows above it leaves the bar at the first radio button; the cause was not found.',
        },
        acts: [
          to(SWITCH, 'shift+Tab'),
          ...open,
          to(/Browse mode/, 'Insert+a'),
          press('ctrl+Home'),
          press(
            'Down',
            {
              never: [/status/],
              once: ['Font size 125%', 'Font size 150%', 'Brown on beige', 'Skip to content'],
            },
            26,
          ),
        ],
      },
    ],
  },
  {
    page: 'all-controls',
    rows: [
      {
        row: 'a step at the end',
        loads: {},
        acts: [
          to(SWITCH),
          press('space'),
          to(/Letter spacing: more/),
          press('space', { says: [/^Letter spacing (12%|Wide)/m] }),
          press('space', { says: [/^Letter spacing (20%|Very wide)/m] }),
          press('space', { says: [/^Letter spacing (20%|Very wide)/m] }),
        ],
      },
      {
        row: 'a search with hits, and without',
        acts: [
          ...open,
          to(/Search the settings/),
          focusMode,
          type('underline', { says: [/Found: 1/] }),
          press('ctrl+a'),
          type('qqq', { says: [/No such setting/] }),
          press('Escape'),
        ],
      },
      {
        row: 'a preset',
        acts: [
          ...open,
          to(/^(All at once|Ready-made)/),
          { key: 'space', isWay: true },
          to(/^Low vision/),
          press('space', { says: [/\bpressed/, /Low vision/] }),
        ],
      },
      {
        row: 'the section of colours is opened',
        acts: [
          ...open,
          to(/^Colours/),
          press('space', { says: [/expanded/], never: [/Contrast/] }),
        ],
      },
      {
        row: 'a colour field',
        acts: [to(/^Background #/)],
      },
      {
        row: 'no voice is there',
        acts: [
          ...open,
          to(/^More/),
          { key: 'space', isWay: true },
          to(/^The page/),
          // a browser that has no voice is given a second to find one
          press('space', { once: ['This browser has no voice for this language.'], late: 2000 }),
        ],
      },
      {
        row: 'Speed: more',
        acts: [to(/Speed: more/), press('space', { once: ['125%'] })],
      },
      {
        row: 'the section without a voice is opened again',
        acts: [
          to(/^More/, 'shift+Tab'),
          press('space', { never: [/no voice/] }),
          press('space', { never: [/no voice/] }),
        ],
      },
      {
        row: 'a checkbox',
        acts: [
          ...open,
          to(/^Finding your way/),
          { key: 'space', isWay: true },
          to(/Emphasise links/),
          press('space', { says: [/\bchecked/], once: ['checked'] }),
        ],
      },
    ],
  },
];
