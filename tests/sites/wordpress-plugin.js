/* global document, DOMParser */
import { readdirSync, readFileSync } from 'node:fs';
import { auditPreferences } from '../../dist/audit/drivers/puppeteer.js';

const folder = new URL('../../src/wordpress/words/', import.meta.url);
/** What WordPress calls our languages, where that is not just the language and a country. */
const LOCALES = { be: 'bel', 'zh-Hans': 'zh_CN', pt: 'pt_BR', de: 'de_DE_formal', es: 'es_MX' };
const SETTINGS = '/wp-admin/options-general.php?page=a11y-toolbar';

/** Sets attributes on the plugin's page of settings, as the owner of the site, and finds them in the site. Returns problems. */
export async function checkPlugin(browser, { address, owner, speak }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${address}/wp-login.php`);
  await page.type('#user_login', owner.name);
  await page.type('#user_pass', owner.password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);

  await page.goto(address + SETTINGS);
  const faults = await faultsIn(page, '.wrap');
  await page.type('#a11y-controls', 'background font-size:stepper');
  await page.type('#a11y-font-sizes', '1 3');
  await page.type('#a11y-storage-key', 'a"b');
  await page.select('#a11y-placement', 'bottom');
  await page.click('input[type=checkbox][name="a11y_toolbar[early]"]');
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  const saved = await page.$eval('#a11y-controls', ({ value }) => value);
  faults.push(...(await faultsOfLanguages(page, speak)));
  // Belarusian, whose name is not ours
  speak(LOCALES.be);
  await context.close();

  // as a visitor, who sees no bar of the system's own
  const visitors = await browser.createBrowserContext();
  const site = await visitors.newPage();
  const elsewhere = new Set();
  site.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== address) elsewhere.add(origin);
  });
  await site.goto(address, { waitUntil: 'networkidle0' });
  const found = await site.evaluate(async () => {
    const toolbar = document.querySelector('a11y-toolbar');
    toolbar.enable();
    await toolbar.updateComplete;
    const { controls, placement, fontSizes, storageKey, shadowRoot } = toolbar;
    return {
      controls: controls.join(' '),
      placement,
      fontSizes: fontSizes.join(' '),
      storageKey,
      early: !!document.querySelector('script[src*="early.js"]'),
      language: shadowRoot.querySelector('section').lang,
    };
  });
  faults.push(...(await faultsIn(site, 'a11y-toolbar')));
  await visitors.close();
  const wanted = {
    controls: 'background font-size:stepper',
    placement: 'bottom',
    fontSizes: '1 3',
    storageKey: 'a"b',
    early: true,
    language: 'be',
  };
  return [
    ...faults,
    ...elsewhere,
    ...(saved === wanted.controls ? [] : [`saved ${saved}`]),
    ...Object.keys(wanted)
      .filter((name) => found[name] !== wanted[name])
      .map((name) => `${name}: ${found[name]}`),
  ];
}

/** Opens the settings in each language. Returns where they say something else than our words. */
async function faultsOfLanguages(page, speak) {
  const faults = [];
  for (const file of readdirSync(folder)) {
    const language = file.replace('.json', '');
    speak(LOCALES[language] ?? language);
    const shown = await page.evaluate(wordsShown, SETTINGS);
    const { default: strings } = await import(`../../dist/locales/${language}.js`);
    const wanted = {
      ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
      'font-sizes': `${strings.legends.fontSize}${strings.colon} 1–3`,
    };
    for (const [name, words] of Object.entries(wanted))
      if (shown[name] !== words) faults.push(`${language}, ${name}: ${shown[name]}`);
  }
  return faults;
}

/** The notes of a page of settings, by attribute. */
async function wordsShown(address) {
  const text = await (await fetch(address)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const textOf = (element) => element.textContent.trim();
  const notes = [...page.querySelectorAll('.wrap .description')];
  return {
    ...Object.fromEntries(
      notes.map((note) => [note.id.replace(/^a11y-|-note$/g, ''), textOf(note)]),
    ),
    early: textOf(page.querySelector('label:has([type=checkbox])')),
    empty: textOf(page.querySelector('.wrap > p')),
  };
}

/** Audits a page in every state of the toolbar. Returns what is wrong in a part of it: the rest is the system's. */
async function faultsIn(page, part) {
  const { findings } = await auditPreferences(page, { inject: true, states: 'each' });
  const all = findings.flatMap(({ rule, nodes }) => nodes.map(({ target }) => [rule, target]));
  return page.evaluate(
    (all, part) =>
      all
        .filter(([, target]) => document.querySelector(target)?.closest(part))
        .map((one) => one.join(' ')),
    all,
    part,
  );
}
