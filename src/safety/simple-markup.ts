/* Most comments are paragraphs of words. They need no sanitiser: whatever is not on these short lists is left to it. */

const PHRASES = new Set('b code del em i s strong sub sup'.split(' '));
const PARAGRAPHS = new Set(['', 'blockquote', 'li']);
/** What each block may stand in. */
const PLACES: Readonly<Record<string, ReadonlySet<string>>> = {
  p: PARAGRAPHS,
  blockquote: PARAGRAPHS,
  ul: PARAGRAPHS,
  ol: PARAGRAPHS,
  li: new Set(['ul', 'ol']),
};
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const DEEPEST = 12;
const TOKEN = /<(\/?)([a-z]+) ?\/?>|&(?:([a-z]+)|#(\d{1,6}));|([^<&]+)/y;

/**
 * Builds what HTML means that consists of paragraphs, lists, quotations, emphasis and words, without a single attribute. No parser
 * is asked, so nothing can be made of it that is not on the lists above.
 *
 * @returns `undefined` where there is anything else, or where it is not well formed
 */
export function buildSimpleMarkup(html: string): DocumentFragment | undefined {
  const root = document.createDocumentFragment();
  const open: Element[] = [];
  let place: ParentNode = root;
  let text = '';
  const finish = () => {
    if (text && (open.length > 0 || text.trim())) place.append(text);
    text = '';
  };
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const token = TOKEN.exec(html);
    if (!token) return undefined;
    const [, close, tag, entity, code, words] = token;
    if (words !== undefined) {
      text += words;
    } else if (tag === undefined) {
      const letter = entity ? ENTITIES[entity] : letterOf(Number(code));
      if (letter === undefined) return undefined;
      text += letter;
    } else {
      finish();
      const top = open.at(-1);
      if (close) {
        if (top?.localName !== tag) return undefined;
        open.pop();
        place = open.at(-1) ?? root;
      } else if (tag === 'br') {
        place.append(document.createElement(tag));
      } else {
        const parent = top?.localName ?? '';
        const isAllowed = PHRASES.has(tag) ? parent !== 'ul' && parent !== 'ol' : PLACES[tag]?.has(parent);
        if (!isAllowed || open.length >= DEEPEST) return undefined;
        const element = document.createElement(tag);
        place.append(element);
        open.push(element);
        place = element;
      }
    }
  }
  finish();
  return open.length === 0 ? root : undefined;
}

/** Control characters and halves of letters mean something else in HTML. */
function letterOf(code: number): string | undefined {
  const isPlain = code >= 0x20 && code <= 0xffff && (code < 0x7f || code > 0x9f) && (code < 0xd800 || code > 0xdfff);
  return isPlain ? String.fromCharCode(code) : undefined;
}
