<?php
/**
 * Puts the scripts into each page of the site.
 *
 * @package a11y-toolbar
 */

defined( 'ABSPATH' ) || exit;

// before style sheets and scripts of others, so that early.js can hold back the first paint
add_action( 'wp_head', 'a11y_toolbar_scripts', 1 );

function a11y_toolbar_scripts() {
	$chosen = a11y_toolbar_chosen();
	$data   = array();
	foreach ( a11y_toolbar_attributes() as $attribute ) {
		$name = $attribute['name'];
		if ( isset( $chosen[ $name ] ) ) {
			$data[ "data-$name" ] = $chosen[ $name ];
		}
	}
	if ( ! empty( $chosen['early'] ) ) {
		a11y_toolbar_script( 'early.js', array_intersect_key( $data, array_flip( array( 'data-storage', 'data-storage-key', 'data-cross-origin', 'data-layout' ) ) ) );
	}
	a11y_toolbar_script( 'a11y-toolbar.js', array( 'defer' => true ) + $data );
	// there is none for English and Russian, which the script has
	$words = 'languages/' . a11y_toolbar_language( get_bloginfo( 'language' ) ) . '.js';
	if ( file_exists( __DIR__ . "/$words" ) ) {
		a11y_toolbar_script( $words, array( 'defer' => true ) );
	}
}

function a11y_toolbar_script( $file, $attributes ) {
	// all with the same query: early.js asks for the script with its own
	$address = plugins_url( $file, __FILE__ ) . '?ver=' . a11y_toolbar_version();
	echo wp_get_script_tag( array( 'src' => $address ) + $attributes ); // phpcs:ignore WordPress.Security.EscapeOutput
}

function a11y_toolbar_version() {
	return get_file_data( __DIR__ . '/a11y-toolbar.php', array( 'Version' ) )[0];
}
