import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'التقييم',
  choice: (value, max, level) => `${value} من ${max}، ${level}`,
  levels: ['سيئ جدًا', 'سيئ', 'مقبول', 'جيد', 'جيد جدًا'],
  thumbs: { up: 'أعجبني', down: 'لم يعجبني' },
  none: 'بلا تقييم',
  clear: 'مسح التقييم',
  problems: {
    missing: 'يُرجى اختيار تقييم.',
    range: (min, max) => `يُرجى اختيار تقييم من ${min} إلى ${max}.`,
    step: (step) => `يُرجى اختيار تقييم بخطوات قدرها ${step}.`,
  },
};
