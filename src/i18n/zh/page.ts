import type * as T from '../terms.js';

/* Chinese, simplified. Readers are addressed by 你. Units carry their measure words. */

/** A word in Latin letters stands apart from the number. */
const counted = (value: string, unit: string) => (/^\w/.test(unit) ? `${value} ${unit}` : value + unit);

export const review: T.ReviewTerms = { failed: '无法加载影评。请刷新页面，或稍后再来。' };

export const rating: T.RatingTerms = {
  rating: (value, max, unit) => `${counted(value, unit)}（满分${counted(max, unit)}）`,
  points: (value, unit) => counted(value, unit),
  notRated: '未评分',
  units: { clapper: '个场记板', star: '星', heart: '颗心', popcorn: '桶爆米花', thumb: '个赞', dot: '分' },
};

export const cast: T.CastTerms = {
  roles: { actor: '主演', director: '导演', writer: '编剧', composer: '音乐', producer: '制片' },
  showAll: (count) => `显示全部（${count}）`,
  showFewer: '收起',
};

export const synopsis: T.SynopsisTerms = { synopsis: '剧情简介', more: '展开', less: '收起' };

export const body: T.BodyTerms = { readingTime: (minutes) => `阅读约需${minutes}分钟` };

export const bio: T.BioTerms = { about: (name) => `关于${name}`, aboutAuthor: '关于作者', website: '网站' };

export const verdict: T.VerdictTerms = { verdict: '总评', pros: '优点', cons: '缺点' };

export const facts: T.FactsTerms = {
  title: '影片信息',
  labels: {
    year: '年份',
    released: '上映日期',
    runtime: '片长',
    certificate: '分级',
    genres: '类型',
    countries: '国家/地区',
    languages: '语言',
    scores: '其他网站的评分',
  },
  roles: {
    musicBy: '音乐',
    cinematographer: '摄影',
    editor: '剪辑',
    producer: '制片',
    productionCompany: '制作公司',
  },
};
export const byline: T.BylineTerms = { title: '关于这篇影评', by: '作者：', updated: '更新于' };

export const poster: T.PosterTerms = { poster: (film) => `${film}的海报` };

export const spoiler: T.SpoilerTerms = {
  spoiler: '剧透',
  words: (formatted) => `${formatted}个词`,
  show: '显示',
  hide: '隐藏',
  begins: '剧透开始。',
  ends: '剧透结束。',
  seen: '我看过这部电影：显示全部剧透',
};

export const time: T.TimeTerms = { now: '刚刚' };

export const count: T.CountTerms = {
  comments: (formatted, count) => (count === 0 ? '暂无评论' : `${formatted}条评论`),
};
