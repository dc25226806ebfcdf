import { plural } from '../plural.js';
import type { ToolsTerms } from '../terms.js';

export const tools: ToolsTerms = {
  toolbar: 'التنسيق',
  tools: { bold: 'غامق', italic: 'مائل', quote: 'اقتباس', spoiler: 'حرق للأحداث' },
  words: 'نص',
  preview: 'معاينة',
  nothingYet: 'لا شيء للعرض بعد.',
  help: 'مساعدة في التنسيق',
  helpWith: {
    html: 'يمكنك استخدام HTML: \u2068<strong>غامق</strong>\u2069، \u2068<em>مائل</em>\u2069، \u2068<a href="https://…">رابط</a>\u2069، \u2068<blockquote>اقتباس</blockquote>\u2069، \u2068<code>رمز</code>\u2069. السطر الفارغ يبدأ فقرة جديدة. ||الكلمات بين خطين عموديين مزدوجين|| تُخفى لأنها تحرق الأحداث.',
    markdown:
      'يمكنك استخدام Markdown: \u2068**غامق**\u2069، \u2068_مائل_\u2069، \u2068[رابط](https://…)\u2069، \u2068> اقتباس\u2069، \u2068`رمز`\u2069، \u2068- قائمة\u2069. السطر الفارغ يبدأ فقرة جديدة. ||الكلمات بين خطين عموديين مزدوجين|| تُخفى لأنها تحرق الأحداث.',
    text: 'يمكنك كتابة نص عادي. السطر الفارغ يبدأ فقرة جديدة، وتصبح العناوين روابط. ||الكلمات بين خطين عموديين مزدوجين|| تُخفى لأنها تحرق الأحداث.',
  },
  left: (formatted, count) =>
    plural('ar', formatted, count, {
      zero: 'لم يبق أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت # أحرف',
      many: 'بقي # حرفًا',
      other: 'بقي # حرف',
    }),
  over: (formatted, count) =>
    plural('ar', formatted, count, {
      zero: 'لا زيادة',
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# أحرف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
};
