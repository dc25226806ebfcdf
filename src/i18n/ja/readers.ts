import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: '読者の評価',
  count: (formatted) => `評価${formatted}件`,
  distribution: '読者はこの映画をどう評価したか',
  readers: (formatted) => `読者${formatted}人`,
  yours: 'あなたの評価',
  empty: 'この映画を評価した読者はまだいません。',
  loading: '読者の評価を読み込んでいます…',
  failed: '読者の評価を読み込めませんでした。',
  notSaved: '評価を保存できませんでした。',
  tryAgain: '再試行',
  closed: '評価の受け付けは終了しました。',
  unsupported: 'ここでは読者の評価を利用できません。',
  kept: '評価はこのブラウザーにのみ保存されます。ほかの読者には表示されません。',
  keptOnPage: '評価はこのページを離れるまで保持されます。ほかの読者には表示されません。',
  saved: (rating) => `評価を保存しました：${rating}。`,
  removed: '評価を取り消しました。',
  errors: {
    offline: 'オフラインです。接続が戻ったらもう一度試します。',
    'sign-in-required': '評価するにはログインしてください。',
    'guests-refused': 'このブログではゲストの評価を受け付けていません。',
    'rate-limited': '評価の間隔が短すぎます。少し待ってからもう一度お試しください。',
  },
};
