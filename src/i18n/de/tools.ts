import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Gestaltung',
  tools: { bold: 'Fett', italic: 'Kursiv', quote: 'Zitat', spoiler: 'Spoiler' },
  words: 'Wörter',
  preview: 'Vorschau',
  nothingYet: 'Noch nichts zu sehen.',
  help: 'Hilfe zur Gestaltung',
  helpWith: {
    html: 'Du kannst HTML verwenden: <strong>fett</strong>, <em>kursiv</em>, <a href="https://…">Link</a>, <blockquote>Zitat</blockquote>, <code>Code</code>. Eine leere Zeile beginnt einen neuen Absatz. ||Text zwischen doppelten Strichen|| wird als Spoiler verborgen.',
    markdown:
      'Du kannst Markdown verwenden: **fett**, _kursiv_, [Link](https://…), > Zitat, `Code`, - Liste. Eine leere Zeile beginnt einen neuen Absatz. ||Text zwischen doppelten Strichen|| wird als Spoiler verborgen.',
    text: 'Schreibe einfachen Text. Eine leere Zeile beginnt einen neuen Absatz. Adressen werden Links. ||Text zwischen doppelten Strichen|| wird als Spoiler verborgen.',
  },
  left: (formatted) => `noch ${formatted} Zeichen`,
  over: (formatted) => `${formatted} Zeichen zu viel`,
};
