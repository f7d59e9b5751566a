import { chromeLauncher } from '@web/test-runner-chrome';
import { auditPlugin } from 'a11y-toolbar/audit/web-test-runner-plugin';

export default {
  files: 'audit.test.js',
  nodeResolve: true,
  plugins: [auditPlugin()],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH,
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      },
    }),
  ],
  testFramework: { config: { timeout: 60_000 } },
};
