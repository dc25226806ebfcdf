import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: '書式',
  tools: { bold: '太字', italic: '斜体', quote: '引用', spoiler: 'ネタバレ' },
  words: '文字',
  preview: 'プレビュー',
  nothingYet: 'まだ表示する内容がありません。',
  help: '書式の使い方',
  helpWith: {
    html: 'HTMLを使えます：<strong>太字</strong>、<em>斜体</em>、<a href="https://…">リンク</a>、<blockquote>引用</blockquote>、<code>コード</code>。空行で段落が変わります。||2本の縦線で囲んだ部分||はネタバレとして隠れます。',
    markdown:
      'Markdownを使えます：**太字**、_斜体_、[リンク](https://…)、> 引用、`コード`、- リスト。空行で段落が変わります。||2本の縦線で囲んだ部分||はネタバレとして隠れます。',
    text: '装飾なしの文章を書いてください。空行で段落が変わり、アドレスはリンクになります。||2本の縦線で囲んだ部分||はネタバレとして隠れます。',
  },
  left: (formatted) => `残り${formatted}文字`,
  over: (formatted) => `${formatted}文字超過`,
};
