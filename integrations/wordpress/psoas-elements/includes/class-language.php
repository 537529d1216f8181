<?php
/**
 * Which language the elements speak.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Languages as BCP 47 tags, as the elements and HTML name them.
 */
final class Language {

	/**
	 * The language of the page, which translation plugins change from page to page.
	 *
	 * @return string Such as "de-AT".
	 */
	public static function of_page() {
		// A preview in the dashboard shows the language of the site, not the one in which its reader has the dashboard.
		if ( is_admin() || wp_is_serving_rest_request() ) {
			return preg_match( '/^([a-z]{2,3})(?:_([A-Z]{2}))?/', get_locale(), $parts ) ? implode( '-', array_slice( $parts, 1 ) ) : 'en';
		}
		return str_replace( '_', '-', get_bloginfo( 'language' ) );
	}

	/**
	 * The language in which the elements are wanted: the one of the settings, or else the page's.
	 *
	 * @return string
	 */
	public static function wanted() {
		$chosen = Settings::get( 'language' );
		return '' === $chosen ? self::of_page() : $chosen;
	}

	/**
	 * The language whose words are shown: the tag itself, then shorter and shorter, then English.
	 *
	 * @param string $tag Wanted language.
	 * @return string A language of Catalog::languages().
	 */
	public static function resolve( $tag ) {
		$known = array_change_key_case( array_combine( array_keys( Catalog::languages() ), array_keys( Catalog::languages() ) ) );
		$parts = preg_split( '/[-_]/', strtolower( $tag ) );
		for ( ; $parts; array_pop( $parts ) ) {
			$shorter = implode( '-', $parts );
			if ( isset( $known[ $shorter ] ) ) {
				return $known[ $shorter ];
			}
		}
		return 'en';
	}

	/**
	 * True for what can be a language tag.
	 *
	 * @param string $tag Text.
	 * @return bool
	 */
	public static function is_tag( $tag ) {
		return 1 === preg_match( '/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/', $tag );
	}
}
