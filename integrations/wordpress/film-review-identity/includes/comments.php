<?php
/**
 * Binds who is signed in to the comment that they post.
 *
 * @package Film_Review_Identity
 */

namespace Film_Review\Identity;

defined( 'ABSPATH' ) || exit;

/** A field of the comment form: the account that it names, where the comment is to be signed. Whoever is signed out posts as a guest. */
const FIELD = 'film_identity';

add_action( 'comment_form', __NAMESPACE__ . '\print_field' );
add_action( 'pre_comment_on_post', __NAMESPACE__ . '\begin_signing', 20 );
add_filter( 'preprocess_comment', __NAMESPACE__ . '\sign_author', 0 );
add_action( 'comment_post', __NAMESPACE__ . '\sign_comment' );

/** Prints the field, which tells the page what can be proved here. Members need no proof. */
function print_field() {
	if ( is_user_logged_in() || ! providers() ) {
		return;
	}
	printf(
		'<input type="hidden" name="%s" value="" data-providers="%s">',
		esc_attr( FIELD ),
		esc_attr( wp_json_encode( providers() ) )
	);
}

/**
 * Who signs the comment of this request.
 *
 * @param array|null $who Who, from now on.
 * @return array|null
 */
function signer( $who = null ) {
	static $signer = null;
	if ( null !== $who ) {
		$signer = $who;
	}
	return $signer;
}

/** Finds out who signs, and lifts what is asked of guests. */
function begin_signing() {
	// phpcs:disable WordPress.Security.NonceVerification.Missing -- WordPress's comment form has no nonce; the origin is checked.
	if ( empty( $_POST[ FIELD ] ) || is_user_logged_in() ) {
		return;
	}
	// Another tab may have signed somebody else in since: the form has to name the same account as the cookie.
	$named = sanitize_text_field( wp_unslash( $_POST[ FIELD ] ) );
	$who   = is_own_page() ? session() : null;
	if ( ! $who || ! hash_equals( $who['account'], $named ) ) {
		wp_die(
			esc_html__( 'You are no longer signed in. Please sign in again.', 'film-review-identity' ),
			esc_html__( 'Comment Submission Failure', 'film-review-identity' ),
			array(
				'response'  => 401,
				'back_link' => true,
			)
		);
	}
	signer( $who );
	// Without a name from the provider one has to be typed.
	$has_name = '' !== $who['name'] || '' !== trim( sanitize_text_field( wp_unslash( $_POST['author'] ?? '' ) ) );
	// phpcs:enable
	if ( $has_name ) {
		add_filter( 'pre_option_require_name_email', '__return_zero' );
	}
}

/**
 * Puts the provider's word in place of what was typed.
 *
 * @param array $comment The data of a new comment.
 * @return array
 */
function sign_author( $comment ) {
	$who = signer();
	if ( ! $who ) {
		return $comment;
	}
	if ( '' !== $who['name'] ) {
		$comment['comment_author'] = wp_slash( $who['name'] );
	}
	// An address that nobody vouches for never stands: typing the blogger's would show the blogger's picture.
	$comment['comment_author_email'] = $who['email'];
	$comment['comment_author_url']   = wp_slash( $who['url'] );
	return $comment;
}

/**
 * Notes at the comment who proved it.
 *
 * @param int $id The comment.
 */
function sign_comment( $id ) {
	$who = signer();
	if ( $who ) {
		$meta = array(
			'issuer'  => $who['issuer'],
			'account' => $who['account'],
		);
		add_comment_meta( $id, META, $meta, true );
	}
}
