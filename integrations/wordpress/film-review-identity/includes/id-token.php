<?php
/**
 * Checks ID tokens (OpenID Connect Core 1.0, sections 3.1.3.7 and 3.2.2.11).
 *
 * @package Film_Review_Identity
 */

namespace Film_Review\Identity;

defined( 'ABSPATH' ) || exit;

const MAX_TOKEN_LENGTH = 16384;
/** How far the clocks of a provider and of this server may be apart. */
const MAX_CLOCK_SKEW_SECONDS = 60;
/** How long a reader may take to sign in. */
const ATTEMPT_SECONDS = 10 * MINUTE_IN_SECONDS;

/**
 * An error of the REST interface.
 *
 * @param string $code    A word for programs.
 * @param string $message Words for the console.
 * @param int    $status  HTTP status.
 * @return \WP_Error
 */
function refusal( $code, $message, $status = 403 ) {
	return new \WP_Error( $code, $message, array( 'status' => $status ) );
}

/**
 * What an ID token says, if it is to be believed.
 *
 * @param mixed $token The token.
 * @return array|\WP_Error The claims, or why not.
 */
function claims_of( $token ) {
	$parts  = is_string( $token ) && strlen( $token ) <= MAX_TOKEN_LENGTH ? explode( '.', $token ) : array();
	$header = json_decode( from_base64url( $parts[0] ?? '' ), true );
	$claims = json_decode( from_base64url( $parts[1] ?? '' ), true );
	if ( 3 !== count( $parts ) || ! is_array( $header ) || ! is_array( $claims ) ) {
		return refusal( 'film_token_malformed', 'This is not an ID token.', 400 );
	}
	$refusal = wrong_signature( $header, $claims, $parts ) ?? wrong_claims( $claims );
	return $refusal ?? $claims;
}

/**
 * Why the signature of a token counts for nothing.
 *
 * @param array    $header The header of the token.
 * @param array    $claims Its claims, which are not to be believed yet.
 * @param string[] $parts  Its three parts as they came.
 * @return \WP_Error|null Nothing where it counts.
 */
function wrong_signature( $header, $claims, $parts ) {
	$issuer = $claims['iss'] ?? null;
	if ( ! is_string( $issuer ) || ! isset( providers()[ $issuer ] ) ) {
		return refusal( 'film_issuer_unknown', 'This blog does not know the provider of the token.' );
	}
	// RS256 and nothing else: with a choice, whoever sends the token would have it.
	if ( 'RS256' !== ( $header['alg'] ?? null ) || 'JWT' !== ( $header['typ'] ?? 'JWT' ) || isset( $header['crit'] ) ) {
		return refusal( 'film_token_algorithm', 'The token is not an ID token signed with RS256.' );
	}
	$kid = $header['kid'] ?? null;
	$key = is_string( $kid ) ? key_of( $issuer, $kid ) : null;
	if ( ! $key ) {
		return refusal( 'film_key_unknown', 'The provider has no such key, or does not answer.', 503 );
	}
	if ( 1 !== openssl_verify( "$parts[0].$parts[1]", from_base64url( $parts[2] ), $key, OPENSSL_ALGO_SHA256 ) ) {
		return refusal( 'film_token_signature', 'The signature of the token is wrong.' );
	}
	return null;
}

/**
 * Why the claims of a token that its provider did sign are not about this log-in.
 *
 * @param array $claims The claims.
 * @return \WP_Error|null Nothing where they are.
 */
function wrong_claims( $claims ) {
	$client   = providers()[ $claims['iss'] ];
	$audience = (array) ( $claims['aud'] ?? array() );
	$party    = $claims['azp'] ?? ( count( $audience ) > 1 ? null : $client );
	if ( ! in_array( $client, $audience, true ) || $party !== $client ) {
		return refusal( 'film_token_audience', 'The token was made for somebody else.' );
	}
	$now    = time();
	$issued = $claims['iat'] ?? null;
	$ends   = $claims['exp'] ?? null;
	$starts = $claims['nbf'] ?? $issued;
	$is_now = is_int( $issued ) && is_int( $ends ) && is_int( $starts )
		&& $ends > $now - MAX_CLOCK_SKEW_SECONDS
		&& $starts <= $now + MAX_CLOCK_SKEW_SECONDS
		&& $issued <= $now + MAX_CLOCK_SKEW_SECONDS
		&& $issued >= $now - ATTEMPT_SECONDS - MAX_CLOCK_SKEW_SECONDS;
	if ( ! $is_now ) {
		return refusal( 'film_token_time', 'The token is too old, or not valid yet.' );
	}
	if ( ! is_string( $claims['nonce'] ?? null ) || ! is_attempt( $claims['nonce'] ) ) {
		return refusal( 'film_token_nonce', 'This browser did not ask for the token.' );
	}
	if ( ! is_string( $claims['sub'] ?? null ) || '' === $claims['sub'] ) {
		return refusal( 'film_token_malformed', 'The token names nobody.', 400 );
	}
	return null;
}
