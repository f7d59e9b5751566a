/**
 * The file of a chunk, seen from the script.
 * @param failures - the number of chunks that did not come so far; it makes an address that has not failed before
 */
export const fileOf = (folder: string, name: string, hash: string, failures: number): string =>
  `${folder}/${name}-${hash.slice(0, 8).replace(/\W/g, '-')}.js${failures ? `?again=${failures}` : ''}`;
