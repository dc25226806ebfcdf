<?php
/* Refuses comments with a certain word before they are stored. */
film_review_check( function ( $comment ) {
	if ( false !== strpos( $comment['comment_content'], 'refuseme' ) ) {
		film_review_refuse( 'Advertising is not welcome here.' );
	}
} );
