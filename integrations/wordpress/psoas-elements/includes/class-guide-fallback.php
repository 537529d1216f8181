<?php
/**
 * The words of the guide: of all its sections, or of those that a page asks for.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Puts the guide together as the element does.
 */
final class Guide_Fallback {

	/**
	 * Fills templates.
	 *
	 * @var Fallback
	 */
	private $fallback;

	/**
	 * The guide in parts: head, sections, sources, sourcesFrame, foot, order.
	 *
	 * @var array
	 */
	private $parts;

	/**
	 * Begins a guide.
	 *
	 * @param Fallback $fallback Fills templates.
	 * @param array    $parts    The guide in parts, as the build has written it.
	 */
	public function __construct( Fallback $fallback, array $parts ) {
		$this->fallback = $fallback;
		$this->parts    = $parts;
	}

	/**
	 * The guide.
	 *
	 * @param string $wanted Names of sections with spaces between; empty for all.
	 * @return string
	 */
	public function html( $wanted ) {
		$order = $this->parts['order'];
		$asked = array_intersect( preg_split( '/[\s,]+/', $wanted ), $order );
		// The signs to get help and the sources are always shown.
		$shown = $asked ? array_unique( array_merge( $asked, array( 'help', 'sources' ) ) ) : $order;
		$html  = $this->fallback->fill( $this->parts['head'] );
		foreach ( $shown as $section ) {
			$html .= 'sources' === $section ? $this->sources( $shown ) : $this->fallback->fill( $this->parts['sections'][ $section ] ?? array() );
		}
		return $html . $this->fallback->fill( $this->parts['foot'] );
	}

	/**
	 * What the shown sections rest on, each source once.
	 *
	 * @param string[] $shown Sections.
	 * @return string
	 */
	private function sources( array $shown ) {
		$items = array();
		foreach ( $shown as $section ) {
			$items = array_merge( $items, $this->parts['sources'][ $section ] ?? array() );
		}
		return implode( implode( '', array_unique( $items ) ), $this->parts['sourcesFrame'] );
	}
}
