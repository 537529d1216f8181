<?php
add_action(
	'after_setup_theme',
	static function () {
		add_theme_support( 'title-tag' );
		add_theme_support( 'automatic-feed-links' );
	}
);
add_action(
	'widgets_init',
	static function () {
		register_sidebar(
			array(
				'id'   => 'side',
				'name' => 'Side',
			)
		);
	}
);
add_action(
	'wp_enqueue_scripts',
	static function () {
		wp_enqueue_style( 'classic', get_stylesheet_uri(), array(), '1' );
	}
);
