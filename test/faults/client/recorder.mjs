/**
 * Runs in each document before its own scripts: reports to `filmSaid` whatever a person can see or hear of comments, each time that it
 * changes. It must stand on its own, because it is sent to the page as text.
 */
export function recordWhatIsSaid({ refusesStorage, hasLocks }) {
  const now = Date.now.bind(Date); // the real one, whatever clock is installed afterwards
  const documentId = Math.random().toString(36).slice(2, 8);
  if (refusesStorage) {
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    IDBFactory.prototype.open = refuse;
  }
  if (!hasLocks) delete Navigator.prototype.locks;

  const roots = new Set();
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (init.mode === 'open') watch(root);
    return root;
  };
  const observer = new MutationObserver(report);
  function watch(root) {
    roots.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }
  const find = (selector) =>
    [...roots].flatMap((root) => [...root.querySelectorAll(selector)]).filter((each) => each.isConnected);

  /** The words of a node, with a space where a line ends. */
  function wordsOf(node) {
    let words = '';
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) words += child.data;
      else if (child.localName === 'img') words += child.alt;
      else if (child.nodeType === Node.ELEMENT_NODE)
        words += /^(?:p|div|br|li|blockquote)$/.test(child.localName) ? ` ${wordsOf(child)} ` : wordsOf(child);
    }
    return words.replace(/\s+/g, ' ').trim();
  }
  const isHidden = (element) =>
    element.closest('[hidden]') !== null || !element.checkVisibility({ visibilityProperty: true });

  const whereIs = (element) =>
    `${element.getRootNode().host?.localName ?? element.closest('comment-form, comment-thread')?.localName} ${element.getAttribute('part') ?? element.className}`;

  function snapshot() {
    const said = find(
      '[role=status], [role=alert], [aria-live], .film-form-error, form [type=submit], .film-form-submit',
    )
      .filter((each) => !each.closest('.film-comment-article') && !each.matches('.film-form-count'))
      .map((each) => ({ where: whereIs(each), text: each.localName === 'input' ? each.value : wordsOf(each) }))
      .filter(({ text }) => text !== '');
    const comments = find('.film-comment').flatMap((item) => {
      const article = item.querySelector(':scope > .film-comment-article');
      if (!article) return [];
      const body = article.querySelector('.film-comment-body');
      const notes = [...article.querySelectorAll('p, [role=status]')].filter((each) => !body?.contains(each) && !each.closest('.film-comment-form')).map(wordsOf);
      return [{
        id: item.dataset.commentId,
        author: wordsOf(article.querySelector('.film-comment-author') ?? article),
        words: body ? wordsOf(body) : '',
        note: notes.join(' ').trim(),
      }];
    }); // prettier-ignore
    const fields = find('textarea[name=comment]')
      .filter((each) => !isHidden(each))
      .map((each) => each.value);
    return { said, comments, fields };
  }
  globalThis.filmSnapshot = snapshot;

  let last = '';
  function report() {
    const current = snapshot();
    // What is typed is known already.
    const text = JSON.stringify([current.said, current.comments]);
    if (text === last) return;
    last = text;
    globalThis.filmSaid?.({ documentId, at: now(), ...current });
  }
  watch(document);
}
