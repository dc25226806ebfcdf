<?php
/* The theme's comments with an element around them. */
echo '<comment-thread>';
require $GLOBALS['film_review_comments_template'];
echo '</comment-thread>';
