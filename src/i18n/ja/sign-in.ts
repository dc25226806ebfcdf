import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: '以下の項目を入力するか、アイコンをクリックしてログインしてください。',
  inviteOnly: 'アイコンをクリックしてログインしてください。',
  fillIn: '入力に使うサービス：',
  opensWindow: 'ウィンドウが開きます',
  asks: (site) => `ウィンドウを開き、${site}にあなたが誰かを問い合わせます`,
  connecting: (account) => `${account}に接続しています…`,
  commentingAs: (account, name) => `${account}アカウントを使って${name && `${name}さんとして`}コメントしています。`,
  filledIn: (account) => `${account}の情報を入力しました。ブログ側では確認されません。`,
  clear: 'クリア',
  cancel: 'キャンセル',
  logOut: 'ログアウト',
  change: '変更',
  loggingOut: 'ログアウトしています…',
  loggedOut: 'ログアウトしました。',
  loggedOutHere: (account) => `ここからログアウトしました。${account}にはまだログインしています。`,
  openHere: (account) => `${account}をこのタブで開く`,
  openAlone: 'レビューだけを開く',
  errors: {
    'window-blocked': () => 'ブラウザーがウィンドウを開きませんでした。',
    'window-closed': () =>
      'ウィンドウが閉じられたか、ここから確認できません。まだログインの途中であれば、そのまま続けてください。入力内容は残っています。',
    refused: (account) => `${account}であなたが誰かを確認できませんでした。入力内容は残っています。`,
    'timed-out': () => '時間がかかりすぎました。もう一度お試しください。入力内容は残っています。',
    unreachable: (account) => `現在${account}に接続できません。もう一度お試しください。入力内容は残っています。`,
    unavailable: (account) =>
      `現在${account}で問題が発生しています。しばらくしてからもう一度お試しください。入力内容は残っています。`,
    unexpected: (account) =>
      `${account}からの応答を信頼できないため、何も取り込みませんでした。入力内容は残っています。`,
    'not-accepted': () => 'ブログに受け付けられませんでした。ゲストとしてコメントできます。入力内容は残っています。',
    framed: () => 'ほかのページの中ではログインできません。入力内容は残っています。',
    expired: () => 'ログインの有効期限が切れました。入力内容は残っています。',
  },
};
