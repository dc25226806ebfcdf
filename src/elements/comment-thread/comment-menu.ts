import { CommentReplyEvent } from '../../events/comment-reply-event.js';
import { CommentReportEvent } from '../../events/comment-report-event.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { Comment } from '../../model/comment.js';
import { RootStyles } from '../../controllers/root-styles.js';
import { menuStyles } from './comment-menu.styles.js';
import { editComment, removeComment } from './own-comment.js';
import { quoteOf } from './quote.js';
import type { FormHost, ThreadForm } from './thread-form.js';

/** The threads whose menus are styled already. */
const styled = new WeakSet<FormHost>();

type Entry = readonly [label: string, act: () => void];

/** Shows what else can be done with a comment, below the button that asks for it. */
export function openMenu(host: FormHost, form: ThreadForm, id: string, button: HTMLElement): void {
  const { state } = host;
  const comment = state?.snapshot.nodes.get(id)?.comment;
  if (!state || !comment) return;
  const open = button.parentElement?.querySelector<HTMLElement>('.film-comment-menu');
  if (open) return open.remove();
  if (!styled.has(host)) new RootStyles(host, menuStyles).use(true);
  styled.add(host);
  const menu = document.createElement('div');
  menu.className = 'film-comment-menu';
  menu.setAttribute('role', 'menu');
  menu.ariaLabel = button.ariaLabel;
  for (const [label, act] of entriesFor(host, form, comment, host.terms)) {
    const entry = document.createElement('button');
    entry.type = 'button';
    entry.setAttribute('role', 'menuitem');
    entry.tabIndex = -1;
    entry.textContent = label;
    entry.addEventListener('click', () => {
      close();
      act();
    });
    menu.append(entry);
  }
  let isOpen = true;
  const close = () => {
    // To take the menu away takes the focus from it, which closes it.
    if (!isOpen) return;
    isOpen = false;
    if (menu.contains(document.activeElement)) button.focus();
    menu.remove();
    button.ariaExpanded = null;
  };
  menu.addEventListener('keydown', (event) => handleKey(event, menu, close));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== button && !menu.contains(relatedTarget as Node | null)) close();
  });
  button.ariaExpanded = 'true';
  button.after(menu);
  (menu.firstElementChild as HTMLElement | null)?.focus();
}

function entriesFor(host: FormHost, form: ThreadForm, comment: Comment, terms: ThreadTerms): Entry[] {
  const { can, closed } = host.state!.snapshot;
  const { id, own } = comment;
  const item = host.list?.item(id);
  const entries: Entry[] = [];
  if (can.reply && !closed && form.element && item) {
    // Before the menu takes the selection away.
    const words = quoteOf(item.article, can.format);
    const quote = async () => {
      const request = new CommentReplyEvent(id);
      if (!item.article.dispatchEvent(request)) return;
      // The form comes below the comment, and finds what was begun there.
      await new Promise((resolve) => setTimeout(resolve));
      form.quote(words);
    };
    entries.push([terms.quote, () => void quote()]);
  }
  if (own && can.edit) entries.push([terms.edit, () => item && editComment(host, item)]);
  if (own && can.remove) entries.push([terms.remove, () => void removeComment(host, id)]);
  if (host.hasAttribute('reportable')) {
    const report = () => {
      if ((item?.element ?? host).dispatchEvent(new CommentReportEvent(comment))) host.announce(terms.reported);
    };
    entries.push([terms.report, report]);
  }
  return entries;
}

function handleKey(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const entries = [...menu.children] as HTMLElement[];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
  if (next !== undefined) {
    entries.at(next % entries.length)?.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    close();
    if (event.key === 'Tab') return;
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
