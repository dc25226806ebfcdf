<?php
/* A number in the page that is good for one comment. */
add_action( 'comment_form', function () {
	$number = wp_generate_password( 20, false );
	set_transient( "film_once_$number", 1, 600 );
	echo "<input type=\"hidden\" name=\"film_once\" value=\"$number\">";
} );
film_review_check( function () {
	if ( ! delete_transient( 'film_once_' . film_review_field( 'film_once' ) ) ) {
		film_review_refuse( 'This page has expired. Please reload it.' );
	}
} );
