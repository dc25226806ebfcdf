import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'تقييم القرّاء',
  count: (formatted, count) =>
    plural('ar', formatted, count, {
      zero: 'لا تقييمات',
      one: 'تقييم واحد',
      two: 'تقييمان',
      few: '# تقييمات',
      many: '# تقييمًا',
      other: '# تقييم',
    }),
  distribution: 'كيف قيّم القرّاء هذا الفيلم',
  readers: (formatted, count) =>
    plural('ar', formatted, count, {
      zero: 'لا قرّاء',
      one: 'قارئ واحد',
      two: 'قارئان',
      few: '# قرّاء',
      many: '# قارئًا',
      other: '# قارئ',
    }),
  yours: 'تقييمك',
  empty: 'لم يقيّم أي قارئ هذا الفيلم بعد.',
  loading: 'جارٍ تحميل تقييمات القرّاء…',
  failed: 'تعذّر تحميل تقييمات القرّاء.',
  notSaved: 'تعذّر حفظ تقييمك.',
  tryAgain: 'إعادة المحاولة',
  closed: 'التقييم مغلق.',
  unsupported: 'تقييمات القرّاء غير متاحة هنا.',
  kept: 'تقييمك محفوظ في هذا المتصفح فقط. لا يراه القرّاء الآخرون.',
  keptOnPage: 'يبقى تقييمك حتى مغادرة هذه الصفحة. لا يراه القرّاء الآخرون.',
  saved: (rating) => `حُفظ تقييمك: ${rating}.`,
  removed: 'أُزيل تقييمك.',
  errors: {
    offline: 'لا يوجد اتصال بالإنترنت. سنعيد المحاولة عند عودة الاتصال.',
    'sign-in-required': 'يُرجى تسجيل الدخول للتقييم.',
    'guests-refused': 'لا تقبل هذه المدونة تقييمات الزوّار.',
    'rate-limited': 'أُرسلت تقييمات كثيرة في وقت قصير. يُرجى الانتظار قليلًا ثم إعادة المحاولة.',
  },
};
