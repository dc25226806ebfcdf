import { isHtml } from './read-post.js';

/* How posts come in: from the clipboard, dragged, and from files. */

const MOST_BYTES = 8_000_000;
/* Letters, but none that anybody wrote: word processors save so. */
const RTF = /^\s*\{\\rtf/;

/** What was brought cannot be a post; the message says why, and what to do. */
export class NoPostError extends Error {}

/** The post that a clipboard or a drag holds as words; empty where it holds none. */
export function postIn(data: DataTransfer): string {
  const text = data.getData('text/plain');
  /* Source code that was copied from an editor comes with the editor's colours as HTML. */
  if (isHtml(text)) return text;
  const html = data.getData('text/html');
  return isHtml(html) ? fragmentOf(html) : text;
}

/** Windows and browsers put marks around what was selected. */
function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return (start >= 0 && end > start ? html.slice(start + '<!--StartFragment-->'.length, end) : html).trim();
}

/** The post in a file. @throws NoPostError where it holds none */
export async function postInFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES) {
    throw new NoPostError(`“${file.name}” is larger than 8 MB. Copy the words of one post, and paste them here.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.subarray(0, 4096).includes(0) || RTF.test(new TextDecoder().decode(bytes.subarray(0, 8)))) {
    throw new NoPostError(
      `“${file.name}” is no text. Choose a page that you saved as HTML, or a text file; from a word processor, copy the words and paste them.`,
    );
  }
  const source = decode(bytes);
  if (!source.trim()) throw new NoPostError(`“${file.name}” is empty.`);
  return source;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    /* Not UTF-8: pages from before it say what they are in their first lines. */
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    return decoderFor(charset).decode(bytes);
  }
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
