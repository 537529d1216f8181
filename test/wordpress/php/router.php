<?php
/**
 * For `php -S`: files as they are, everything else through WordPress.
 */

$psoas_path = __DIR__ . rawurldecode( wp_path() );
if ( is_dir( $psoas_path ) && is_file( rtrim( $psoas_path, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $psoas_path, -1 ) ) {
		header( 'Location: ' . wp_path() . '/' );
		return true;
	}
	return false;
}
if ( is_file( $psoas_path ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';

function wp_path() {
	return (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
}
