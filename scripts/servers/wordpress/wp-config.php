<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', 'wp' );
define( 'DB_HOST', 'localhost:@RUN@/mysql.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
// Tests reach it through a server of their own as well, and are on its site then.
$film_review_host = $_SERVER['HTTP_HOST'] ?? '';
$film_review_url  = preg_match( '/^127\.0\.0\.1:\d+$/', $film_review_host ) ? "http://$film_review_host" : '@URL@';
define( 'WP_HOME', $film_review_url );
define( 'WP_SITEURL', $film_review_url );
define( 'WP_ENVIRONMENT_TYPE', 'local' ); // application passwords without https
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); // the server itself calls nobody
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISALLOW_FILE_EDIT', true );
define( 'FS_METHOD', 'direct' );
define( 'FILM_REVIEW_RUN', '@RUN@' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '@RUN@/debug.log' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', hash( 'sha256', $name . '-key' ) );
	define( $name . '_SALT', hash( 'sha256', $name . '-salt' ) );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
