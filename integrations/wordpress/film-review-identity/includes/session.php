<?php
/**
 * Who is signed in in this browser: a cookie, and one for each log-in that is under way. No script can read them.
 *
 * @package Film_Review_Identity
 */

namespace Film_Review\Identity;

defined( 'ABSPATH' ) || exit;

const SESSION_COOKIE  = 'film_identity_';
const ATTEMPT_COOKIE  = 'film_identity_start_';
const SESSION_SECONDS = 14 * DAY_IN_SECONDS;
/** How many log-ins a browser may have under way: one a tab. Older ones are given up. */
const MAX_ATTEMPTS    = 8;
/** The size of WordPress's columns for an author. */
const MAX_NAME_BYTES  = 245;
const MAX_EMAIL_BYTES = 100;
const MAX_URL_BYTES   = 200;

/**
 * Sets a cookie for this blog, as WordPress sets its own: also where WordPress is in a folder of its own.
 *
 * @param string $name  Its name, which this blog's hash is added to.
 * @param string $value Its value; empty removes it.
 * @param int    $end   When it ends, in seconds since the epoch.
 */
function set_cookie( $name, $value, $end ) {
	foreach ( array_unique( array( COOKIEPATH ? COOKIEPATH : '/', SITECOOKIEPATH ? SITECOOKIEPATH : '/' ) ) as $path ) {
		setcookie(
			$name . COOKIEHASH,
			$value,
			array(
				'expires'  => '' === $value ? 1 : $end,
				'path'     => $path,
				'domain'   => COOKIE_DOMAIN ? COOKIE_DOMAIN : '',
				'secure'   => is_ssl(),
				'httponly' => true,
				'samesite' => 'Lax',
			)
		);
	}
}

/**
 * The origin of an address as browsers write it.
 *
 * @param string $url The address.
 * @return string
 */
function origin_of( $url ) {
	$parts  = wp_parse_url( $url );
	$scheme = strtolower( $parts['scheme'] ?? '' );
	$port   = $parts['port'] ?? null;
	$usual  = 'https' === $scheme ? 443 : 80;
	return $scheme . '://' . strtolower( $parts['host'] ?? '' ) . ( null === $port || $usual === $port ? '' : ":$port" );
}

/**
 * Whether a page of this blog asks. WordPress's REST interface lets every origin in, with its cookies.
 *
 * @param \WP_REST_Request|null $request The request; absent for the comment form, which is always posted.
 * @return bool
 */
function is_own_page( $request = null ) {
	$site = isset( $_SERVER['HTTP_SEC_FETCH_SITE'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_SEC_FETCH_SITE'] ) ) : 'same-origin';
	// Browsers name the origin with everything but a GET of the page's own site.
	if ( ! isset( $_SERVER['HTTP_ORIGIN'] ) ) {
		// Not the server's word for the method: WordPress lets an address (`?_method=`) and a header replace it.
		return 'same-origin' === $site && $request && 'GET' === $request->get_method();
	}
	return sanitize_text_field( wp_unslash( $_SERVER['HTTP_ORIGIN'] ) ) === origin_of( home_url() );
}

/**
 * Begins a log-in in this browser. Others that are under way in other tabs go on.
 *
 * @return string The nonce that the token has to hold.
 */
function start_attempt() {
	$others = array_keys( attempts() );
	sort( $others );
	foreach ( array_slice( $others, 0, max( 0, count( $others ) - MAX_ATTEMPTS + 1 ) ) as $oldest ) {
		set_cookie( $oldest, '', 0 );
	}
	$secret = to_base64url( random_bytes( 32 ) );
	// The time first, so that the oldest are known.
	set_cookie( ATTEMPT_COOKIE . dechex( time() ) . bin2hex( random_bytes( 4 ) ) . '_', $secret, time() + ATTEMPT_SECONDS );
	return signature( 'start', $secret );
}

/**
 * The nonces that this browser was given, also those that a token has used.
 *
 * @return string[] By the names of their cookies, without this blog's hash.
 */
function attempts() {
	$found   = array();
	$pattern = '/^(' . ATTEMPT_COOKIE . '[0-9a-f]{8,24}_)' . preg_quote( COOKIEHASH, '/' ) . '\z/';
	foreach ( array_keys( $_COOKIE ) as $name ) {
		$secret = preg_match( $pattern, $name, $parts ) ? cookie( $parts[1] ) : '';
		if ( '' !== $secret ) {
			$found[ $parts[1] ] = signature( 'start', $secret );
		}
	}
	return $found;
}

/**
 * Whether this browser was given a nonce, and no token has used it.
 *
 * @param string $nonce The nonce of a token.
 * @return bool
 */
function is_attempt( $nonce ) {
	$is_own = false;
	foreach ( attempts() as $own ) {
		$is_own = hash_equals( $own, $nonce ) || $is_own;
	}
	return $is_own && ! get_transient( used_name( $nonce ) );
}

/**
 * Ends the log-in: its nonce is good for nothing any more.
 *
 * @param string $nonce The nonce.
 */
function end_attempt( $nonce ) {
	set_cookie( (string) array_search( $nonce, attempts(), true ), '', 0 );
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
 * @param string $name Its name, without this blog's hash.
 * @return string Empty where there is none.
 */
function cookie( $name ) {
	// What comes out of it is checked by its signature.
	$value = wp_unslash( $_COOKIE[ $name . COOKIEHASH ] ?? '' ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
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
	$cut = substr( $text, 0, $most );
	// A letter that was cut: its bytes at the end are no UTF-8.
	while ( '' !== $cut && ! preg_match( '//u', $cut ) ) {
		$cut = substr( $cut, 0, -1 );
	}
	return trim( $cut );
}
