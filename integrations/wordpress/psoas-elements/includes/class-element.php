<?php
/**
 * One element as HTML.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Writes a tag with its attributes and, inside it, its words for readers without JavaScript.
 */
final class Element {

	/**
	 * One of Catalog::ELEMENTS, but not the provider.
	 *
	 * @var string
	 */
	private $name;

	/**
	 * Attributes, by their names in HTML.
	 *
	 * @var array<string, string>
	 */
	private $attributes;

	/**
	 * Words inside the tag.
	 *
	 * @var string
	 */
	private $words;

	/**
	 * Counts the elements of a page.
	 *
	 * @var int
	 */
	private static $count = 0;

	/**
	 * Languages of the groups around the next element, the innermost last.
	 *
	 * @var string[]
	 */
	public static $languages = array();

	/**
	 * Language of the group around this element; empty without one.
	 *
	 * @var string
	 */
	private $group;

	/**
	 * Begins an element.
	 *
	 * @param string               $name       One of Catalog::ELEMENTS, but not the provider.
	 * @param array<string, mixed> $attributes Attributes, by their names in HTML; unknown ones are left out.
	 * @param string               $words      Words inside the tag, as plain text.
	 * @param string               $group      Language of the group around it, if it is known; empty otherwise.
	 */
	public function __construct( $name, array $attributes, $words = '', $group = '' ) {
		$this->name       = $name;
		$this->words      = $words;
		$this->group      = '' === $group && self::$languages ? end( self::$languages ) : $group;
		$this->attributes = array();
		foreach ( Catalog::attributes( $name ) as $key => $schema ) {
			$key   = Catalog::html_name( $key );
			$value = $attributes[ $key ] ?? '';
			if ( 'boolean' === $schema['type'] ) {
				if ( rest_sanitize_boolean( $value ) ) {
					$this->attributes[ $key ] = '';
				}
			} elseif ( is_scalar( $value ) && '' !== (string) $value && 'text' !== $key ) {
				$value = self::usable( $key, (string) $value );
				if ( '' !== $value ) {
					$this->attributes[ $key ] = $value;
				}
			}
		}
		$lang = $this->attributes['lang'] ?? '';
		unset( $this->attributes['lang'] );
		if ( ! Language::is_tag( $lang ) ) {
			$lang = '' === $this->group ? Language::wanted() : $this->group;
		}
		$this->attributes['lang'] = $lang;
	}

	/**
	 * A value as the attribute can have it.
	 *
	 * @param string $name  Attribute.
	 * @param string $value What somebody has written.
	 * @return string Empty where it cannot be used.
	 */
	private static function usable( $name, $value ) {
		switch ( $name ) {
			case 'booking-url':
				return Settings::link( $value );
			case 'id':
				// Nothing could name one with a space in it.
				return preg_match( '/\s/', $value ) ? '' : $value;
			default:
				return $value;
		}
	}

	/**
	 * The element for where it stands: a page, a feed or an excerpt.
	 *
	 * @param string $classes Classes of the tag, with spaces between.
	 * @return string
	 */
	public function output( $classes = '' ) {
		if ( doing_filter( 'get_the_excerpt' ) ) {
			return 'term' === $this->name ? esc_html( $this->words() ) : '';
		}
		return is_feed() ? $this->for_feed() : $this->for_page( $classes );
	}

	/**
	 * The tag, and the page gets all that it needs for it.
	 *
	 * @param string $classes Classes.
	 * @return string
	 */
	private function for_page( $classes ) {
		$tag      = "psoas-{$this->name}";
		$language = Language::resolve( $this->attributes['lang'] );
		Assets::need();
		Structured_Data::add( $tag, $language );
		$lang   = $this->attributes['lang'];
		$is_own = 'guide' !== $this->name && Page_Provider::is_own( $lang, $this->group );
		// A word stays in its sentence; everything else needs a box that the theme can lay out.
		$is_boxed = $is_own && 'term' !== $this->name;
		$html     = "<$tag";
		if ( '' !== $classes && ! $is_boxed ) {
			$html .= ' class="' . esc_attr( $classes ) . '"';
		}
		foreach ( $this->attributes as $name => $value ) {
			$html .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
		}
		$patch = Settings::patch( $lang );
		// The guide is a provider itself and asks none above it.
		if ( 'guide' === $this->name && $patch ) {
			$html .= ' content="' . esc_attr( Page_Provider::json( $patch ) ) . '"';
		}
		$html .= '>' . esc_html( $this->words() ) . $this->fallback( $language ) . "</$tag>";
		if ( $is_boxed ) {
			return Page_Provider::start_group( $lang, '', $classes ) . $html . Page_Provider::END_GROUP;
		}
		if ( $is_own ) {
			return Page_Provider::start_tag( $lang ) . $html . '</psoas-provider>';
		}
		if ( 'guide' !== $this->name && '' === $this->group ) {
			Page_Provider::need();
		}
		return $html;
	}

	/**
	 * Readers of feeds run no scripts and know no tags of ours.
	 *
	 * @return string
	 */
	private function for_feed() {
		$fallback = $this->fallback( Language::resolve( $this->attributes['lang'] ) );
		return esc_html( $this->words() ) . str_replace( array( ' data-psoas-rendered=""', ' slot="psoas-rendered"' ), '', $fallback );
	}

	/**
	 * The words for readers without JavaScript.
	 *
	 * @param string $language A language of Catalog::languages().
	 * @return string HTML.
	 */
	private function fallback( $language ) {
		++self::$count;
		$details = Settings::in_language( $language );
		foreach ( array( 'emergencyNumber', 'phone' ) as $detail ) {
			$own = $this->attributes[ Catalog::html_name( $detail ) ] ?? '';
			if ( Settings::is_phone_number( $own ) ) {
				$details[ $detail ] = $own;
			}
		}
		if ( '' !== ( $this->attributes['booking-url'] ?? '' ) ) {
			$details['bookingUrl'] = $this->attributes['booking-url'];
		}
		return ( new Fallback( $language, $details, 'psoas-' . self::$count ) )->html( $this->name, $this->attributes );
	}

	/**
	 * A term without words of its own shows its name.
	 *
	 * @return string Plain text.
	 */
	private function words() {
		if ( 'term' !== $this->name || '' !== trim( $this->words ) ) {
			return $this->words;
		}
		$name = $this->attributes['name'] ?? '';
		foreach ( Catalog::choices( 'term', Language::resolve( $this->attributes['lang'] ) ) as $choice ) {
			if ( Fallback::term( $name ) === $choice['value'] ) {
				return $choice['label'];
			}
		}
		return $name;
	}
}
