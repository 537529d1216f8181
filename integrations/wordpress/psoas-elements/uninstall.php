<?php
/**
 * Leaves nothing behind: the plugin has one option, on every site of a network.
 *
 * @package Psoas_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$psoas_elements_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $psoas_elements_sites as $psoas_elements_site ) {
		switch_to_blog( $psoas_elements_site );
		delete_option( 'psoas_elements' );
		restore_current_blog();
	}
} else {
	delete_option( 'psoas_elements' );
}
