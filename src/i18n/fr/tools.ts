import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Mise en forme',
  tools: { bold: 'Gras', italic: 'Italique', quote: 'Citation', spoiler: 'Spoiler' },
  words: 'texte',
  preview: 'Aperçu',
  nothingYet: 'Rien à afficher pour l’instant.',
  help: 'Aide à la mise en forme',
  helpWith: {
    html: 'Vous pouvez utiliser du HTML\u00a0: <strong>gras</strong>, <em>italique</em>, <a href="https://…">lien</a>, <blockquote>citation</blockquote>, <code>code</code>. Une ligne vide commence un paragraphe. ||Les mots entre doubles barres|| sont masqués en tant que spoiler.',
    markdown:
      'Vous pouvez utiliser Markdown\u00a0: **gras**, _italique_, [lien](https://…), > citation, `code`, - liste. Une ligne vide commence un paragraphe. ||Les mots entre doubles barres|| sont masqués en tant que spoiler.',
    text: 'Écrivez du texte simple. Une ligne vide commence un paragraphe, et les adresses deviennent des liens. ||Les mots entre doubles barres|| sont masqués en tant que spoiler.',
  },
  left: (formatted, count) =>
    plural('fr', formatted, count, { one: '# caractère restant', other: '# caractères restants' }),
  over: (formatted, count) =>
    plural('fr', formatted, count, { one: '# caractère de trop', other: '# caractères de trop' }),
};
