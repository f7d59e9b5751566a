import { existsSync } from 'node:fs';

const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The path of an installed Firefox. */
export function findFirefox() {
  const path = PLACES.find((place) => place && existsSync(place));
  if (!path) throw new Error('No Firefox found: install one, or name it in FIREFOX_PATH.');
  return path;
}
