<?php
/**
 * Keeps filters off the HTML of the elements.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * While a text runs through its filters, an element is a comment, which no filter changes: paragraphs, curly quotes and
 * what other plugins do happen around it. The HTML takes its place when all of them are done. A block theme then makes
 * curly quotes in the whole page once more; from that the elements are excepted by their tags.
 */
final class Late_Output {

	const FILTERS = array( 'the_content', 'widget_text_content', 'widget_block_content' );

	/**
	 * HTML that waits, by number.
	 *
	 * @var string[]
	 */
	private static $waiting = array();

	/**
	 * Begins the comments of this request, so that nobody can write one into a text.
	 *
	 * @var string
	 */
	private static $secret = '';

	/**
	 * Hooks.
	 */
	public static function register() {
		foreach ( self::FILTERS as $filter ) {
			add_filter( $filter, array( self::class, 'put_in' ), PHP_INT_MAX );
		}
		add_filter(
			'no_texturize_tags',
			static function ( $tags ) {
				// Not a provider, which may be around the words of an author.
				foreach ( array_diff( Catalog::ELEMENTS, array( 'provider' ) ) as $name ) {
					$tags[] = "psoas-$name";
				}
				return $tags;
			}
		);
		// The words of a term belong to an excerpt; WordPress would leave out shortcodes with all that they enclose.
		add_filter(
			'strip_shortcodes_tagnames',
			static function ( $names ) {
				return array_diff( $names, array( 'psoas_term' ) );
			}
		);
	}

	/**
	 * Takes HTML out of the way of filters.
	 *
	 * @param string $html HTML.
	 * @return string The same, or a comment where a filter will put it in.
	 */
	public static function hold( $html ) {
		if ( '' === $html || ! array_filter( self::FILTERS, 'doing_filter' ) ) {
			return $html;
		}
		if ( '' === self::$secret ) {
			self::$secret = wp_generate_password( 12, false );
		}
		self::$waiting[] = $html;
		return '<!--psoas-' . self::$secret . '-' . ( count( self::$waiting ) - 1 ) . '-->';
	}

	/**
	 * Puts the HTML in. A paragraph around an element ends before it and goes on after it: it cannot hold headings.
	 *
	 * @param string $text Filtered text.
	 * @return string
	 */
	public static function put_in( $text ) {
		if ( '' === self::$secret || false === strpos( $text, self::$secret ) ) {
			return $text;
		}
		$place = '<!--psoas-' . self::$secret . '-(\d+)-->';
		$text  = preg_replace_callback(
			'~<p\b([^>]*)>(.*?)</p>~s',
			static function ( $paragraph ) use ( $place ) {
				if ( ! preg_match( "~$place~", $paragraph[2] ) ) {
					return $paragraph[0];
				}
				$html = '';
				foreach ( preg_split( "~($place)~", $paragraph[2], -1, PREG_SPLIT_DELIM_CAPTURE ) as $i => $piece ) {
					// Text, comment, number, text, …
					if ( 1 === $i % 3 ) {
						$html .= $piece;
					} elseif ( 0 === $i % 3 ) {
						$piece = trim( preg_replace( '~^(?:\s|<br\s*/?>)+|(?:\s|<br\s*/?>)+$~', '', $piece ) );
						$piece = force_balance_tags( $piece );
						$html .= '' === trim( wp_strip_all_tags( $piece ) ) && ! preg_match( '~<(?:img|svg|input|video|audio|iframe)\b~i', $piece ) ? '' : "<p{$paragraph[1]}>$piece</p>";
					}
				}
				return $html;
			},
			$text
		);
		return preg_replace_callback(
			"~$place~",
			static function ( $comment ) {
				return self::$waiting[ (int) $comment[1] ] ?? '';
			},
			$text
		);
	}
}
