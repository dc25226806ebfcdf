<?php
$_SERVER += array( 'HTTP_HOST' => preg_replace( '#^http://#', '', getenv( 'URL' ) ), 'REQUEST_URI' => '/', 'SERVER_NAME' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REMOTE_ADDR' => '127.0.0.1' );
define( 'WP_INSTALLING', true );
require getenv( 'SITE' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if ( ! is_blog_installed() ) {
	wp_install( 'The Clapperboard', 'admin', 'admin@example.test', false, '', 'admin-secret' );
}
