import type { ToolsTerms } from './terms.js';

const characters = (formatted: string, count: number) => `${formatted} ${count === 1 ? 'character' : 'characters'}`;

/** English for the tools of the form, loaded when a reader starts to type. */
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
  left: (formatted, count) => `${characters(formatted, count)} left`,
  over: (formatted, count) => `${characters(formatted, count)} too many`,
};
