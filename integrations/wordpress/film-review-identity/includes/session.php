<?php
/**
 * Who is signed in in this browser: two cookies, which no script can read.
 *
 * @package Film_Review_Identity
 */

namespace Film_Review\Identity;

defined( 'ABSPATH' ) || exit;

const SESSION_COOKIE  = 'film_identity';
const ATTEMPT_COOKIE  = 'film_identity_start';
const SESSION_SECONDS = 14 * DAY_IN_SECONDS;
/** The size of WordPress's columns for an author. */
const MAX_NAME_BYTES  = 245;
const MAX_EMAIL_BYTES = 100;
const MAX_URL_BYTES   = 200;

/**
 * Sets a cookie for this blog.
 *
 * @param string $name  Its name.
 * @param string $value Its value; empty removes it.
 * @param int    $end   When it ends, in seconds since the epoch.
 */
function set_cookie( $name, $value, $end ) {
	setcookie(
		$name,
		$value,
		array(
			'expires'  => '' === $value ? 1 : $end,
			'path'     => COOKIEPATH ? COOKIEPATH : '/',
			'domain'   => COOKIE_DOMAIN ? COOKIE_DOMAIN : '',
			'secure'   => is_ssl(),
			'httponly' => true,
			'samesite' => 'Lax',
		)
	);
}

/**
 * Whether a page of this blog asks. WordPress's REST interface lets every origin in, with its cookies.
 *
 * @return bool
 */
function is_own_page() {
	$home = wp_parse_url( home_url() );
	$own  = $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' );
	$site = isset( $_SERVER['HTTP_SEC_FETCH_SITE'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_SEC_FETCH_SITE'] ) ) : 'same-origin';
	// Browsers name the origin with everything but a GET of the page's own site.
	if ( ! isset( $_SERVER['HTTP_ORIGIN'] ) ) {
		return 'same-origin' === $site && 'GET' === ( $_SERVER['REQUEST_METHOD'] ?? '' );
	}
	return sanitize_text_field( wp_unslash( $_SERVER['HTTP_ORIGIN'] ) ) === $own;
}

/**
 * Begins a log-in in this browser.
 *
 * @return string The nonce that the token has to hold.
 */
function start_attempt() {
	$secret = to_base64url( random_bytes( 32 ) );
	set_cookie( ATTEMPT_COOKIE, $secret, time() + ATTEMPT_SECONDS );
	return signature( 'start', $secret );
}

/**
 * The nonce that this browser was given, if no token has used it.
 *
 * @return string Empty where there is none.
 */
function attempt_nonce() {
	$secret = cookie( ATTEMPT_COOKIE );
	$nonce  = '' === $secret ? '' : signature( 'start', $secret );
	return '' !== $nonce && get_transient( used_name( $nonce ) ) ? '' : $nonce;
}

/**
 * Ends the log-in: its nonce is good for nothing any more.
 *
 * @param string $nonce The nonce.
 */
function end_attempt( $nonce ) {
	set_cookie( ATTEMPT_COOKIE, '', 0 );
	set_transient( used_name( $nonce ), 1, ATTEMPT_SECONDS + MAX_CLOCK_SKEW_SECONDS );
}

/**
 * Where it is noted that a nonce was used.
 *
 * @param string $nonce The nonce.
 * @return string
 */
function used_name( $nonce ) {
	return TRANSIENT_PREFIX . 'used_' . md5( $nonce );
}

/**
 * Signs somebody in.
 *
 * @param array $claims Checked claims.
 * @return array Who that is.
 */
function start_session( $claims ) {
	$name  = bounded( sanitize_text_field( text_in( $claims, 'name' ) ), MAX_NAME_BYTES );
	$name  = '' !== $name ? $name : bounded( sanitize_text_field( text_in( $claims, 'preferred_username' ) ), MAX_NAME_BYTES );
	$email = sanitize_email( text_in( $claims, 'email' ) );
	$url   = esc_url_raw( text_in( $claims, 'website' ), array( 'http', 'https' ) );
	// Only an address that the provider vouches for: a picture hangs on it, and moderators trust it.
	$is_verified = true === ( $claims['email_verified'] ?? null ) && strlen( $email ) <= MAX_EMAIL_BYTES;
	$who         = array(
		'issuer'  => $claims['iss'],
		'account' => signature( 'account', $claims['iss'] . '|' . $claims['sub'] ),
		'name'    => $name,
		'email'   => $is_verified ? $email : '',
		'url'     => strlen( $url ) <= MAX_URL_BYTES ? $url : '',
		'ends'    => time() + SESSION_SECONDS,
	);
	$payload     = to_base64url( wp_json_encode( $who ) );
	set_cookie( SESSION_COOKIE, $payload . '.' . signature( 'session', $payload ), $who['ends'] );
	return $who;
}

/**
 * Who is signed in in this browser.
 *
 * @return array|null
 */
function session() {
	list( $payload, $signature ) = array_pad( explode( '.', cookie( SESSION_COOKIE ), 2 ), 2, '' );
	if ( '' === $payload || ! hash_equals( signature( 'session', $payload ), $signature ) ) {
		return null;
	}
	$who = json_decode( from_base64url( $payload ), true );
	// A provider that the blogger has taken out signs nobody in any more.
	return is_array( $who ) && $who['ends'] > time() && isset( providers()[ $who['issuer'] ] ) ? $who : null;
}

/** Signs out in this browser. */
function end_session() {
	set_cookie( SESSION_COOKIE, '', 0 );
}

/**
 * A cookie as it came.
 *
 * @param string $name Its name.
 * @return string Empty where there is none.
 */
function cookie( $name ) {
	// What comes out of it is checked by its signature.
	$value = isset( $_COOKIE[ $name ] ) ? wp_unslash( $_COOKIE[ $name ] ) : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
	return is_string( $value ) ? $value : '';
}

/**
 * A claim that is text.
 *
 * @param array  $claims The claims.
 * @param string $name   Its name.
 * @return string
 */
function text_in( $claims, $name ) {
	return is_string( $claims[ $name ] ?? null ) ? $claims[ $name ] : '';
}

/**
 * Cuts a text, without cutting a letter.
 *
 * @param string $text The text.
 * @param int    $most Bytes.
 * @return string
 */
function bounded( $text, $most ) {
	return trim( mb_strcut( $text, 0, $most, 'UTF-8' ) );
}
