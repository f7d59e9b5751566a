import type axe from 'axe-core';
import type { Frame } from './frame.js';

/**
 * What axe finds wrong in a page opened with `openFrame`. It runs inside of the frame, as axe of one document
 * does not see into another, and leaves its markup as it was. WCAG 2.2 up to AAA and best practices by default.
 */
export async function axeViolations(
  frame: Frame,
  options: axe.RunOptions = {},
): Promise<axe.Result[]> {
  const { violations } = await (await loadAxe(frame)).run(frame.document, { ...ALL, ...options });
  return violations;
}

/** The axe of a page opened with `openFrame`, loaded where it is not there yet. */
export async function loadAxe({ window, document }: Frame): Promise<typeof axe> {
  const realm = window as Window & { axe?: typeof axe };
  if (!realm.axe) await addScript(document, '/node_modules/axe-core/axe.min.js');
  if (!realm.axe) throw new Error('axe did not load.');
  return realm.axe;
}

const ALL: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

function addScript(document: Document, src: string): Promise<void> {
  const script = Object.assign(document.createElement('script'), { src });
  return new Promise((resolve, reject) => {
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${src} did not load.`));
    };
    document.head.append(script);
  });
}
