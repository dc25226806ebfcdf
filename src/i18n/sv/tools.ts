import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Formatering',
  tools: { bold: 'Fet', italic: 'Kursiv', quote: 'Citat', spoiler: 'Spoiler' },
  words: 'text',
  preview: 'Förhandsgranska',
  nothingYet: 'Inget att visa än.',
  help: 'Hjälp med formatering',
  helpWith: {
    html: 'Du kan använda HTML: <strong>fet</strong>, <em>kursiv</em>, <a href="https://…">länk</a>, <blockquote>citat</blockquote>, <code>kod</code>. En tom rad inleder ett nytt stycke. ||Ord mellan dubbla streck|| döljs som spoiler.',
    markdown:
      'Du kan använda Markdown: **fet**, _kursiv_, [länk](https://…), > citat, `kod`, - lista. En tom rad inleder ett nytt stycke. ||Ord mellan dubbla streck|| döljs som spoiler.',
    text: 'Skriv vanlig text. En tom rad inleder ett nytt stycke, och adresser blir länkar. ||Ord mellan dubbla streck|| döljs som spoiler.',
  },
  left: (formatted, count) => plural('sv', formatted, count, { one: '# tecken kvar', other: '# tecken kvar' }),
  over: (formatted, count) =>
    plural('sv', formatted, count, { one: '# tecken för mycket', other: '# tecken för mycket' }),
};
