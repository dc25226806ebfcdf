/* Comments of the greatest length that WordPress takes, each made to hold a page up in its own way. */

/** In characters. */
const LENGTH = 65_525;

const filled = (part) => part.repeat(Math.floor(LENGTH / part.length));
const nested = (open, close) => {
  const count = Math.floor(LENGTH / (open.length + close.length));
  return open.repeat(count) + close.repeat(count);
};
const around = (start, part, end = '') =>
  start + part.repeat(Math.floor((LENGTH - start.length - end.length) / part.length)) + end;

/** What a server sends as HTML. */
export const HTML = {
  'bold in bold': nested('<b>', '</b>'),
  'lists in lists': nested('<ul><li>', '</li></ul>'),
  'quotes in quotes': nested('<q>', '</q>'),
  'quotations in quotations': nested('<blockquote>', '</blockquote>'),
  'links in tables': filled('<table><a href=x>'),
  'tables in tables': filled('<table><tr><td>'),
  'formatting never closed': filled('<b><i><u><s>x'),
  'formatting closed in the wrong order': filled('<b><i></b></i>'),
  'formatting around paragraphs': filled('<p><b><i>x</p>'),
  'formatting with other attributes, opened again in each paragraph': around(
    Array.from({ length: 60 }, (_, at) => `<font size=${at}>`).join(''),
    '<p>x',
  ),
  'links never closed': filled('<a href=x>x<p>'),
  'items never closed': around('<ul>', '<li>x'),
  'terms never closed': around('<dl>', '<dt>x<dd>y'),
  'ends of paragraphs only': filled('</p>'),
  'breaks only': filled('<br>'),
  'rules only': filled('<hr>'),
  'words of pictures': filled('<img alt=x>'),
  'options in a choice': around('<select>', '<option>x'),
  'templates in templates': nested('<template>', '</template>'),
  'drawings in drawings': nested('<svg><g>', '</g></svg>'),
  'formulas in formulas': nested('<math><mi>', '</mi></math>'),
  'elements of no name': nested('<x-y>', '</x-y>'),
  'forms in tables': filled('<table><form><tr>'),
  'one tag of attributes': around('<a ', 'a b c ', '>x</a>'),
  'one tag of different attributes': `<a ${Array.from({ length: 9_000 }, (_, at) => `a${at}=x`)
    .join(' ')
    .slice(0, LENGTH - 20)}>x</a>`,
  'a tag that never ends': around('<a title="', 'x'),
  'begun tags': filled('<a'),
  'begun comments': filled('<!--'),
  comments: filled('<!---->'),
  entities: filled('&amp;'),
  'begun entities': filled('&am'),
  'raw text': around('<plaintext>', '<b>'),
  'a few elements, each with many marks': around('<p>', 'a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308<br>'),
};

/** What a reader types; a server may send it as HTML, Markdown or text. */
export const TEXT = {
  'marks on one letter': 'a'.padEnd(LENGTH, '\u0301'),
  'marks on every letter': filled(`a${'\u0301'.repeat(8)}`),
  'marks that alternate': around('a', '\u0301\u0489'),
  'marks with joiners between': around('a', '\u0301\u200d'),
  'marks with joiners that are no marks': around('a', '\u0301\u034f\u2060'),
  'variation selectors': around('a', '\ufe0f'),
  'enclosing marks': around('a', '\u20dd'),
  'Thai marks': around('\u0e01', '\u0e49'),
  'Tibetan stacks': around('\u0f40', '\u0f90'),
  'Hangul without end': filled('\u1100'),
  'Arabic marks': around('\u0628', '\u064e\u0651'),
  'emoji joined without end': filled('👩\u200d'),
  flags: filled('🇦🇧'),
  'skin tones': around('👍', '\u{1f3fd}'),
  'tags of emoji': around('🏴', '\u{e0067}'),
  'directions without end': filled('\u202e\u202d'),
  'isolated directions': filled('\u2067a\u2069'),
  'directions that change with each letter': filled('a\u05d0'),
  'one word': filled('x'),
  'one word of wide letters': filled('\ufdfd'),
  'soft hyphens': filled('x\u00ad'),
  'spaces of no width': filled('x\u200b'),
  'joiners of no width': filled('x\u2060'),
  'lines only': filled('\n'),
  'paragraphs of one letter': filled('a\n\n'),
  'lines of one letter': filled('a\n'),
  'line separators': filled('a\u2028'),
  'carriage returns': filled('a\r'),
  tabs: filled('a\t'),
  spoilers: filled('||a||'),
  'spoilers of lines': filled('||a\n\nb||'),
  bars: filled('|'),
  addresses: filled('http://a.b '),
  'one address': around('http://a.b/', 'x'),
  'letters of other fonts': Array.from({ length: LENGTH }, (_, at) => String.fromCharCode(0x4e00 + (at % 20_000))).join(
    '',
  ),
  'letters of many scripts': Array.from({ length: LENGTH }, (_, at) =>
    String.fromCodePoint(0xa1 + ((at * 37) % 0xd000)),
  ).join(''),
};

/** What means something in Markdown. */
export const MARKDOWN = {
  'emphasis never closed': filled('*a '),
  'emphasis in emphasis': nested('*a', 'a*'),
  'begun links': filled('[a]('),
  brackets: nested('[', ']'),
  'quotations in quotations': around('', '> '),
  'lists in lists': Array.from({ length: 350 }, (_, at) => `${'  '.repeat(at)}- a`)
    .join('\n')
    .slice(0, LENGTH),
  'code never closed': Array.from({ length: 360 }, (_, at) => '`'.repeat(at))
    .join(' ')
    .slice(0, LENGTH),
  references: filled('[a]: b\n').slice(0, LENGTH / 2) + '[a]'.repeat(9_000),
  'addresses without a scheme': filled('a.com '),
  'mail addresses': filled('a@b.co '),
  escapes: filled('\\*'),
};
