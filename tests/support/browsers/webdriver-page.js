import { setTimeout as delay } from 'node:timers/promises';
import { PNG } from 'pngjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** The keys of https://www.w3.org/TR/webdriver2/#keyboard-actions that a test presses by name. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** The part of a Puppeteer page that the runner's commands call, in terms of WebDriver. */
export function webDriverPage(send) {
  const perform = (type, actions) =>
    send('POST', '/actions', { actions: [{ type, id: type, actions }] });
  const setViewport = viewportSetter(send);
  const evaluate = (expression) =>
    send('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  return {
    keyboard: keyboard((actions) => perform('key', actions)),
    mouse: {
      ...mouse((actions) => perform('pointer', actions)),
      reset: () => send('DELETE', '/actions'),
    },
    setViewport,
    evaluate,
    screenshot: async ({ fullPage, clip } = {}) => {
      if (fullPage) throw new Error('WebDriver takes screenshots of the viewport only.');
      const picture = Buffer.from(await settledScreenshot(send), 'base64');
      return clip ? cropped(picture, clip, await evaluate(VIEWPORT)) : picture;
    },
    accessibilityTree: () => accessibilityTree(send),
  };
}

function keyboard(perform) {
  const action = (type, key) => ({ type, value: KEYS[key] ?? key });
  const stroke = (key) => [action('keyDown', key), action('keyUp', key)];
  return {
    down: (key) => perform([action('keyDown', key)]),
    up: (key) => perform([action('keyUp', key)]),
    press: (key) => perform(stroke(key)),
    type: (text) => perform([...text].flatMap(stroke)),
  };
}

function mouse(perform) {
  const move = (x, y) => ({
    type: 'pointerMove',
    duration: 0,
    x: Math.round(x),
    y: Math.round(y),
  });
  const press = (type, { button = 'left' } = {}) => ({ type, button: BUTTONS[button] });
  return {
    move: (x, y) => perform([move(x, y)]),
    down: (options) => perform([press('pointerDown', options)]),
    up: (options) => perform([press('pointerUp', options)]),
    click: (x, y, options) =>
      perform([move(x, y), press('pointerDown', options), press('pointerUp', options)]),
  };
}

/**
 * WebDriver sizes windows, not viewports, and the window follows a moment later. It stays around the middle of
 * the screen: there is the pointer of an X server at first, and without a window manager the window below the
 * pointer has the focus.
 */
function viewportSetter(send) {
  const evaluate = (script) => send('POST', '/execute/sync', { script, args: [] });
  return async ({ width, height }) => {
    const [dx, dy, screenWidth, screenHeight] = await evaluate(
      'return [outerWidth - innerWidth, outerHeight - innerHeight, screen.width, screen.height]',
    );
    const window = { width: width + dx, height: height + dy };
    const [x, y] = [(screenWidth - window.width) >> 1, (screenHeight - window.height) >> 1];
    await send('POST', '/window/rect', { x: Math.max(0, x), y: Math.max(0, y), ...window });
    for (let attempt = 0; attempt < 20; attempt++) {
      const [w, h] = await evaluate('return [innerWidth, innerHeight]');
      if (w === width && h === height) return;
      await delay(25);
    }
  };
}

/** WebKit draws a page in tiles, and takes pictures while it does: two in a row must be the same. */
async function settledScreenshot(send) {
  await send('POST', '/execute/async', { script: AFTER_NEXT_FRAME, args: [] });
  let [last, now] = [undefined, await send('GET', '/screenshot')];
  for (let attempt = 0; last !== now && attempt < 20; attempt++) {
    [last, now] = [now, await send('GET', '/screenshot')];
  }
  return now;
}

const VIEWPORT = '[visualViewport.pageLeft, visualViewport.pageTop, devicePixelRatio]';

/** Cuts a part out of a picture. Its place is told from the corner of the page, as Puppeteer wants it. */
function cropped(picture, clip, [left, top, ratio]) {
  const whole = PNG.sync.read(picture);
  const inPixels = [clip.x - left, clip.y - top, clip.width, clip.height];
  const [x, y, width, height] = inPixels.map((length) => Math.round(length * ratio));
  const part = new PNG({ width, height });
  PNG.bitblt(whole, part, x, y, width, height, 0, 0);
  return PNG.sync.write(part);
}

const AFTER_NEXT_FRAME = `
  const [done] = arguments;
  requestAnimationFrame(() => requestAnimationFrame(done));`;

/** WebDriver asks for the role and the name of one element at a time; of texts it knows nothing. */
async function accessibilityTree(send) {
  const elements = await send('POST', '/execute/sync', { script: SHOWN_ELEMENTS, args: [] });
  return Promise.all(
    elements.map(async ({ element, checked }) => {
      const [id] = Object.values(element);
      const role = await send('GET', `/element/${id}/computedrole`);
      return { role, name: await send('GET', `/element/${id}/computedlabel`), checked };
    }),
  );
}

const SHOWN_ELEMENTS = `
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  return all(document.body)
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, checked: element.checked }));`;
