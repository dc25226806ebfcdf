<?php
/* A question that people can answer. Its numbers are new for each page. */
add_filter( 'comment_form_fields', function ( $fields ) {
	$a     = wp_rand( 1, 9 );
	$b     = wp_rand( 1, 9 );
	$right = wp_hash( (string) ( $a + $b ) );
	return $fields + array( 'film_sum' => "<p class=\"comment-form-sum\"><label for=\"film-sum\">What is $a + $b?</label> <input id=\"film-sum\" name=\"film_sum\" type=\"text\" size=\"3\" autocomplete=\"off\" required><input type=\"hidden\" name=\"film_sum_right\" value=\"$right\"></p>" );
} );
film_review_check( function () {
	if ( wp_hash( trim( film_review_field( 'film_sum' ) ) ) !== film_review_field( 'film_sum_right' ) ) {
		film_review_refuse( 'The sum is wrong.' );
	}
} );
