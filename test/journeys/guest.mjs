/** What a guest writes into the form. */
const FIELDS = { author: 'Gus Guest', email: 'gus@example.test' };
/** WordPress may store a comment for a minute after its connection broke, so nobody sends it again before. */
const AFTER_A_BREAK_MS = 150_000;

/** A guest in front of a post, with keys, a mouse and eyes. */
export class Guest {
  #tab;
  #post;

  constructor(tab, post) {
    this.#tab = tab;
    this.#post = post;
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
    for (const [field, value] of Object.entries(FIELDS)) {
      if ((await this.#tab.read((id) => document.getElementById(id).value, field)) === value) continue;
      await this.#tab.click(`#${field}`);
      await this.#tab.type(value);
    }
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
