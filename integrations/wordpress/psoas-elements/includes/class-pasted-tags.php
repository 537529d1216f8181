<?php
/**
 * Tags that somebody who may has written as HTML.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Gives a page with pasted tags the script. They have no fallback inside: a block or a shortcode does.
 */
final class Pasted_Tags {

	/**
	 * Hooks.
	 */
	public static function register() {
		foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'widget_custom_html_content' ) as $filter ) {
			add_filter( $filter, array( self::class, 'look' ), 1000 );
		}
	}

	/**
	 * Looks for tags.
	 *
	 * @param string $text HTML, in which our own elements are not there yet.
	 * @return string The same; in a feed without the tags.
	 */
	public static function look( $text ) {
		if ( false === strpos( $text, '<psoas-' ) || doing_filter( 'get_the_excerpt' ) ) {
			return $text;
		}
		$tag = 'psoas-(?:' . implode( '|', Catalog::ELEMENTS ) . ')\b';
		if ( is_feed() ) {
			return preg_replace( "~</?$tag(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>~", '', $text );
		}
		if ( preg_match( "~<$tag~", $text ) ) {
			Assets::need();
			Page_Provider::need();
		}
		return $text;
	}
}
