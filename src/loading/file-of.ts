/**
 * The file of a chunk, seen from the script.
 * @param failures - how often something has not come, for an address that has not failed before
 */
export const fileOf = (folder: string, name: string, hash: string, failures: number): string =>
  `${folder}/${name}-${hash.slice(0, 8).replace(/\W/g, '-')}.js${failures ? `?again=${failures}` : ''}`;
