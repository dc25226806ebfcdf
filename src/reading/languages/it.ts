import type { LanguageTable } from './language-table.js';

/** Italian. */
export const it: LanguageTable = {
  language: 'it',
  labels: {
    title: 'titolo|film',
    year: 'anno|anno di produzione|anno di uscita|origine|nazione e anno|paese e anno',
    directors:
      'regia|diretta da*|regia di*|regista|registi|diretto da*|un film di*|di*|scritto e diretto da*|regia e sceneggiatura|sceneggiatura e regia|registe|regia, soggetto e sceneggiatura|soggetto, sceneggiatura e regia|diretto e scritto da*|diretta e scritta da*|scritta e diretta da*|regia e soggetto|un’opera di*|dietro la macchina da presa|regia e montaggio|un lavoro di*|dirige|alla regia|girato da*|un film diretto da*|film di*|regia a cura di*',
    writers:
      'sceneggiatura|sceneggiatura di*|sceneggiatore|sceneggiatori|scritto da*|scritto e diretto da*|soggetto e sceneggiatura|regia e sceneggiatura|sceneggiatura e regia|soggetto|soggetto e scen.|scen.|sogg.|soggetto/sceneggiatura|sceneggiatura e soggetto|scrittura|storia e sceneggiatura|regia, soggetto e sceneggiatura|soggetto, sceneggiatura e regia|diretto e scritto da*|diretta e scritta da*|scritta e diretta da*|soggetto, sceneggiatura|script|penna|alla penna|scrivono|chi l’ha scritto|scritta da*|copione|scritto a più mani da*|testo|dialoghi|storia di*',
    cast: 'cast|interpretato da*|voci|con le voci di*|attori|interpreti|con*|attori principali|interpreti principali|protagonisti|protagonista|cast principale|cast artistico|attrici|attori e attrici|doppiatori|voci italiane|voci originali|personaggi e interpreti|interpreti e personaggi|interprete|cast completo|cast e personaggi|con la partecipazione di*|protagonista principale|davanti alla macchina da presa|facce|volti|sullo schermo|recitano|chi c’è|in scena|tra gli attori|attori protagonisti|nel cast|gli attori|gli interpreti|ruoli principali|ruoli|con le facce di*',
    synopsis:
      'trama|sinossi|la trama|storia|la storia|riassunto|di cosa parla|trama semiseria|di che parla|in breve|la vicenda|di che si tratta|l’intreccio',
    rating:
      'voto*|il mio voto*|valutazione*|giudizio*|voto finale|votazione*|punteggio*|il nostro voto|stelle|pagella|in stelle|in numeri|voto complessivo|voto personale|voto totale|il voto|verdetto|il giudizio|la pagella|valutazione finale|punteggio finale|pallini',
    verdict: 'conclusioni|commento|in breve',
    runtimeMinutes: 'durata|minuti|quanto dura|lunghezza|minutaggio|tempo|dura',
    certificate:
      'divieto|età consigliata|visto censura|classificazione|età|visione|limiti di età|censura|divieti|rating|fascia d’età|età minima|vm|vietato|età minima consigliata|visto|pubblico|fascia di età',
    author:
      'di|recensione di*|scritto da|a cura di*|pubblicato da*|autore|postato da*|recensione a cura di*|di nostra mano|testo di*|articolo di*|scritta da',
    comments: 'commenti',
    originalTitle: 'titolo originale|tit. orig.',
    genres: 'genere|generi',
    countries: 'paese|nazione|nazionalità|origine|paese di produzione|paese di origine',
    languages: 'lingua|lingua originale|lingue',
    releaseDate: 'uscita|data di uscita|uscita al cinema|data uscita|uscita in italia',
    publishedAt: 'pubblicato il*|data|pubblicato',
    musicBy: 'musica|musiche|musiche di*|colonna sonora|musica di*|compositore',
    cinematographer: 'fotografia|fotografia di*|direttore della fotografia',
    editor: 'montaggio|montaggio di*|montatore',
    producer: 'produttore|produttori|produzione|prodotto da*|produttore esecutivo',
    productionCompany: 'distribuzione|casa di produzione|case di produzione|distribuito da*|studio|distributore',
    pros: 'pro|i pro|pregi|punti di forza|cosa funziona|lati positivi|aspetti positivi',
    cons: 'contro|i contro|difetti|punti deboli|cosa non funziona|lati negativi|aspetti negativi',
    trailer: 'trailer|trailer italiano',
    outside: 'imdb|rotten tomatoes|metacritic|mymovies',
    other:
      'interpretazioni|etichette|categorie|soggetto|scenografia|costumi|effetti speciali|budget|incassi|formato|fonte|visto|tratto da|premi',
  },
  certified: '(?:film )?vietato ai minori di (?:anni )?\\d\\d?(?: anni)?|v\\.?m\\.? ?\\d\\d?|(?:film )?per tutti',
  basedOn:
    "dal(?:la|lo|l[’'])? ?(?:romanzo|libro|racconto|opera|pièce|omonimo)|tratto da|basato su|ispirato a|da un(?:a|’|')? ?(?:racconto|romanzo|idea|storia)|liberamente",
  common: 'il|che|di|una|un|è|non|gli|della',
  review: '(?:la )?(?:recensione|critica|review)(?: film| del film| cinema| senza spoiler)?|recensioni|opinioni',
  film: 'visto|film della settimana|film|cinema|al cinema|visto al cinema',
  sort: 'mini|breve|nuova|la|mia|nostra|trama|trama,|cast|finale|spiegazione|anteprima|netflix|spoiler',
  reviewOf:
    '(?:due|alcune|qualche) parol[ea] su|(?:pensieri|impressioni|riflessioni) su|(?:la mia )?opinione su|(?:la )?(?:mini)?(?:recensione|critica) (?:di|del film|del|dello|della)',
  scale: '(?:su|in) (?:una|nella|la) scala (?:da|di)(?: (?:zero|uno|[01]) a)?',
  of: 'su(?: un (?:totale|massimo) di)?|di',
  units: 'stell[ae]|stelline|punt[oi]|ciak|cuori',
  gives:
    'do|diamo|metto|gli do|si becca|si porta a casa|si merita|vale|dare|darei|assegno|assegna|assegniamo|merita|prende',
  others: '(?:del )?pubblico|spettatori|lettori|utenti|media',
  notUnits: 'anni',
  numbers: 'una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
  halfOf: 'mezza|mezzo|mezzo',
  half: 'e mezz[ao]',
  by: "di|d['’]",
  is: 'è|era|racconta|vince',
  subjects: 'esso|questo|quello|il film|la storia|tutto|nulla|niente|chi|lui|lei|questo film',
  watch: 'film|visto|vedere|pellicola',
  lasts: 'suoi|dura|di|nei suoi',
  season: 'stagione',
  episode: 'episodio|puntata',
  hours: 'h|or[ae]',
  minutes: 'min|minut[oi]',
  comments: 'comment[oi]|rispost[ae]|pensieri',
  none: 'nessuna?|(?:ancora )?non ci sono(?: ancora)?',
  reply: 'lascia un commento|posta un commento|aggiungi un commento|scrivi un commento|rispondi',
  says: 'dice|ha detto|scrive|ha scritto',
  replyLinks: 'rispondi ?elimina',
  about: 'informazioni su|chi è',
  postsBy: '(?:(?:vedi|visualizza|leggi) )?(?:tutti )?(?:gli )?articoli (?:scritti )?(?:di|da) (.+)',
  lists: 'archivio|categori[ae]',
};
