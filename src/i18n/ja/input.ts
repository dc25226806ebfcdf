import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: '評価',
  choice: (value, max, level) => `${max}点満点中${value}点、${level}`,
  levels: ['とても悪い', '悪い', 'まあまあ', '良い', 'とても良い'],
  thumbs: { up: '高評価', down: '低評価' },
  none: '評価なし',
  clear: '評価を取り消す',
  problems: {
    missing: '評価を選んでください。',
    range: (min, max) => `${min}から${max}までの評価を選んでください。`,
    step: (step) => `${step}刻みの評価を選んでください。`,
  },
};
