<?php
/* A picture with the comment. A script makes the form able to send it, because themes print the form. */
add_action( 'comment_form_after_fields', function () {
	echo '<p class="comment-form-attachment"><label for="film-picture">Picture</label> <input id="film-picture" name="film_picture" type="file" accept="image/png">';
	echo "<script>document.currentScript.closest('form').enctype = 'multipart/form-data';</script></p>";
} );
film_review_keep( 'picture', function () {
	$file = $_FILES['film_picture'] ?? array( 'name' => 'none', 'size' => 0 );
	return "$file[name], $file[size] bytes";
} );
