<?php
/*
 * What tests switch on a running blog, as options; an administrator sets them, and any other option, at film-review/v1/option.
 *   film_review_guests  1|0  whether guests may comment by the REST interface (WordPress's own answer is no)
 *   film_review_flood   0|1  whether WordPress's pause of 15 seconds between two comments is kept
 *   film_review_twice   0|1  whether the same words may be posted twice
 *   film_review_fail    n    the next n comments that come by the REST interface are answered with 503
 *   film_review_lose    n    the next n comments that come by the form are stored, and answered with a broken page
 *   film_review_lead    the address to which the form leads when it has a comment, as plugins let it
 *   film_review_script    HTML at the end of each page: how a blogger adds the script of the elements
 *   film_review_main      the tag, with its attributes, that is put around a page's main part, as a blogger does in the theme's editor
 *   film_review_comments  the same around the comments and their form
 *   film_review_inside    HTML within that, before the comments
 *   film_review_identity  what FILM_IDENTITY is, for the plugin film-review-identity
 *   film_review_home      the blog's address as home_url() has it, spelled otherwise than browsers do
 *   film_review_folder    the path of WordPress's own cookies, as where it is in a folder of its own
 * film-review/v1/identity-rows counts what that plugin has stored;
 * film-review/v1/personal-data runs what WordPress's tools for personal data run: {email, do: exporters|erasers}.
 */
$film_review_identity = get_option( 'film_review_identity' );
if ( $film_review_identity ) {
	define( 'FILM_IDENTITY', $film_review_identity );
	// WordPress asks no server at an unusual port, such as those of tests.
	add_filter( 'http_allowed_safe_ports', function ( $ports ) {
		foreach ( array_keys( FILM_IDENTITY ) as $issuer ) {
			$ports[] = (int) wp_parse_url( $issuer, PHP_URL_PORT );
		}
		return $ports;
	} );
}
if ( get_option( 'film_review_home' ) ) {
	add_filter( 'home_url', function ( $url ) {
		return str_replace( untrailingslashit( get_option( 'home' ) ), get_option( 'film_review_home' ), $url );
	} );
}
if ( get_option( 'film_review_folder' ) ) {
	define( 'SITECOOKIEPATH', get_option( 'film_review_folder' ) );
}
if ( '1' === get_option( 'film_review_guests', '0' ) ) {
	add_filter( 'rest_allow_anonymous_comments', '__return_true' );
}
add_action( 'init', function () {
	if ( '1' !== get_option( 'film_review_flood', '0' ) ) {
		remove_filter( 'comment_flood_filter', 'wp_throttle_comment_flood', 10 );
	}
	if ( '1' === get_option( 'film_review_twice', '0' ) ) {
		add_filter( 'duplicate_comment_id', '__return_zero' );
	}
	// No request to s.w.org for the pictures of emoji.
	remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
	remove_action( 'wp_print_styles', 'print_emoji_styles' );
	add_filter( 'emoji_svg_url', '__return_false' );
} );
add_action( 'wp_footer', function () {
	echo get_option( 'film_review_script', '' );
} );
function film_review_wrapped( $html, $option ) {
	$tag = get_option( $option, '' );
	// Some blocks are rendered inside themselves.
	return $tag && false === strpos( $html, "<$tag" ) ? "<$tag>$html</" . strtok( $tag, ' ' ) . '>' : $html;
}
add_filter( 'render_block', function ( $html, $block ) {
	if ( 'core/comments' === $block['blockName'] ) {
		return film_review_wrapped( get_option( 'film_review_inside', '' ) . $html, 'film_review_comments' );
	}
	$is_main = 'core/group' === $block['blockName'] && 'main' === ( $block['attrs']['tagName'] ?? '' );
	return $is_main ? film_review_wrapped( $html, 'film_review_main' ) : $html;
}, 10, 2 );
// No mail leaves: what would have gone is a line of JSON.
add_filter( 'pre_wp_mail', function ( $sent, $mail ) {
	$line = wp_json_encode( array( 'to' => $mail['to'], 'subject' => $mail['subject'] ) );
	file_put_contents( FILM_REVIEW_RUN . '/mail.jsonl', "$line\n", FILE_APPEND );
	return true;
}, 10, 2 );
// No request to gravatar.com.
add_filter( 'get_avatar_data', function ( $data ) {
	$data['url'] = preg_replace( '#^https?://[a-z0-9.]*gravatar\.com#', home_url( '/film-review-avatar' ), $data['url'] ?? '' );
	return $data;
} );
add_action( 'parse_request', function () {
	if ( 0 === strpos( $_SERVER['REQUEST_URI'] ?? '', '/film-review-avatar/' ) ) {
		header( 'Content-Type: image/svg+xml' );
		echo "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='8' height='8' fill='gray'/></svg>";
		exit;
	}
}, 0 );
function film_review_takes_turn( $option ) {
	$left = (int) get_option( $option, 0 );
	if ( $left > 0 ) {
		update_option( $option, $left - 1 );
	}
	return $left > 0;
}
add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
	$is_comment = 'POST' === $request->get_method() && 0 === strpos( $request->get_route(), '/wp/v2/comments' );
	if ( $is_comment && film_review_takes_turn( 'film_review_fail' ) ) {
		return new WP_Error( 'film_review_fail', 'Not now.', array( 'status' => 503 ) );
	}
	return $result;
}, 10, 3 );
add_action( 'comment_post', function () {
	if ( film_review_takes_turn( 'film_review_lose' ) ) {
		status_header( 500 );
		echo 'A plugin failed.';
		exit;
	}
}, 99 );
// As docs/wordpress.md has it.
add_action( 'init', function () {
	register_meta( 'comment', 'rating', array( 'type' => 'number', 'single' => true, 'show_in_rest' => true ) );
} );
function film_keep_rating( $comment, $value ) {
	if ( is_numeric( $value ) && $value > 0 && $value <= 5 ) {
		add_comment_meta( $comment, 'rating', (float) $value, true );
	}
}
add_action( 'comment_post', function ( $comment ) {
	film_keep_rating( $comment, wp_unslash( $_POST['rating'] ?? null ) );
} );
add_action( 'rest_insert_comment', function ( $comment, $request, $is_new ) {
	if ( $is_new ) {
		film_keep_rating( $comment->comment_ID, $request['rating'] );
	}
}, 10, 3 );
add_filter( 'comment_post_redirect', function ( $location ) {
	return get_option( 'film_review_lead', '' ) ?: $location;
} );
add_action( 'rest_api_init', function () {
	register_rest_route( 'film-review/v1', '/option', array(
		'methods'             => 'POST',
		'permission_callback' => function () {
			return current_user_can( 'manage_options' );
		},
		'callback'            => function ( $request ) {
			update_option( $request['name'], $request['value'] );
			return get_option( $request['name'] );
		},
	) );
	register_rest_route( 'film-review/v1', '/personal-data', array(
		'methods'             => 'POST',
		'permission_callback' => function () {
			return current_user_can( 'manage_options' );
		},
		'callback'            => function ( $request ) {
			$answers = array();
			foreach ( apply_filters( "wp_privacy_personal_data_{$request['do']}", array() ) as $name => $each ) {
				$page = 1;
				do {
					$answer             = call_user_func( $each['callback'], $request['email'], $page++ );
					$answers[ $name ][] = $answer;
				} while ( empty( $answer['done'] ) && $page < 9 );
			}
			return $answers;
		},
	) );
	register_rest_route( 'film-review/v1', '/identity-rows', array(
		'methods'             => 'POST',
		'permission_callback' => function () {
			return current_user_can( 'manage_options' );
		},
		'callback'            => function () {
			global $wpdb;
			return array(
				'meta'    => $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->commentmeta WHERE meta_key = 'film_identity'" ),
				'options' => $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%transient%film\\_identity%'" ),
			);
		},
	) );
} );
