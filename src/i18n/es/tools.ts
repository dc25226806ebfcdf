import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Formato',
  tools: { bold: 'Negrita', italic: 'Cursiva', quote: 'Cita', spoiler: 'Spoiler' },
  words: 'texto',
  preview: 'Vista previa',
  nothingYet: 'Aún no hay nada que mostrar.',
  help: 'Ayuda sobre el formato',
  helpWith: {
    html: 'Puedes usar HTML: <strong>negrita</strong>, <em>cursiva</em>, <a href="https://…">enlace</a>, <blockquote>cita</blockquote>, <code>código</code>. Una línea en blanco empieza un párrafo. ||Lo que va entre barras dobles|| se oculta como spoiler.',
    markdown:
      'Puedes usar Markdown: **negrita**, _cursiva_, [enlace](https://…), > cita, `código`, - lista. Una línea en blanco empieza un párrafo. ||Lo que va entre barras dobles|| se oculta como spoiler.',
    text: 'Escribe texto sin formato. Una línea en blanco empieza un párrafo, y las direcciones se convierten en enlaces. ||Lo que va entre barras dobles|| se oculta como spoiler.',
  },
  left: (formatted, count) => plural('es', formatted, count, { one: 'Queda # carácter', other: 'Quedan # caracteres' }),
  over: (formatted, count) => plural('es', formatted, count, { one: 'Sobra # carácter', other: 'Sobran # caracteres' }),
};
