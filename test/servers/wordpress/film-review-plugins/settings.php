<?php
/* WordPress's own settings of discussions. */
$film_review_options = array(
	'held'         => array( 'comment_moderation' => '1' ),
	'no-replies'   => array( 'thread_comments' => '0' ),
	'newest-first' => array( 'comment_order' => 'desc' ),
	'pages'        => array( 'page_comments' => '1', 'comments_per_page' => '4', 'default_comments_page' => 'newest' ),
	'no-mail'      => array( 'require_name_email' => '0' ),
)[ $film_review_setting ];
foreach ( $film_review_options as $name => $value ) {
	remove_all_filters( "pre_option_$name" );
	film_review_pin( $name, $value );
}
