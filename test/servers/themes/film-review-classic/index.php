<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" <?php language_attributes(); ?>>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<div id="page">
	<div id="header"><h1><a href="<?php echo esc_url( home_url( '/' ) ); ?>"><?php bloginfo( 'name' ); ?></a></h1></div>
	<div id="content" class="narrowcolumn">
	<?php while ( have_posts() ) : ?>
		<?php the_post(); ?>
		<div <?php post_class(); ?> id="post-<?php the_ID(); ?>">
			<h2 class="posttitle"><a href="<?php the_permalink(); ?>"><?php the_title(); ?></a></h2>
			<div class="entry"><?php the_content(); ?></div>
			<p class="postmetadata"><?php the_time( 'j F Y' ); ?> by <?php the_author(); ?></p>
		</div>
		<?php comments_template(); ?>
	<?php endwhile; ?>
	</div>
</div>
<?php wp_footer(); ?>
</body>
</html>
