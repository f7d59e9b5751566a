import { install, run, serve } from '../set-up.js';

const NG = '21.2.26';
const options = {
  outputPath: 'dist',
  browser: 'main.ts',
  index: 'index.html',
  tsConfig: 'tsconfig.json',
};
const FILES = {
  'angular.json': JSON.stringify({
    version: 1,
    projects: {
      app: {
        projectType: 'application',
        root: '',
        sourceRoot: '',
        architect: { build: { builder: '@angular/build:application', options } },
      },
    },
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      target: 'ES2022',
      module: 'preserve',
      moduleResolution: 'bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
    },
    angularCompilerOptions: { strictTemplates: true },
    files: ['main.ts'],
  }),
  'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Angular</title>
    <base href="/"><body><app-root></app-root></body></html>`,
  'main.ts': `import 'a11y-toolbar/define';
    import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
    import { bootstrapApplication } from '@angular/platform-browser';
    @Component({ selector: 'app-root', schemas: [CUSTOM_ELEMENTS_SCHEMA],
      template: '<a11y-toolbar [fontSizes]="[1, 2]" /><main><h1>A site</h1><p>Text</p></main>' })
    class App {}
    bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });`,
};

export default async function start(of) {
  const names = ['core', 'common', 'compiler', 'platform-browser', 'compiler-cli'];
  const packages = {
    ...Object.fromEntries(names.map((name) => [`@angular/${name}`, NG])),
    ...{ '@angular/build': '21.2.27', '@angular/cli': '21.2.27' },
    ...{ rxjs: '7.8.2', tslib: '2.8.1', typescript: '5.9.3' },
  };
  install(of, packages, FILES);
  run(of.folder, 'npx', 'ng', 'build');
  return {
    versions: `@angular/core ${NG}`,
    address: await serve(`${of.folder}/dist/browser`, of.undo),
  };
}
