import type { Comment } from '../../../model/comment.js';
import type { Words } from '../../languages/words.js';
import { MAX_LINE_LENGTH } from '../../lines/forms.js';
import { labelsIn } from '../../lines/labels.js';
import type { Line } from '../../lines/line.js';
import { countedComments } from './comment-count.js';

const NUMBERED = /^\d{1,5}[.)] /;
const NAME = /^[^.!?…:;,]{1,40}$/;
const ANONYMOUS = /^(?:anonym|anóni|anonim|匿名)/i;

/* "Ann March 2, 2016 at 5:20 PM", "Ann12 marzo 2016 alle ore 21:14" */
const NAME_AND_MOMENT =
  /^(\P{L}{0,2}\p{L}.{0,38}?)(?: |(?=\d))(?:\d{1,2}[ .].{3,20} \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}).{0,14}\d{1,2}[:.h]\d\d/u;

/** A post as text, without the comments below it. */
export interface SplitText {
  post: Line[];
  comments: Comment[];
  /** A number that the heading of the comments states. */
  stated: number | null;
}

function newComment(comments: Comment[], parentId: string | null = null, name?: string): Comment {
  const comment: Comment = {
    id: String(comments.length + 1),
    parentId,
    author: name && !ANONYMOUS.test(name) ? { name } : {},
    body: { format: 'text', source: '' },
    status: 'published',
    kind: 'comment',
  };
  comments.push(comment);
  return comment;
}

const joined = (texts: readonly string[]): string => texts.filter(Boolean).join('\n\n');

/**
 * Parts a text from the comments below it, and from the comment form. Comments stand as a numbered, indented list
 * ("  1. text", "    • reply"), below a line that says whose they are ("Ann says:"), or above Blogger's links "Reply Delete".
 */
export function splitComments(lines: readonly Line[], words: Words): SplitText {
  const form = words.pattern(String.raw`^%reply%(?!\p{L})`);
  const isForm = (line: Line): boolean => form.test(line.text) && countedComments(line.text, words) === null;
  const isHeading = ({ text }: Line): boolean =>
    text.length < 80 &&
    !/\d:\d\d/.test(text) &&
    (form.test(text) || (countedComments(text, words) !== null && !/^\D+:/.test(text)));
  /* A numbered outline with labelled facts is the post. */
  const isOutline = lines.some((line) => line.indent > 0 && NUMBERED.test(line.text) && hasFacts(line, words));
  const starts = (line: Line): boolean => !isOutline && line.indent > 0 && NUMBERED.test(line.text);
  const says = words.pattern(String.raw`^(.{1,40}?)(?: %says%|さん(?:の|より))(?: ?[:：]|\.\.\.|…)`);
  const links = words.pattern('^%replyLinks%(?: |$)?');
  let end = lines.findIndex((line, i) => i > 1 && (starts(line) ? line.text.startsWith('1') : isHeading(line)));
  const lastLinks = lines.findLastIndex(({ text }) => links.test(text));
  const firstLinks = lines.findIndex(({ text }) => links.test(text));
  if (firstLinks > 1 && (end < 0 || firstLinks - 1 <= end)) {
    const from = end >= 0 && end < firstLinks ? end : firstLinks - 1;
    return aboveLinks(lines, from, lastLinks, links, words);
  }
  if (end < 0) {
    end = lines.findIndex(({ text }, i) => i > 2 && text.length < 60 && says.test(text));
    if (end < 0) end = lines.length;
  }
  const post = lines.slice(0, end);
  const comments: Comment[] = [];
  let stated: number | null = null;
  const open: { indent: number; id: string }[] = [];
  let texts: string[] = [];
  let isNamed = false;
  const close = (): void => {
    const comment = comments.at(-1);
    if (!comment) return;
    if (isNamed && texts.length > 1) comment.author = { name: texts.shift()! };
    comment.body.source = joined(texts);
    isNamed = false;
  };
  for (const line of lines.slice(end)) {
    if (isForm(line)) break;
    const number = countedComments(line.text, words);
    const isMoment = line.text.search(words.day) === 0;
    const dated = line.text.length < 80 && !isMoment ? NAME_AND_MOMENT.exec(line.text)?.[1] : undefined;
    const name = (line.text.length < 60 ? says.exec(line.text)?.[1] : undefined) ?? dated;
    if (number !== null) stated = number;
    else if (name && !starts(line)) {
      close();
      newComment(comments, null, name);
      texts = [];
    } else if (starts(line) || (line.bullet && line.indent > 0 && comments.length)) {
      close();
      while (open.length && open.at(-1)!.indent >= line.indent) open.pop();
      const { id } = newComment(comments, open.at(-1)?.id);
      open.push({ indent: line.indent, id });
      texts = [line.text.replace(NUMBERED, '')];
    } else if (comments.length && (line.indent > 0 || !open.length)) {
      isNamed ||=
        texts.length === 1 && line.gap && NAME.test(texts[0]!) && texts[0]!.split(' ').length < 4 && open.length > 0;
      texts.push(line.text);
    } else if (comments.length) break;
  }
  close();
  return { post, comments, stated };
}

function hasFacts({ text }: Line, words: Words): boolean {
  const [label] = labelsIn(text.replace(NUMBERED, '').slice(0, MAX_LINE_LENGTH), words);
  return label?.first === true && !label.loose && label.kinds.some((kind) => kind === 'directors' || kind === 'cast');
}

/** Comments whose ends alone are marked: every one stands above its links. */
function aboveLinks(lines: readonly Line[], from: number, to: number, links: RegExp, words: Words): SplitText {
  const comments: Comment[] = [];
  let stated: number | null = null;
  let texts: string[] = [];
  for (const { text } of lines.slice(from, to + 1)) {
    const number = countedComments(text, words);
    if (number !== null) stated = number;
    else if (links.test(text)) {
      newComment(comments).body.source = joined(texts);
      /* The break after the links may be lost: "RispondiEliminaE ora ..." */
      texts = [text.replace(links, '')];
    } else texts.push(text);
  }
  return { post: lines.slice(0, from), comments, stated };
}
