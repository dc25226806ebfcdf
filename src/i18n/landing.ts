import type { Language } from './plural.js';

/** The words of the page that a log-in leads back to, which closes by itself: too small a page to load a language for. */
export const LANDING_WORDS: Readonly<Record<Language, { readonly wait: string; readonly lost: string }>> = {
  en: {
    wait: 'One moment: this window closes by itself.',
    lost: 'The review did not hear from this window. Close it, go back to the review, and log in once more if you are not logged in there.',
  },
  de: {
    wait: 'Einen Moment: Dieses Fenster schließt sich von selbst.',
    lost: 'Die Kritik hat von diesem Fenster nichts erfahren. Schließe es, geh zurück zur Kritik und melde dich dort noch einmal an, falls du nicht angemeldet bist.',
  },
  fr: {
    wait: 'Un instant\u00a0: cette fenêtre se ferme d’elle-même.',
    lost: 'La critique n’a rien reçu de cette fenêtre. Fermez-la, retournez à la critique et connectez-vous de nouveau si vous n’y êtes pas connecté.',
  },
  es: {
    wait: 'Un momento: esta ventana se cierra sola.',
    lost: 'La crítica no ha recibido nada de esta ventana. Ciérrala, vuelve a la crítica e inicia sesión otra vez si allí no la tienes iniciada.',
  },
  pt: {
    wait: 'Um momento: esta janela se fecha sozinha.',
    lost: 'A crítica não recebeu nada desta janela. Feche-a, volte à crítica e faça login de novo se ainda não estiver conectado lá.',
  },
  it: {
    wait: 'Un attimo: questa finestra si chiude da sola.',
    lost: 'La recensione non ha ricevuto nulla da questa finestra. Chiudila, torna alla recensione e accedi di nuovo se lì non risulti connesso.',
  },
  nl: {
    wait: 'Een ogenblik: dit venster sluit vanzelf.',
    lost: 'De recensie heeft niets van dit venster gehoord. Sluit het, ga terug naar de recensie en log opnieuw in als je daar niet bent ingelogd.',
  },
  pl: {
    wait: 'Chwileczkę: to okno zamknie się samo.',
    lost: 'Recenzja nie otrzymała nic z tego okna. Zamknij je, wróć do recenzji i zaloguj się jeszcze raz, jeśli nie ma tam zalogowanego konta.',
  },
  sv: {
    wait: 'Ett ögonblick: det här fönstret stängs av sig självt.',
    lost: 'Recensionen har inte fått något från det här fönstret. Stäng det, gå tillbaka till recensionen och logga in en gång till om du inte är inloggad där.',
  },
  is: {
    wait: 'Augnablik: þessi gluggi lokast af sjálfu sér.',
    lost: 'Gagnrýnin fékk ekkert frá þessum glugga. Lokaðu honum, farðu aftur í gagnrýnina og skráðu þig inn aftur ef innskráning er ekki virk þar.',
  },
  ja: {
    wait: 'お待ちください。このウィンドウは自動的に閉じます。',
    lost: 'レビューはこのウィンドウから結果を受け取れませんでした。ウィンドウを閉じてレビューに戻り、ログインしていない場合はもう一度ログインしてください。',
  },
  zh: {
    wait: '请稍候，此窗口会自动关闭。',
    lost: '影评没有收到此窗口的消息。请关闭窗口，回到影评；如果那里还没有登录，请再登录一次。',
  },
  ar: {
    wait: 'لحظة من فضلك: ستُغلق هذه النافذة تلقائيًا.',
    lost: 'لم يصل إلى المراجعة شيء من هذه النافذة. الرجاء إغلاقها والعودة إلى المراجعة وتسجيل الدخول مرة أخرى إن لم يكن مسجَّلًا هناك.',
  },
};
