import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { PagesTestRunner } from './runner.js';
import { Sample } from './sample.js';

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'pages', PagesTestRunner),
  declareClassPlugin(PluginKind.Checker, 'sample', Sample),
];
