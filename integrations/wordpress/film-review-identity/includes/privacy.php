<?php
/**
 * Tells and erases what is stored of commenters (Tools, Export or Erase Personal Data).
 *
 * @package Film_Review_Identity
 */

namespace Film_Review\Identity;

defined( 'ABSPATH' ) || exit;

const COMMENTS_AT_ONCE = 100;

add_filter( 'wp_privacy_personal_data_exporters', __NAMESPACE__ . '\add_exporter' );
// Before WordPress's own, which takes the address away by which comments are found.
add_filter( 'wp_privacy_personal_data_erasers', __NAMESPACE__ . '\add_eraser', 5 );
add_action( 'admin_init', __NAMESPACE__ . '\suggest_policy' );

/**
 * Adds the exporter.
 *
 * @param array $exporters The others.
 * @return array
 */
function add_exporter( $exporters ) {
	$exporters['film-review-identity'] = array(
		'exporter_friendly_name' => __( 'Sign-ins of comments', 'film-review-identity' ),
		'callback'               => __NAMESPACE__ . '\export_signatures',
	);
	return $exporters;
}

/**
 * Adds the eraser.
 *
 * @param array $erasers The others.
 * @return array
 */
function add_eraser( $erasers ) {
	$erasers['film-review-identity'] = array(
		'eraser_friendly_name' => __( 'Sign-ins of comments', 'film-review-identity' ),
		'callback'             => __NAMESPACE__ . '\erase_signatures',
	);
	return $erasers;
}

/**
 * The signed comments of an address.
 *
 * @param string $email The address.
 * @param int    $page  From 1.
 * @return \WP_Comment[]
 */
function signed_comments( $email, $page = 1 ) {
	return get_comments(
		array(
			'author_email'              => $email,
			'meta_key'                  => META,
			'number'                    => COMMENTS_AT_ONCE,
			'paged'                     => $page,
			'orderby'                   => 'comment_ID',
			'order'                     => 'ASC',
			'status'                    => 'any',
			'update_comment_post_cache' => false,
		)
	);
}

/**
 * Tells with which accounts the comments of an address were signed.
 *
 * @param string $email The address.
 * @param int    $page  From 1.
 * @return array
 */
function export_signatures( $email, $page = 1 ) {
	$comments = signed_comments( $email, (int) $page );
	$data     = array();
	foreach ( $comments as $comment ) {
		$meta   = get_comment_meta( (int) $comment->comment_ID, META, true );
		$data[] = array(
			'group_id'    => 'comments',
			'group_label' => __( 'Comments', 'film-review-identity' ),
			'item_id'     => "comment-{$comment->comment_ID}",
			'data'        => array(
				array(
					'name'  => __( 'Signed in with', 'film-review-identity' ),
					'value' => $meta['issuer'] ?? '',
				),
				array(
					'name'  => __( 'Account (as a keyed hash)', 'film-review-identity' ),
					'value' => $meta['account'] ?? '',
				),
			),
		);
	}
	return array(
		'data' => $data,
		'done' => count( $comments ) < COMMENTS_AT_ONCE,
	);
}

/**
 * Forgets with which accounts the comments of an address were signed.
 *
 * @param string $email The address.
 * @return array
 */
function erase_signatures( $email ) {
	// Always the first ones: those that were erased are found no more.
	$comments = signed_comments( $email );
	foreach ( $comments as $comment ) {
		delete_comment_meta( (int) $comment->comment_ID, META );
	}
	return array(
		'items_removed'  => count( $comments ) > 0,
		'items_retained' => false,
		'messages'       => array(),
		'done'           => count( $comments ) < COMMENTS_AT_ONCE,
	);
}

/** Suggests what the blog's privacy policy should say. */
function suggest_policy() {
	$text = __( 'If you sign in to comment, the provider that you choose (such as Google) tells this site your name and your e-mail address, if it has verified that. A cookie remembers this for 14 days. With your comment we store your name, your e-mail address, the provider, and a keyed hash of your account there.', 'film-review-identity' );
	wp_add_privacy_policy_content( 'Film Review Identity', "<p>$text</p>" );
}
