<div id="comments" class="own-comments">
	<form class="own-form" method="post" enctype="multipart/form-data">
		<label>Your comment <textarea name="own_text" required></textarea></label>
		<label>Name <input name="own_name" required></label>
		<label>Email <input name="own_mail" type="email" required></label>
		<input type="hidden" name="post" value="<?php the_ID(); ?>">
		<input type="hidden" name="parent" value="0">
		<input class="own-submit" type="submit" name="submit" value="Post Comment">
	</form>
	<div class="own-list">
		<?php
		foreach ( get_comments( array( 'post_id' => get_the_ID(), 'status' => 'approve', 'order' => 'ASC' ) ) as $comment ) {
			echo film_review_own_comment( $comment );
		}
		?>
	</div>
	<script>{
		const form = document.querySelector('.own-form');
		const list = document.querySelector('.own-list');
		list.addEventListener('click', ({ target }) => {
			if (!target.matches('.own-reply')) return;
			form.elements.parent.value = target.dataset.comment;
			target.after(form);
			form.elements.own_text.focus();
		});
		form.querySelector('.own-submit').addEventListener('click', async (event) => {
			event.preventDefault();
			if (!form.reportValidity()) return;
			const body = new FormData(form);
			body.set('action', 'own_add_comment');
			const { success, data } = await (await fetch('/wp-admin/admin-ajax.php', { method: 'POST', body })).json();
			if (!success) return form.insertAdjacentHTML('beforebegin', data);
			list.insertAdjacentHTML('beforeend', data);
			form.elements.own_text.value = '';
			form.elements.parent.value = '0';
			list.before(form);
		});
	}</script>
</div>
