import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeForTesting } from './chrome-for-testing.js';
import { npmChromium } from './npm-chromium.js';

const { arch, env, platform } = process;

/**
 * Puppeteer launch options for a browser of the Chromium family: an installed one where there is one,
 * else one that is downloaded without root. `CHROME_PATH` names one; `A11Y_BROWSER=npm` takes the
 * downloaded one in any case.
 */
export async function findChromium() {
  const executablePath = env.A11Y_BROWSER === 'npm' ? undefined : installed();
  if (executablePath) {
    const headless = executablePath.includes('headless-shell') ? 'shell' : true;
    return { executablePath, headless, args: runsAsRoot() ? ['--no-sandbox'] : [] };
  }

  console.log('No Chrome, Chromium or Edge found: downloading one, once.');
  const downloaded = platform === 'linux' && arch === 'x64' ? npmChromium() : chromeForTesting();
  // an unprivileged container may forbid the namespaces that the sandbox needs
  return { ...(await downloaded), args: platform === 'linux' ? ['--no-sandbox'] : [] };
}

function installed() {
  const named = [env.CHROME_PATH, env.PUPPETEER_EXECUTABLE_PATH];
  return [...named, ...usualPlaces()].find((path) => path && runs(path));
}

function usualPlaces() {
  if (platform === 'darwin') return macApps();
  if (platform === 'win32') return windowsPrograms();
  return linuxCommands();
}

function macApps() {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
  return names.flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPrograms() {
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function linuxCommands() {
  const commands = [
    'chromium-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
  ];
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Ubuntu's chromium-browser, for one, may be a stub that only says which snap to install. */
function runs(path) {
  if (!existsSync(path)) return false;
  if (platform !== 'linux') return true; // elsewhere --version may open a window
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function runsAsRoot() {
  return platform === 'linux' && process.getuid() === 0;
}
