<?php
/* A blog of film reviews: one with a deep conversation in several languages, one with many comments, one closed, one empty. */
$_SERVER += array( 'HTTP_HOST' => preg_replace( '#^http://#', '', getenv( 'URL' ) ), 'REQUEST_URI' => '/', 'SERVER_NAME' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REMOTE_ADDR' => '127.0.0.1' );
require getenv( 'SITE' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
kses_remove_filters();

$options = array(
	'permalink_structure'          => '/%year%/%monthnum%/%day%/%postname%/',
	'thread_comments'              => 1,
	'thread_comments_depth'        => 10,
	'page_comments'                => 0,
	'comment_moderation'           => 0,
	'comment_previously_approved'  => 0,
	'require_name_email'           => 1,
	'show_avatars'                 => 1,
	'timezone_string'              => 'Europe/London',
	'moderation_keys'              => "holdme\n",
	'disallowed_keys'              => "trashme\n",
	'show_comments_cookies_opt_in' => 1,
);
foreach ( $options as $name => $value ) {
	update_option( $name, $value );
}
$GLOBALS['wp_rewrite']->init();
switch_theme( 'twentytwentythree' );
wp_delete_post( 1, true );
wp_delete_post( 2, true );

$users     = array( 'admin' => 1 );
$passwords = array();
foreach ( array( 'reviewer' => array( 'author', 'Ada Reel' ), 'moderator' => array( 'editor', 'Max Cutter' ), 'member' => array( 'subscriber', 'Iris Frame' ) ) as $login => list( $role, $name ) ) {
	$users[ $login ] = wp_insert_user( array( 'user_login' => $login, 'user_pass' => "$login-secret", 'user_email' => "$login@example.test", 'display_name' => $name, 'role' => $role, 'user_url' => "https://$login.example.test/" ) );
}
foreach ( $users as $login => $id ) {
	$passwords[ $login ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) )[0];
}

$body = <<<'HTML'
<p><strong>Starring:</strong> Jane Doe, John Roe, Mimi O&#8217;Hara<br /><strong>Directed by:</strong> Pat Example</p>
<h2>Synopsis</h2><p>A projectionist finds one reel too many in the last can of the night.</p>
<h2>Review</h2><p>It takes its time, and the time is well spent. &#8220;Nobody leaves before the credits,&#8221; says the usher &#8211; and nobody did.</p>
<p>The last third is a small marvel of editing; the sound alone is worth the ticket.</p><p class="rating"><strong>4.5 clappers</strong></p>
HTML;
function film_review_post( $title, $author, $body, $status = 'open' ) {
	$date = '2026-03-14 18:30:00';
	return wp_insert_post( array( 'post_title' => $title, 'post_content' => $body, 'post_status' => 'publish', 'post_author' => $author, 'post_date' => $date, 'post_date_gmt' => $date, 'comment_status' => $status ) );
}
$review = film_review_post( 'The Last Reel (2026)', $users['reviewer'], $body );
$busy   = film_review_post( 'Everybody Comments (2025)', $users['reviewer'], $body );
$closed = film_review_post( 'Closed Set (2024)', $users['reviewer'], $body, 'closed' );
$empty  = film_review_post( 'Nobody Came (2022)', $users['reviewer'], $body );

function film_review_comment( $post, $number, $parent, $writer, $text, $status = 1, $type = 'comment' ) {
	$date = gmdate( 'Y-m-d H:i:s', strtotime( '2026-03-15 10:00:00 UTC' ) + $number * 1740 );
	return wp_insert_comment( wp_slash( $writer + array( 'comment_post_ID' => $post, 'comment_parent' => $parent, 'comment_content' => $text, 'comment_approved' => $status, 'comment_type' => $type, 'comment_date' => $date, 'comment_date_gmt' => $date, 'comment_author_IP' => '127.0.0.2', 'comment_author_url' => '', 'user_id' => 0 ) ) );
}
function film_review_user( $id ) {
	$user = get_userdata( $id );
	return array( 'user_id' => $id, 'comment_author' => $user->display_name, 'comment_author_email' => $user->user_email, 'comment_author_url' => $user->user_url );
}
function film_review_guest( $name, $url = '' ) {
	return array( 'comment_author' => $name, 'comment_author_email' => sanitize_title( $name ) . '@example.test', 'comment_author_url' => $url );
}
$A = film_review_user( $users['reviewer'] );
$M = film_review_user( $users['member'] );
$G = array( film_review_guest( 'Nora Splice', 'https://nora.example.test/?a=1&b=2' ), film_review_guest( "Sean O'Dolly" ), film_review_guest( 'Zoë Łuczak', 'https://zoe.example.test/' ), film_review_guest( 'مريم السينما' ), film_review_guest( '映画太郎' ), film_review_guest( 'Max & <Co>' ) );

// Each: what it answers, by its place in this list; who; what.
$comments = array(
	array( null, $G[0], 'Saw it last night. <em>Wonderful</em> &mdash; and the sound!' ),
	array( 0, $A, 'Thank you, Nora. Which scene stayed with you?' ),
	array( 1, $G[0], 'The one with the <strong>empty seats</strong>.' ),
	array( 2, $G[1], 'Same here.' ),
	array( 3, $M, "I keep thinking about it.\n\nTwo paragraphs, because one is not enough." ),
	array( 4, $G[2], 'Depth five.' ),
	array( 5, $G[3], 'تعليق بالعربية عن الفيلم.' ),
	array( 6, $G[4], '深さ七。とても良かった。' ),
	array( 7, $G[5], 'Depth eight, ampersand & less-than < in the text.' ),
	array( 8, $G[1], 'Depth nine.' ),
	array( 9, $M, 'Depth ten: as deep as WordPress shows.' ),
	array( null, $G[2], 'I would have given it <del>4.5</del> 3 clappers. <blockquote>It takes its time</blockquote> Too much of it.' ),
	array( 11, $A, 'Fair!' ),
	array( 11, $G[3], '👏🏽👏🏽 👨‍👩‍👧 4.5 clappers 🎬' ),
	array( 13, $G[1], ':) smilies ;-) and http://example.test/autolink?x=1&y=2 in plain text' ),
	array( null, $G[5], '<a href="https://example.test/essay" title="essay">My essay</a> and <code>const reel = 7;</code>' ),
	array( 15, $M, 'Good read.' ),
	array( 16, $G[5], 'Cheers!' ),
	array( 15, $G[4], 'リンクありがとう。' ),
	array( null, $M, str_repeat( 'A long comment about editing, light and sound. ', 60 ) ),
	array( 19, $A, 'You should write for us.' ),
	array( 20, $M, 'Where do I sign?' ),
	array( 21, $A, 'Mail me.' ),
	array( null, $G[1], 'NoSpacesHere' . str_repeat( 'abcdefghij', 30 ) ),
	array( null, $G[3], "سطر أول\nسطر ثان with English inside" ),
	array( 24, $G[0], 'Could someone translate?' ),
	array( 25, $G[3], 'First line, second line :)' ),
	array( null, $G[4], "Line one\nline two\n\n- not a list\n- in WordPress" ),
	array( null, $G[2], 'Spoiler: the reel is empty.' ),
	array( 28, $A, 'Please mark spoilers!' ),
);
$ids = array();
foreach ( $comments as $i => list( $parent, $who, $text ) ) {
	$ids[ $i ] = film_review_comment( $review, $i, null === $parent ? 0 : $ids[ $parent ], $who, $text );
}
film_review_comment( $review, 31, $ids[0], film_review_guest( 'Held Back' ), 'This one waits for moderation.', 0 );
film_review_comment( $review, 32, 0, film_review_guest( 'Cheap Tickets' ), 'Buy buy buy', 'spam' );
film_review_comment( $review, 33, 0, array( 'comment_author' => 'Another Film Blog', 'comment_author_email' => '', 'comment_author_url' => 'https://other.example.test/link' ), '[&#8230;] read the review of The Last Reel [&#8230;]', 1, 'pingback' );
for ( $i = 0, $all = array(); $i < 250; $i++ ) {
	$parent    = $i % 5 ? $all[ intdiv( $i, 5 ) * 5 + max( 0, $i % 5 - 2 ) ] : 0;
	$all[ $i ] = film_review_comment( $busy, $i, $parent, $G[ $i % 6 ], "Busy comment number $i." );
}
wp_update_comment_count_now( $review );
wp_update_comment_count_now( $busy );
flush_rewrite_rules( false );

$posts = array();
foreach ( compact( 'review', 'busy', 'closed', 'empty' ) as $name => $id ) {
	$posts[ $name ] = array( 'id' => (string) $id, 'path' => wp_parse_url( get_permalink( $id ), PHP_URL_PATH ) );
}
$environment = array( 'url' => getenv( 'URL' ), 'version' => $GLOBALS['wp_version'], 'posts' => $posts, 'applicationPasswords' => $passwords );
file_put_contents( getenv( 'STATE' ) . '/environment.json', wp_json_encode( $environment, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES ) . "\n" );
