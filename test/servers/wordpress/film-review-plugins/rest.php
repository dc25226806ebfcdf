<?php
/* A REST interface that guests cannot use, as security plugins make it: closed, or without the routes of comments. */
if ( 'closed' === $film_review_setting ) {
	add_filter( 'rest_authentication_errors', function ( $error ) {
		return $error ?: ( is_user_logged_in() ? null : new WP_Error( 'rest_not_logged_in', 'Only for members.', array( 'status' => 401 ) ) );
	} );
} else {
	add_filter( 'rest_endpoints', function ( $endpoints ) {
		foreach ( array_keys( $endpoints ) as $route ) {
			if ( preg_match( '#^/wp/v2/(?:posts|comments|users)\b#', $route ) ) {
				unset( $endpoints[ $route ] );
			}
		}
		return $endpoints;
	} );
	remove_action( 'wp_head', 'rest_output_link_wp_head' );
	remove_action( 'template_redirect', 'rest_output_link_header', 11 );
}
