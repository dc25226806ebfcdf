<?php
/* A box to be ticked, as data protection plugins add. Without it the comment is refused. */
add_filter( 'comment_form_fields', function ( $fields ) {
	return $fields + array( 'film_consent' => '<p class="comment-form-consent"><input type="checkbox" id="film-consent" name="film_consent" value="1" required> <label for="film-consent">I agree that this site keeps my comment</label></p>' );
} );
film_review_check( function () {
	if ( '1' !== film_review_field( 'film_consent' ) ) {
		film_review_refuse( 'Please agree to the terms.' );
	}
} );
film_review_keep( 'consent', function () {
	return 'given';
} );
