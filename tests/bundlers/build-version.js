import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the script, its chunks and early.js of the same modules in a folder, as another version.
 * @param change - changes the modules in that folder first
 */
export function build(folder, version, change = () => undefined) {
  const packed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...packed, version }));
  cpSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
  cpSync(join(root, 'dist'), join(folder, 'dist'), {
    recursive: true,
    filter: (source) => !/dist\/(?:chunks|esm|demo|audit)/.test(source),
  });
  // the script has taken the place of its module
  const early = ts.transpileModule(readFileSync(join(root, 'src/early.ts'), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(join(folder, 'dist/early.js'), early.outputText);
  change(join(folder, 'dist'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'rollup.config.js'),
    `import all from ${JSON.stringify(pathToFileURL(join(root, 'rollup.config.js')))};
    export default all.filter(({ output: { file, chunkFileNames } }) => chunkFileNames === 'chunks/[name].js' || file === 'dist/early.js');`,
  );
  const rollup = join(root, 'node_modules/rollup/dist/bin/rollup');
  execFileSync(process.execPath, [rollup, '--config', '--silent'], { cwd: folder });
}
