<?php
/* A token that only a script writes into the form, as Akismet and others do. The setting says when. Without it, a comment is spam. */
$film_review_when = array(
	// When the text field gets the focus.
	'focus'    => "form.querySelector('textarea').addEventListener('focus', () => field().value = token)",
	// When something is typed; how often is sent, too.
	'input'    => "form.addEventListener('input', () => field().value = token)",
	// When the form is submitted.
	'submit'   => "form.addEventListener('submit', () => field().value = token)",
	// When its data are collected.
	'formdata' => "form.addEventListener('formdata', (event) => event.formData.append('film_token', token))",
	// When the server has given it, and then the form is submitted by script, as an invisible captcha does.
	'native'   => "form.addEventListener('submit', async (event) => {
		event.preventDefault();
		field().value = await (await fetch('/wp-admin/admin-ajax.php?action=film_token&post=' + form.elements.comment_post_ID.value)).text();
		HTMLFormElement.prototype.submit.call(form);
	})",
	// The same at the click on a button that submits nothing.
	'click'    => "form.querySelector('#submit').addEventListener('click', async () => {
		if (!form.reportValidity()) return;
		field().value = await (await fetch('/wp-admin/admin-ajax.php?action=film_token&post=' + form.elements.comment_post_ID.value)).text();
		HTMLFormElement.prototype.submit.call(form);
	})",
)[ $film_review_setting ];
function film_review_token( $post ) {
	return hash( 'sha256', "token $post" );
}
add_action( 'comment_form', function ( $post ) use ( $film_review_when, $film_review_setting ) {
	$token = in_array( $film_review_setting, array( 'native', 'click' ), true ) ? '' : film_review_token( $post );
	echo "<script>{
		const form = document.currentScript.closest('form');
		const token = '$token';
		const field = () => form.querySelector('[name=film_token]') ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'film_token' }));
		$film_review_when;
	}</script>";
} );
if ( 'click' === $film_review_setting ) {
	add_filter( 'comment_form_submit_button', function ( $button ) {
		return str_replace( 'type="submit"', 'type="button"', $button );
	} );
}
add_action( 'wp_ajax_nopriv_film_token', function () {
	exit( film_review_token( (int) $_GET['post'] ) );
} );
film_review_mark( function () {
	return film_review_token( (int) film_review_field( 'comment_post_ID' ) ) !== film_review_field( 'film_token' );
} );
