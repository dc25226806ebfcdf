<?php
/**
 * What providers are asked: where their keys are, the keys, and a profile.
 *
 * @package Film_Review_Identity
 */

namespace Film_Review\Identity;

defined( 'ABSPATH' ) || exit;

/** How long keys are used without asking again. */
const KEYS_SECONDS = HOUR_IN_SECONDS;
/** How long they are kept where a provider does not answer. */
const KEYS_KEPT_SECONDS = DAY_IN_SECONDS;
/** An unknown key makes a provider be asked again, at most this often. */
const KEYS_PAUSE_SECONDS = 5 * MINUTE_IN_SECONDS;
const MIN_KEY_BITS       = 2048;
const TRANSIENT_PREFIX   = 'film_identity_';

/**
 * Whether an address may be asked: https, or this computer, where the issuer is on it too.
 *
 * @param mixed       $url    The address.
 * @param string|null $issuer Whose address that is; absent for the issuer's own.
 * @return bool
 */
function is_secure_url( $url, $issuer = null ) {
	$parts = is_string( $url ) ? wp_parse_url( $url ) : false;
	if ( ! is_array( $parts ) || empty( $parts['host'] ) ) {
		return false;
	}
	$scheme   = $parts['scheme'] ?? '';
	$is_local = 'http' === $scheme && in_array( $parts['host'], array( '127.0.0.1', 'localhost' ), true );
	return 'https' === $scheme || ( $is_local && ( null === $issuer || 'http' === wp_parse_url( $issuer, PHP_URL_SCHEME ) ) );
}

/**
 * Asks a provider for JSON.
 *
 * @param string   $issuer  The issuer.
 * @param mixed    $url     The address.
 * @param string[] $headers Headers to send.
 * @return array|null
 */
function get_json( $issuer, $url, $headers = array() ) {
	if ( ! is_secure_url( $url, $issuer ) ) {
		return null;
	}
	$answer = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => 5,
			'redirection'         => 0,
			'limit_response_size' => 200 * KB_IN_BYTES,
			'headers'             => $headers,
		)
	);
	$json   = 200 === wp_remote_retrieve_response_code( $answer ) ? json_decode( wp_remote_retrieve_body( $answer ), true ) : null;
	return is_array( $json ) ? $json : null;
}

/**
 * What a provider says of itself. It has to name itself as the blogger does.
 *
 * @param string $issuer The issuer.
 * @return array
 */
function discovery( $issuer ) {
	$about = get_json( $issuer, untrailingslashit( $issuer ) . '/.well-known/openid-configuration' );
	return $about && ( $about['issuer'] ?? null ) === $issuer ? $about : array();
}

/**
 * The key that a token names. Keys are cached; providers change theirs, so an unknown one has them asked for again.
 *
 * @param string $issuer The issuer.
 * @param string $kid    The id of the key.
 * @return string|null In PEM.
 */
function key_of( $issuer, $kid ) {
	$name  = TRANSIENT_PREFIX . 'keys_' . md5( $issuer );
	$known = get_transient( $name );
	$known = is_array( $known ) ? $known : array(
		'keys'  => array(),
		'time'  => 0,
		'asked' => 0,
	);
	$now    = time();
	$is_old = ! isset( $known['keys'][ $kid ] ) || $known['time'] < $now - KEYS_SECONDS;
	if ( $is_old && $known['asked'] <= $now - KEYS_PAUSE_SECONDS ) {
		$about = discovery( $issuer );
		$set   = empty( $about['jwks_uri'] ) ? null : get_json( $issuer, $about['jwks_uri'] );
		// A set without keys is an answer too: the provider has withdrawn them.
		$has_answered = is_array( $set['keys'] ?? null );
		// Where the provider does not answer, the keys that were known stay.
		$known = array(
			'keys'  => $has_answered ? signing_keys( $set ) : $known['keys'],
			'time'  => $has_answered ? $now : $known['time'],
			'asked' => $now,
		);
		set_transient( $name, $known, KEYS_KEPT_SECONDS );
	}
	// Each attempt stores them anew: their own age says how long they are believed.
	return $known['time'] > $now - KEYS_KEPT_SECONDS ? ( $known['keys'][ $kid ] ?? null ) : null;
}

/**
 * The keys in a set that sign with RS256.
 *
 * @param array $set A JSON Web Key Set.
 * @return string[] In PEM, by their ids.
 */
function signing_keys( $set ) {
	$keys = array();
	foreach ( $set['keys'] as $key ) {
		$is_for_this = is_array( $key ) && 'RSA' === ( $key['kty'] ?? '' ) && 'sig' === ( $key['use'] ?? 'sig' ) && 'RS256' === ( $key['alg'] ?? 'RS256' );
		if ( ! $is_for_this || ! is_string( $key['kid'] ?? null ) ) {
			continue;
		}
		$pem     = to_pem( from_base64url( $key['n'] ?? '' ), from_base64url( $key['e'] ?? '' ) );
		$details = $pem ? openssl_pkey_get_details( openssl_pkey_get_public( $pem ) ) : false;
		if ( $details && $details['bits'] >= MIN_KEY_BITS ) {
			$keys[ $key['kid'] ] = $pem;
		}
	}
	return $keys;
}

/**
 * Writes a public RSA key as OpenSSL reads it (RFC 8017, appendix A.1.1, within RFC 5280's SubjectPublicKeyInfo).
 *
 * @param string $modulus  Big-endian bytes.
 * @param string $exponent Big-endian bytes.
 * @return string|null Nothing where that is no key.
 */
function to_pem( $modulus, $exponent ) {
	$numbers = array_map( 'ltrim', array( $modulus, $exponent ), array( "\0", "\0" ) );
	if ( in_array( '', $numbers, true ) ) {
		return null;
	}
	$part = function ( $tag, $body ) {
		$size   = strlen( $body );
		$bytes  = ltrim( pack( 'N', $size ), "\0" );
		$length = $size < 128 ? chr( $size ) : chr( 0x80 | strlen( $bytes ) ) . $bytes;
		return $tag . $length . $body;
	};
	$key  = '';
	foreach ( $numbers as $number ) {
		$key .= $part( "\x02", ( ord( $number[0] ) > 127 ? "\0" : '' ) . $number );
	}
	$rsa_encryption = hex2bin( '300d06092a864886f70d0101010500' );
	$der            = $part( "\x30", $rsa_encryption . $part( "\x03", "\0" . $part( "\x30", $key ) ) );
	$pem            = "-----BEGIN PUBLIC KEY-----\n" . chunk_split( base64_encode( $der ), 64, "\n" ) . "-----END PUBLIC KEY-----\n";
	return openssl_pkey_get_public( $pem ) ? $pem : null;
}

/**
 * Adds the profile to what a token says: many providers keep name and address out of the token.
 *
 * @param array $claims       The claims of a checked ID token.
 * @param mixed $access_token The access token that came with it.
 * @return array
 */
function with_profile( $claims, $access_token ) {
	if ( isset( $claims['name'] ) || ! is_string( $access_token ) || ! preg_match( '/^[\x21-\x7e]{1,4096}\z/', $access_token ) ) {
		return $claims;
	}
	$about   = discovery( $claims['iss'] );
	$profile = empty( $about['userinfo_endpoint'] ) ? null : get_json( $claims['iss'], $about['userinfo_endpoint'], array( 'Authorization' => "Bearer $access_token" ) );
	// Somebody else's profile is nobody's.
	if ( ! $profile || ( $profile['sub'] ?? null ) !== $claims['sub'] ) {
		return $claims;
	}
	// An address and whether it is verified come from one place.
	if ( isset( $claims['email'] ) || isset( $claims['email_verified'] ) ) {
		unset( $profile['email'], $profile['email_verified'] );
	}
	return $claims + $profile;
}
