<?php
/**
 * A block for each element.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the blocks. What is stored of one is a comment with its attributes, which the filters for authors without
 * unfiltered HTML leave alone.
 */
final class Blocks {

	const EDITOR = 'psoas-elements-editor';

	/**
	 * Hooks, handles and blocks.
	 */
	public static function register() {
		wp_register_script( self::EDITOR, Assets::url( 'assets/editor.js' ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n', 'wp-server-side-render', 'wp-rich-text' ), VERSION, true );
		wp_set_script_translations( self::EDITOR, 'psoas-elements', dirname( PLUGIN_FILE ) . '/languages' );
		wp_register_style( self::EDITOR, Assets::url( 'assets/editor.css' ), array(), VERSION );
		foreach ( Catalog::ELEMENTS as $name ) {
			register_block_type(
				dirname( PLUGIN_FILE ) . "/blocks/$name",
				array(
					'render_callback' => static function ( $attributes, $content, $block ) use ( $name ) {
						return self::render( $name, $attributes, $content, $block );
					},
				)
			);
		}
		add_filter( 'block_categories_all', array( self::class, 'add_category' ) );
		add_action( 'enqueue_block_editor_assets', array( self::class, 'add_data' ) );
	}

	/**
	 * A block as HTML.
	 *
	 * @param string    $name       Element.
	 * @param array     $attributes Attributes of the block.
	 * @param string    $content    What is inside the block.
	 * @param \WP_Block $block      The block.
	 * @return string
	 */
	private static function render( $name, array $attributes, $content, $block ) {
		$values = array();
		foreach ( array_intersect_key( $attributes, Catalog::attributes( $name ) ) as $key => $value ) {
			$values[ Catalog::html_name( $key ) ] = $value;
		}
		$classes = self::classes( $attributes );
		if ( 'provider' === $name ) {
			return Shortcodes::provider( $values, $content, $classes );
		}
		$around  = (string) ( $block->context['psoas/lang'] ?? '' );
		$element = new Element( $name, $values, (string) ( $attributes['text'] ?? '' ), Language::is_tag( $around ) ? $around : '' );
		if ( 'term' === $name ) {
			$html = $element->output( $classes );
			// A word needs a line to stand on.
			return '' === $html ? '' : Late_Output::hold( is_feed() || doing_filter( 'get_the_excerpt' ) ? $html : "<p>$html</p>" );
		}
		return Late_Output::hold( $element->output( $classes ) );
	}

	/**
	 * The classes that WordPress and the author give the block that is being written.
	 *
	 * @param array $attributes Attributes of the block.
	 * @return string Plain text with spaces between.
	 */
	private static function classes( array $attributes ) {
		$classes = preg_match( '/class="([^"]*)"/', get_block_wrapper_attributes(), $found ) ? html_entity_decode( $found[1], ENT_QUOTES ) : '';
		$align   = (string) ( $attributes['align'] ?? '' );
		return '' === $align || false !== strpos( $classes, "align$align" ) ? $classes : "$classes align" . sanitize_html_class( $align );
	}

	/**
	 * A place of their own in the inserter.
	 *
	 * @param array $categories Categories.
	 * @return array
	 */
	public static function add_category( $categories ) {
		$categories[] = array(
			'slug'  => 'psoas-elements',
			'title' => __( 'Psoas elements', 'psoas-elements' ),
			'icon'  => null,
		);
		return $categories;
	}

	/**
	 * What the editor offers to choose from.
	 */
	public static function add_data() {
		$language = Language::resolve( Language::wanted() );
		$choices  = array();
		foreach ( array( 'exercise', 'term', 'selected', 'area' ) as $kind ) {
			$choices[ $kind ] = Catalog::choices( $kind, $language );
		}
		$languages = array();
		foreach ( Catalog::languages() as $tag => $label ) {
			$languages[] = array(
				'value' => $tag,
				'label' => $label,
			);
		}
		$data = array(
			'elements'  => Catalog::ELEMENTS,
			'choices'   => $choices,
			'languages' => $languages,
		);
		wp_add_inline_script( self::EDITOR, 'window.psoasElementsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
}
