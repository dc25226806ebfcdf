import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Opmaak',
  tools: { bold: 'Vet', italic: 'Cursief', quote: 'Citaat', spoiler: 'Spoiler' },
  words: 'tekst',
  preview: 'Voorbeeld',
  nothingYet: 'Nog niets te zien.',
  help: 'Hulp bij opmaak',
  helpWith: {
    html: 'Je kunt HTML gebruiken: <strong>vet</strong>, <em>cursief</em>, <a href="https://…">link</a>, <blockquote>citaat</blockquote>, <code>code</code>. Een lege regel begint een alinea. ||Woorden tussen dubbele strepen|| worden als spoiler verborgen.',
    markdown:
      'Je kunt Markdown gebruiken: **vet**, _cursief_, [link](https://…), > citaat, `code`, - lijst. Een lege regel begint een alinea. ||Woorden tussen dubbele strepen|| worden als spoiler verborgen.',
    text: 'Schrijf gewone tekst. Een lege regel begint een alinea en adressen worden links. ||Woorden tussen dubbele strepen|| worden als spoiler verborgen.',
  },
  left: (formatted, count) => plural('nl', formatted, count, { one: 'nog # teken', other: 'nog # tekens' }),
  over: (formatted, count) => plural('nl', formatted, count, { one: '# teken te veel', other: '# tekens te veel' }),
};
