<?php if ( have_comments() ) : ?>
	<h3 id="comments"><?php comments_number( 'No responses', 'One response', '% responses' ); ?> to &#8220;<?php the_title(); ?>&#8221;</h3>
	<div class="navigation"><?php previous_comments_link(); ?> <?php next_comments_link(); ?></div>
	<ol class="commentlist"><?php wp_list_comments(); ?></ol>
	<div class="navigation"><?php previous_comments_link(); ?> <?php next_comments_link(); ?></div>
<?php endif; ?>
<?php
comment_form();
