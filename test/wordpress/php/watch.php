<?php
/**
 * Notes what WordPress asks of other hosts, keeps it from looking for updates, and lets the tests name a language that is not installed.
 */

add_filter(
	'pre_http_request',
	static function ( $response, $arguments, $url ) {
		file_put_contents( ABSPATH . 'requests.log', "$url\n", FILE_APPEND );
		return $response;
	},
	10,
	3
);

// WordPress asks by itself whether there is something newer.
foreach ( array( 'core', 'plugins', 'themes' ) as $psoas_what ) {
	add_filter(
		"pre_site_transient_update_$psoas_what",
		static function () {
			return (object) array(
				'last_checked'    => time(),
				'version_checked' => $GLOBALS['wp_version'],
				'updates'         => array(),
				'checked'         => array(),
				'response'        => array(),
			);
		}
	);
}
add_filter( 'pre_option_WPLANG', static fn() => get_option( 'psoas_test_locale', '' ) );

// A theme or plugin that writes an element at the very end of the page.
add_action(
	'wp_footer',
	static function () {
		echo do_shortcode( get_option( 'psoas_test_late', '' ) );
	},
	5
);
