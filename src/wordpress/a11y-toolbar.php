<?php
/**
 * Plugin Name: a11y-toolbar
 * Description: Lets visitors set the text size, the background and the letter spacing of the site, remembers it, and undoes it exactly.
 * Version: VERSION
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * @package a11y-toolbar
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/page.php';

if ( is_admin() ) {
	require __DIR__ . '/settings.php';
}

/** The attributes of the toolbar: name, default and, where there are few, values. */
function a11y_toolbar_attributes() {
	return json_decode( file_get_contents( __DIR__ . '/attributes.json' ), true );
}

/** The attributes that the site has chosen, by name, and `early`. */
function a11y_toolbar_chosen() {
	return (array) get_option( 'a11y_toolbar', array() );
}

/** The name of the files with the words in a language, such as de of de_AT. */
function a11y_toolbar_language( $locale ) {
	$tag = str_replace( '_', '-', $locale );
	if ( preg_match( '/^zh-(CN|SG|Hans)/', $tag ) ) {
		return 'zh-Hans';
	}
	$language = strtok( $tag, '-' );
	// WordPress names Belarusian by three letters
	return 'bel' === $language ? 'be' : $language;
}
