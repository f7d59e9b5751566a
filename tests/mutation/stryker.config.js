import { fileURLToPath } from 'node:url';

const { env } = process;
const of = Number(env.OF ?? 1);

/** `npm run mutation`; README.md beside this says what it does. */
export default {
  plugins: [fileURLToPath(new URL('plugins.js', import.meta.url))],
  testRunner: 'pages',
  coverageAnalysis: 'perTest',
  mutate: ['src/page/**/*.ts', 'src/settings/**/*.ts'],
  checkers: of > 1 ? ['sample'] : [],
  sample: { of, part: Number(env.PART ?? 0) },
  // the most that the tests of one mutant may take, as they took without it
  mostMs: Number(env.MOST_MS ?? 20_000),
  concurrency: Number(env.CONCURRENCY ?? 4),
  // the runner has its own, by the tests that it runs
  timeoutMS: 300_000,
  dryRunTimeoutMinutes: 15,
  // what the tests run is compiled without a look at its types
  disableTypeChecks: false,
  // a folder that git and the linters leave out already
  tempDirName: 'coverage/mutation-sandbox',
  ignorePatterns: ['coverage', 'dist/demo', 'tests/bench', 'tests/fidelity'],
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
