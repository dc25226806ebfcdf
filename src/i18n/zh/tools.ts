import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: '格式',
  tools: { bold: '粗体', italic: '斜体', quote: '引用', spoiler: '剧透' },
  words: '文字',
  preview: '预览',
  nothingYet: '还没有可显示的内容。',
  help: '格式帮助',
  helpWith: {
    html: '可以使用 HTML：<strong>粗体</strong>、<em>斜体</em>、<a href="https://…">链接</a>、<blockquote>引用</blockquote>、<code>代码</code>。空一行开始新段落。||双竖线之间的文字||会作为剧透隐藏。',
    markdown:
      '可以使用 Markdown：**粗体**、_斜体_、[链接](https://…)、> 引用、`代码`、- 列表。空一行开始新段落。||双竖线之间的文字||会作为剧透隐藏。',
    text: '请输入纯文本。空一行开始新段落，网址会变成链接。||双竖线之间的文字||会作为剧透隐藏。',
  },
  left: (formatted) => `还可输入${formatted}个字符`,
  over: (formatted) => `超出${formatted}个字符`,
};
