<?php
/* Calls every comment spam. The page shows nothing of it. */
film_review_mark( '__return_true' );
