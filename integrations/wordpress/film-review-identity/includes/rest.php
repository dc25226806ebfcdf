<?php
/**
 * What the page asks: a nonce, to sign in with a token, who is signed in, to sign out.
 *
 * @package Film_Review_Identity
 */

namespace Film_Review\Identity;

defined( 'ABSPATH' ) || exit;

const REST_NAMESPACE = 'film-review/v1';

add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );

/** Registers the routes. */
function register_routes() {
	$own = array( 'permission_callback' => __NAMESPACE__ . '\is_own_page' );
	register_rest_route(
		REST_NAMESPACE,
		'/identity/start',
		$own + array(
			'methods'  => 'POST',
			'callback' => function () {
				return uncached( array( 'nonce' => start_attempt() ) );
			},
		)
	);
	register_rest_route(
		REST_NAMESPACE,
		'/identity',
		array(
			$own + array(
				'methods'  => 'GET',
				'callback' => function () {
					return uncached( shown( session() ) );
				},
			),
			$own + array(
				'methods'  => 'POST',
				'callback' => __NAMESPACE__ . '\sign_in',
				'args'     => array(
					'id_token'     => array(
						'type'     => 'string',
						'required' => true,
					),
					'access_token' => array( 'type' => 'string' ),
				),
			),
			$own + array(
				'methods'  => 'DELETE',
				'callback' => function () {
					end_session();
					return uncached( shown( null ) );
				},
			),
		)
	);
	register_rest_field(
		'comment',
		META,
		array(
			'get_callback' => function ( $comment ) {
				$meta = get_comment_meta( $comment['id'], META, true );
				return isset( $meta['issuer'] ) ? array( 'issuer' => $meta['issuer'] ) : null;
			},
			'schema'       => array(
				'description' => __( 'The provider that the commenter has proved an account of.', 'film-review-identity' ),
				'type'        => array( 'object', 'null' ),
				'context'     => array( 'view', 'edit', 'embed' ),
				'readonly'    => true,
				'properties'  => array( 'issuer' => array( 'type' => 'string' ) ),
			),
		)
	);
}

/**
 * Signs in whom a token is about.
 *
 * @param \WP_REST_Request $request The request.
 * @return \WP_REST_Response|\WP_Error
 */
function sign_in( $request ) {
	$claims = claims_of( $request['id_token'] );
	if ( is_wp_error( $claims ) ) {
		return $claims;
	}
	end_attempt( $claims['nonce'] );
	return uncached( shown( start_session( with_profile( $claims, $request['access_token'] ) ) ) );
}

/**
 * What the page may know of somebody: the address stays here.
 *
 * @param array|null $who Who is signed in.
 * @return object Empty for guests.
 */
function shown( $who ) {
	return (object) array_intersect_key( $who ?? array(), array_flip( array( 'issuer', 'account', 'name' ) ) );
}

/**
 * An answer that no cache keeps.
 *
 * @param mixed $data The answer.
 * @return \WP_REST_Response
 */
function uncached( $data ) {
	$response = new \WP_REST_Response( $data );
	foreach ( wp_get_nocache_headers() as $name => $value ) {
		$response->header( $name, $value );
	}
	return $response;
}
