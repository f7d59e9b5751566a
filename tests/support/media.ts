import { executeServerCommand } from '@web/test-runner-commands';

/** Media features by name, and `media` for the media type, `print` for one. */
export type MediaFeatures = Readonly<Record<string, string>>;

/**
 * Emulates these media features, and no others, in the page and its iframes until the test ends.
 * Resolves to false where the browser cannot: `if (!(await emulateMedia(…))) this.skip();`
 */
export async function emulateMedia(features: MediaFeatures): Promise<boolean> {
  const { supported } = await executeServerCommand<{ supported: boolean }, MediaFeatures>(
    'emulate-features',
    features,
  );
  return supported;
}

afterEach(() => emulateMedia({}));
