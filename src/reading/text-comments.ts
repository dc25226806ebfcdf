import { countedComments } from './counted.js';
import type { Comment } from '../model/comment.js';
import type { Line } from './line.js';
import type { Words } from './words.js';

const NUMBERED = /^\d{1,5}[.)] /;
const NAME = /^[^.!?…:;,]{1,40}$/;

/** A post as text, parted from the conversation below it. */
export interface TextParts {
  post: Line[];
  comments: Comment[];
  /** A number that the heading of the conversation states. */
  stated: number | null;
}

/**
 * Parts a text from the comments that stand below it as a numbered, indented list ("  1. text", "    • reply"), and
 * from the comment form. The first line of a comment is its writer's name when a blank line follows.
 */
export function partComments(lines: readonly Line[], words: Words): TextParts {
  const form = words.pattern(String.raw`^%reply%(?!\p{L})`);
  const isForm = (line: Line): boolean => form.test(line.text) && countedComments(line.text, words) === null;
  const isHeading = ({ text }: Line): boolean =>
    text.length < 80 && (form.test(text) || (countedComments(text, words) !== null && !/^\D+:/.test(text)));
  const starts = (line: Line): boolean => line.indent > 0 && NUMBERED.test(line.text);
  let end = lines.findIndex(
    (line, i) => i > 1 && (starts(line) ? line.text.startsWith('1') : isHeading(line)),
  );
  if (end < 0) end = lines.length;
  const post = lines.slice(0, end);
  const comments: Comment[] = [];
  let stated: number | null = null;
  const open: { indent: number; id: string }[] = [];
  let texts: string[] = [];
  const close = (): void => {
    const comment = comments.at(-1);
    if (!comment) return;
    if (texts.length > 1 && comment.author.name === '') comment.author = { name: texts.shift()! };
    else comment.author = {};
    comment.body.source = texts.join('\n\n');
  };
  for (const line of lines.slice(end)) {
    if (isForm(line)) break;
    const number = countedComments(line.text, words);
    if (number !== null) stated = number;
    else if (starts(line) || (line.bullet && line.indent > 0 && comments.length)) {
      close();
      while (open.length && open.at(-1)!.indent >= line.indent) open.pop();
      const id = String(comments.length + 1);
      comments.push({
        id,
        parentId: open.at(-1)?.id ?? null,
        author: {},
        body: { format: 'text', source: '' },
        status: 'published',
        kind: 'comment',
      });
      open.push({ indent: line.indent, id });
      texts = [line.text.replace(NUMBERED, '')];
    } else if (comments.length && line.indent > 0) {
      /* An empty name marks that the first line may be one. */
      if (texts.length === 1 && line.gap && NAME.test(texts[0]!) && texts[0]!.split(' ').length < 4)
        comments.at(-1)!.author = { name: '' };
      texts.push(line.text);
    } else if (comments.length) break;
  }
  close();
  return { post, comments, stated };
}
