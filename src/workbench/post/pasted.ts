import { decodePost, isHtmlSource } from '../../reading/index.js';

const MAX_FILE_BYTES = 8_000_000;
/** Characters at the start of a file that are searched for signs of a binary format. */
const SIGNATURE_LENGTH = 4096;
const RTF = /^\s*\{\\rtf/;

/** A file that cannot be a post. The message says why, and what to do. */
export class UnusableFileError extends Error {}

/** Returns the post in a clipboard or a drag; empty if there is none. */
export function postInTransfer(data: DataTransfer): string {
  const text = data.getData('text/plain');
  // HTML that is copied from an editor comes with the editor's colours as `text/html`.
  if (isHtmlSource(text)) return text;
  const html = data.getData('text/html');
  return isHtmlSource(html) ? fragmentOf(html) : text;
}

/** Windows and browsers put comments around the selection. */
function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return (start >= 0 && end > start ? html.slice(start + '<!--StartFragment-->'.length, end) : html).trim();
}

/** Returns the post in a file. @throws UnusableFileError if there is none */
export async function postInFile(file: File): Promise<string> {
  if (file.size > MAX_FILE_BYTES) {
    throw new UnusableFileError(`“${file.name}” is larger than 8 MB. Copy the text of one post and paste it here.`);
  }
  const source = decodePost(new Uint8Array(await file.arrayBuffer()));
  if (source.slice(0, SIGNATURE_LENGTH).includes('\0') || RTF.test(source)) {
    throw new UnusableFileError(
      `“${file.name}” is not a text file. Choose a page that you saved as HTML, or a text file. From a word processor, copy the text and paste it here.`,
    );
  }
  if (!source.trim()) throw new UnusableFileError(`“${file.name}” is empty.`);
  return source;
}
