import type { KindWords } from '../kind-words.js';

export const it: KindWords = {
  film: 'film|cinema|regia|regista|registi|attore|attori|attrice|attrici|scena|scene|schermo|lungometragg…|cortometragg…|sceneggiatur…|pellicola|pellicole|sala|inquadratur…|montaggio|protagonista|fotografia|interpret…|cineast…',
  filmReview: 'recensione film|recensione del film|recensione cinema',
  review: 'recension…|critica',
  said: 'io',
  book: 'libro|libri|romanzo|romanzi|autore|autrice|capitol…|poesia|poesie|lettor…|lettric…|lettura|letture|editore|pagine|pagina|scrittor…|scrittric…|traduzione|racconti|edizioni',
  music:
    'album|canzon…|brano|brani|vinil…|disco|dischi|chitarr…|batteri…|cantant…|concerto|concerti|orchest…|traccia|tracce|gruppo|band|bis|ritornello|etichetta',
  stage:
    'teatr…|palco…|opera lirica|opere liriche|sopran…|tenore|baritono|ballett…|coreogra…|libretto|mostra|mostre|museo|musei|galleria|allestiment…|spettacol…|intervallo|curator…|drammaturg…|platea|messinscena|palcoscenico|compagnia|repliche|sipario',
  game: 'gioco|giochi|giocator…|videogioc…|videogi…|console|joypad|partita|partite|dadi|plancia|livelli|carte|tabellone|giocabilità|salvataggi|steam|missioni|boss',
  food: 'ricett…|forno|ristorant…|piatto|piatti|trattori…|osteri…|burro|zuccher…|farina|cucchia…|cucina|camerier…|antipast…|dolce|primo piatto|secondo piatto|vino|menù|menu|aglio|cipolla|conto|coperto|grammi|cottura|spaghetti|pasta',
  gear: 'batteria|cuffie|televisore|proiettor…|casse|pollici|telecomando|telefono|apparecchio|autonomia|pixel|presa|prese',
  serial: 'stagion…|episodi…|serie|puntat…|podcast…|sceneggiato',
  place:
    'albergo|hotel|ostello|poltron…|bagni|foyer|viaggi…|stazione|treno|gita|gite|visita guidata|biglietti|parcheggio|location|atrio|moquette|guida turistica|giardino|terriccio|piantare|rosai|semi|compost|potare|sentiero|escursione|duomo|aeroporto|alloggio',
  labels:
    'isbn|editore|casa editrice|pagine|numero di pagine|piattaforma|piattaforme|sviluppatore|giocatori|numero di giocatori|prezzo|ingredienti|preparazione|porzioni|dosi|dosi per|tracce|etichetta|artista|servizio|cucina|narratore|letto da|voce narrante|luogo|biglietti|orari|fino al|indirizzo|menù|vino|locale|il locale|conto|ambiente|poltrone|batteria|caratteristiche|traduzione|traduttore|stagioni|episodi|rete|durata partita|scene e costumi|luci|scenografie e costumi',
  noReview:
    'diario|saggio|trailer|uscite|riprese|intervista|in tv|in televisione|conversazione con|il meglio|vincitori|è morto|è morta|addio a|addio|ci siamo trasferiti|audiolibro|giorno \\d\\d?|settimana|weekend|fine settimana|i migliori|le migliori|i peggiori|classifica|quiz|concorso|in palio|diario dal festival|diario del festival|diario di festival|notizie|novità|box ?office|ritratto|profilo|omaggio|ricordo di|sui luoghi|sulle tracce|viaggio|gita|visita|casting|annunciato|al via le riprese|i film dell’anno|la nostra sala|il cinema di',
  otherHeadline:
    'libro|romanzo|teatro|opera|musical|disco|ricetta|gioco|concerto|mostra|ristorante|trattoria|osteria|letto|lettura|ascoltato|giocato|cena|a tavola|serie|stagione|spettacolo|audiolibro|fumetto|prova|dal vivo|a teatro',
  news: 'riprese|uscirà|annunciat…|secondo variety|sarà diretto|arriverà|nelle sale dal|comunicato|giuria|partecipare|estrazione|in palio|protagonista sarà|prossimamente|in palio|per partecipare|estratt…|all’età di|nato a|nata a|si è spento|si è spenta|primo weekend|incassi|incassato|inizio delle riprese',
  filmKinds: 'film|cinema|recensioni film|al cinema|drammatico|commedia|horror',
  otherKinds:
    'libro|libri|letteratura|letture|romanzi|musica|dischi|concerti|giochi|videogiochi|teatro|opera|ricette|cucina|ristoranti|notizie|news|intervista|interviste|liste|serie|serie tv|mostra|mostre|viaggi|podcast|fumetti|audiolibri|tecnologia|festival|quiz|ritratti|varie',
  furniture: 'più letti|articoli correlati',
};
