<?php
/* A field that people do not see, hidden as the setting says. Whatever fills or drops it is spam. */
$film_review_style = array(
	'hidden'    => 'display: none',
	'offscreen' => 'position: absolute; left: -5000px',
)[ $film_review_setting ];
add_action( 'wp_head', function () use ( $film_review_style ) {
	echo "<style>.film-hp { $film_review_style }</style>";
} );
add_filter( 'comment_form_fields', function ( $fields ) {
	return array( 'film_website' => '<p class="film-hp"><label for="film-website">Leave this empty</label> <input id="film-website" name="film_website" type="text" tabindex="-1" autocomplete="off"></p>' ) + $fields;
} );
film_review_mark( function () {
	return ! isset( $_POST['film_website'] ) || '' !== $_POST['film_website'];
} );
