/* global document, getComputedStyle */

/**
 * Visits a site as a person does: chooses larger text and a black background in the bar, comes back to them on the next
 * page view, and goes back to the page's own.
 * @param site - `address`; `text`, a selector of an element with text; `follow`, that of a link to a page that is shown
 * without being loaded
 */
export async function visit(browser, { address, text = 'main p', follow }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const messages = [];
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('console', (message) => {
    const { url = '' } = message.location();
    // for a site without an icon, the browser asks by itself
    if (/warn|error/.test(message.type()) && !url.endsWith('/favicon.ico'))
      messages.push(`${message.text()} ${url}`);
  });
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('a11y-toolbar')?.updateComplete);
  const shift = await page.evaluate(shiftsOf);
  const own = await page.evaluate(stateOf, text);

  await page.locator('a11y-toolbar >>> button').click();
  await page.evaluate(() => document.querySelector('a11y-toolbar').updateComplete);
  for (const value of ['2', 'black'])
    await page.locator(`a11y-toolbar >>> input[type=radio][value="${value}"]`).click();
  await page.evaluate(() => document.querySelector('a11y-toolbar').applied);
  await page.reload({ waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('a11y-toolbar')?.updateComplete);
  await page.evaluate(() => document.querySelector('a11y-toolbar').applied);
  const chosen = await page.evaluate(stateOf, text);

  if (follow) {
    const title = await page.title();
    await page.evaluate((link) => document.querySelector(link).click(), follow);
    await page.waitForFunction((before) => document.title !== before, {}, title);
    const next = await page.evaluate(stateOf, text);
    if (next.size !== chosen.size || next.color !== chosen.color)
      throw new Error(`the next page is shown with ${JSON.stringify(next)}`);
    await page.goto(address, { waitUntil: 'networkidle0' });
  }

  await page.evaluate(async () => {
    const toolbar = document.querySelector('a11y-toolbar');
    toolbar.forget();
    await toolbar.applied;
  });
  const back = await page.evaluate(stateOf, text);
  await context.close();
  if (messages.length) console.error(messages);
  return {
    size: chosen.size / own.size,
    contrast: Math.round(contrast(chosen.color, chosen.background)),
    undo: JSON.stringify(back) === JSON.stringify(own) ? 'exact' : JSON.stringify({ own, back }),
    messages: messages.length,
    shift,
  };
}

/** What a person sees of an element, and the style sheets that stand in the page. */
function stateOf(selector) {
  const element = document.querySelector(selector);
  const { color, fontSize } = getComputedStyle(element);
  let ground = element;
  while (ground && /^rgba.*, 0\)$/.test(getComputedStyle(ground).backgroundColor))
    ground = ground.parentElement;
  return {
    color,
    size: parseFloat(fontSize),
    background: ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)',
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  };
}

/** The cumulative layout shift so far. */
async function shiftsOf() {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((done) => setTimeout(done, 0));
  return observer.takeRecords().reduce((sum, { value }) => sum + value, 0);
}

function contrast(...colors) {
  const [light, dark] = colors.map(luminance).sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color) {
  const [red, green, blue] = color.match(/[\d.]+/g).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
