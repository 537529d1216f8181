<?php
/**
 * One provider around everything on a page.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Gives the elements of a page the clinic's details.
 *
 * Elements find details in the nearest provider around them, and share a selection with all that stand in the same one:
 * a provider for each block would part the figure from the causes. One around the content would stand between a theme's
 * container and its children, on whose closeness layouts depend. So there is one around the whole body: from
 * `wp_body_open` on the page is held back until `wp_footer`, when it is known whether it needs a provider. It has no box.
 * Without details there is no provider: elements without one share the page anyway.
 */
final class Page_Provider {

	const END_GROUP = '</psoas-provider></div>';

	/**
	 * True once an element was written that takes its words from the page.
	 *
	 * @var bool
	 */
	private static $is_needed = false;

	/**
	 * Depth of our output buffer; 0 while there is none.
	 *
	 * @var int
	 */
	private static $level = 0;

	/**
	 * True once the provider has ended.
	 *
	 * @var bool
	 */
	private static $is_closed = false;

	/**
	 * Hooks.
	 */
	public static function register() {
		add_action( 'wp_body_open', array( self::class, 'open' ), PHP_INT_MAX );
		add_action( 'wp_footer', array( self::class, 'close' ), 0 );
	}

	/**
	 * True for an element that needs a provider of its own: because none will be around it that has the clinic's details,
	 * or because the one around it speaks another language, in which the element would speak then.
	 *
	 * @param string $language Language of the element.
	 * @param string $group    Language of the group around it; empty without one.
	 * @return bool
	 */
	public static function is_own( $language, $group ) {
		$around   = '' === $group ? Language::wanted() : $group;
		$is_other = Language::resolve( $language ) !== Language::resolve( $around );
		if ( '' !== $group ) {
			return $is_other;
		}
		// Without details there is no provider, and each element speaks the language of its own tag.
		return $is_other ? Settings::patch( $language ) || Settings::patch( $around ) : Settings::patch( $language ) && ! self::will_be();
	}

	/**
	 * Something on the page takes its words from the page.
	 */
	public static function need() {
		self::$is_needed = true;
	}

	/**
	 * True where a page is being written that has, or will have, our buffer: not in the REST API, and not in old themes
	 * that do not say where their body begins.
	 *
	 * @return bool
	 */
	private static function will_be() {
		if ( self::$level > 0 ) {
			return ! self::$is_closed;
		}
		return wp_is_block_theme() && ! did_action( 'wp_body_open' ) && ! is_admin() && ! wp_is_serving_rest_request();
	}

	/**
	 * A provider in a box. It has none itself, so that a theme would lay out nothing: neither it among its container's
	 * children, nor the children inside it.
	 *
	 * @param string $language Language.
	 * @param string $persist  "session" to keep the exercise sheet in the tab.
	 * @param string $classes  Classes of the box, with spaces between.
	 * @return string
	 */
	public static function start_group( $language, $persist = '', $classes = '' ) {
		return '<div class="' . esc_attr( trim( "psoas-elements-group $classes" ) ) . '">' . self::start_tag( $language, $persist, 'is-layout-flow' );
	}

	/**
	 * A provider with the clinic's details.
	 *
	 * @param string $language Language; empty for the page's.
	 * @param string $persist  "session" to keep the exercise sheet in the tab.
	 * @param string $classes  Classes, with spaces between.
	 * @return string
	 */
	public static function start_tag( $language, $persist = '', $classes = '' ) {
		$patch = Settings::patch( '' === $language ? Language::of_page() : $language );
		return '<psoas-provider'
			. ( '' === $classes ? '' : ' class="' . esc_attr( $classes ) . '"' )
			. ( '' === $language ? '' : ' lang="' . esc_attr( $language ) . '"' )
			. ( 'session' === $persist ? ' persist="session"' : '' )
			. ( $patch ? ' content="' . esc_attr( self::json( $patch ) ) . '"' : '' )
			. '>';
	}

	/**
	 * JSON that passes every filter: no sign of HTML in it, and quotes only where JSON itself has them.
	 *
	 * @param array $patch Merge patch.
	 * @return string
	 */
	public static function json( array $patch ) {
		return wp_json_encode( $patch, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	}

	/**
	 * Holds the page back.
	 */
	public static function open() {
		if ( 0 === self::$level && Settings::patch( Language::wanted() ) ) {
			ob_start( array( self::class, 'wrap' ) );
			self::$level = ob_get_level();
		}
	}

	/**
	 * Lets the page go.
	 */
	public static function close() {
		if ( 0 === self::$level || self::$is_closed ) {
			return;
		}
		self::$is_closed = true;
		if ( self::$is_needed ) {
			echo self::is_foreign() ? '</div></psoas-provider>' : '</psoas-provider>';
		}
		// Another buffer that was opened inside ours and left open is let go, with ours, when WordPress ends.
		if ( ob_get_level() === self::$level ) {
			ob_end_flush();
		}
	}

	/**
	 * Begins the held page.
	 *
	 * @param string $html  What was held.
	 * @param int    $phase Bits of PHP_OUTPUT_HANDLER_….
	 * @return string
	 */
	public static function wrap( $html, $phase ) {
		if ( ! self::$is_needed || ! ( $phase & PHP_OUTPUT_HANDLER_START ) ) {
			return $html;
		}
		if ( ! self::is_foreign() ) {
			return self::start_tag( '' ) . $html;
		}
		// Everything else on the page stays in the language of the page.
		return self::start_tag( Language::wanted() ) . '<div class="psoas-elements-page" lang="' . esc_attr( Language::of_page() ) . '">' . $html;
	}

	/**
	 * True where the elements speak another language than the page.
	 *
	 * @return bool
	 */
	private static function is_foreign() {
		return Language::wanted() !== Language::of_page();
	}
}
