<?php
/**
 * The page as JSON-LD, once for all its elements.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Collects what the elements of a page say in the terms of schema.org.
 */
final class Structured_Data {

	/**
	 * Tags that explain or accompany a text about something: a page with nothing but those is not about the psoas muscle,
	 * and nobody has checked that text.
	 */
	const COMPANIONS = array( 'psoas-term', 'psoas-exercise', 'psoas-safety' );

	/**
	 * Tags on the page, in their order.
	 *
	 * @var array<string, true>
	 */
	private static $tags = array();

	/**
	 * Language of the first of them that is no companion; empty as long as there is none.
	 *
	 * @var string
	 */
	private static $language = '';

	/**
	 * Hooks.
	 */
	public static function register() {
		add_action( 'wp_footer', array( self::class, 'output' ) );
	}

	/**
	 * Notes an element. A list of posts and what stands beside a text in a widget do not tell what a page is about.
	 *
	 * @param string $tag      Its tag.
	 * @param string $language A language of Catalog::languages().
	 */
	public static function add( $tag, $language ) {
		if ( ! is_singular() || doing_filter( 'widget_text_content' ) || doing_filter( 'widget_block_content' ) ) {
			return;
		}
		if ( '' === self::$language && ! in_array( $tag, self::COMPANIONS, true ) ) {
			self::$language = $language;
		}
		self::$tags[ $tag ] = true;
	}

	/**
	 * Writes the script, which no JSON inside can end.
	 */
	public static function output() {
		if ( '' !== self::$language ) {
			$json = wp_json_encode( self::data( array_keys( self::$tags ), self::$language ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
			wp_print_inline_script_tag( $json, array( 'type' => 'application/ld+json' ) );
		}
	}

	/**
	 * One description for all tags.
	 *
	 * @param string[] $tags     Tags.
	 * @param string   $language Language of the words.
	 * @return array
	 */
	private static function data( array $tags, $language ) {
		$data = array();
		foreach ( $tags as $tag ) {
			$described = Fallback::read( "json-ld/$tag", $language );
			// A word in a sentence says nothing of the page.
			if ( array() === $described['always'] ) {
				continue;
			}
			$own = $described;
			foreach ( $own['always'] as $key => $value ) {
				$data[ $key ] = is_array( $value ) && isset( $data[ $key ] ) && wp_is_numeric_array( $value ) ? self::united( $data[ $key ], $value ) : $value;
			}
		}
		$title = html_entity_decode( wp_strip_all_tags( get_the_title( get_queried_object_id() ) ), ENT_QUOTES, 'UTF-8' );
		if ( '' !== $title ) {
			$data['name'] = $title;
		}
		$details = Settings::in_language( $language );
		if ( '' !== $details['clinicName'] ) {
			$data = array_merge( $data, self::filled( $own['clinic'], $details ) );
		}
		if ( Settings::is_checked( $language ) ) {
			$data = array_merge( $data, self::filled( $own['review'], $details ) );
		}
		return $data;
	}

	/**
	 * Two lists as one. Of two entries with one name the longer one stays: one tag may only name what another describes.
	 *
	 * @param array $one   Entries.
	 * @param array $other More entries.
	 * @return array
	 */
	private static function united( array $one, array $other ) {
		$united = array();
		foreach ( array_merge( $one, $other ) as $entry ) {
			$key = $entry['@type'] . "\n" . ( $entry['text'] ?? '' ) . "\n" . ( $entry['name'] ?? '' );
			if ( ! isset( $united[ $key ] ) || count( $united[ $key ] ) < count( $entry ) ) {
				$united[ $key ] = $entry;
			}
		}
		return array_values( $united );
	}

	/**
	 * Puts details into their places, and leaves out what has none.
	 *
	 * @param array                 $data    Data with places such as "{{phone}}".
	 * @param array<string, string> $details Details.
	 * @return array
	 */
	private static function filled( array $data, array $details ) {
		$filled = array();
		foreach ( $data as $key => $value ) {
			if ( is_array( $value ) ) {
				$filled[ $key ] = self::filled( $value, $details );
				continue;
			}
			$value = preg_match( '/^\{\{(\w+)\}\}$/', (string) $value, $place ) ? $details[ $place[1] ] : $value;
			if ( '' !== $value ) {
				$filled[ $key ] = $value;
			}
		}
		return $filled;
	}
}
