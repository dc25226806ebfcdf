<?php
/* Boxes to be told of new comments and posts, below the button. What was ticked is kept. */
add_action( 'comment_form', function () {
	echo '<p class="comment-subscription-form"><input type="checkbox" name="subscribe_comments" id="subscribe_comments" value="subscribe"> <label for="subscribe_comments">Notify me of new comments by mail</label></p>';
	echo '<p class="comment-subscription-form"><input type="checkbox" name="subscribe_blog" id="subscribe_blog" value="subscribe" checked> <label for="subscribe_blog">Notify me of new posts by mail</label></p>';
} );
foreach ( array( 'subscribe_comments', 'subscribe_blog' ) as $name ) {
	film_review_keep( $name, function () use ( $name ) {
		return 'subscribe' === film_review_field( $name ) ? 'yes' : 'no';
	} );
}
