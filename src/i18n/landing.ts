import type { Language } from './plural.js';

/** The words of the page that a log-in leads back to, which closes by itself: too small a page to load a language for. */
export const LANDING_WORDS: Readonly<Record<Language, { readonly wait: string; readonly lost: string }>> = {
  en: {
    wait: 'One moment: this window closes by itself.',
    lost: 'The review did not hear from this window. Close it, go back to the review, and log in once more if you are not logged in there.',
  },
  de: {
    wait: 'Einen Moment: Dieses Fenster schließt sich von selbst.',
    lost: 'Die Seite mit der Kritik hat von diesem Fenster keine Antwort bekommen. Schließe es, geh zurück zur Kritik und melde dich dort noch einmal an, falls du nicht angemeldet bist.',
  },
  fr: {
    wait: 'Un instant\u00a0: cette fenêtre se ferme d’elle-même.',
    lost: 'La page de la critique n’a pas reçu de réponse de cette fenêtre. Fermez-la, retournez à la critique et connectez-vous de nouveau si la connexion n’y apparaît pas.',
  },
  es: {
    wait: 'Un momento: esta ventana se cierra sola.',
    lost: 'La página de la crítica no ha recibido respuesta de esta ventana. Ciérrala, vuelve a la crítica e inicia sesión otra vez si allí no está iniciada.',
  },
  pt: {
    wait: 'Um momento: esta janela fecha sozinha.',
    lost: 'A página da crítica não recebeu resposta desta janela. Feche-a, volte à crítica e entre na sua conta novamente se ela não aparecer lá.',
  },
  it: {
    wait: 'Un attimo: questa finestra si chiude da sola.',
    lost: 'La pagina della recensione non ha ricevuto risposta da questa finestra. Chiudila, torna alla recensione e accedi di nuovo se lì l’accesso non risulta attivo.',
  },
  nl: {
    wait: 'Een ogenblik: dit venster sluit vanzelf.',
    lost: 'De pagina met de recensie heeft geen antwoord van dit venster gekregen. Sluit het, ga terug naar de recensie en log opnieuw in als je daar niet bent ingelogd.',
  },
  pl: {
    wait: 'Chwileczkę: to okno zamknie się samo.',
    lost: 'Strona z recenzją nie otrzymała odpowiedzi z tego okna. Zamknij je, wróć do recenzji i zaloguj się jeszcze raz, jeśli konto nie jest tam zalogowane.',
  },
  sv: {
    wait: 'Ett ögonblick: det här fönstret stängs av sig självt.',
    lost: 'Sidan med recensionen har inte fått något svar från det här fönstret. Stäng det, gå tillbaka till recensionen och logga in en gång till om du inte är inloggad där.',
  },
  is: {
    wait: 'Augnablik: þessi gluggi lokast sjálfkrafa.',
    lost: 'Síðan með gagnrýninni fékk ekkert svar frá þessum glugga. Lokaðu honum, farðu aftur í gagnrýnina og skráðu þig inn aftur ef innskráning er ekki virk þar.',
  },
  ja: {
    wait: 'お待ちください。このウィンドウは自動的に閉じます。',
    lost: 'レビューのページはこのウィンドウから結果を受け取れませんでした。ウィンドウを閉じてレビューに戻り、ログインしていない場合はもう一度ログインしてください。',
  },
  zh: {
    wait: '请稍候，此窗口会自动关闭。',
    lost: '影评页面没有收到此窗口的结果。请关闭窗口，回到影评；如果那里还没有登录，请再登录一次。',
  },
  ar: {
    wait: 'لحظة من فضلك: ستُغلق هذه النافذة تلقائيًا.',
    lost: 'لم تتلقَّ صفحة المراجعة ردًا من هذه النافذة. يُرجى إغلاقها والعودة إلى المراجعة وتسجيل الدخول من جديد إن لم يكن مسجّلًا هناك.',
  },
};
