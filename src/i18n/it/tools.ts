import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Formattazione',
  tools: { bold: 'Grassetto', italic: 'Corsivo', quote: 'Citazione', spoiler: 'Spoiler' },
  words: 'testo',
  preview: 'Anteprima',
  nothingYet: 'Ancora niente da mostrare.',
  help: 'Guida alla formattazione',
  helpWith: {
    html: 'Puoi usare HTML: <strong>grassetto</strong>, <em>corsivo</em>, <a href="https://…">link</a>, <blockquote>citazione</blockquote>, <code>codice</code>. Una riga vuota inizia un paragrafo. ||Le parole tra doppie barre|| vengono nascoste come spoiler.',
    markdown:
      'Puoi usare Markdown: **grassetto**, _corsivo_, [link](https://…), > citazione, `codice`, - elenco. Una riga vuota inizia un paragrafo. ||Le parole tra doppie barre|| vengono nascoste come spoiler.',
    text: 'Scrivi testo semplice. Una riga vuota inizia un paragrafo e gli indirizzi diventano link. ||Le parole tra doppie barre|| vengono nascoste come spoiler.',
  },
  left: (formatted, count) =>
    plural('it', formatted, count, { one: '# carattere rimasto', other: '# caratteri rimasti' }),
  over: (formatted, count) =>
    plural('it', formatted, count, { one: '# carattere di troppo', other: '# caratteri di troppo' }),
};
