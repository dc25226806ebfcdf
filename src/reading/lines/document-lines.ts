import { contains, isElement, propertyOf } from '../dom.js';
import { emptyLine, type Line } from './line.js';
import { walk } from './walk.js';

/* Everything else breaks the line, elements unknown to HTML included: a film-heading is one. */
const INLINE =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|clapper-rating|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|spoiler-text|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Whether an element by this name stands inside a line. */
export const isInline = (name: string): boolean => INLINE.test(name);
const NEVER_READ = /^(script|style|template|noscript|textarea|select|button|svg|math|head|title)$/;
const PICTURE = /^(img|picture|video|audio|iframe|object|embed|canvas)$/;
const TEXT_NODE = 3;
const EMPHASIS = /^(b|strong|em|i|u|abbr|span)$/;
/* A label is at the beginning of a line, or after a sign that ends the value before it. */
const BEFORE_LABEL = /(?:^|[|·•~/;,.(–—-]\s?)$/;
const MAX_JOINTS = 50;
/* "監　督": the letters of one word, set apart to fill a column. */
const ONE_LETTER = /^\p{Script=Han}$/u;
const WIDE_SPACE = /^\u3000+$/;
const MAX_LINE_OF_FACTS = 500;

/** The lines of a document, and the elements that were passed over. */
export interface DocumentLines {
  lines: Line[];
  skipped: Element[];
}

/**
 * Reads a document as lines, in one pass and without recursion, so that its depth does not matter.
 *
 * @param skip - what is passed over
 * @param isPicture - what stands in its line without words, as a picture does
 * @param isLabel - words that are a label where the page emphasises them, though no colon follows
 */
export function documentLines(
  root: Node,
  skip: (element: Element) => boolean,
  isPicture: (element: Element) => boolean = () => false,
  isLabel: (text: string) => boolean = () => false,
): DocumentLines {
  const lines: Line[] = [];
  const skipped: Element[] = [];
  let line = emptyLine(true);
  let space = false;
  let item = false;
  let heading = false;
  let linkEnd = 0;
  const emphases: number[] = [];
  let labelEnds: number[] = [];

  const endLine = (gap: boolean): void => {
    for (const end of line.text.length < MAX_LINE_OF_FACTS ? labelEnds : []) {
      // In place of the space, so that everything keeps its place in the document.
      if (/^ [^\s:：–—-]/.test(line.text.slice(end, end + 2)))
        line.text = `${line.text.slice(0, end)}:${line.text.slice(end + 1)}`;
    }
    labelEnds = [];
    if (line.nodes.length) lines.push({ ...line, bullet: item, heading });
    else gap = true;
    line = emptyLine(gap);
    space = false;
    linkEnd = 0;
  };
  const addText = (node: Text): void => {
    const { data } = node;
    let read = 0;
    /* Invisible characters (zero-width space, byte order mark, soft hyphen) part nothing. */
    let letter = false;
    for (const word of data.matchAll(/[^\s\u200b\u2060\ufeff\xad]+/g)) {
      const between = data.slice(read, word.index);
      space ||= /\s/.test(between);
      const isLetter = ONE_LETTER.test(word[0]);
      if (space && line.text && !(letter && isLetter && WIDE_SPACE.test(between))) line.text += ' ';
      letter = isLetter;
      space = false;
      const last = line.runs.at(-1);
      if (last?.node !== node || word.index - last.offset !== line.text.length - last.at) {
        line.runs.push({ at: line.text.length, node, offset: word.index });
      }
      // Wide digits have the same places as others.
      line.text += word[0].replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
      read = word.index + word[0].length;
    }
    if (read) line.nodes.push(node);
    space ||= /\s/.test(data.slice(read));
  };
  const blockEdge = (name: string, entering: boolean): void => {
    if (isInline(name)) return;
    endLine(true);
    if (name === 'li' || name === 'dd') item = entering;
    if (/^h[1-6]$/.test(name)) heading = entering;
  };

  walk(
    root,
    (node) => {
      if (propertyOf(node, 'nodeType') === TEXT_NODE) addText(node as Text);
      if (!isElement(node)) return false;
      const name = propertyOf(node, 'localName');
      if (name === 'br') endLine(false);
      else if (name === 'hr') {
        endLine(true);
        line.nodes.push(node);
        endLine(true);
      } else if (PICTURE.test(name) || isPicture(node)) line.nodes.push(node);
      else if (NEVER_READ.test(name) || skip(node)) {
        if (!isInline(name)) endLine(true);
        skipped.push(node);
      } else {
        blockEdge(name, true);
        if (EMPHASIS.test(name)) emphases.push(line.text.length);
        const isJoint = name === 'a' && space && linkEnd > 0 && linkEnd === line.text.length;
        if (isJoint && (line.joints?.length ?? 0) < MAX_JOINTS) (line.joints ??= []).push(linkEnd);
        return true;
      }
      return false;
    },
    (node) => {
      const name = propertyOf(node as Element, 'localName');
      blockEdge(name, false);
      if (name === 'a') linkEnd = line.text.length;
      if (EMPHASIS.test(name)) {
        const start = emphases.pop()!;
        const words = line.text.slice(start).trim();
        if (words && words.length < 40 && isLabel(words.toLowerCase()) && BEFORE_LABEL.test(line.text.slice(0, start)))
          labelEnds.push(line.text.length);
      }
    },
  );
  endLine(true);
  return { lines, skipped };
}

/** The text of a part of a document, in lines. */
export function textOf(node: Node): string {
  return documentLines(node, () => false)
    .lines.flatMap(({ text }) => text || [])
    .join('\n');
}

/**
 * The outermost nodes below `root` that hold the wanted lines and none of the others: whole paragraphs and lists where
 * possible, single text nodes where a paragraph holds more than what is wanted.
 */
export function wholeNodes(root: Node, { lines, skipped }: DocumentLines, wanted: ReadonlySet<Line>): Node[] {
  const shared = new Set<Node>([root]);
  const share = (from: Node): void => {
    for (let node: Node | null = from; node && !shared.has(node); node = propertyOf(node, 'parentNode'))
      shared.add(node);
  };
  for (const line of lines) if (!wanted.has(line)) line.nodes.forEach(share);
  skipped.forEach(share);
  const whole: Node[] = [];
  const inside = new Set<Node>();
  for (const line of wanted) {
    for (const node of line.nodes) {
      if (!contains(root, node) || shared.has(node)) continue;
      let outermost = node;
      let parent: Node | null = node;
      // What was climbed before is in the list with its outermost node: so every node is climbed once, however deep it is.
      for (; parent && !inside.has(parent) && !shared.has(parent); parent = propertyOf(parent, 'parentNode')) {
        inside.add(parent);
        outermost = parent;
      }
      if (!parent || !inside.has(parent)) whole.push(outermost);
    }
  }
  return whole;
}
