import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Útlit texta',
  tools: { bold: 'Feitletrað', italic: 'Skáletrað', quote: 'Tilvitnun', spoiler: 'Spillir' },
  words: 'texti',
  preview: 'Forskoðun',
  nothingYet: 'Ekkert að sýna enn.',
  help: 'Hjálp um útlit texta',
  helpWith: {
    html: 'Þú getur notað HTML: <strong>feitletrað</strong>, <em>skáletrað</em>, <a href="https://…">tengill</a>, <blockquote>tilvitnun</blockquote>, <code>kóði</code>. Ný efnisgrein hefst eftir auða línu. ||Orð milli tvöfaldra strika|| eru falin sem spillir.',
    markdown:
      'Þú getur notað Markdown: **feitletrað**, _skáletrað_, [tengill](https://…), > tilvitnun, `kóði`, - listi. Ný efnisgrein hefst eftir auða línu. ||Orð milli tvöfaldra strika|| eru falin sem spillir.',
    text: 'Skrifaðu hreinan texta. Ný efnisgrein hefst eftir auða línu og vefslóðir verða að tenglum. ||Orð milli tvöfaldra strika|| eru falin sem spillir.',
  },
  left: (formatted, count) => plural('is', formatted, count, { one: '# stafur eftir', other: '# stafir eftir' }),
  over: (formatted, count) => plural('is', formatted, count, { one: '# staf of mikið', other: '# stöfum of mikið' }),
};
