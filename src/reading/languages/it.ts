import type { LanguageTable } from './language-table.js';

/** Italian. */
export const it: LanguageTable = {
  language: 'it',
  labels: {
    title: 'titolo|film',
    year: 'anno|anno di produzione|anno di uscita',
    directors:
      'regia|regia di*|regista|registi|diretto da*|un film di*|di*|scritto e diretto da*|regia e sceneggiatura|sceneggiatura e regia',
    writers:
      'sceneggiatura|sceneggiatura di*|sceneggiatore|sceneggiatori|scritto da*|scritto e diretto da*|soggetto e sceneggiatura|regia e sceneggiatura|sceneggiatura e regia',
    cast: 'cast|attori|interpreti|con*|attori principali|interpreti principali|protagonisti',
    synopsis: 'trama|sinossi|la trama|storia|la storia|riassunto',
    rating: 'voto*|il mio voto*|valutazione*|giudizio*|voto finale|votazione*|punteggio*|il nostro voto',
    verdict: 'conclusioni|commento|in breve',
    runtimeMinutes: 'durata',
    certificate: 'divieto|età consigliata|visto censura',
    author: 'recensione di*|scritto da|a cura di*|pubblicato da*|autore|postato da*',
    comments: 'commenti',
    other:
      'genere|generi|uscita|data di uscita|paese|nazione|nazionalità|musica|musiche|fotografia|montaggio|produzione|produttore|distribuzione|titolo originale|lingua|trailer|etichette|categorie|pubblicato il|soggetto|scenografia|costumi|origine',
  },
  review: '(?:la )?(?:recensione|critica|review)(?: film| del film| cinema| senza spoiler)?|recensioni|opinioni',
  film: 'film|cinema|al cinema|visto al cinema',
  sort: 'mini|breve|nuova|la|mia|nostra',
  reviewOf: '(?:la )?(?:mini)?(?:recensione|critica) (?:di|del film|del|dello|della)',
  of: 'su|di',
  units: 'stell[ae]|stelline|punt[oi]|ciak|cuori',
  numbers: 'una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
  half: 'e mezz[ao]',
  by: "di|d['’]",
  is: 'è|era|racconta|vince',
  subjects: 'esso|questo|quello|il film|la storia|tutto|nulla|niente|chi|lui|lei|questo film',
  watch: 'film|visto|vedere|di|a|per|con|pellicola',
  season: 'stagione',
  episode: 'episodio|puntata',
  hours: 'h|or[ae]',
  minutes: 'min|minut[oi]',
  comments: 'comment[oi]|rispost[ae]|pensieri',
  none: 'nessun|nessuna',
  reply: 'lascia un commento|posta un commento|aggiungi un commento|scrivi un commento|rispondi',
  about: 'informazioni su|chi è',
  and: 'e|ed',
  as: 'nel ruolo di|come|è',
};
