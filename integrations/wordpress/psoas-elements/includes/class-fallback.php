<?php
/**
 * The words of an element as plain HTML, for readers and machines without JavaScript.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Fills the templates that the build has rendered with the library's own renderer.
 *
 * A template is a list of pieces: HTML, or `{ if, then, else }` by whether a detail is there. In HTML `{{phone}}` is a
 * place for a value.
 */
final class Fallback {

	/**
	 * Language of the words.
	 *
	 * @var string
	 */
	private $language;

	/**
	 * What is known of the clinic and the reviewer.
	 *
	 * @var array<string, string>
	 */
	private $details;

	/**
	 * Begins the ids in the HTML.
	 *
	 * @var string
	 */
	private $id;

	/**
	 * Begins a text.
	 *
	 * @param string                $language A language of Catalog::languages().
	 * @param array<string, string> $details  Details, by the names of Settings.
	 * @param string                $id       Begins the ids in the HTML, so that those of two elements differ.
	 */
	public function __construct( $language, array $details, $id ) {
		$this->language = $language;
		$this->details  = $details;
		$this->id       = $id;
	}

	/**
	 * A file of the words. Those of a checked translation lie apart where they differ: nothing in them stays English for
	 * want of a clinician's eye, and no note says so.
	 *
	 * @param string $name     Name without ending.
	 * @param string $language A language of Catalog::languages().
	 * @return array
	 */
	public static function read( $name, $language ) {
		$checked = Settings::is_checked( $language ) ? Catalog::json( "fallback/$language/checked/$name.json" ) : array();
		return $checked ? $checked : Catalog::json( "fallback/$language/$name.json" );
	}

	/**
	 * The words of an element.
	 *
	 * @param string                $element    One of Catalog::ELEMENTS, but not the provider.
	 * @param array<string, string> $attributes Attributes, by their names in HTML.
	 * @return string HTML; empty where the attributes name nothing.
	 */
	public function html( $element, array $attributes ) {
		$level = (int) ( $attributes['heading-level'] ?? 2 );
		if ( 'guide' === $element ) {
			$html = ( new Guide_Fallback( $this, self::read( 'psoas-guide', $this->language ) ) )->html( $attributes['sections'] ?? '' );
		} else {
			$html = $this->fill( self::read( self::file( $element, $attributes ), $this->language ) );
		}
		return self::move_headings( $html, $level >= 1 && $level <= 6 ? $level : 2 );
	}

	/**
	 * Puts a template together.
	 *
	 * @param array $template Pieces.
	 * @return string
	 */
	public function fill( array $template ) {
		$html = '';
		foreach ( $template as $piece ) {
			if ( is_array( $piece ) ) {
				$piece = '' !== ( $this->details[ $piece['if'] ] ?? '' ) ? $piece['then'] : $piece['else'];
			}
			$html .= $piece;
		}
		return preg_replace_callback(
			'/\{\{(\w+)(?::(\w+))?\}\}/',
			function ( $place ) {
				return $this->value( $place[1], $place[2] ?? '' );
			},
			$html
		);
	}

	/**
	 * A value as it is written.
	 *
	 * @param string $name Detail, or "id".
	 * @param string $form "tel", "url", "month", or empty for words.
	 * @return string Escaped for HTML.
	 */
	private function value( $name, $form ) {
		if ( 'id' === $name ) {
			return esc_attr( $this->id );
		}
		$value = $this->details[ $name ] ?? '';
		switch ( $form ) {
			case 'tel':
				return esc_attr( 'tel:' . preg_replace( '/[^\d+]/', '', $value ) );
			case 'url':
				return esc_url( $value, Settings::protocols() );
			case 'month':
				return esc_html( $this->month( $value ) );
			default:
				return esc_html( $value );
		}
	}

	/**
	 * "November 2026" of "2026-11-24", in the language of the words.
	 *
	 * @param string $day Day.
	 * @return string
	 */
	private function month( $day ) {
		list( $year, $month ) = explode( '-', $day );
		$calendar             = self::read( 'calendar', $this->language );
		return str_replace( '{{year}}', strtr( $year, $calendar['digits'] ), $calendar['months'][ (int) $month - 1 ] );
	}

	/**
	 * The template that belongs to an element with its attributes.
	 *
	 * @param string                $element    Element.
	 * @param array<string, string> $attributes Attributes.
	 * @return string Name of the file without ending.
	 */
	private static function file( $element, array $attributes ) {
		switch ( $element ) {
			case 'exercise':
				return 'psoas-exercise-' . sanitize_key( $attributes['name'] ?? '' );
			case 'term':
				return 'psoas-term-' . self::term( $attributes['name'] ?? '' );
			case 'safety':
				return 'sport' === ( $attributes['variant'] ?? '' ) ? 'psoas-safety-sport' : 'psoas-safety';
			default:
				return "psoas-$element";
		}
	}

	/**
	 * The id of a word by its id, with or without what ids of words begin with, or by its name.
	 *
	 * @param string $name What a page has written.
	 * @return string
	 */
	public static function term( $name ) {
		$id = sanitize_key( str_replace( ' ', '-', trim( $name ) ) );
		return 0 === strpos( $id, 'word-' ) ? $id : "word-$id";
	}

	/**
	 * Templates are rendered with headings from level 1 on.
	 *
	 * @param string $html  HTML.
	 * @param int    $level Level of the first heading.
	 * @return string
	 */
	private static function move_headings( $html, $level ) {
		return preg_replace_callback(
			'~<(/?)h([1-6])\b~',
			static function ( $tag ) use ( $level ) {
				return '<' . $tag[1] . 'h' . min( 6, (int) $tag[2] + $level - 1 );
			},
			$html
		);
	}
}
