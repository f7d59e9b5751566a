/** Makes the plugin for WordPress, dist/wordpress/a11y-toolbar, of the bundles, and its zip. It needs the manifest. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { version } from './bundles/plugins.js';
import { zip } from './zip.js';

const FOLDER = 'dist/wordpress/a11y-toolbar';
/** Languages that the script has. */
const OWN = ['en', 'ru'];

rmSync('dist/wordpress', { recursive: true, force: true });
mkdirSync(`${FOLDER}/languages`, { recursive: true });
for (const name of readdirSync('src/wordpress')) {
  const text = readFileSync(`src/wordpress/${name}`, 'utf8');
  writeFileSync(`${FOLDER}/${name}`, text.replace('VERSION', version));
}
for (const name of ['a11y-toolbar.js', 'early.js', 'chunks', 'LICENSE-lit.txt'])
  cpSync(`dist/${name}`, `${FOLDER}/${name}`, { recursive: true });
cpSync('LICENSE', `${FOLDER}/LICENSE.txt`);
writeFileSync(`${FOLDER}/attributes.json`, JSON.stringify(attributes(), null, 1));
await languages();
writeFileSync(`dist/wordpress/a11y-toolbar-${version}.zip`, zip(FOLDER));

/** The attributes of the element but those that are of one page or belong to the browser. */
function attributes() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
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

/** Writes the words of the bar for the page, and the names of controls for the settings. */
async function languages() {
  const { settings } = await import(pathToFileURL('dist/settings/catalog.js'));
  for (const name of readdirSync('dist/locales').filter((file) =>
    /^[a-z]{2}(-\w+)?\.js$/.test(file),
  )) {
    const { default: strings } = await import(pathToFileURL(`dist/locales/${name}`));
    const language = name.replace('.js', '');
    const controls = Object.entries(settings).map(([setting, { control }]) => [
      control,
      strings.legends[setting],
    ]);
    const words = {
      title: strings.title,
      controls: {
        ...Object.fromEntries(controls),
        presets: strings.presets.legend,
        colors: strings.ownColours.legend,
        outline: strings.outline.legend,
      },
    };
    writeFileSync(`${FOLDER}/languages/${language}.json`, JSON.stringify(words));
    if (OWN.includes(language)) continue;
    const code = `globalThis.A11yToolbar?.locale(${JSON.stringify(strings)});\n`;
    writeFileSync(`${FOLDER}/languages/${language}.js`, code);
  }
}
