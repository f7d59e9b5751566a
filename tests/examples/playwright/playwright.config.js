import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  workers: 1,
  use: {
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
