import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: '评分',
  choice: (value, max, level) => `${value}分（满分${max}分），${level}`,
  levels: ['很差', '较差', '还行', '推荐', '力荐'],
  thumbs: { up: '赞', down: '踩' },
  none: '未评分',
  clear: '清除评分',
  problems: {
    missing: '请选择评分。',
    range: (min, max) => `请选择${min}到${max}之间的评分。`,
    step: (step) => `评分须以${step}为单位。`,
  },
};
