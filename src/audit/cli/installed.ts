/** Finds a browser that is installed on this computer. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/**
 * The path of an installed browser of the Chromium family: the one that the environment names, or one in
 * a usual place. One that is named is not tested, so that a wrong path is not passed over.
 */
export function installedChromium(): string | undefined {
  const named = [env['CHROME_PATH'], env['PUPPETEER_EXECUTABLE_PATH']];
  return named.find(Boolean) ?? usualPlaces().find(runs);
}

/** The options with which Puppeteer launches a browser. */
export function launchOptions(executablePath: string): {
  executablePath: string;
  headless: boolean | 'shell';
  args: string[];
} {
  return {
    executablePath,
    headless: executablePath.includes('headless-shell') ? 'shell' : true,
    // Chromium refuses to run as root with its sandbox
    args: platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  };
}

function usualPlaces(): string[] {
  if (platform === 'darwin') return macApps();
  if (platform === 'win32') return windowsPrograms();
  return linuxCommands();
}

function macApps(): string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
  return names.flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPrograms(): string[] {
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return programs.flatMap((program) =>
    folders.flatMap((folder) => (folder ? [join(folder, program)] : [])),
  );
}

function linuxCommands(): string[] {
  const commands = [
    'chromium-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
  ];
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Tells that a browser runs. Ubuntu's `chromium-browser` may be a stub that only names a snap to install. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  if (platform !== 'linux') return true; // elsewhere --version may open a window
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
