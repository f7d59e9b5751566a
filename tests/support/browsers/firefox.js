import { existsSync } from 'node:fs';

const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The path of an installed Firefox, if there is one. */
export const findFirefox = () => PLACES.find((place) => place && existsSync(place));
