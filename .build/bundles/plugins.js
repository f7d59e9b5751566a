/** What the bundles share: Rollup's plugins, and the text at their head. */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { shortNames } from './short-names.js';

export const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @param contents - what else the licence comment names; Lit, unless told otherwise */
export function banner(
  contents = ['contains Lit, (c) Google LLC, BSD-3-Clause, see LICENSE-lit.txt'],
) {
  return `/*! ${[`a11y-toolbar ${version}`, license, ...contents].join(' | ')} */`;
}

export function inputPlugins() {
  return [
    // Lit's production build
    resolve({ exportConditions: ['production'] }),
    ownTrustedTypesPolicy(),
    shortDeclarations(),
    wordsAlone(),
    licencesOfLit(),
  ];
}

/** Has the second language that comes with the toolbar give its words alone: the first has the keys. */
function wordsAlone() {
  const stringsIn = async (id) => (await import(pathToFileURL(id))).default;
  const keysOf = (strings) =>
    JSON.stringify(strings, (_, text) => (Object(text) === text ? text : 0));
  const wordsIn = (strings) =>
    Object.values(strings).flatMap((text) => (Object(text) === text ? wordsIn(text) : text));
  return {
    name: 'words-alone',
    async transform(_, id) {
      if (!id.endsWith('dist/locales/ru.js')) return null;
      const [en, ru] = [await stringsIn(id.replace('ru.js', 'en.js')), await stringsIn(id)];
      if (keysOf(en) !== keysOf(ru))
        this.error('the languages differ in their keys, or in their order');
      const code = `import en from './en.js';
        const words = ${JSON.stringify(wordsIn(ru).join('|'))}.split('|');
        const alike = (strings) => Object.fromEntries(Object.entries(strings).map(([key, text]) =>
          [key, Object(text) === text ? alike(text) : words.shift()]));
        export default /*#__PURE__*/ alike(en);`;
      return { code, map: { mappings: '' } };
    },
  };
}

/** Declares by `let` what never changes, as it is shorter. */
export function shortDeclarations() {
  return {
    name: 'short-declarations',
    transform: (code) => ({ code: code.replace(/\bconst (?=[\w$[{])/g, 'let '), map: null }),
  };
}

const { properties, nameCache } = shortNames();

/**
 * @param shortens - false where others call the members of what is in the bundle
 */
export function minify({ module, shortens = true }) {
  return terser({
    // a copy: terser writes into it
    ...(shortens && { mangle: { properties }, nameCache: structuredClone(nameCache) }),
    module,
    // the only top-level name of the classic script is its global, which must survive
    toplevel: module,
    ecma: 2022,
    compress: {
      passes: 5,
      // longer as text, but shorter as gzip: statements that look alike are packed best
      sequences: false,
      // terser may otherwise drop a bare `element.offsetWidth`, which is how a style flush is forced
      pure_getters: false,
      // nothing here is a constructor without being a class
      unsafe_arrows: true,
      // functions that are used once but do more stay as they are: as expressions they take more bytes
      inline: 1,
    },
    format: { comments: /^!/ },
  });
}

/** The folders whose modules come first in a file that has all. */
const FIRST = ['settings', 'locales', 'page/effects', 'page'];

/**
 * Has the modules of one large file stand folder by folder. So what is alike is close together, and gzip looks
 * back no further than 32 KiB.
 * @param entry - the entry module; it imports the others first, which do nothing when they are imported
 */
export function folderByFolder(entry) {
  const modulesIn = (folder) =>
    readdirSync(`dist/${folder}`, { recursive: true })
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => `./${folder}/${name}`);
  return {
    name: 'folder-by-folder',
    transform(code, id) {
      if (!id.endsWith(entry)) return null;
      const imports = FIRST.flatMap(modulesIn).map((name) => `import "${name}";`);
      return { code: imports.join('') + code, map: null };
    },
  };
}

export function failOnWarning({ code, message }) {
  // TypeScript's helper for decorators asks for a global `this`, and does without
  if (code !== 'THIS_IS_UNDEFINED') throw new Error(message);
}

/**
 * The classic bundle once more, as a string that the demo makes a bookmarklet of: a page that is opened
 * from a folder may run a script, but not read it.
 */
export function sourceForDemo() {
  return {
    name: 'source-for-demo',
    generateBundle(_, bundle) {
      const { code } = bundle['a11y-toolbar.all.js'];
      this.emitFile({
        type: 'asset',
        fileName: 'demo/toolbar-source.js',
        source: `globalThis.toolbarSource = ${JSON.stringify(code)};\n`,
      });
    },
  };
}

/** Lit is part of the bundles, and its licence wants to come along. */
function licencesOfLit() {
  const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
  return {
    name: 'licences-of-lit',
    generateBundle() {
      const texts = packages.map((name) => readFileSync(`node_modules/${name}/LICENSE`, 'utf8'));
      const source = [...new Set(texts)].join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'LICENSE-lit.txt', source });
    },
  };
}

/**
 * A Content-Security-Policy that lists policies lets each name be taken once: Lit's own may be taken
 * already by another Lit on the page, ours by a copy of ourselves, which then has nothing to draw.
 */
function ownTrustedTypesPolicy() {
  const call = 's.createPolicy("lit-html",{createHTML:t=>t})';
  const own =
    '(()=>{try{return s.createPolicy("a11y-toolbar",{createHTML:t=>t})}catch{return void 0}})()';
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!id.endsWith('lit-html/lit-html.js')) return null;
      if (!code.includes(call)) this.error('Lit makes its policy in another way now');
      return { code: code.replace(call, own), map: null };
    },
  };
}
