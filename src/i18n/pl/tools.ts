import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Formatowanie',
  tools: { bold: 'Pogrubienie', italic: 'Kursywa', quote: 'Cytat', spoiler: 'Spoiler' },
  words: 'tekst',
  preview: 'Podgląd',
  nothingYet: 'Nie ma jeszcze czego pokazać.',
  help: 'Pomoc w formatowaniu',
  helpWith: {
    html: 'Możesz używać HTML: <strong>pogrubienie</strong>, <em>kursywa</em>, <a href="https://…">link</a>, <blockquote>cytat</blockquote>, <code>kod</code>. Pusty wiersz zaczyna nowy akapit. ||Słowa między podwójnymi kreskami|| są ukryte jako spoiler.',
    markdown:
      'Możesz używać Markdown: **pogrubienie**, _kursywa_, [link](https://…), > cytat, `kod`, - lista. Pusty wiersz zaczyna nowy akapit. ||Słowa między podwójnymi kreskami|| są ukryte jako spoiler.',
    text: 'Pisz zwykłym tekstem. Pusty wiersz zaczyna nowy akapit, a adresy stają się linkami. ||Słowa między podwójnymi kreskami|| są ukryte jako spoiler.',
  },
  left: (formatted, count) =>
    plural('pl', formatted, count, {
      one: 'Został # znak',
      few: 'Zostały # znaki',
      many: 'Zostało # znaków',
      other: 'Zostało # znaku',
    }),
  over: (formatted, count) =>
    plural('pl', formatted, count, {
      one: 'O # znak za dużo',
      few: 'O # znaki za dużo',
      many: 'O # znaków za dużo',
      other: 'O # znaku za dużo',
    }),
};
