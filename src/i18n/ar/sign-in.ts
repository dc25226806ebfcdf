import type { SignInTerms } from '../terms.js';
import { isolate } from './isolate.js';

export const signIn: SignInTerms = {
  invite: 'يُرجى ملء بياناتك أدناه أو النقر على أيقونة لتسجيل الدخول:',
  inviteOnly: 'يُرجى النقر على أيقونة لتسجيل الدخول:',
  fillIn: 'ملء البيانات من:',
  opensWindow: 'يفتح نافذة',
  asks: (site) => `يفتح نافذة ويسأل ${isolate(site)} عن هويتك`,
  connecting: (account) => `جارٍ الاتصال بـ ${isolate(account)}…`,
  commentingAs: (account, name) => `التعليق بحسابك في ${isolate(account)}${name && ` باسم ${isolate(name)}`}.`,
  filledIn: (account) => `مُلئت بياناتك من ${isolate(account)}. لا تتحقق المدونة منها.`,
  clear: 'مسح',
  cancel: 'إلغاء',
  logOut: 'تسجيل الخروج',
  change: 'تغيير',
  loggingOut: 'جارٍ تسجيل الخروج…',
  loggedOut: 'تم تسجيل خروجك.',
  loggedOutHere: (account) => `تم تسجيل خروجك هنا. ما زال دخولك مسجّلًا في ${isolate(account)}.`,
  openHere: (account) => `فتح ${isolate(account)} في علامة التبويب هذه`,
  openAlone: 'فتح المراجعة وحدها',
  errors: {
    'window-blocked': () => 'لم يفتح متصفحك النافذة.',
    'window-closed': () =>
      'النافذة مغلقة، أو لا يمكن رؤيتها من هنا. إن كان تسجيل الدخول فيها مستمرًا، فيمكن إكماله. نصّك محفوظ.',
    refused: (account) => `لم يؤكد ${isolate(account)} هويتك. نصّك محفوظ.`,
    'timed-out': () => 'استغرق ذلك وقتًا طويلًا. يُرجى إعادة المحاولة. نصّك محفوظ.',
    unreachable: (account) => `يتعذّر الوصول إلى ${isolate(account)} حاليًا. يُرجى إعادة المحاولة. نصّك محفوظ.`,
    unavailable: (account) => `يواجه ${isolate(account)} مشكلة حاليًا. يُرجى إعادة المحاولة لاحقًا. نصّك محفوظ.`,
    unexpected: (account) => `لا يمكن الوثوق بجواب ${isolate(account)}، فلم يُؤخذ منه شيء. نصّك محفوظ.`,
    'not-accepted': () => 'لم تقبل المدونة ذلك. يمكنك التعليق بصفة زائر. نصّك محفوظ.',
    framed: () => 'لا يمكن تسجيل الدخول داخل صفحة أخرى. نصّك محفوظ.',
    expired: () => 'انتهت جلسة دخولك. نصّك محفوظ.',
  },
};
