<?php
/**
 * Plugin Name:       Film Review Identity
 * Description:       Commenters prove who they are with an account at Google, WordPress.com, GitLab or another OpenID provider. Needs the sign-in buttons of film-review-elements on the page.
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       film-review-identity
 *
 * Name the providers in wp-config.php, each with the client id that it gave this blog:
 *
 *     define( 'FILM_IDENTITY', array( 'https://accounts.google.com' => 'the client id' ) );
 *
 * The page signs a reader in and hands over the ID token. It is checked here, and a cookie that no script can read remembers the
 * reader. A comment that is posted with the field `film_identity` gets the name and the address that the provider states.
 *
 * @package Film_Review_Identity
 */

namespace Film_Review\Identity;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/keys.php';
require __DIR__ . '/includes/id-token.php';
require __DIR__ . '/includes/session.php';
require __DIR__ . '/includes/rest.php';
require __DIR__ . '/includes/comments.php';
require __DIR__ . '/includes/privacy.php';

/** Comment meta: `issuer`, and `account`, which tells the accounts of an issuer apart and names nobody. */
const META = 'film_identity';

/**
 * The client id of each issuer, as the blogger states them. Others are never asked.
 *
 * @return string[] Client ids by issuer.
 */
function providers() {
	$stated = defined( 'FILM_IDENTITY' ) && is_array( FILM_IDENTITY ) ? FILM_IDENTITY : array();
	return array_filter(
		$stated,
		function ( $client, $issuer ) {
			return is_string( $client ) && '' !== $client && is_secure_url( $issuer );
		},
		ARRAY_FILTER_USE_BOTH
	);
}

/**
 * Signs a text with the secret of this blog.
 *
 * @param string $purpose What the signature is for: it is worth nothing elsewhere.
 * @param string $text    The text.
 * @return string In base64url.
 */
function signature( $purpose, $text ) {
	return to_base64url( hash_hmac( 'sha256', "film-identity|$purpose|" . get_current_blog_id() . "|$text", wp_salt( 'auth' ), true ) );
}

/**
 * Writes bytes in base64url.
 *
 * @param string $bytes Any bytes.
 * @return string
 */
function to_base64url( $bytes ) {
	return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
}

/**
 * Reads bytes in base64url.
 *
 * @param mixed $text The text.
 * @return string Empty where it is not base64url.
 */
function from_base64url( $text ) {
	$is_one = is_string( $text ) && preg_match( '/^[A-Za-z0-9_-]+\z/', $text );
	return $is_one ? (string) base64_decode( strtr( $text, '-_', '+/' ), true ) : '';
}
