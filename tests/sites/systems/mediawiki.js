import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servePhp, unpack } from '../debian.js';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

export default async function start({ folder, undo }) {
  const version = unpack(folder, 'mediawiki', 'mediawiki-classes');
  const site = join(folder, 'usr/share/mediawiki');
  for (const name of ['LocalSettings.php', 'images', 'config', 'extensions']) {
    const path = join(site, name);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(path);
  }
  const address = await servePhp(site, undo);
  const options = ['--dbtype=sqlite', `--dbpath=${folder}`, '--scriptpath=', `--server=${address}`];
  const words = ['maintenance/install.php', ...options, '--pass=a long one 123', 'A site', 'Owner'];
  execFileSync('php', words, { cwd: site });
  for (const name of ['a11y-toolbar.js', 'chunks'])
    cpSync(join(dist, name), join(site, 'a11y', name), { recursive: true });
  appendFileSync(
    join(site, 'LocalSettings.php'),
    `
wfLoadSkin( 'Vector' );
$wgHooks['BeforePageDisplay'][] = function ( $out ) {
  $out->addHeadItem( 'a11y-toolbar', '<script src="/a11y/a11y-toolbar.js" defer></script>' );
};`,
  );
  return { versions: `MediaWiki ${version}`, address: `${address}/index.php`, text: '#content p' };
}
