<?php
/*
 * A captcha: a button gives the form an answer that is good for one comment. The setting says where the button is: in the page, or in
 * a frame, as those of services are.
 */
const FILM_REVIEW_CAPTCHA_BUTTON = '<button type="button">I am a person</button>';
const FILM_REVIEW_CAPTCHA_ASK    = "const ask = async () => (await fetch('/wp-admin/admin-ajax.php?action=film_captcha')).text();";
add_action( 'comment_form_after_fields', function () use ( $film_review_setting ) {
	echo '<div class="film-captcha">';
	echo 'frame' === $film_review_setting ? '<iframe title="Captcha" width="300" height="80" src="/wp-admin/admin-ajax.php?action=film_captcha_frame"></iframe>' : FILM_REVIEW_CAPTCHA_BUTTON;
	echo "<script>{
		const place = document.currentScript.parentNode;
		const form = place.closest('form');
		const answer = (value) => {
			const field = place.querySelector('[name=film_captcha]') ?? place.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'film_captcha' }));
			field.value = value;
		};
		const button = place.querySelector('button');
		" . FILM_REVIEW_CAPTCHA_ASK . "
		button?.addEventListener('click', async () => {
			answer(await ask());
			button.textContent = 'Verified';
			button.disabled = true;
		});
		window.addEventListener('message', ({ source, data }) => {
			if (source === place.querySelector('iframe')?.contentWindow) answer(data);
		});
	}</script></div>";
} );
add_action( 'wp_ajax_nopriv_film_captcha_frame', function () {
	header( 'Content-Type: text/html' );
	exit( '<!doctype html><title>Captcha</title>' . FILM_REVIEW_CAPTCHA_BUTTON . '<script>' . FILM_REVIEW_CAPTCHA_ASK . "
		const button = document.querySelector('button');
		button.addEventListener('click', async () => {
			parent.postMessage(await ask(), location.origin);
			button.textContent = 'Verified';
			button.disabled = true;
		});
	</script>" );
} );
add_action( 'wp_ajax_nopriv_film_captcha', function () {
	$answer = wp_generate_password( 20, false );
	set_transient( "film_captcha_$answer", 1, 600 );
	exit( $answer );
} );
film_review_check( function () {
	if ( ! delete_transient( 'film_captcha_' . film_review_field( 'film_captcha' ) ) ) {
		film_review_refuse( 'The captcha was not solved.' );
	}
} );
film_review_keep( 'captcha', function () {
	return 'solved';
} );
