/** The words of the page that a log-in leads back to, which closes by itself: too small a page to load a language for. */
export const LANDING_WORDS: Readonly<Record<string, { readonly wait: string; readonly lost: string }>> = {
  en: {
    wait: 'One moment: this window closes by itself.',
    lost: 'The review did not hear from this window. Close it, go back to the review, and log in once more if you are not logged in there.',
  },
  de: {
    wait: 'Einen Moment: Dieses Fenster schließt sich von selbst.',
    lost: 'Die Kritik hat von diesem Fenster nichts erfahren. Schließe es, geh zurück zur Kritik, und melde dich dort noch einmal an, falls du nicht angemeldet bist.',
  },
  fr: {
    wait: 'Un instant\u00a0: cette fenêtre se ferme d’elle-même.',
    lost: 'La critique n’a rien reçu de cette fenêtre. Fermez-la, retournez à la critique et connectez-vous de nouveau si vous n’y êtes pas connecté.',
  },
};
