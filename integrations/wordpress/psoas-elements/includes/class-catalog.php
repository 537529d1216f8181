<?php
/**
 * What the plugin's folder holds: elements, languages, entries that an attribute can name.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the files that the build has written; each of them once.
 */
final class Catalog {

	/**
	 * Elements of the plugin, by the last part of their tag, block and shortcode.
	 */
	const ELEMENTS = array( 'guide', 'anatomy', 'causes', 'symptoms', 'treatment', 'prevention', 'exercise', 'safety', 'quiz', 'glossary', 'term', 'provider' );

	/**
	 * Decoded files, by path.
	 *
	 * @var array<string, array>
	 */
	private static $read = array();

	/**
	 * A JSON file of the plugin.
	 *
	 * @param string $path Path inside the plugin.
	 * @return array Its data; empty where there is no such file.
	 */
	public static function json( $path ) {
		if ( ! isset( self::$read[ $path ] ) ) {
			$file = dirname( PLUGIN_FILE ) . '/' . $path;
			$data = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;

			self::$read[ $path ] = is_array( $data ) ? $data : array();
		}
		return self::$read[ $path ];
	}

	/**
	 * The attributes of an element in the form of JSON Schema, by the names that its block gives them.
	 *
	 * @param string $element One of ELEMENTS.
	 * @return array<string, array>
	 */
	public static function attributes( $element ) {
		return self::json( "blocks/$element/block.json" )['attributes'];
	}

	/**
	 * The languages that have words of their own.
	 *
	 * @return array<string, string> Names of the languages, in themselves, by tag.
	 */
	public static function languages() {
		return self::json( 'data/catalog.json' )['languages'];
	}

	/**
	 * Entries that an attribute can name.
	 *
	 * @param string $kind     What is named: exercise, term, selected or area.
	 * @param string $language A language of languages().
	 * @return array<array{value: string, label: string}>
	 */
	public static function choices( $kind, $language ) {
		$choices = self::json( 'data/catalog.json' )['choices'];
		return $choices[ $language ][ $kind ] ?? $choices['en'][ $kind ];
	}

	/**
	 * "headingLevel" as it is written in HTML and in a shortcode: "heading-level". What WordPress calls an anchor is an id.
	 *
	 * @param string $name Name of an attribute of a block.
	 * @return string
	 */
	public static function html_name( $name ) {
		return 'anchor' === $name ? 'id' : strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
	}
}
