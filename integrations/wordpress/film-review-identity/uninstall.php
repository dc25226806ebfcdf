<?php
/**
 * Removes what the plugin stored: the marks at comments, and cached keys. The comments stay.
 *
 * @package Film_Review_Identity
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes it from the current blog. */
function film_review_identity_uninstall() {
	global $wpdb;
	delete_metadata( 'comment', 0, 'film_identity', '', true );
	foreach ( array( '_transient_', '_transient_timeout_' ) as $prefix ) {
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $prefix . 'film_identity_' ) . '%' ) );
		array_map( 'delete_option', $names );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $film_review_blog ) {
		switch_to_blog( $film_review_blog );
		film_review_identity_uninstall();
		restore_current_blog();
	}
} else {
	film_review_identity_uninstall();
}
