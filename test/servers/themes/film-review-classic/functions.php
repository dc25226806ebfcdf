<?php
add_theme_support( 'title-tag' );
add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_style( 'film-review-classic', get_stylesheet_uri(), array(), '1' );
	if ( is_singular() && comments_open() && get_option( 'thread_comments' ) ) {
		wp_enqueue_script( 'comment-reply' );
	}
} );
