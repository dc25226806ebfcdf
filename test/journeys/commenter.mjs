/** What a guest says of themselves in the form. */
const GUEST = { author: 'Gus Guest', email: 'gus@example.test' };
/** WordPress may store a comment for a minute after its connection broke, so nobody sends it again before. */
const AFTER_A_BREAK_MS = 150_000;

/** Somebody in front of a post, with keys, a mouse and eyes: a guest, unless they sign in. */
export class Commenter {
  #tab;
  #post;
  #fields = GUEST;

  constructor(tab, post) {
    this.#tab = tab;
    this.#post = post;
  }

  /** Signs in by the blog's own page, which leads on to the post. */
  async signIn(account) {
    const { proxy, path } = this.#post;
    await this.#tab.open(`${proxy.url}/wp-login.php?redirect_to=${encodeURIComponent(path)}`);
    // The page takes the focus there by itself, and what was typed before would be selected.
    await this.#tab.until(() => document.activeElement.id === 'user_login');
    await this.#tab.type(account);
    await this.#tab.click('#user_pass');
    await this.#tab.type(`${account}-secret`);
    await this.#tab.press('Enter');
    await this.#tab.until((there) => location.pathname === there && document.readyState === 'complete', path);
    this.#fields = {};
    await this.#comments();
  }

  /** Opens the post, scrolls down to the comments, and waits until they have come from the blog. */
  async arrive(fragment = '') {
    await this.#tab.open(this.#post.proxy.url + this.#post.path + fragment);
    await this.#comments();
  }

  async reload() {
    await this.#tab.reload();
    await this.#comments();
  }

  async #comments() {
    await this.#tab.until(() => {
      const thread = document.querySelector('comment-thread');
      if (!thread?.state) thread?.scrollIntoView();
      return thread?.state?.snapshot.status === 'ready';
    });
  }

  async write(words) {
    await this.#tab.click('#commentform textarea[name=comment]');
    await this.#tab.press('Control+End');
    await this.#tab.type(words);
    for (const [field, value] of Object.entries(this.#fields)) {
      if ((await this.#tab.read((id) => document.getElementById(id).value, field)) === value) continue;
      await this.#tab.click(`#${field}`);
      await this.#tab.type(value);
    }
  }

  /** Chooses from the menu of the comment with these words. */
  async choose(words, action) {
    const id = await this.#tab.until((wanted) => {
      const body = [...document.querySelectorAll('.film-comment-body')].find(
        (each) => each.innerText.trim() === wanted,
      );
      return body?.closest('.film-comment').dataset.commentId;
    }, words);
    await this.#tab.click(`.film-comment[data-comment-id="${id}"] > .film-comment-article [data-action=more]`);
    await this.#tab.click('.film-comment-menu [role=menuitem]', action);
  }

  /** Adds words to a comment of their own. */
  async edit(words, more) {
    await this.choose(words, 'Edit');
    await this.#tab.until(() => document.activeElement.matches('.film-comment-editor textarea'));
    await this.#tab.press('Control+End');
    await this.#tab.type(more);
    await this.#tab.press('Control+Enter');
    await this.isShown(words + more);
  }

  async undo() {
    await this.#tab.click('.film-comment-undo button', 'Undo');
    await this.#tab.until(() => document.querySelector('.film-comment-undo') === null);
  }

  /** Waits until a comment with these words is seen, or is seen no longer. */
  async isShown(words, isSeen = true) {
    await this.#tab.until(
      (wanted, expected) =>
        [...document.querySelectorAll('.film-comment-body')].some(
          (body) => body.checkVisibility() && body.innerText.trim() === wanted,
        ) === expected,
      words,
      isSeen,
    );
  }

  async send() {
    await this.#tab.click('#commentform [type=submit]');
  }

  /** The words in the form. */
  typed() {
    return this.#tab.read(() => document.querySelector('#commentform textarea[name=comment]').value);
  }

  /** Waits until a comment is in the thread once, as the blog has it. @returns the number of the comment that it answers */
  async isPublished(words, { afterBreak = false } = {}) {
    return this.#tab.within(afterBreak ? AFTER_A_BREAK_MS : undefined).until(publishedParent, words);
  }
}

/* In the page: the number of the comment that one with these words answers, `0` for none. */
function publishedParent(words) {
  const bodies = [...document.querySelectorAll('.film-comment-body')];
  const [comment, ...more] = bodies
    .filter((body) => body.innerText.trim() === words)
    .map((body) => body.closest('.film-comment'));
  if (!comment || more.length > 0 || comment.querySelector('.film-comment-own')) return undefined;
  if (!/^\d+$/.test(comment.dataset.commentId)) return undefined;
  return comment.parentElement.closest('.film-comment')?.dataset.commentId ?? '0';
}
