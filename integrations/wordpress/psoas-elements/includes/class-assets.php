<?php
/**
 * Script and style sheet: once, and only on pages that have an element.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the bundled files, and asks for them when an element is written.
 */
final class Assets {

	const HANDLE = 'psoas-elements';

	/**
	 * True once the first element was written before the head of the page.
	 *
	 * @var bool
	 */
	private static $was_in_time = false;

	/**
	 * True where the first element was written after the place where WordPress prints modules.
	 *
	 * @var bool
	 */
	private static $is_late = false;

	/**
	 * Hooks and handles.
	 */
	public static function register() {
		wp_register_script_module( self::HANDLE, self::module_url(), array(), VERSION );
		wp_register_script( self::HANDLE, self::url( 'dist/psoas-elements.iife.js' ), array(), VERSION, array( 'in_footer' => true ) );
		wp_register_style( self::HANDLE, self::url( 'dist/psoas-elements.css' ), array(), VERSION );
		// A kilobyte: WordPress writes it into the page and saves a request.
		wp_style_add_data( self::HANDLE, 'path', dirname( PLUGIN_FILE ) . '/dist/psoas-elements.css' );
		// Only there to name the language of the page inside the provider: no box, as if it were not there.
		wp_add_inline_style( self::HANDLE, '.psoas-elements-page{display:contents}' );
		$accent = Settings::get( 'accent' );
		if ( '' !== $accent ) {
			wp_add_inline_style( self::HANDLE, ":root{--psoas-accent:$accent}" );
		}
		add_action( 'wp_enqueue_scripts', array( self::class, 'foresee' ) );
		add_action( 'wp_footer', array( self::class, 'print_late' ), 100 );
	}

	/**
	 * Address of a file of the plugin.
	 *
	 * @param string $path Path inside the plugin.
	 * @return string
	 */
	public static function url( $path ) {
		return plugins_url( $path, PLUGIN_FILE );
	}

	/**
	 * Address of the module.
	 *
	 * @return string
	 */
	public static function module_url() {
		return self::url( 'dist/psoas-elements.js' );
	}

	/**
	 * An element is written: the page needs the script and the style sheet.
	 */
	public static function need() {
		wp_enqueue_style( self::HANDLE );
		if ( 'classic' === Settings::get( 'delivery' ) ) {
			wp_enqueue_script( self::HANDLE );
			return;
		}
		wp_enqueue_script_module( self::HANDLE );
		// In block themes WordPress prints modules in the head, because blocks are rendered before it.
		if ( ! did_action( 'wp_head' ) ) {
			self::$was_in_time = true;
		}
		self::$is_late = wp_is_block_theme() && ! self::$was_in_time;
	}

	/**
	 * In classic themes the content comes after the head: the style sheet is asked for as soon as the content is known,
	 * so that it stands in the head.
	 */
	public static function foresee() {
		if ( ! is_singular() || wp_style_is( self::HANDLE ) ) {
			return;
		}
		$post = get_queried_object();
		if ( $post instanceof \WP_Post && preg_match( '/<!-- wp:psoas\/|\[psoas_|<psoas-/', $post->post_content ) && ! post_password_required( $post ) ) {
			wp_enqueue_style( self::HANDLE );
		}
	}

	/**
	 * The module for an element that a block theme has written after its head, where WordPress prints none any more.
	 */
	public static function print_late() {
		if ( self::$is_late && false === has_action( 'wp_footer', array( wp_script_modules(), 'print_enqueued_script_modules' ) ) ) {
			wp_print_script_tag(
				array(
					'type' => 'module',
					'src'  => add_query_arg( 'ver', VERSION, self::module_url() ),
					'id'   => self::HANDLE . '-js-module',
				)
			);
		}
	}
}
