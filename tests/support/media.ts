import { executeServerCommand } from '@web/test-runner-commands';
import { leaveOut } from './left-out.js';

/** Media features by name, and `media` for the media type, `print` for one. */
export type MediaFeatures = Readonly<Record<string, string>>;

/**
 * Emulates these media features, and no others, in the page and its iframes until the test ends. The test is left
 * out where the browser can neither emulate them nor has them by itself.
 */
export async function emulateMedia(test: Mocha.Context, features: MediaFeatures): Promise<void> {
  await executeServerCommand('emulate-features', features);
  for (const [name, value] of Object.entries(features)) {
    const feature = name === 'media' ? value : `(${name}: ${value})`;
    if (!matchMedia(feature).matches) await leaveOut(test, feature);
  }
}

afterEach(() => executeServerCommand('emulate-features', {}));

/** Sets the default font size of the browser, in px, until the test ends. The test is left out where that cannot be done. */
export async function setDefaultFontSize(test: Mocha.Context, size: number): Promise<void> {
  await executeServerCommand('emulate-features', { 'default-font-size': size });
  if (!matchMedia(`(max-width: ${String(innerWidth / size + 0.01)}em)`).matches)
    await leaveOut(test, 'a default font size');
}
