<?php
/*
 * What one request sees, by its header X-Film-Review, so that one blog serves every test at the same time:
 *   {"theme": "twentytwentyone", "embed": "film-review", "plugins": ["secret-field", "token:focus"]}
 * theme    the theme
 * embed    the element that a blogger puts around the post (film-review) or around its comments (comment-thread), with its script
 * plugins  files of film-review-plugins/; what follows a colon is the plugin's setting
 * Such a request does not see what other tests set as options.
 */
function film_review_pin( $option, $value ) {
	add_filter( "pre_option_$option", function () use ( $value ) {
		return $value;
	} );
}
/** Whether this request brings a comment by the form. */
function film_review_is_comment() {
	return 'POST' === $_SERVER['REQUEST_METHOD'] && preg_match( '#/wp-comments-post\.php$#', $_SERVER['SCRIPT_NAME'] );
}
/** What a field of the form came with. */
function film_review_field( $name ) {
	return isset( $_POST[ $name ] ) && is_string( $_POST[ $name ] ) ? wp_unslash( $_POST[ $name ] ) : '';
}
/** Refuses the comment as plugins do: with a page that says why. */
function film_review_refuse( $reason, $status = 403 ) {
	wp_die( '<p>' . esc_html( $reason ) . '</p>', 'Comment Submission Failure', array( 'response' => $status, 'back_link' => true ) );
}
/** Checks each comment that comes by the form before it is stored. */
function film_review_check( $check ) {
	add_filter( 'preprocess_comment', function ( $comment ) use ( $check ) {
		$check( $comment );
		return $comment;
	} );
}
/** Calls every comment spam for which `$is_spam` says so. */
function film_review_mark( $is_spam ) {
	add_filter( 'pre_comment_approved', function ( $approved ) use ( $is_spam ) {
		return $is_spam() ? 'spam' : $approved;
	} );
}
/** Keeps a value with the comment. */
function film_review_keep( $name, $value ) {
	add_action( 'comment_post', function ( $comment ) use ( $name, $value ) {
		add_comment_meta( $comment, $name, $value() );
	} );
}

$film_review_request = json_decode( $_SERVER['HTTP_X_FILM_REVIEW'] ?? 'null', true );
if ( is_array( $film_review_request ) ) {
	$film_review_request += array( 'theme' => 'twentytwentythree', 'embed' => '', 'plugins' => array() );
	$film_review_embed    = $film_review_request['embed'];
	$film_review_script   = '<script type="module" src="/wp-content/uploads/film-review/loader.js"></script>';
	$film_review_options  = array(
		'template'                => $film_review_request['theme'],
		'stylesheet'              => $film_review_request['theme'],
		'comment_moderation'      => '0',
		'film_review_guests'      => '0',
		'film_review_flood'       => '0',
		'film_review_fail'        => '0',
		'film_review_lose'        => '0',
		'film_review_lead'        => '',
		'film_review_main'        => 'film-review' === $film_review_embed ? 'film-review' : '',
		'film_review_comments'    => 'comment-thread' === $film_review_embed ? 'comment-thread' : '',
		'film_review_script'      => $film_review_embed ? $film_review_script : '',
	);
	foreach ( $film_review_options as $name => $value ) {
		film_review_pin( $name, $value );
	}
	// In a theme without blocks a blogger puts the tags around the loop, or around the template of the comments.
	if ( $film_review_embed && 'twentytwentythree' !== $film_review_request['theme'] ) {
		foreach ( array( 'loop_start' => '<film-review>', 'loop_end' => '</film-review>' ) as $name => $tag ) {
			add_action( $name, function ( $query ) use ( $tag, $film_review_embed ) {
				if ( 'film-review' === $film_review_embed && $query->is_main_query() ) {
					echo $tag;
				}
			} );
		}
		add_filter( 'comments_template', function ( $template ) use ( $film_review_embed ) {
			if ( 'comment-thread' !== $film_review_embed ) {
				return $template;
			}
			$GLOBALS['film_review_comments_template'] = $template;
			return __DIR__ . '/film-review-plugins/around/comments.php';
		}, 99 );
	}
	foreach ( $film_review_request['plugins'] as $name ) {
		list( $film_review_plugin, $film_review_setting ) = explode( ':', "$name:" );
		require __DIR__ . "/film-review-plugins/$film_review_plugin.php";
	}
}

add_action( 'rest_api_init', function () {
	$is_admin = function () {
		return current_user_can( 'manage_options' );
	};
	// A new post with a comment of each name, each a minute later than the one before.
	register_rest_route( 'film-review/v1', '/stage', array(
		'methods'             => 'POST',
		'permission_callback' => $is_admin,
		'callback'            => function ( $request ) {
			$date = '2026-03-14 18:30:00';
			$body = '<p>Directed by: Pat Example</p><p>It takes its time, and the time is well spent.</p><p>4 out of 5</p>';
			// WordPress gives posts of one title that come at the same time the same address.
			$post = wp_insert_post( array( 'post_title' => $request['title'], 'post_name' => wp_generate_uuid4(), 'post_content' => $body, 'post_status' => 'publish', 'post_date' => $date, 'post_date_gmt' => $date, 'comment_status' => 'open' ) );
			$ids  = array();
			foreach ( $request['commenters'] as $minute => $name ) {
				$date         = gmdate( 'Y-m-d H:i:s', strtotime( '2026-03-15 10:00:00 UTC' ) + $minute * 60 );
				$ids[ $name ] = wp_insert_comment( array( 'comment_post_ID' => $post, 'comment_content' => "Seen by $name.", 'comment_author' => $name, 'comment_author_email' => strtolower( $name ) . '@example.test', 'comment_approved' => 1, 'comment_date' => $date, 'comment_date_gmt' => $date ) );
			}
			return array( 'id' => $post, 'path' => wp_parse_url( get_permalink( $post ), PHP_URL_PATH ), 'comments' => $ids );
		},
	) );
	// What the database holds of the comments of a post.
	register_rest_route( 'film-review/v1', '/rows', array(
		'methods'             => 'GET',
		'permission_callback' => $is_admin,
		'callback'            => function ( $request ) {
			global $wpdb;
			$rows = $wpdb->get_results( $wpdb->prepare( "SELECT * FROM $wpdb->comments WHERE comment_post_ID = %d ORDER BY comment_ID", $request['post'] ), ARRAY_A );
			foreach ( $rows as &$row ) {
				$row['meta'] = (object) array_map( 'reset', get_comment_meta( $row['comment_ID'] ) );
			}
			return $rows;
		},
	) );
} );
