import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Formatierung',
  tools: { bold: 'Fett', italic: 'Kursiv', quote: 'Zitat', spoiler: 'Spoiler' },
  words: 'Text',
  preview: 'Vorschau',
  nothingYet: 'Noch nichts zu sehen.',
  help: 'Hilfe zur Formatierung',
  helpWith: {
    html: 'Du kannst HTML verwenden: <strong>fett</strong>, <em>kursiv</em>, <a href="https://…">Link</a>, <blockquote>Zitat</blockquote>, <code>Code</code>. Eine Leerzeile beginnt einen neuen Absatz. ||Text zwischen doppelten Strichen|| wird als Spoiler verborgen.',
    markdown:
      'Du kannst Markdown verwenden: **fett**, _kursiv_, [Link](https://…), > Zitat, `Code`, - Liste. Eine Leerzeile beginnt einen neuen Absatz. ||Text zwischen doppelten Strichen|| wird als Spoiler verborgen.',
    text: 'Schreibe einfachen Text. Eine Leerzeile beginnt einen neuen Absatz. Adressen werden zu Links. ||Text zwischen doppelten Strichen|| wird als Spoiler verborgen.',
  },
  left: (formatted) => `noch ${formatted} Zeichen`,
  over: (formatted) => `${formatted} Zeichen zu viel`,
};
