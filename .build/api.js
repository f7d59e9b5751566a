/**
 * Writes down what the package's entry points offer to a program: one report each, in tests/package/api. With
 * `--check` it writes nothing, and fails where that is not what the reports say. It needs the build.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const REPORTS = resolve('tests/package/api');
const isCheck = process.argv.includes('--check');

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.entries(exports)
  .filter(([, { types }]) => types && !types.includes('*'))
  .map(([name, { types }]) => [name.replace(/^\.\/?/, '').replaceAll('/', '-') || 'index', types]);

mkdirSync(REPORTS, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'api-'));
const outdated = entries.filter((entry) => !report(...entry)).map(([name]) => name);
rmSync(scratch, { recursive: true });

if (isCheck && outdated.length) {
  console.error(
    `What ${outdated.join(', ')} offers has changed: if that is meant, npm run api writes it down.`,
  );
  process.exitCode = 1;
}

/** @returns whether the report is as it was */
function report(name, types) {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: process.cwd(),
      mainEntryPointFilePath: resolve(types),
      compiler: { tsconfigFilePath: resolve('.build/tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: REPORTS,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        // the linter and the compiler have their say elsewhere
        compilerMessageReporting: { default: { logLevel: 'none' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !isCheck,
    showVerboseMessages: false,
    messageCallback(message) {
      message.handled = message.logLevel !== 'error';
    },
  });
  return !apiReportChanged;
}
