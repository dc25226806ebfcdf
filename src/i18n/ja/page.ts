import type * as T from '../terms.js';

/* Japanese, in です and ます. Buttons are nouns or verbs in their plain form. */

/** Points are a scale; other symbols are counted. */
const ofScale = (max: string, unit: string) => (unit && unit !== '点' ? `${unit}${max}個中` : `${max}点満点中`);
const counted = (value: string, unit: string) => (unit && unit !== '点' ? `${value}個` : `${value}点`);

export const review: T.ReviewTerms = {
  failed: 'レビューを読み込めませんでした。ページを再読み込みするか、しばらくしてからもう一度お試しください。',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit) => `${ofScale(max, unit)}${counted(value, unit)}`,
  points: (value, unit) => (unit === '点' ? '' : unit) + counted(value, unit),
  notRated: '評価なし',
  units: {
    clapper: 'カチンコ',
    star: '星',
    heart: 'ハート',
    popcorn: 'ポップコーン',
    thumb: 'いいね',
    dot: '点',
  },
};

export const cast: T.CastTerms = {
  roles: { actor: '出演', director: '監督', writer: '脚本', composer: '音楽', producer: '製作' },
  showAll: (count) => `すべて表示（${count}）`,
  showFewer: '表示を減らす',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'あらすじ', more: '続きを読む', less: '閉じる' };

export const body: T.BodyTerms = { readingTime: (minutes) => `読了時間 約${minutes}分` };

export const bio: T.BioTerms = {
  about: (name) => `${name}について`,
  aboutAuthor: '執筆者について',
  website: 'ウェブサイト',
};

export const verdict: T.VerdictTerms = { verdict: '総評', pros: '良い点', cons: '気になる点' };

export const facts: T.FactsTerms = {
  title: '作品情報',
  labels: {
    year: '製作年',
    released: '公開日',
    runtime: '上映時間',
    certificate: '年齢区分',
    genres: 'ジャンル',
    countries: '製作国',
    languages: '言語',
    scores: 'ほかのサイトの評価',
  },
  roles: {
    musicBy: '音楽',
    cinematographer: '撮影',
    editor: '編集',
    producer: '製作',
    productionCompany: '製作会社',
  },
};
export const byline: T.BylineTerms = { title: 'このレビューについて', by: '文：', updated: '更新：' };

export const poster: T.PosterTerms = { poster: (film) => `${film}のポスター` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'ネタバレ',
  words: (formatted) => `${formatted}語`,
  show: '表示する',
  hide: '隠す',
  begins: 'ここからネタバレです。',
  ends: 'ネタバレはここまでです。',
  seen: 'この映画は鑑賞済み：ネタバレをすべて表示',
};

export const time: T.TimeTerms = { now: 'たった今' };

export const count: T.CountTerms = {
  comments: (formatted, count) => (count === 0 ? 'コメントはまだありません' : `コメント${formatted}件`),
};
