import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { database, php, servePhp, unpack } from '../debian.js';
import { checkPlugin } from '../wordpress-plugin.js';

const release = fileURLToPath(new URL('../../../dist/wordpress/', import.meta.url));
/** The constants of an installation of our own, in place of Debian's configuration. */
const config = (socket) => `<?php
define('DB_NAME', 'site'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']); define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';`;

const OWNER = { name: 'owner', password: 'a long one' };

/** The site's language is German, so that the bar needs words that the script has not. */
export default async function start({ folder, undo }) {
  const version = unpack(
    folder,
    ...['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-underscore', 'libjs-cropper'],
  );
  const site = join(folder, 'usr/share/wordpress');
  const zip = join(
    release,
    readdirSync(release).find((name) => name.endsWith('.zip')),
  );
  const socket = await database(folder, undo, 'site');
  // before the server keeps a compiled one
  writeFileSync(join(site, 'wp-config.php'), config(socket));
  const address = await servePhp(site, undo);
  const wordpress = (code) =>
    php(
      site,
      `define('WP_INSTALLING', true); $_SERVER['HTTP_HOST'] = '${new URL(address).host}';
      require 'wp-load.php'; ${code}`,
    );
  const speak = (locale) =>
    wordpress(
      `$wpdb->replace($wpdb->options, ['option_name' => 'WPLANG', 'option_value' => '${locale}']);`,
    );
  wordpress(
    `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
    wp_install('A site', '${OWNER.name}', 'owner@example.org', true, '', '${OWNER.password}');
    switch_theme('twentytwentythree');
    // as the page for uploads does
    $upgrader = new Plugin_Upgrader(new Automatic_Upgrader_Skin());
    if ($upgrader->install('${zip}') !== true) exit(1);
    $problem = activate_plugin('a11y-toolbar/a11y-toolbar.php'); if ($problem) exit(1);`,
  );
  speak('de_DE');
  const own = { address, owner: OWNER, speak };
  return {
    versions: `WordPress ${version}`,
    address,
    check: (browser) => checkPlugin(browser, own),
  };
}
