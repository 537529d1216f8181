<?php
/**
 * Settings → Psoas Elements.
 *
 * @package Psoas_Elements
 */

namespace Psoas_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The form for the option, with a preview of what is saved and the shortcodes to copy.
 */
final class Settings_Page {

	const SLUG = 'psoas-elements';

	/**
	 * Screen of the page.
	 *
	 * @var string
	 */
	private static $hook = '';

	/**
	 * Hooks.
	 */
	public static function register() {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_init', array( self::class, 'add_fields' ) );
		add_action( 'admin_enqueue_scripts', array( self::class, 'enqueue' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), array( self::class, 'add_link' ) );
	}

	/**
	 * Puts the page into the menu.
	 */
	public static function add_page() {
		self::$hook = (string) add_options_page( __( 'Psoas Elements', 'psoas-elements' ), __( 'Psoas Elements', 'psoas-elements' ), 'manage_options', self::SLUG, array( self::class, 'output' ) );
	}

	/**
	 * Leads from the list of plugins to the page.
	 *
	 * @param string[] $links Links.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		array_unshift( $links, '<a href="' . esc_url( admin_url( 'options-general.php?page=' . self::SLUG ) ) . '">' . esc_html__( 'Settings', 'psoas-elements' ) . '</a>' );
		return $links;
	}

	/**
	 * Sections and fields of the form.
	 */
	public static function add_fields() {
		$sections = array(
			'look'   => array(
				__( 'Look and language', 'psoas-elements' ),
				'',
				array(
					'accent'   => array( __( 'Accent colour', 'psoas-elements' ), 'accent', __( 'All other colours follow from it, in light and dark. Empty: the built-in one.', 'psoas-elements' ) ),
					'language' => array( __( 'Language', 'psoas-elements' ), 'language', __( 'Pages in a language that is not built in show English.', 'psoas-elements' ) ),
				),
			),
			'clinic' => array(
				__( 'Your clinic', 'psoas-elements' ),
				__( 'What is empty is not shown: no button without a number, and no number is guessed.', 'psoas-elements' ),
				array(
					'clinicName'      => array( __( 'Name', 'psoas-elements' ), 'text', '' ),
					'phone'           => array( __( 'Phone', 'psoas-elements' ), 'tel', __( 'For help on the same day.', 'psoas-elements' ) ),
					'bookingUrl'      => array( __( 'Booking link', 'psoas-elements' ), 'text', __( 'A page on which a visit can be booked.', 'psoas-elements' ) ),
					'emergencyNumber' => array( __( 'Emergency number', 'psoas-elements' ), 'tel', __( 'Of the emergency services in your country, such as 112.', 'psoas-elements' ) ),
				),
			),
			'review' => array(
				__( 'Who has checked the words', 'psoas-elements' ),
				__( 'Until a reviewer is named here, every element says that no clinician has checked its words yet. A translation goes on saying so until its box is ticked: whoever has checked the English words has not checked those.', 'psoas-elements' ),
				array(
					'reviewerName' => array( __( 'Name', 'psoas-elements' ), 'text', '' ),
					'reviewerRole' => array( __( 'Role', 'psoas-elements' ), 'text', __( 'Such as “physiotherapist”.', 'psoas-elements' ) ),
					'reviewedOn'   => array( __( 'Checked on', 'psoas-elements' ), 'date', '' ),
					'nextReviewOn' => array( __( 'Next check', 'psoas-elements' ), 'date', '' ),

					'checkedTranslations' => array( __( 'Translations', 'psoas-elements' ), 'translations', __( 'With a tick, and a reviewer above, the note at the top of this language goes, and warning signs and cautions are shown in it. Until then they stay English.', 'psoas-elements' ) ),
				),
			),
			'script' => array(
				__( 'Script', 'psoas-elements' ),
				'',
				array(
					'delivery' => array( __( 'Delivered as', 'psoas-elements' ), 'delivery', __( 'Choose the classic script only where a caching or optimising plugin breaks modules: the elements then stay as plain text.', 'psoas-elements' ) ),
				),
			),
		);
		foreach ( $sections as $section => list( $title, $lead, $fields ) ) {
			$id = "psoas-elements-$section";
			add_settings_section(
				$id,
				$title,
				static function () use ( $lead ) {
					if ( '' !== $lead ) {
						echo '<p>' . esc_html( $lead ) . '</p>';
					}
				},
				self::SLUG
			);
			foreach ( $fields as $name => list( $label, $type, $hint ) ) {
				add_settings_field(
					"psoas-elements-$name",
					$label,
					array( self::class, 'field' ),
					self::SLUG,
					$id,
					array(
						'id'   => "psoas-elements-$name",
						'name' => $name,
						'type' => $type,
						'hint' => $hint,
						// A group of boxes has a label for each.
					) + ( 'translations' === $type ? array() : array( 'label_for' => "psoas-elements-$name" ) )
				);
			}
		}
	}

	/**
	 * A field of the form.
	 *
	 * @param array{id: string, name: string, type: string, hint: string} $args Field.
	 */
	public static function field( array $args ) {
		$id    = $args['id'];
		$name  = Settings::OPTION . '[' . $args['name'] . ']';
		$value = Settings::get( $args['name'] );
		$hint  = '' === $args['hint'] ? '' : ' aria-describedby="' . esc_attr( "$id-hint" ) . '"';
		switch ( $args['type'] ) {
			case 'language':
				$options = array( '' => __( 'The language of the page', 'psoas-elements' ) ) + Catalog::languages();
				self::select( $id, $name, $value, $options );
				break;
			case 'delivery':
				self::select(
					$id,
					$name,
					$value,
					array(
						'module'  => __( 'Module (recommended)', 'psoas-elements' ),
						'classic' => __( 'Classic script', 'psoas-elements' ),
					)
				);
				break;
			case 'translations':
				self::boxes( $name, explode( ' ', $value ), $hint );
				break;
			case 'accent':
				// A colour field cannot be empty; the text field is what is saved.
				printf(
					'<input type="text" id="%1$s" name="%2$s" value="%3$s" class="small-text code" maxlength="7" placeholder="#00707a"%4$s> <input type="color" id="%1$s-picker" value="%5$s" aria-label="%6$s">',
					esc_attr( $id ),
					esc_attr( $name ),
					esc_attr( $value ),
					$hint, // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
					esc_attr( '' === $value ? '#00707a' : $value ),
					esc_attr__( 'Choose the accent colour', 'psoas-elements' )
				);
				break;
			default:
				printf(
					'<input type="%1$s" id="%2$s" name="%3$s" value="%4$s" class="regular-text"%5$s>',
					esc_attr( $args['type'] ),
					esc_attr( $id ),
					esc_attr( $name ),
					esc_attr( $value ),
					$hint // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
				);
		}
		if ( '' !== $args['hint'] ) {
			printf( '<p class="description" id="%s">%s</p>', esc_attr( "$id-hint" ), esc_html( $args['hint'] ) );
		}
	}

	/**
	 * A list to choose from.
	 *
	 * @param string                $id      Id.
	 * @param string                $name    Name in the form.
	 * @param string                $value   What is chosen.
	 * @param array<string, string> $options Labels by value.
	 */
	private static function select( $id, $name, $value, array $options ) {
		printf( '<select id="%s" name="%s" aria-describedby="%s">', esc_attr( $id ), esc_attr( $name ), esc_attr( "$id-hint" ) );
		foreach ( $options as $key => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $key ), selected( $key, $value, false ), esc_html( $label ) );
		}
		echo '</select>';
	}

	/**
	 * A box for each translation.
	 *
	 * @param string   $name    Name in the form.
	 * @param string[] $checked Tags of those that are ticked.
	 * @param string   $hint    Attribute that leads to the hint, escaped.
	 */
	private static function boxes( $name, array $checked, $hint ) {
		printf( '<fieldset%s><legend class="screen-reader-text">%s</legend>', $hint, esc_html__( 'Translations', 'psoas-elements' ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by the caller.
		// Says that none is ticked: browsers send nothing for boxes without a tick.
		printf( '<input type="hidden" name="%s[]" value="">', esc_attr( $name ) );
		foreach ( Settings::translations() as $tag => $language ) {
			/* translators: %s: name of a language, in that language. */
			$label = sprintf( __( 'A clinician has checked the text in %s.', 'psoas-elements' ), $language );
			printf( '<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>', esc_attr( $name ), esc_attr( $tag ), checked( in_array( $tag, $checked, true ), true, false ), esc_html( $label ) );
		}
		echo '</fieldset>';
	}

	/**
	 * Script and style sheets of the page.
	 *
	 * @param string $hook Screen.
	 */
	public static function enqueue( $hook ) {
		if ( $hook !== self::$hook || '' === $hook ) {
			return;
		}
		wp_enqueue_style( Assets::HANDLE );
		wp_enqueue_style( 'psoas-elements-settings', Assets::url( 'assets/settings.css' ), array(), VERSION );
		wp_enqueue_script( 'psoas-elements-settings', Assets::url( 'assets/settings.js' ), array(), VERSION, array( 'in_footer' => true ) );
		add_action(
			'admin_print_footer_scripts',
			static function () {
				wp_print_script_tag(
					array(
						'type' => 'module',
						'src'  => add_query_arg( 'ver', VERSION, Assets::module_url() ),
					)
				);
			}
		);
	}

	/**
	 * The page.
	 */
	public static function output() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		?>
		<div class="wrap psoas-elements-settings">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<form action="options.php" method="post">
				<?php
				settings_fields( Settings::OPTION );
				do_settings_sections( self::SLUG );
				submit_button();
				?>
			</form>
			<h2><?php esc_html_e( 'Shortcodes', 'psoas-elements' ); ?></h2>
			<p><?php esc_html_e( 'In the block editor every element is a block; search for “psoas”. Everywhere else write a shortcode:', 'psoas-elements' ); ?></p>
			<ul class="psoas-elements-shortcodes">
				<?php foreach ( self::shortcodes() as $shortcode ) : ?>
					<li><code><?php echo esc_html( $shortcode ); ?></code></li>
				<?php endforeach; ?>
			</ul>
			<h2><?php esc_html_e( 'Preview of what is saved', 'psoas-elements' ); ?></h2>
			<div class="psoas-elements-preview" id="psoas-elements-preview">
				<?php
				// Every part of it is escaped where it is put together.
				echo ( new Element( 'safety', array( 'heading-level' => '3' ) ) )->output(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
				?>
			</div>
		</div>
		<?php
	}

	/**
	 * One example for each element.
	 *
	 * @return string[]
	 */
	private static function shortcodes() {
		$examples = array(
			'exercise' => '[psoas_exercise name="glute-bridge"]',
			'term'     => '[psoas_term name="bursa"]fluid pad[/psoas_term]',
			'provider' => '[psoas_provider lang="en"] … [/psoas_provider]',
		);
		return array_map(
			static function ( $name ) use ( $examples ) {
				return $examples[ $name ] ?? "[psoas_$name]";
			},
			Catalog::ELEMENTS
		);
	}
}
