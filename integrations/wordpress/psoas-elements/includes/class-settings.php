<?php
/**
 * The one option of the plugin.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the option, checks what is saved, and says it in the terms of a content pack.
 */
final class Settings {

	const OPTION = 'psoas_elements';

	const DEFAULTS = array(
		'accent'              => '',
		'language'            => '',
		'delivery'            => 'module',
		'clinicName'          => '',
		'phone'               => '',
		'bookingUrl'          => '',
		'emergencyNumber'     => '',
		'reviewerName'        => '',
		'reviewerRole'        => '',
		'reviewedOn'          => '',
		'nextReviewOn'        => '',
		// Tags with spaces between.
		'checkedTranslations' => '',
	);

	/**
	 * Longest name, in characters.
	 */
	const TEXT_LIMIT = 200;

	/**
	 * Hooks.
	 */
	public static function register() {
		// On `init`, so that the REST API and WP-CLI check what they save as the settings page does.
		add_action(
			'init',
			static function () {
				register_setting(
					self::OPTION,
					self::OPTION,
					array(
						'type'              => 'object',
						'default'           => self::DEFAULTS,
						'sanitize_callback' => array( self::class, 'sanitize' ),
						'show_in_rest'      => false,
					)
				);
			}
		);
	}

	/**
	 * All settings.
	 *
	 * @return array<string, string>
	 */
	public static function all() {
		$saved = get_option( self::OPTION );
		return array_merge( self::DEFAULTS, is_array( $saved ) ? array_intersect_key( $saved, self::DEFAULTS ) : array() );
	}

	/**
	 * One setting.
	 *
	 * @param string $name A key of DEFAULTS.
	 * @return string
	 */
	public static function get( $name ) {
		return self::all()[ $name ];
	}

	/**
	 * Checks what somebody wants to save. What is wrong is named and stays as it was.
	 *
	 * @param mixed $input What the form has sent.
	 * @return array<string, string>
	 */
	public static function sanitize( $input ) {
		$kept  = self::all();
		$input = array_intersect_key( is_array( $input ) ? $input : array(), self::DEFAULTS );
		foreach ( $input as $name => $value ) {
			if ( 'checkedTranslations' === $name && is_array( $value ) ) {
				$value = implode( ' ', array_filter( $value, 'is_string' ) );
			}
			$value   = is_scalar( $value ) ? trim( (string) $value ) : '';
			$problem = '' === $value ? '' : self::problem( $name, $value );
			if ( '' === $problem ) {
				$kept[ $name ] = 'bookingUrl' === $name ? self::link( $value ) : self::clean( $name, $value );
			} else {
				self::report( $name, $problem );
			}
		}
		$reviewer = array_filter( array( $kept['reviewerName'], $kept['reviewerRole'], $kept['reviewedOn'] ) );
		if ( count( $reviewer ) > 0 && count( $reviewer ) < 3 ) {
			self::report( 'reviewerName', __( 'A reviewer is shown once name, role and day of the review are all there.', 'psoas-elements' ), 'warning' );
		} elseif ( '' !== $kept['checkedTranslations'] && ! $reviewer ) {
			self::report( 'checkedTranslations', __( 'A translation counts as checked once a reviewer is named too.', 'psoas-elements' ), 'warning' );
		}
		return $kept;
	}

	/**
	 * What holds for words in one language: a reviewer only has checked what they say they have.
	 *
	 * @param string $language A language of Catalog::languages().
	 * @return array<string, string> All settings, without a reviewer and without a next check where there was no first.
	 */
	public static function in_language( $language ) {
		$all = self::all();
		if ( ! self::is_checked( $language ) ) {
			$all['reviewerName'] = '';
			$all['nextReviewOn'] = 'en' === $language ? $all['nextReviewOn'] : '';
		}
		return $all;
	}

	/**
	 * What a clinic says about itself, in the form of a content pack's merge patch (RFC 7396).
	 *
	 * @param string $tag Language in which it is said, as a tag.
	 * @return array Empty where it says nothing.
	 */
	public static function patch( $tag ) {
		$language = Language::resolve( $tag );
		$all      = self::in_language( $language );

		$clinic = array_filter(
			array(
				'name'            => $all['clinicName'],
				'phone'           => $all['phone'],
				'bookingUrl'      => $all['bookingUrl'],
				'emergencyNumber' => $all['emergencyNumber'],
			),
			'strlen'
		);
		$review = array();
		if ( self::is_checked( $language ) ) {
			$review['reviewer']   = array(
				'name' => $all['reviewerName'],
				'role' => $all['reviewerRole'],
			);
			$review['reviewedOn'] = $all['reviewedOn'];
			if ( 'en' !== $language ) {
				$review['translation'] = 'reviewed';
			}
		}
		if ( '' !== $all['nextReviewOn'] ) {
			$review['nextReviewOn'] = $all['nextReviewOn'];
		}
		return array_filter(
			array(
				'clinic' => $clinic,
				'review' => $review,
			)
		);
	}

	/**
	 * A reviewer is a name with a role and a day.
	 *
	 * @return bool
	 */
	public static function has_reviewer() {
		$all = self::all();
		return '' !== $all['reviewerName'] && '' !== $all['reviewerRole'] && '' !== $all['reviewedOn'];
	}

	/**
	 * True where the reviewer has checked the words: the English ones, which all others come from, or a translation whose
	 * box is ticked.
	 *
	 * @param string $language A language of Catalog::languages().
	 * @return bool
	 */
	public static function is_checked( $language ) {
		return self::has_reviewer() && ( 'en' === $language || in_array( $language, explode( ' ', self::get( 'checkedTranslations' ) ), true ) );
	}

	/**
	 * The translations that the plugin brings.
	 *
	 * @return array<string, string> Names of the languages, in themselves, by tag.
	 */
	public static function translations() {
		return array_diff_key( Catalog::languages(), array( 'en' => '' ) );
	}

	/**
	 * Digits, a leading plus, and what people put between; the rule of the content pack.
	 *
	 * @param string $text Text.
	 * @return bool
	 */
	public static function is_phone_number( $text ) {
		return 1 === preg_match( '/^[+(\d][\d ()\.\/-]{1,24}$/D', $text );
	}

	/**
	 * Protocols of links that open a page, a mail or a call.
	 *
	 * @return string[]
	 */
	public static function protocols() {
		return array( 'http', 'https', 'mailto', 'tel' );
	}

	/**
	 * A link as it is kept and written. WordPress would put http:// before whatever has no beginning of its own, so that
	 * "call me" became an address.
	 *
	 * @param string $text What somebody has written.
	 * @return string Empty where it is no link.
	 */
	public static function link( $text ) {
		return 1 === preg_match( '~^(?:https?://|mailto:|tel:|[/#?])~i', $text ) ? esc_url_raw( $text, self::protocols() ) : '';
	}

	/**
	 * The form in which a value is kept.
	 *
	 * @param string $name  Setting.
	 * @param string $value Checked value.
	 * @return string
	 */
	private static function clean( $name, $value ) {
		if ( 'delivery' === $name && '' === $value ) {
			return self::DEFAULTS['delivery'];
		}
		return 'accent' === $name ? strtolower( $value ) : sanitize_text_field( $value );
	}

	/**
	 * What is wrong with a value.
	 *
	 * @param string $name  Setting.
	 * @param string $value Value, not empty.
	 * @return string Empty where nothing is.
	 */
	private static function problem( $name, $value ) {
		switch ( $name ) {
			case 'accent':
				return 1 === preg_match( '/^#[0-9a-f]{6}$/iD', $value ) ? '' : __( 'The accent colour has to be written like #00707a.', 'psoas-elements' );
			case 'language':
				return isset( Catalog::languages()[ $value ] ) ? '' : __( 'This language is not among those of the plugin.', 'psoas-elements' );
			case 'delivery':
				return in_array( $value, array( 'module', 'classic' ), true ) ? '' : __( 'The script is delivered as a module or as a classic script.', 'psoas-elements' );
			case 'phone':
				return self::is_phone_number( $value ) ? '' : __( 'The phone number may hold digits, spaces, brackets, dots, slashes, hyphens and a leading plus, such as +44 20 7946 0188.', 'psoas-elements' );
			case 'emergencyNumber':
				return self::is_phone_number( $value ) ? '' : __( 'The emergency number may hold digits and spaces, such as 112.', 'psoas-elements' );
			case 'bookingUrl':
				return '' !== self::link( $value ) ? '' : __( 'The booking link has to begin with https://, http://, mailto:, tel:, /, # or ?.', 'psoas-elements' );
			case 'checkedTranslations':
				return array_diff( preg_split( '/\s+/', $value ), array_keys( self::translations() ) ) ? __( 'This translation is not among those of the plugin.', 'psoas-elements' ) : '';
			case 'reviewedOn':
			case 'nextReviewOn':
				return self::is_day( $value ) ? '' : __( 'A day has to be written like 2026-11-24.', 'psoas-elements' );
			default:
				if ( mb_strlen( $value ) > self::TEXT_LIMIT ) {
					/* translators: %d: number of characters. */
					return sprintf( __( 'A name has at most %d characters.', 'psoas-elements' ), self::TEXT_LIMIT );
				}
				return 1 === preg_match( '/<[a-z\/!?]/i', $value ) ? __( 'Names are plain words without HTML.', 'psoas-elements' ) : '';
		}
	}

	/**
	 * A day that there is.
	 *
	 * @param string $text Text.
	 * @return bool
	 */
	private static function is_day( $text ) {
		return 1 === preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $parts ) && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] );
	}

	/**
	 * Tells whoever saves what was not taken. Settings can also be saved where there is no form.
	 *
	 * @param string $name    Setting.
	 * @param string $message Message.
	 * @param string $type    "error" or "warning".
	 */
	private static function report( $name, $message, $type = 'error' ) {
		if ( ! function_exists( 'add_settings_error' ) ) {
			return;
		}
		$code = "psoas-elements-$name";
		// WordPress checks twice what is saved for the first time.
		if ( ! in_array( $code, wp_list_pluck( get_settings_errors( self::OPTION ), 'code' ), true ) ) {
			add_settings_error( self::OPTION, $code, $message, $type );
		}
	}
}
