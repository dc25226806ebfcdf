import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Formatação',
  tools: { bold: 'Negrito', italic: 'Itálico', quote: 'Citação', spoiler: 'Spoiler' },
  words: 'texto',
  preview: 'Pré-visualização',
  nothingYet: 'Ainda não há nada para mostrar.',
  help: 'Ajuda de formatação',
  helpWith: {
    html: 'Você pode usar HTML: <strong>negrito</strong>, <em>itálico</em>, <a href="https://…">link</a>, <blockquote>citação</blockquote>, <code>código</code>. Uma linha em branco inicia um parágrafo. ||O que estiver entre barras duplas|| fica oculto como spoiler.',
    markdown:
      'Você pode usar Markdown: **negrito**, _itálico_, [link](https://…), > citação, `código`, - lista. Uma linha em branco inicia um parágrafo. ||O que estiver entre barras duplas|| fica oculto como spoiler.',
    text: 'Escreva texto simples. Uma linha em branco inicia um parágrafo, e os endereços viram links. ||O que estiver entre barras duplas|| fica oculto como spoiler.',
  },
  left: (formatted, count) =>
    plural('pt', formatted, count, { one: '# caractere restante', other: '# caracteres restantes' }),
  over: (formatted, count) =>
    plural('pt', formatted, count, { one: '# caractere a mais', other: '# caracteres a mais' }),
};
