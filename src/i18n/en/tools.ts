import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'Formatting',
  tools: { bold: 'Bold', italic: 'Italic', quote: 'Quote', spoiler: 'Spoiler' },
  words: 'words',
  preview: 'Preview',
  nothingYet: 'Nothing to show yet.',
  help: 'Formatting help',
  helpWith: {
    html: 'You can use HTML: <strong>bold</strong>, <em>italic</em>, <a href="https://…">link</a>, <blockquote>quotation</blockquote>, <code>code</code>. An empty line begins a paragraph. ||Words between double bars|| are hidden as a spoiler.',
    markdown:
      'You can use Markdown: **bold**, _italic_, [link](https://…), > quotation, `code`, - list. An empty line begins a paragraph. ||Words between double bars|| are hidden as a spoiler.',
    text: 'Write plain text. An empty line begins a paragraph, and addresses become links. ||Words between double bars|| are hidden as a spoiler.',
  },
  left: (formatted, count) => plural('en', formatted, count, { one: '# character left', other: '# characters left' }),
  over: (formatted, count) =>
    plural('en', formatted, count, { one: '# character too many', other: '# characters too many' }),
};
