/**
 * Makes a script and its chunks of a module graph with `import()`: one that a tag loads, or a module.
 *
 * Rollup writes the script and each chunk as AMD: `define(name, needs, code)`. Here `define` is the `push` of an
 * array that all files of one build find under one symbol of the page (src/loading/queue.ts). The loader, compiled
 * from src/loading, is put at the end of the script and runs it (src/loading/run.ts). So no module imports the
 * loader, and the modules that npm gets keep their `import()`.
 *
 * An `import()` becomes `require({ name: hash, … })`: the chunk, then the chunks that it needs, which are loaded
 * at once. Each call so brings the hashes that it needs, and only the script itself must be trusted or pinned.
 * The file of a chunk is named by the chunk and the beginning of its hash (src/loading/file-of.ts).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { integrityOfText } from '../integrity.js';
import {
  banner,
  failOnWarning,
  inputPlugins,
  minify,
  shortDeclarations,
  version,
} from './plugins.js';

/** A hash as a script names it, without the name of the algorithm. */
const hashOf = (text) => integrityOfText(text).replace(/^sha256-/, '');

/** Stands for a hash until the chunk is finished. */
const UNKNOWN = '_'.repeat(hashOf('').length);

const isLit = (id) => id.includes('node_modules/lit-html/');

/** What several chunks need, but not the script: one chunk, rather than one for each file. */
const SHARED =
  /dist\/(?:first-paint|toolbar\/(?:connection\/page-view|error-event|on-demand|tools\/asked)|settings\/(?:page-style|font-words|colors\/(?:palette-of|schemes|own-palette|contrast))|page\/effects\/palette\/path-to|dom\/(?:attempt|undo-all|flat-tree|nodes|hit-test|next-frame))\.js$/;

/** Words, which some tools need as well. */
const WORDS = /dist\/(?:locales\/(?:en|ru)|toolbar\/language\/strings-of)\.js$/;

/**
 * A script that a tag loads, and its chunks in dist/chunks.
 * @param name - of the script, which comes to lie in dist/
 * @param input - its entry module
 * @param global - the variable that gets the default export of the entry. The copy that early.js brings has none, and may
 *   run last: it leaves the variable as it is
 */
export const classicScript = ({ name, input, global }) =>
  chunked({
    ...{
      name,
      input,
      folder: 'chunks',
      loader: 'classic',
      minifyScript: minify({ module: false }),
    },
    run: (loader, queue) => `var ${global}=${loader}(${queue},"${name}").default||${global};`,
  });

/**
 * A module, and its chunks in dist/esm.
 * @param exported - the names that the module exports
 */
export const moduleScript = ({ name, input, exported }) =>
  chunked({
    ...{ name, input, folder: 'esm', loader: 'module', minifyScript: minify({ module: true }) },
    run: (loader, queue) =>
      `export const {${exported}}=${loader}(${queue},"${name}",import.meta.url);`,
  });

/**
 * @param folder - that of the chunks
 * @param loader - the module in src/loading that runs the script
 * @param run - writes the code that runs it
 */
function chunked({ name, input, folder, loader, minifyScript, run }) {
  const build = `a11y-toolbar ${version} ${buildOf('dist')}${folder === 'chunks' ? '' : ` ${folder}`}`;
  const queue = `(globalThis[Symbol.for(${JSON.stringify(build)})]??=[])`;
  return {
    input,
    // chunks import from the script, which would otherwise become one of them
    preserveEntrySignatures: 'allow-extension',
    plugins: inputPlugins(),
    onwarn: failOnWarning,
    output: {
      dir: 'dist',
      format: 'amd',
      amd: { autoId: true, define: `${queue}.push` },
      exports: 'named',
      esModule: false,
      freeze: false,
      // no chunk asks its importers for what is theirs to load
      hoistTransitiveImports: false,
      minifyInternalExports: true,
      entryFileNames: `${name}.js`,
      chunkFileNames: `${folder}/[name].js`,
      manualChunks: grouping(input),
      onlyExplicitManualChunks: true,
      // lit-html comes with the panel
      banner: ({ moduleIds }) => banner(moduleIds.some(isLit) ? undefined : []),
      footer: async ({ isEntry }) => (isEntry ? run(await loaderOf(loader), queue) : ''),
      plugins: [
        namesAlone(),
        callsOfRequire(),
        exportsAtOnce(),
        minified(minifyScript),
        hashes(folder),
      ],
    },
  };
}

/** The panel is one chunk with lit-html, though the question about a link is made with it as well. */
function grouping(input) {
  let panel;
  return (id, { getModuleInfo, getModuleIds }) => {
    if (SHARED.test(id)) return 'shared';
    if (WORDS.test(id)) return undefined;
    panel ??= panelOf(input, [...getModuleIds()], getModuleInfo);
    return panel.has(id) ? 'bar' : undefined;
  };
}

/** The modules that the panel imports, and the script does not. */
function panelOf(input, ids, getModuleInfo) {
  const idOf = (end) => ids.find((id) => id.endsWith(end));
  const withImports = (id, found = new Set()) => {
    if (found.has(id)) return found;
    found.add(id);
    for (const one of getModuleInfo(id).importedIds) withImports(one, found);
    return found;
  };
  const script = withImports(idOf(input));
  return new Set([...withImports(idOf('dist/toolbar/bar.js'))].filter((id) => !script.has(id)));
}

/** What tells builds apart: the modules, and the versions of all that makes bundles of them. */
function buildOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const file of files.sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('base64url').slice(0, 8);
}

/** The script alone may be a module: its chunks neither import nor export. */
function minified(script) {
  const chunk = minify({ module: false });
  return {
    name: 'minified',
    renderChunk(code, of, options, meta) {
      return (of.isEntry ? script : chunk).renderChunk.call(this, code, of, options, meta);
    },
  };
}

/** The loader as an expression, a function. */
async function loaderOf(name) {
  const bundle = await rollup({
    input: `dist/loading/${name}.js`,
    plugins: [shortDeclarations()],
    onwarn: failOnWarning,
  });
  const { output } = await bundle.generate({
    format: 'iife',
    name: 'loader',
    exports: 'default',
    strict: false,
  });
  await bundle.close();
  return `(()=>{${output[0].code};return loader})()`;
}

/** Chunks are known by their names, which are unique in a build, wherever they lie. */
function namesAlone() {
  return {
    name: 'names-alone',
    renderChunk(code) {
      const start = code.indexOf('.push(');
      const end = code.indexOf('(function', start);
      const head = code.slice(start, end);
      if (!head.includes('[')) this.error(`a chunk that neither imports nor exports: ${head}`);
      const named = head.replace(/(?<=')[^']*\//g, '');
      return { code: code.slice(0, start) + named + code.slice(end), map: null };
    },
  };
}

function callsOfRequire() {
  return {
    name: 'calls-of-require',
    // the path, which Rollup writes in any case, becomes a comment; the first line is for renderChunk()
    renderDynamicImport: ({ targetChunk: { fileName } }) => ({
      left: `require(/*${fileName}*/\n/*`,
      right: '*/)',
    }),
    renderChunk(code, { fileName: asking }, __, { chunks }) {
      const present = withImports(asking, chunks);
      const withHashes = code.replace(/(?<=require\()\/\*(.*)\*\/$/gm, (_, fileName) => {
        // the script itself is there, and so is the chunk that asks, with all that it needs
        const needed = withImports(fileName, chunks).filter(
          (name) => !chunks[name].isEntry && !present.includes(name),
        );
        const entries = needed.map((name) => `${JSON.stringify(nameOf(name))}: "${UNKNOWN}"`);
        return `{ ${entries.join(', ')} }`;
      });
      return { code: withHashes, map: null };
    },
  };
}

/** Has a chunk export all by one call, which is shorter than a statement for each. */
function exportsAtOnce() {
  return {
    name: 'exports-at-once',
    renderChunk(code) {
      const together = code.replace(/(?:\s*exports\.\w+ = [\w$]+;){3,}(?=\s*\}\)+;)/, (all) => {
        const members = all.matchAll(/exports\.(\w+) = ([\w$]+);/g);
        return ` Object.assign(exports, { ${[...members].map(([, name, local]) => `${name}: ${local}`).join(', ')} });`;
      });
      return { code: together, map: null };
    },
  };
}

/** A chunk and all that it needs, each once, the chunk first. */
function withImports(fileName, chunks, found = new Set()) {
  if (found.has(fileName)) return [];
  found.add(fileName);
  for (const name of chunks[fileName].imports) withImports(name, chunks, found);
  return [...found];
}

/** `chunks/guide.js` is `guide`. */
const nameOf = (fileName) => fileName.replace(/.*\/|\.js$/g, '');

/** Puts the hashes in their places, those of a chunk before the chunk's own is made, and into the files' names. */
function hashes(folder) {
  return {
    name: 'hashes',
    generateBundle(_, bundle) {
      const finished = new Map();
      const finish = (fileName, askedBy) => {
        if (askedBy.includes(fileName))
          this.error(`these ask for each other: ${[...askedBy, fileName].join(', ')}`);
        if (finished.has(fileName)) return finished.get(fileName);
        const chunk = bundle[fileName];
        chunk.code = chunk.code.replaceAll(
          new RegExp(`([\\w-]+)("?:)"${UNKNOWN}"`, 'g'),
          (_, name, colon) =>
            `${name}${colon}"${finish(`${folder}/${name}.js`, [...askedBy, fileName])}"`,
        );
        if (chunk.code.includes(UNKNOWN))
          this.error(`${fileName} has a hash that is not filled in`);
        finished.set(fileName, hashOf(chunk.code));
        return finished.get(fileName);
      };
      for (const { type, fileName, isEntry, imports } of Object.values(bundle)) {
        if (isEntry && imports.length) this.error(`${fileName} must not wait for ${imports}`);
        if (type === 'chunk') finish(fileName, []);
      }
      for (const [fileName, hash] of finished) {
        const { code, isEntry } = bundle[fileName];
        if (isEntry) continue;
        delete bundle[fileName];
        const named = fileName.replace(/(?=\.js$)/, `-${hash.slice(0, 8).replace(/\W/g, '-')}`);
        this.emitFile({ type: 'asset', fileName: named, source: code });
      }
    },
  };
}
