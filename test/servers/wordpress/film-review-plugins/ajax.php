<?php
/* Sends the theme's form by a script of its own, and puts the comments of the answered page in place of the old ones. */
add_action( 'wp_footer', function () {
	echo "<script>
		const PLACE = '#comments, .wp-block-comments';
		document.addEventListener('submit', async (event) => {
			if (event.target.id !== 'commentform') return;
			event.preventDefault();
			const answer = await fetch(event.target.action, { method: 'POST', body: new FormData(event.target, event.submitter) });
			const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
			const comments = page.querySelector(PLACE);
			if (comments) document.querySelector(PLACE).replaceWith(document.adoptNode(comments));
			else event.target.insertAdjacentText('beforebegin', page.querySelector('.wp-die-message').textContent);
			history.replaceState(null, '', answer.url);
			window.addComment?.init();
		});
	</script>";
}, 99 );
