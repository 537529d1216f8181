<?php
/**
 * Plugin Name:       Psoas Elements
 * Description:       Teaches patients about back, hip and groin pain linked to the psoas muscle: a block and a shortcode for each of twelve elements. Nothing is sent to anyone, nothing is stored about a reader.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            psoas-elements
 * License:           MIT (code) and CC BY 4.0 (words and figure)
 * License URI:       https://opensource.org/license/mit
 * Update URI:        false
 * Text Domain:       psoas-elements
 * Domain Path:       /languages
 *
 * Words and figure: https://creativecommons.org/licenses/by/4.0/. Both texts are in the plugin, license.txt and
 * license-content.txt. The zip is not handed out by wordpress.org: a plugin of the same name there must not replace it.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

define( __NAMESPACE__ . '\PLUGIN_FILE', __FILE__ );

// The build writes the version of the package here and above.
define( __NAMESPACE__ . '\VERSION', '0.0.0' );

if ( ! is_readable( __DIR__ . '/data/catalog.json' ) ) {
	add_action(
		'admin_notices',
		static function () {
			wp_admin_notice( esc_html__( 'Psoas Elements: these are the sources of the plugin. Install the zip of a release, or build it with “npm run build:wordpress”.', 'psoas-elements' ), array( 'type' => 'error' ) );
		}
	);
	return;
}

foreach ( array( 'catalog', 'settings', 'language', 'fallback', 'guide-fallback', 'structured-data', 'assets', 'page-provider', 'late-output', 'element', 'blocks', 'shortcodes', 'pasted-tags', 'settings-page', 'privacy' ) as $psoas_elements_part ) {
	require_once __DIR__ . '/includes/class-' . $psoas_elements_part . '.php';
}
unset( $psoas_elements_part );

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'psoas-elements', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
		Assets::register();
		Blocks::register();
		Shortcodes::register();
		Late_Output::register();
		Page_Provider::register();
		Pasted_Tags::register();
		Structured_Data::register();
	}
);
Settings::register();
Settings_Page::register();
Privacy::register();
