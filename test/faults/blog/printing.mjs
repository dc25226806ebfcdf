/* What WordPress makes of the words of a guest: its list of allowed tags, its typography, its smileys, its paragraphs. */

const ALLOWED_TAGS = new Set(
  'a abbr acronym b blockquote cite code del em i q s strike strong'.split(' '), // prettier-ignore
);
const SMILEYS = {
  ':)': '🙂', ':-)': '🙂', ':(': '🙁', ':-(': '🙁', ';)': '😉', ';-)': '😉', ':D': '😀', ':-D': '😀',
  ':P': '😛', ':-P': '😛', ':o': '😮', '8-)': '😎', ':|': '😐', ':?': '😕', ':lol:': '😆',
}; // prettier-ignore

/** The words as the database keeps them (`wp_filter_kses`). */
export function storedWords(text) {
  return text
    .replaceAll('\r\n', '\n')
    .trim()
    .replace(/<[^>]*?(?:(?=<)|>|$)/g, (part) => (part.endsWith('>') ? part : part.replace('<', '&lt;')))
    .replace(/<[^>]*>|>/g, (part) => {
      const [, close, tag] = /^<\s*(\/?)\s*([a-z0-9-]+)[^>]*>$/i.exec(part) ?? [];
      if (!tag) return part === '>' ? '&gt;' : '';
      return ALLOWED_TAGS.has(tag.toLowerCase()) ? `<${close}${tag.toLowerCase()}>` : '';
    })
    .replace(/&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/gi, '&amp;');
}

/** The comment as it is printed in the page and given by REST (`comment_text`). */
export function printedWords(stored) {
  const parts = stored.split(/(<[^>]*>)/);
  let inCode = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      if (part === '<code>') inCode++;
      if (part === '</code>') inCode--;
    } else if (inCode === 0) parts[index] = withSmileys(typographic(withLinks(part)));
  }
  return paragraphs(parts.join(''));
}

const withLinks = (text) =>
  text.replace(
    /(^|\s)(https?:\/\/[^\s<]*[^\s<.,;:!?)])/g,
    (_, before, url) => `${before}<a href="${url}" rel="nofollow ugc">${url}</a>`,
  );

function typographic(text) {
  return text
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 1 ? part : curly(part)))
    .join('');
}

function curly(text) {
  return text
    .replace(/---/g, '&#8212;')
    .replace(/(^|\s)--(?=\s|$)/g, '$1&#8212;')
    .replace(/--/g, '&#8211;')
    .replace(/(^|\s)-(?=\s|$)/g, '$1&#8211;')
    .replace(/\.\.\./g, '&#8230;')
    .replace(/''/g, '&#8221;')
    .replace(/ \(tm\)/g, ' &#8482;')
    .replace(/'(?=\d\d(?![%\d]|[.,]\d))/g, '&#8217;')
    .replace(/(^|[\s("[{-])'(?=(?:tain|twere|twas|tis|twill|til|bout|nuff|round|cause|em)\b)/gi, '$1&#8217;')
    .replace(/(^|[\s("[{-])'/g, '$1&#8216;')
    .replace(/'/g, '&#8217;')
    .replace(/(^|[\s([{-])"/g, '$1&#8220;')
    .replace(/"/g, '&#8221;')
    .replace(/\b([1-9][\d.,]*)x(\d[\d.,]*)\b/g, '$1&#215;$2')
    .replace(/&amp;/g, '&#038;');
}

const withSmileys = (text) =>
  text.replace(/(^|\s)(\S{2,5})(?=\s|$)/g, (all, before, word) => (word in SMILEYS ? before + SMILEYS[word] : all));

const paragraphs = (text) =>
  text
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.trim().replace(/\n/g, '<br />\n')}</p>\n`)
    .join('');
