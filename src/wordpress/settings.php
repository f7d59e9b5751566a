<?php
/**
 * The page on which the site's owner sets the attributes of the toolbar.
 *
 * @package a11y-toolbar
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'a11y_toolbar_menu' );
add_action( 'admin_init', 'a11y_toolbar_register' );
add_filter( 'plugin_action_links_' . plugin_basename( __DIR__ . '/a11y-toolbar.php' ), 'a11y_toolbar_link' );

function a11y_toolbar_menu() {
	add_options_page( 'a11y-toolbar', 'a11y-toolbar', 'manage_options', 'a11y-toolbar', 'a11y_toolbar_page' );
}

function a11y_toolbar_register() {
	register_setting( 'a11y_toolbar', 'a11y_toolbar', array( 'sanitize_callback' => 'a11y_toolbar_sanitize' ) );
}

function a11y_toolbar_link( $links ) {
	$address = admin_url( 'options-general.php?page=a11y-toolbar' );
	array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings' ) . '</a>' );
	return $links;
}

/** Keeps attributes that the toolbar has, and that are not its defaults. */
function a11y_toolbar_sanitize( $given ) {
	$given = (array) $given;
	$kept  = array();
	foreach ( a11y_toolbar_attributes() as $attribute ) {
		$name  = $attribute['name'];
		$value = sanitize_text_field( isset( $given[ $name ] ) ? $given[ $name ] : '' );
		if ( '' === $value || $value === $attribute['default'] ) {
			continue;
		}
		if ( ! $attribute['values'] || in_array( $value, $attribute['values'], true ) ) {
			$kept[ $name ] = $value;
		}
	}
	if ( ! empty( $given['early'] ) ) {
		$kept['early'] = '1';
	}
	return $kept;
}

/** The words of the settings in the language of the reader; in English where there are none. */
function a11y_toolbar_words() {
	$file = __DIR__ . '/languages/' . a11y_toolbar_language( get_user_locale() ) . '.json';
	return json_decode( file_get_contents( file_exists( $file ) ? $file : __DIR__ . '/languages/en.json' ), true );
}

function a11y_toolbar_page() {
	$chosen = a11y_toolbar_chosen();
	$words  = a11y_toolbar_words();
	?>
	<div class="wrap">
		<h1><?php echo esc_html( $words['title'] ); ?></h1>
		<p><?php echo esc_html( $words['empty'] ); ?></p>
		<form action="options.php" method="post">
			<?php settings_fields( 'a11y_toolbar' ); ?>
			<table class="form-table" role="presentation">
				<?php foreach ( a11y_toolbar_attributes() as $attribute ) : ?>
					<tr>
						<th scope="row"><label for="<?php echo esc_attr( "a11y-{$attribute['name']}" ); ?>"><?php echo esc_html( $attribute['name'] ); ?></label></th>
						<td><?php a11y_toolbar_field( $attribute, isset( $chosen[ $attribute['name'] ] ) ? $chosen[ $attribute['name'] ] : '', $words ); ?></td>
					</tr>
				<?php endforeach; ?>
				<tr>
					<th scope="row">early.js</th>
					<td><label><input type="checkbox" name="a11y_toolbar[early]" value="1" <?php checked( ! empty( $chosen['early'] ) ); ?>> <?php echo esc_html( $words['early'] ); ?></label></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

function a11y_toolbar_field( $attribute, $value, $words ) {
	$id   = "a11y-{$attribute['name']}";
	$name = "a11y_toolbar[{$attribute['name']}]";
	if ( $attribute['values'] ) {
		echo '<select id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '" aria-describedby="' . esc_attr( "$id-note" ) . '">';
		foreach ( $attribute['values'] as $one ) {
			echo '<option ' . selected( $one, '' === $value ? $attribute['default'] : $value, false ) . '>' . esc_html( $one ) . '</option>';
		}
		echo '</select>';
	} else {
		echo '<input class="large-text code" id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '" aria-describedby="' . esc_attr( "$id-note" ) . '" value="' . esc_attr( $value ) . '" placeholder="' . esc_attr( $attribute['default'] ) . '">';
	}
	echo '<p class="description" id="' . esc_attr( "$id-note" ) . '">' . esc_html( $words['meanings'][ $attribute['name'] ] ) . '</p>';
	if ( isset( $words['lists'][ $attribute['name'] ] ) ) {
		echo '<ul>';
		foreach ( $words['lists'][ $attribute['name'] ] as $word => $meaning ) {
			echo '<li><code>' . esc_html( $word ) . '</code> ' . esc_html( $meaning ) . '</li>';
		}
		echo '</ul>';
	}
}
