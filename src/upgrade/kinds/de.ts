import type { KindWords } from '../kind-words.js';

export const de: KindWords = {
  film: 'kino…|film…|regie|regisseur…|szene|szenen|rolle|rollen|leinwand|drehbuch…|darsteller…|schauspieler…|kamera…|abspann|verfilm…|hauptrolle…|vorspann|im kino|synchro…',
  filmReview: 'filmkritik…|kinokritik…|filmrezension…|film-kritik|kritik zum film|filmreview',
  review: 'kritik…|rezension…|filmkritik…|besprechung…',
  said: 'ich',
  book: 'buch…|bücher…|roman|romane|romans|autor|autorin|autoren|kapitel|taschenbuch|gedicht…|leser…|verlag…|lesen|gelesen|lektüre|hardcover|seiten|erzähler|übersetzt aus|schriftsteller…|hörbuch…|sprecher…',
  music:
    'album|alben|song|songs|lied|lieder|vinyl|platte|platten|gitarre…|schlagzeug…|sänger…|konzert…|orchester…|band|bands|zugabe|bühne…|refrain|stimme des sängers|tracks|musiker…|schallplatte…',
  stage:
    'theater…|bühne…|inszenier…|oper|opern|sopran…|tenor|bariton|ballett|choreogra…|ausstell…|museum|museen|galerie…|pause|premiere im|schauspielhaus|kurator…|spielzeit|dramatur…|uraufführung|parkett|rang|schauspielerensemble|intendan…|festspiele|gastspiel',
  game: 'spieler…|spielstunden|spielzeit|spiel|spiele|konsole…|brettspiel…|würfel…|mitspieler|levels?|gamepad|controller|spielfigur…|spielbrett…|karten|spielmechanik|steam|durchspielen|speicherpunkt…|gegner|grafik',
  food: 'rezept…|ofen|restaurant…|gericht|gerichte|küche|butter|zucker|mehl|teelöffel|esslöffel|kellner…|vorspeise…|nachtisch|hauptgang|bedienung|lokal|schnitzel|lecker|trinkgeld|zwiebel…|knoblauch|gramm|backen|kochen',
  gear: 'akku…|handy|kopfhörer…|beamer|lautsprecher|fernseher…|zoll|bildschirm…|fernbedienung|gerät|geräte|anschluss|anschlüsse|watt|lieferumfang',
  serial: 'staffel|staffeln|folge|folgen|serie|serien|hörspiel…|podcast…',
  place:
    'hotel|pension|foyer|sessel|sitze|toilette…|eintritt|museum|reise…|bahnhof|zug|ausflug…|stadtführung|parkplatz|kinosaal|öffnungszeiten|drehort…|ruhetag|souvenir…|garten…|beet|beete|pflanz…|erde|kompost|rosen|samen|wander…|wanderung|altstadt|dom|ferienwohnung|flughafen',
  labels:
    'isbn|seiten|seitenzahl|verlag|plattform|plattformen|entwickler|spieler|spielerzahl|spieleranzahl|spieldauer|technische daten|preis|portionen|zutaten|zubereitung|zubereitungszeit|interpret|label|titelliste|bedienung|das essen|essen|das lokal|die karte|ambiente|küche|sprecher|gelesen von|autor des buches|übersetzung|bühne|bühnenbild|kostüme|eintritt|öffnungszeiten|sitze|akku|anschlüsse|staffeln|folgen|sender|spielort|besetzung am abend|der wein|laufzeit der ausstellung|adresse|hersteller|gewicht',
  noReview:
    'tagebuch|festivalbericht|zu gewinnen|essay|gewinnspiel|verlosung|verlost|dreharbeiten|interview mit|tv-tipp|tv-tipps|im tv|im fernsehen|woche|wochenende|nachruf|zum tod|gespräch mit|im gespräch|das beste|bestenliste|die besten|montagsfrag…|gewinner|filmquiz|quiz|rätsel|ist gestorben|gestorben ist|verstorben|sind umgezogen|bin umgezogen|festivaltagebuch|hörspiel…|hörbuch…|kinostarts|neu im kino|vorschau|trailer|erster trailer|kurz vorgestellt|porträt|portrait|zu besuch|ein besuch|besuch im|ausflug…|auf den spuren|drehort…|reise|reisen|essen|nach dem film|tag \\d\\d?|jahresrückblick|rangliste|abschied von|unser kino|wir verlosen|news|besetzung steht|wird verfilmt|verfilmung geplant|neuer fernseher|filme des jahres',
  otherHeadline:
    'buchkritik…|buchtipp…|hörspiel…|hörbuch…|theaterkritik…|buch|roman|theater…|oper|musical|platte|album|rezept|spiel|brettspiel|konzert|ausstellung|restaurant|gelesen|gehört|gespielt|gegessen|gekocht|getestet|live|lesung|bühne|hörbuch|hörspiel|im test|serie|staffel',
  news: 'angekündigt|wird erscheinen|startet am|dreharbeiten|gab bekannt|soll im|soll die|laut variety|berichtet|wird regie|hauptrolle übernehmen|pressemitteilung|kinostart ist|verlosen|teilnahme…|einsendeschluss|verlosen wir|zu gewinnen|gewinnspiel|teilnahmeschluss|mitmachen|im alter von|starb|verstarb|geboren in|gedreht wird|einspielergebnis|startwochenende|besucherzahl…|drehstart|wie variety',
  filmKinds: 'kino…|film…|filme|filmkritik…|spielfilm…',
  otherKinds:
    'buch|bücher|literatur…|romane?|lesen|musik…|platten|konzert|konzerte|spiele|brettspiele|theater…|bühne|oper|rezepte|kochen|essen|nachrichten|interviews|listen|liste|reisen|serien|serie|ausstellung…|kunst|heimkino|beamer|hörbuch|hörbücher|hörspiele|gewinnspiel|gewinnspiele|technik|ausflüge|nachruf|nachrufe|quiz|festival|porträt|porträts|vermischtes|privates',
  furniture: 'mehr|beliebt',
};
