import { expect, fixture } from '@open-wc/testing';
import { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import '../../src/define.js';
import { warnings } from '../toolbar/support.js';

const MOST_BYTES = 8192;

/** The documents that a reader reaches from the README, by path. */
const documents = new Map<string, string>();

const textOf = async (path: string): Promise<string | undefined> => {
  const answer = await fetch(path);
  return answer.ok ? answer.text() : undefined;
};

/** A document without its code. */
const proseOf = (markdown: string): string =>
  markdown.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');

/** The relative links of a document, as addresses. */
const linksOf = (path: string, markdown: string): URL[] =>
  [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => new URL(link!, new URL(path, location.origin)))
    .filter(({ origin }) => origin === location.origin);

/** The anchors that headings get on GitHub and npm. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

const examplesOf = (language: string): string[] =>
  [...documents.values()].flatMap((markdown) =>
    [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
      ([, code]) => code!,
    ),
  );

describe('the documents', () => {
  before(async () => {
    const waiting = ['/README.md'];
    for (const path of waiting) {
      const markdown = await textOf(path);
      documents.set(path, markdown ?? '');
      for (const { pathname } of linksOf(path, markdown ?? '')) {
        if (pathname.endsWith('.md') && !waiting.includes(pathname)) waiting.push(pathname);
      }
    }
  });

  it('begin with a README that is short', () => {
    const { size } = new Blob([documents.get('/README.md')!]);

    expect(size).to.be.within(1, MOST_BYTES);
  });

  it('have links that lead somewhere', async () => {
    const broken: string[] = [];
    for (const [path, markdown] of documents) {
      for (const { pathname, hash } of linksOf(path, markdown)) {
        const target = documents.get(pathname) ?? (await textOf(pathname));
        const isThere = target && (!hash || anchorsOf(target).includes(hash.slice(1)));
        if (!isThere) broken.push(`${path}: ${pathname}${hash}`);
      }
    }

    expect(broken).to.eql([]);
    expect(documents.size).to.be.above(20);
  });

  it('name files that are there', async () => {
    const wrong: string[] = [];
    for (const [path, markdown] of documents) {
      for (const [, file] of markdown.matchAll(/`((?:src|tests|\.build)\/[\w./-]+\.\w+)`/g)) {
        if ((await textOf(`/${file!}`)) === undefined) wrong.push(`${path}: ${file!}`);
      }
    }

    expect(wrong).to.eql([]);
  });

  it('have examples whose attributes exist and make sense', async () => {
    const known = [...A11yToolbar.observedAttributes, 'lang', 'dir', 'id', 'class', 'slot'];
    const warned = warnings();
    const unknown: string[] = [];
    for (const example of examplesOf('html')) {
      const page = new DOMParser().parseFromString(example, 'text/html');
      for (const element of page.querySelectorAll('a11y-toolbar')) {
        unknown.push(...element.getAttributeNames().filter((name) => !known.includes(name)));
        element.setAttribute('storage', 'none');
        await fixture(element.outerHTML);
      }
      for (const script of page.querySelectorAll('script[src*="a11y-toolbar"]')) {
        const names = Object.keys((script as HTMLElement).dataset).map((name) =>
          name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        );
        unknown.push(...names.filter((name) => !known.includes(name)));
        const toolbar = document.createElement('a11y-toolbar');
        for (const name of names) {
          toolbar.setAttribute(name, script.getAttribute(`data-${name}`)!);
        }
      }
    }

    expect(unknown).to.eql([]);
    expect(warned).to.eql([]);
  });
});
