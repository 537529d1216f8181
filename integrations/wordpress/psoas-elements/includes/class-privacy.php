<?php
/**
 * A paragraph for the privacy policy of the site.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Offers, under Settings → Privacy, what the plugin does with data about people: nothing.
 */
final class Privacy {

	/**
	 * Hooks.
	 */
	public static function register() {
		add_action( 'admin_init', array( self::class, 'suggest' ) );
	}

	/**
	 * The paragraph, in both forms that there are. What tells them apart is for whoever reads the guide, not for the policy.
	 */
	public static function suggest() {
		$usual = esc_html__( 'Parts of this page explain the psoas muscle, the causes of pain and exercises. They run in your browser. They set no cookies, store nothing about you and send nothing to us or to anyone else. Your quiz answers and your choice of exercises stay on your device and are gone when you close the page.', 'psoas-elements' );
		$kept  = esc_html__( 'Parts of this page explain the psoas muscle, the causes of pain and exercises. They run in your browser. They set no cookies and send nothing to us or to anyone else. Your quiz answers are gone when you leave the page. Your choice of exercises is kept on your device, in this browser tab, until you close it.', 'psoas-elements' );
		wp_add_privacy_policy_content(
			__( 'Psoas Elements', 'psoas-elements' ),
			"<p>$usual</p>"
			. '<p class="privacy-policy-tutorial">' . esc_html__( 'Where a guide or a group keeps the exercise sheet until the tab is closed (persist="session"), use this instead:', 'psoas-elements' ) . '</p>'
			. "<p>$kept</p>"
		);
	}
}
