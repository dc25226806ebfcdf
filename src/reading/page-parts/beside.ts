import { contains, matches, propertyOf, queryAll } from '../dom.js';

/* What stands beside a post on its page and has no marks that a table of platforms knows: lists of links, forms, boxes. */

const BOX = 'div, section, aside, ul, ol, form, td, table, nav, footer, p, header';
const NAMED_BESIDE =
  /(?:^|[\s_-])(?:side|sidebar\w*|widgets?|menu|nav|navi\w*|foot|footer|related|popular\w*|recent\w*|archives?|blogroll|plugin|cookie\w*|sharing|share\w*|respond|lateral|destra|lado|newsletter|subscribe\w*|pager|pagination|skip\w*|legal|copyright|rodape|fuss)(?:[\s_-]|$)/i;
const OF_POST = /post|entry|article|asset|meta|item|info/i;
const MAX_PROSE_LENGTH = 250;
const MAX_BOX_LENGTH = 3000;
const MIN_LINKS = 2;

const textOf = (element: Element): string => propertyOf(element, 'textContent') ?? '';

/**
 * The elements beside a post, by their form: only neighbours of what holds the headline are looked at, so that nothing of the post's
 * own text is among them, and every element is looked at once.
 */
export function elementsBeside(title: Element, post: Node, content: Node | undefined): Set<Element> {
  const beside = new Set<Element>();
  for (
    let inner: Element = title, at = propertyOf(title, 'parentElement');
    at;
    inner = at, at = propertyOf(at, 'parentElement')
  ) {
    for (let child = propertyOf(at, 'firstElementChild'); child; child = propertyOf(child, 'nextElementSibling')) {
      const isContent = content !== undefined && (contains(child, content) || contains(content, child));
      if (child !== inner && !isContent && isBeside(child)) beside.add(child);
    }
    if (at === post) break;
  }
  return beside;
}

function isBeside(element: Element): boolean {
  if (!matches(element, BOX)) return false;
  const text = textOf(element);
  if (text.length > MAX_BOX_LENGTH) return false;
  if (matches(element, 'form')) return true;
  const prose = [...queryAll(element, 'p, td, blockquote')].some((each) => textOf(each).length > MAX_PROSE_LENGTH);
  const ownName = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (!prose && NAMED_BESIDE.test(ownName) && !OF_POST.test(ownName)) return true;
  if (prose || !matches(element, 'div, section, ul, ol, td, table')) return false;
  const items = [...queryAll(element, 'li')];
  return (
    items.length >= MIN_LINKS &&
    items.every((item) => {
      const first = propertyOf(item, 'firstElementChild');
      return first !== null && matches(first, 'a') && textOf(item).trimStart().startsWith(textOf(first).trim());
    })
  );
}
