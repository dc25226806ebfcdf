import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: '读者评分',
  count: (formatted) => `${formatted}个评分`,
  distribution: '读者对这部电影的评分',
  readers: (formatted) => `${formatted}位读者`,
  yours: '你的评分',
  empty: '还没有读者给这部电影评分。',
  loading: '正在加载读者评分…',
  failed: '无法加载读者评分。',
  notSaved: '无法保存你的评分。',
  tryAgain: '重试',
  closed: '评分已关闭。',
  unsupported: '此处不支持读者评分。',
  kept: '你的评分只保存在此浏览器中，其他读者看不到。',
  keptOnPage: '你的评分会保留到你离开此页面，其他读者看不到。',
  saved: (rating) => `你的评分已保存：${rating}。`,
  removed: '你的评分已删除。',
  errors: {
    offline: '你已离线。恢复连接后我们会重试。',
    'sign-in-required': '请登录后评分。',
    'guests-refused': '此博客不接受访客评分。',
    'rate-limited': '你评分太快了。请稍等片刻再试。',
  },
};
