<?php
/**
 * Deletes what the plugin has stored.
 *
 * @package a11y-toolbar
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'a11y_toolbar' );
