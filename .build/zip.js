import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** The first day that a zip can tell: equal files make equal zips. */
const DATE = 0x0021;
const VERSION = 20;
const DEFLATED = 8;

/**
 * Packs a folder, under its own name.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zip(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(
      join(basename(folder), file.slice(folder.length)).replaceAll('\\', '/'),
    );
    const bytes = readFileSync(file);
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = numbers(
      [2, VERSION],
      [2, 0],
      [2, DEFLATED],
      [2, 0],
      [2, DATE],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    );
    const head = Buffer.concat([numbers([4, 0x04034b50]), common, name]);
    parts.push(head, packed);
    directory.push(
      numbers([4, 0x02014b50], [2, VERSION]),
      common,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    offset += head.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, list.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...parts, list, end]);
}

/** Numbers in little-endian, each with its size in bytes. */
function numbers(...all) {
  return Buffer.concat(
    all.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
