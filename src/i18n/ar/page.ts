import { formFor, type Forms, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';
import { isolate } from './isolate.js';

/* Arabic. Readers are asked by "يُرجى" and a verbal noun, which tells nobody's gender. */

const POINTS: Forms<'ar'> = {
  zero: 'نقطة',
  one: 'نقطة',
  two: 'نقطة',
  few: 'نقاط',
  many: 'نقطة',
  other: 'نقطة',
};
const UNITS: UnitForms<'ar'> = {
  نجوم: { zero: 'نجمة', one: 'نجمة', two: 'نجمة', few: 'نجوم', many: 'نجمة', other: 'نجمة' },
  قلوب: { zero: 'قلب', one: 'قلب', two: 'قلب', few: 'قلوب', many: 'قلبًا', other: 'قلب' },
  إعجابات: { zero: 'إعجاب', one: 'إعجاب', two: 'إعجاب', few: 'إعجابات', many: 'إعجابًا', other: 'إعجاب' },
  نقاط: POINTS,
};
const inNumber = (unit: string, count: number) => (UNITS[unit] ? formFor('ar', count, UNITS[unit]) : unit);

export const review: T.ReviewTerms = {
  failed: 'تعذّر تحميل المراجعة. يُرجى إعادة تحميل الصفحة أو العودة لاحقًا.',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} من ${max}${unit && ` ${inNumber(unit, count)}`}`,
  points: (value, unit, count) => `${value} ${inNumber(unit, count)}`.trim(),
  notRated: 'بلا تقييم',
  units: { clapper: 'كلاكيت', star: 'نجوم', heart: 'قلوب', popcorn: 'فشار', thumb: 'إعجابات', dot: 'نقاط' },
};

export const cast: T.CastTerms = {
  roles: { actor: 'طاقم التمثيل', director: 'الإخراج', writer: 'السيناريو', composer: 'الموسيقى', producer: 'الإنتاج' },
  showAll: (count) => `عرض الكل (${count})`,
  showFewer: 'عرض أقل',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'القصة', more: 'قراءة المزيد', less: 'عرض أقل' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) =>
    plural('ar', minutes, count, {
      zero: 'أقل من دقيقة للقراءة',
      one: 'دقيقة واحدة للقراءة',
      two: 'دقيقتان للقراءة',
      few: '# دقائق للقراءة',
      many: '# دقيقة للقراءة',
      other: '# دقيقة للقراءة',
    }),
};

export const bio: T.BioTerms = {
  about: (name) => (name ? `نبذة عن ${isolate(name)}` : 'نبذة عن'),
  aboutAuthor: 'نبذة تعريفية',
  website: 'الموقع',
};

export const verdict: T.VerdictTerms = { verdict: 'الخلاصة', pros: 'الإيجابيات', cons: 'السلبيات' };

export const facts: T.FactsTerms = {
  title: 'عن الفيلم',
  labels: {
    year: 'السنة',
    released: 'تاريخ العرض',
    runtime: 'المدة',
    certificate: 'التصنيف العمري',
    genres: 'النوع',
    countries: 'البلد',
    languages: 'اللغة',
    scores: 'التقييمات في مواقع أخرى',
  },
  roles: {
    musicBy: 'الموسيقى',
    cinematographer: 'التصوير',
    editor: 'المونتاج',
    producer: 'الإنتاج',
    productionCompany: 'شركة الإنتاج',
  },
};
export const byline: T.BylineTerms = { title: 'عن هذه المراجعة', by: 'بقلم', updated: 'آخر تحديث:' };

export const poster: T.PosterTerms = { poster: (film) => `ملصق فيلم ${isolate(film)}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'حرق للأحداث',
  words: (formatted, count) =>
    plural('ar', formatted, count, {
      zero: 'بلا كلمات',
      one: 'كلمة واحدة',
      two: 'كلمتان',
      few: '# كلمات',
      many: '# كلمة',
      other: '# كلمة',
    }),
  show: 'إظهار',
  hide: 'إخفاء',
  begins: 'بداية حرق الأحداث.',
  ends: 'نهاية حرق الأحداث.',
  seen: 'شاهدتُ هذا الفيلم: إظهار كل ما يحرق أحداثه',
};

export const time: T.TimeTerms = { now: 'الآن' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    plural('ar', formatted, count, {
      zero: 'لا تعليقات بعد',
      one: 'تعليق واحد',
      two: 'تعليقان',
      few: '# تعليقات',
      many: '# تعليقًا',
      other: '# تعليق',
    }),
};
