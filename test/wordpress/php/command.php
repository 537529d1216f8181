<?php
/**
 * Runs the PHP from its input inside WordPress and prints what it returns, as JSON after a separator.
 */

$psoas_code = stream_get_contents( STDIN );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
// phpcs:ignore Squiz.PHP.Eval.Discouraged -- a tool of the tests, outside the web server.
$psoas_result = eval( $psoas_code );
echo "\x01", wp_json_encode( $psoas_result );
