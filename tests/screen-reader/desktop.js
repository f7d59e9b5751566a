/** A desktop of its own for a browser with a screen reader: a display that nobody sees, and real keys. */
import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { browsers } from './browsers.js';

const CUSTOMIZATIONS = new URL('orca-customizations.py', import.meta.url);

/**
 * Starts a display, Orca and a browser at an address.
 * @param browser - `chromium` or `firefox`
 */
export async function startDesktop(browser, address) {
  const home = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  const heard = join(home, 'heard.txt');
  const started = [];
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    NO_AT_BRIDGE: '0',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    ORCA_HEARD: heard,
  };
  for (const name of ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'WAYLAND_DISPLAY'])
    delete env[name];

  const start = (command, args, stdio = 'ignore') => {
    const child = spawn(command, args, { env, stdio, detached: true });
    started.push(child);
    return child;
  };
  const said = () =>
    existsSync(heard) ? readFileSync(heard, 'utf8').split('\n').slice(0, -1) : [];

  async function stop() {
    for (const { pid } of started.reverse()) {
      try {
        // with all that it has started
        process.kill(-pid);
      } catch {
        // it has ended by itself
      }
    }
    await after(500);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    const customized = join(home, '.local/share/orca');
    mkdirSync(customized, { recursive: true });
    cpSync(CUSTOMIZATIONS, join(customized, 'orca-customizations.py'));
    writeFileSync(heard, '');
    const screen = ['-screen', '0', '1280x900x24', '-ac', '-displayfd', '1'];
    env.DISPLAY = `:${await firstLine(start('Xvfb', screen, ['ignore', 'pipe', 'ignore']))}`;
    const bus = ['--session', '--nofork', '--print-address=1'];
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(
      start('dbus-daemon', bus, ['ignore', 'pipe', 'ignore']),
    );
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    start('openbox', []);
    await after(1000);
    start('orca', ['--replace']);
    await until(() => said().length > 0, 20_000, 'Orca says nothing.');
    start(...(await browsers[browser](home, address)));
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    said,
    stop,
    /** Presses a key by the name that xdotool knows it by, such as `Tab` or `alt+shift+9`. */
    press: (key) => execFileSync('xdotool', ['key', '--clearmodifiers', key], { env }),
    type: (text) => execFileSync('xdotool', ['type', '--delay', '40', text], { env }),
  };
}

/** Waits for something that no event tells of, as it happens in another program. */
export async function until(isSo, most, otherwise) {
  for (const end = Date.now() + most; !isSo(); await after(100))
    if (Date.now() > end) throw new Error(otherwise);
}

async function firstLine({ stdout }) {
  const [line] = await once(stdout, 'data', { signal: AbortSignal.timeout(10_000) });
  stdout.resume();
  return String(line).trim();
}
