<?php
/* Stars that must be given, as plugins for ratings add. */
add_action( 'comment_form_logged_in_after', 'film_review_stars' );
add_action( 'comment_form_before_fields', 'film_review_stars' );
function film_review_stars() {
	echo '<fieldset class="comments-rating"><legend>Stars</legend>';
	for ( $stars = 1; $stars <= 5; $stars++ ) {
		echo "<input type=\"radio\" id=\"stars-$stars\" name=\"film_stars\" value=\"$stars\" required><label for=\"stars-$stars\">$stars of 5 stars</label> ";
	}
	echo '</fieldset>';
}
film_review_check( function () {
	if ( ! preg_match( '/^[1-5]$/', film_review_field( 'film_stars' ) ) ) {
		film_review_refuse( 'Please give some stars.' );
	}
} );
film_review_keep( 'stars', function () {
	return film_review_field( 'film_stars' );
} );
