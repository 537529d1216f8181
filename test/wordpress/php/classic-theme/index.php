<!doctype html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php
if ( ! get_option( 'psoas_test_old_theme' ) ) {
	wp_body_open();
}
while ( have_posts() ) {
	the_post();
	?>
	<article>
		<h1><?php the_title(); ?></h1>
		<div class="entry-content">
		<?php
		if ( is_singular() ) {
			the_content();
		} else {
			the_excerpt();
		}
		?>
		</div>
	</article>
	<?php
}
dynamic_sidebar( 'side' );
wp_footer();
?>
</body>
</html>
