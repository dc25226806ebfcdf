/** The charset that a page declares for itself, near its beginning. */
const DECLARED = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;

/** The text of a file: posts of twenty years are not all in UTF-8. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = DECLARED.exec(beginning)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    // Neither what it declares nor, mostly, UTF-8: then it is what Windows wrote.
    return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
