/** Reads sitemaps: https://www.sitemaps.org/protocol.html */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { messageOf, Problem } from './problem.js';

/**
 * The addresses in a sitemap, and in the sitemaps that it names. The browser parses them: it has an XML
 * parser, and Node has none.
 * @param address - the URL or the path of the sitemap
 * @param headers - the headers of the requests
 * @throws {Problem} if a sitemap cannot be read, or is none
 */
export async function pagesOfSitemap(
  browser: Browser,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const page = await browser.newPage();
  try {
    const { kind, locations } = await read(address);
    if (kind === 'urlset') return locations;
    // an index names sitemaps, never another index
    const parts: string[] = [];
    for (const location of locations) parts.push(...(await read(location)).locations);
    return parts;
  } finally {
    await page.close();
  }

  async function read(from: string): Promise<Sitemap> {
    const text = await textOf(from, headers);
    const sitemap = (await page.evaluate(`(${String(parse)})(${JSON.stringify(text)})`)) as Sitemap;
    if (sitemap.kind === 'urlset' || sitemap.kind === 'sitemapindex') return sitemap;
    throw new Problem(`${from} is not a sitemap.`);
  }
}

interface Sitemap {
  /** The name of the root element. */
  readonly kind: string;
  readonly locations: readonly string[];
}

/** Runs in the browser. A page may also name pictures and videos, in other elements. */
function parse(text: string): Sitemap {
  const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
  const locations = [...root.children].flatMap((entry) =>
    [...entry.children]
      .filter(
        ({ localName, namespaceURI }) => localName === 'loc' && namespaceURI === root.namespaceURI,
      )
      .map(({ textContent }) => textContent.trim()),
  );
  return { kind: root.localName, locations };
}

async function textOf(address: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const content = await contentOf(address, headers).catch((error: unknown) => {
    throw new Problem(`The sitemap ${address} cannot be read: ${messageOf(error)}`, {
      cause: error,
    });
  });
  const isCompressed = content[0] === 0x1f && content[1] === 0x8b;
  return (isCompressed ? gunzipSync(content) : content).toString('utf8');
}

async function contentOf(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<Buffer> {
  if (existsSync(address)) return readFile(address);
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Problem(`the server answered with the status ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
