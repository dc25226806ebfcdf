<?php
/* wpDiscuz's way: comments and form of its own in place of the theme's, sent by a script of its own to an address of its own. */
add_filter( 'comments_template', function () {
	return __DIR__ . '/own/comments.php';
} );
function film_review_own_comment( $comment ) {
	$text = esc_html( $comment->comment_content );
	$name = esc_html( $comment->comment_author );
	return "<div class=\"own-comment\" id=\"own-$comment->comment_ID\"><article><b>$name</b> <p>$text</p>" . ( '0' === $comment->comment_approved ? '<i>Awaiting for approval</i>' : '' ) . "<button type=\"button\" class=\"own-reply\" data-comment=\"$comment->comment_ID\" aria-label=\"Reply to $name\">Reply</button></article></div>";
}
add_action( 'wp_ajax_nopriv_own_add_comment', function () {
	$comment = wp_handle_comment_submission( array(
		'comment_post_ID' => $_POST['post'],
		'comment_parent'  => $_POST['parent'],
		'author'          => $_POST['own_name'],
		'email'           => $_POST['own_mail'],
		'comment'         => $_POST['own_text'],
	) );
	is_wp_error( $comment ) ? wp_send_json_error( $comment->get_error_message() ) : wp_send_json_success( film_review_own_comment( $comment ) );
} );
