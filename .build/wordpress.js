/** Makes the plugin for WordPress, dist/wordpress/a11y-toolbar, of the bundles, and its zip. It needs the manifest. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { families } from '../dist/settings/font-families.js';
import { kebab } from '../dist/settings/kebab.js';
import { version } from './bundles/plugins.js';
import { zip } from './zip.js';

const FOLDER = 'dist/wordpress/a11y-toolbar';
/** Languages that the script has. */
const OWN = ['en', 'ru'];

rmSync('dist/wordpress', { recursive: true, force: true });
mkdirSync(`${FOLDER}/languages`, { recursive: true });
for (const name of readdirSync('src/wordpress').filter((file) => file.includes('.'))) {
  const text = readFileSync(`src/wordpress/${name}`, 'utf8');
  writeFileSync(`${FOLDER}/${name}`, text.replace('VERSION', version));
}
for (const name of ['a11y-toolbar.js', 'early.js', 'chunks', 'LICENSE-lit.txt'])
  cpSync(`dist/${name}`, `${FOLDER}/${name}`, { recursive: true });
cpSync('LICENSE', `${FOLDER}/LICENSE.txt`);
const attributes = attributesOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
writeFileSync(
  `${FOLDER}/attributes.json`,
  JSON.stringify(
    attributes.map(({ name, default: value, values }) => ({ name, default: value, values })),
  ),
);
await languages();
writeFileSync(`dist/wordpress/a11y-toolbar-${version}.zip`, zip(FOLDER));

/** The attributes of the element but those that are of one page or belong to the browser. */
function attributesOf(manifest) {
  const element = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName);
  return element.attributes
    .filter(({ name }) => name !== 'active' && name !== 'lang')
    .map(({ name, default: value = '', type, description }) => ({
      name,
      default: value,
      values: [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word),
      meaning: description.replaceAll('`', ''),
    }));
}

/** Writes the words of the bar for the page, and those of the settings for the site's owner. */
async function languages() {
  const { settings } = await import(pathToFileURL('dist/settings/catalog.js'));
  for (const name of readdirSync('src/wordpress/words')) {
    const language = name.replace('.json', '');
    const own = JSON.parse(readFileSync(`src/wordpress/words/${name}`, 'utf8'));
    const { default: strings } = await import(pathToFileURL(`dist/locales/${language}.js`));
    const words = wordsOf(settings, strings, own);
    writeFileSync(`${FOLDER}/languages/${name}`, JSON.stringify(words));
    if (OWN.includes(language)) continue;
    const code = `globalThis.A11yToolbar?.locale(${JSON.stringify(strings)});\n`;
    writeFileSync(`${FOLDER}/languages/${language}.js`, code);
  }
}

/** The words of the settings: those of the bar where it has them, the plugin's own, and English for what is new. */
function wordsOf(settings, strings, { empty, early, ...own }) {
  const { title, legends, colon, backgrounds, presets, values } = strings;
  const presetNames = Object.keys(presets).filter((name) => !['legend', 'nothing'].includes(name));
  const controls = Object.entries(settings).map(([name, { control }]) => [control, legends[name]]);
  const legendOf = {
    presets: presets.legend,
    ...Object.fromEntries(
      Object.entries(settings).map(([name, { list }]) => [kebab(list), legends[name]]),
    ),
  };
  const meanings = attributes.map(({ name, meaning }) => {
    // numbers need no words
    const [, least, most, unit = ''] = /(\d+) to (\d+)( em)?/.exec(meaning) ?? [];
    const range = least ? `${colon} ${least}–${most}${unit}` : '';
    const legend = legendOf[name];
    return [name, own[name] ?? (legend ? legend + range : meaning)];
  });
  return {
    title,
    empty,
    early,
    meanings: Object.fromEntries(meanings),
    lists: {
      controls: {
        ...Object.fromEntries(controls),
        presets: presets.legend,
        colors: strings.ownColours.legend,
        outline: strings.outline.legend,
        'read-aloud': strings.readAloud.legend,
        share: strings.share.legend,
      },
      backgrounds: Object.fromEntries(
        Object.entries(backgrounds).filter(([name]) => name !== 'default'),
      ),
      presets: Object.fromEntries(presetNames.map((name) => [name, presets[name]])),
      fonts: Object.fromEntries(families.map((name) => [name, values[name]])),
    },
  };
}
