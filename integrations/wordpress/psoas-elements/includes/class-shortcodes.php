<?php
/**
 * A shortcode for each element.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * `[psoas_quiz heading-level="3"]`, `[psoas_term name="bursa"]fluid pad[/psoas_term]`.
 */
final class Shortcodes {

	/**
	 * Shortcodes.
	 */
	public static function register() {
		foreach ( Catalog::ELEMENTS as $name ) {
			add_shortcode(
				"psoas_$name",
				static function ( $attributes, $content = '' ) use ( $name ) {
					return self::render( $name, is_array( $attributes ) ? $attributes : array(), (string) $content );
				}
			);
		}
	}

	/**
	 * A shortcode as HTML.
	 *
	 * @param string $name       Element.
	 * @param array  $attributes What is written in the brackets. WordPress has made the names lower case.
	 * @param string $content    What is enclosed.
	 * @return string
	 */
	private static function render( $name, array $attributes, $content ) {
		$values = array();
		foreach ( $attributes as $key => $value ) {
			// A name alone, such as `save`, comes with a number for its key.
			$is_alone = is_int( $key );
			$name_in_html = str_replace( '_', '-', $is_alone ? $value : $key );
			// Editors and telephones put curly quotes where WordPress wants straight ones.
			$values[ $name_in_html ] = $is_alone ? 'true' : preg_replace( '/^[“”„″‘’]+|[“”„″‘’]+$/u', '', html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ) );
		}
		if ( 'provider' === $name ) {
			Element::$languages[] = self::language( $values );

			$inside = do_shortcode( shortcode_unautop( force_balance_tags( $content ) ) );
			array_pop( Element::$languages );
			return self::provider( $values, $inside );
		}
		$words = html_entity_decode( wp_strip_all_tags( strip_shortcodes( $content ) ), ENT_QUOTES, get_bloginfo( 'charset' ) );
		$html  = ( new Element( $name, $values, 'term' === $name ? $words : '' ) )->output();
		return 'term' === $name ? $html : Late_Output::hold( $html );
	}

	/**
	 * A group with a language and a selection of its own.
	 *
	 * @param array<string, string> $attributes lang and persist.
	 * @param string                $content    HTML inside.
	 * @param string                $classes    Classes, with spaces between.
	 * @return string
	 */
	public static function provider( array $attributes, $content, $classes = '' ) {
		if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
			return $content;
		}
		Assets::need();
		$start = Page_Provider::start_group( self::language( $attributes ), (string) ( $attributes['persist'] ?? '' ), $classes );
		return Late_Output::hold( $start ) . $content . Late_Output::hold( Page_Provider::END_GROUP );
	}

	/**
	 * The language of a group.
	 *
	 * @param array<string, string> $attributes Attributes of the group.
	 * @return string
	 */
	private static function language( array $attributes ) {
		$lang = (string) ( $attributes['lang'] ?? '' );
		return Language::is_tag( $lang ) ? $lang : Language::wanted();
	}
}
