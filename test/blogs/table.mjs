// The table of blogs and promises in docs/embedding.md.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../../docs/embedding.md', import.meta.url);
const BEGIN = '<!-- generated: blogs -->\n\n';
const END = '\n\n<!-- end -->';

/** Compares the table with what was found, and writes it where UPDATE_TABLE is set. */
export function compareTable(blogs, promises, kept) {
  const document = readFileSync(FILE, 'utf8');
  const from = document.indexOf(BEGIN) + BEGIN.length;
  const to = document.indexOf(END, from);
  const expected = tableOf(blogs, promises, kept);
  if (process.env.UPDATE_TABLE) {
    writeFileSync(FILE, document.slice(0, from) + expected + document.slice(to));
    return { written: expected, expected };
  }
  return { written: document.slice(from, to), expected };
}

function tableOf(blogs, promises, kept) {
  const columns = Object.entries(promises);
  const rows = [
    ['page', ...columns.map(([, { column }]) => column)],
    ...blogs.map((blog) => [
      `[${blog.platform}](blogs/${blog.doc}.md)`,
      ...columns.map(([promise]) => (kept.get(`${blog.name} ${promise}`) ? 'yes' : 'no')),
    ]),
  ];
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (cells, fill = ' ') => `| ${cells.map((cell, at) => cell.padEnd(widths[at], fill)).join(' | ')} |`;
  const [head, ...body] = rows;
  const reasons = blogs.flatMap(({ platform, no = {} }) =>
    Object.entries(no).map(([promise, because]) => `- **${platform}, ${promises[promise].column}.** ${because}`),
  );
  return [
    line(head),
    line(
      widths.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
    '',
    ...reasons,
  ].join('\n');
}
