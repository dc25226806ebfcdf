import type { ThreadSnapshot } from '../../../comments/store/thread-snapshot.js';
import { restoreSpoilers } from '../../../comments/view/comment-spoilers.js';
import { RootStylesController } from '../../../controllers/root-styles-controller.js';
import { CommentReplyEvent } from '../../../events/comment-reply-event.js';
import { CommentReportEvent } from '../../../events/comment-report-event.js';
import type { Comment, CommentFormat } from '../../../model/comment.js';
import { escapeText } from '../../../platform/html-text.js';
import { BARS } from '../../../safety/spoilers.js';
import type { ThreadForm } from '../form/thread-form.js';
import type { ThreadHost } from '../thread-host.js';
import { menuStyles } from './comment-menu.styles.js';
import { editComment, removeComment } from './own-comment.js';

/** Maximum length of a quotation, in characters. */
const MAX_QUOTE_LENGTH = 2_000;

/** The threads whose menus are styled already. */
const styled = new WeakSet<ThreadHost>();

type MenuEntry = readonly [label: string, act: () => void];

/** Opens or closes the menu of a comment, below its button. */
export function openMenu(host: ThreadHost, form: ThreadForm, id: string, button: HTMLElement): void {
  const { state } = host;
  const comment = state?.snapshot.nodes.get(id)?.comment;
  if (!state || !comment) return;
  const open = button.parentElement?.querySelector<HTMLElement>('.film-comment-menu');
  if (open) return open.remove();
  if (!styled.has(host)) new RootStylesController(host, menuStyles).use(true);
  styled.add(host);
  const menu = document.createElement('div');
  menu.className = 'film-comment-menu';
  menu.setAttribute('role', 'menu');
  menu.ariaLabel = button.ariaLabel;
  for (const [label, act] of entriesFor(host, form, comment, state.snapshot)) {
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
    // Removing the menu blurs it, which calls this again.
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

function entriesFor(host: ThreadHost, form: ThreadForm, comment: Comment, snapshot: ThreadSnapshot): MenuEntry[] {
  const { terms } = host;
  const { can, closed } = snapshot;
  const { id, own } = comment;
  const item = host.list?.item(id);
  const entries: MenuEntry[] = [];
  if (can.reply && !closed && form.element && item) {
    // Now, since opening the menu clears the selection.
    const words = quoteOf(item.article, can.format);
    const quote = async () => {
      const request = new CommentReplyEvent(id);
      if (!item.article.dispatchEvent(request)) return;
      // The form moves below the comment first, and restores the draft for it.
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

/** Quotes what the reader selected of a comment, else all of it, in the format that the backend takes. */
function quoteOf(article: Element, format: CommentFormat): string {
  const body = article.querySelector<HTMLElement>('.film-comment-body');
  const selection = getSelection();
  const isWithin =
    selection && !selection.isCollapsed && body?.contains(selection.getRangeAt(0).commonAncestorContainer);
  const words = body ? wordsIn(body, isWithin ? selection.getRangeAt(0) : undefined) : '';
  const isLong = words.length > MAX_QUOTE_LENGTH;
  const text = isLong ? withBars(`${words.slice(0, MAX_QUOTE_LENGTH).toWellFormed()}…`) : words;
  if (format === 'html') return `<blockquote>${escapeText(text)}</blockquote>`;
  return text
    .split(/\n+/)
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** The words of a comment, or of a part of it. What is a spoiler there is one in a quotation too, whether it is open or not. */
function wordsIn(body: HTMLElement, part: Range | undefined): string {
  const range = part ?? document.createRange();
  if (!part) range.selectNodeContents(body);
  const { commonAncestorContainer: around } = range;
  const isInside = (around instanceof Element ? around : around.parentElement)?.closest('[data-spoiler]') != null;
  const holder = document.createElement('div');
  holder.className = body.className;
  holder.append(range.cloneContents());
  restoreSpoilers(holder);
  const isPart = isInside || holder.querySelector('[data-spoiler]') !== null;
  // Only what is laid out has lines.
  body.after(holder);
  const words = holder.innerText.trim();
  holder.remove();
  return isPart ? `${BARS}${words.replaceAll(BARS, '')}${BARS}` : words;
}

/** Ends a spoiler whose end was cut off. */
function withBars(text: string): string {
  return text.split(BARS).length % 2 ? text : `${text}${BARS}`;
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
