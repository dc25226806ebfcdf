import type { LanguageTable } from './language-table.js';

/** German. */
export const de: LanguageTable = {
  language: 'de',
  labels: {
    title: 'titel|filmtitel|film',
    year: 'jahr|erscheinungsjahr|produktionsjahr|baujahr|entstehungsjahr|land/jahr|land, jahr|land und jahr|land / jahr|produktionsland/jahr|produktionsland und -jahr',
    directors:
      'regie|regisseur|regisseurin|regie von*|regie & drehbuch|regie/drehbuch|regie und drehbuch|buch und regie|drehbuch und regie|drehbuch & regie|ein film von*|regie führte*|regie und buch|regie, buch|r.|inszenierung|regie/buch|buch/regie|drehbuch/regie|regisseure|regisseur:in|regie, drehbuch|drehbuch, regie|regie & buch|buch & regie|unter der regie von*|inszeniert von*|filmemacher|filmemacherin|spielleitung|gedreht von*|realisierung|hinter der kamera|regie führt*|wer führt regie|filmemacher:in|es inszeniert|unter der leitung von*',
    writers:
      'drehbuch|drehbuch von*|drehbuchautor|buch|autor|autoren|regie & drehbuch|regie/drehbuch|regie und drehbuch|buch und regie|drehbuch und regie|drehbuch & regie|regie und buch|regie, buch|skript|script|b.|regie/buch|buch/regie|drehbuch/regie|drehbuchautoren|drehbuchautorin|drehbuchautor:in|regie, drehbuch|drehbuch, regie|regie & buch|buch & regie|drehbuch und idee|szenario|autorin|autor:innen|buch & dialoge|drehbuch & idee|dialoge|geschrieben haben|wer hat’s geschrieben|aus der feder von*|story & drehbuch|idee und drehbuch|drehbuch nach*',
    cast: 'schauspieler|stimmen|stimmen im original|originalstimmen|sprecher|sprecherinnen|mit den stimmen von*|schauspieler/innen|darsteller|darsteller/innen|besetzung|cast|mit*|hauptdarsteller|hauptrollen|in den hauptrollen|schauspielerinnen|darstellerinnen und darsteller|es spielen|darstellende|in den rollen|mit dabei|es spielen mit|schauspiel|schauspieler:innen|darsteller:innen|schauspieler_innen|darsteller_innen|schauspielende|hauptbesetzung|ensemble|rollen|stars|mit u.a|mit u. a|mit unter anderem*|darsteller u.a|deutsche stimmen|gesprochen von*|schauspielerinnen und schauspieler|mitwirkende|cast & crew|besetzung und stab|die darsteller|die besetzung|der cast|wer spielt mit|zu sehen sind|vor der kamera|gesichter|es wirken mit|hauptdarstellerin|hauptdarstellerinnen|hauptrolle|weitere rollen|spiel|leute|in haupt- und nebenrollen|mit von der partie|wer mitspielt',
    synopsis:
      "handlung|storyanriss|worum es geht|wovon handelt er|worum geht es|zur handlung|zur story|inhalt|story|inhaltsangabe|zum inhalt|kurzinhalt|darum geht’s|darum geht's|darum geht es|worum geht’s|die handlung|die story|kurzbeschreibung|der inhalt|die geschichte|kurz gesagt|was passiert|plot|wovon handelt der film",
    rating:
      'bewertung*|wertung*|note*|punkte|meine bewertung|meine wertung|gesamtwertung|gesamtbewertung|gesamtnote|filmwertung|schulnote|urteil|gesamt|gesamteindruck|insgesamt|unsere wertung|unser urteil|filmnote|meine note|sterne|punktzahl|mein urteil|filmurteil|endnote|gesamtpunktzahl|unsere note|endwertung|abschlussnote|meine punkte|unsere bewertung|sternewertung',
    verdict: 'fazit|mein fazit|statement|gesamtfazit',
    runtimeMinutes:
      'länge|laufzeit|spielzeit|filmlänge|dauer|spieldauer|filmdauer|minuten|filmlaufzeit|dauer des films|lauflänge|laufzeit ca|wie lang|gesamtlänge|laufdauer|länge des films|dauert',
    certificate:
      'altersfreigabe|fsk*|fsk ab*|freigabe|freigegeben ab|altersempfehlung|ab|fsk-freigabe|altersbeschränkung|jugendfreigabe|empfohlen ab|altersangabe|freigabe ab|ab welchem alter|alter|altersstufe|einstufung|jugendschutz|freigegeben',
    author:
      'von*|eingestellt von*|gepostet von*|erstellt von*|kritik von*|geschrieben von*|autor der kritik|rezension von*|verfasst von*',
    comments: 'kommentare',
    originalTitle: 'originaltitel|originaler titel',
    genres: 'genre|genres',
    countries: 'land|länder|produktionsland|herkunft|herkunftsland',
    languages: 'sprache|sprachen|originalsprache',
    releaseDate:
      'kinostart|filmstart|start|erscheinungsdatum|veröffentlichung|dt. start|deutscher kinostart|heimkinostart|erscheinungstermin',
    publishedAt: 'erstellt am*|veröffentlicht am*|datum|eingestellt am*',
    musicBy: 'musik|musik von*|filmmusik|komponist|score',
    cinematographer: 'kamera|kameramann|kamerafrau|bildgestaltung',
    editor: 'schnitt|montage|cutter',
    producer: 'produzent|produzenten|produzentin|produktion|produziert von*|executive producer',
    productionCompany: 'studio|produktionsfirma|produktionsfirmen|verleih|filmverleih|vertrieb|verleiher',
    pros: 'pro|positiv|plus|stärken|gut|das gute|vorteile|was gefällt',
    cons: 'contra|kontra|negativ|minus|schwächen|schlecht|das schlechte|nachteile',
    trailer: 'trailer|zum trailer',
    outside: 'imdb|imdb-wertung|rotten tomatoes|metacritic',
    other: 'kategorie|kategorien|schlagwörter|labels|tags|budget|einspielergebnis|format|gesehen|quelle|bilder',
  },
  certified:
    'fsk:? ?(?:ab )?\\d\\d?|(?:freigegeben )?ab \\d\\d?(?: jahren?)?(?: freigegeben)?|ohne altersbeschränkung|o\\. ?a\\.|keine jugendfreigabe',
  basedOn: 'nach|(?:lose |frei )?basierend auf|frei nach|inspiriert von|vorlage',
  common: 'der|die|und|ist|nicht|das|ein|den|mit',
  review:
    '(?:film|kino|kurz|dvd|blu-ray|heimkino|serien|horror|klassiker)?-?(?:kritik|rezension|besprechung|review)(?: und bewertung)?|filmtipp|film-tipp|kinotipp',
  film: '(?:zuletzt |frisch )?gesehen|film der woche|filme?|kino|im kino|kinderfilm|dokumentarfilm|animationsfilm|familienfilm|horrorfilm|spielfilm|kurzfilm',
  sort: 'neue|meine|unsere|die|kleine|kurze|trailer|blu-ray|dvd|dvd-|netflix|inhalt|handlung|erste',
  reviewOf:
    '(?:meine )?gedanken (?:zu|über)|ein paar worte (?:zu|über)|meine meinung zu|eindrücke (?:zu|von)|(?:die |meine )?(?:film)?(?:kritik|rezension|besprechung|review) (?:zum film|zum kinofilm|zur serie|zu|von|über)',
  scale: 'auf (?:einer|der|meiner|unserer)(?: \\p{L}{2,12})? skala (?:von|bis)(?: (?:null|eins|[01]) bis)?',
  of: 'von(?: (?:maximal|möglichen|insgesamt))?|aus',
  units: 'sternen?|punkten?|klappen?|herzen|popcorntüten',
  gives: '(?:ich|wir) (?:sage|sagen)|von mir gibt.s|zücke|gebe|geben|gibt|vergebe|vergibt|verdient|bekommt',
  others: 'publikum|leser|besucher|zuschauer|durchschnitt|userwertung',
  notUnits: 'nominierung|folgen|staffel|personen|jahre|stimmen|seiten',
  numbers: 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn',
  halfOf: 'ein halber|ein halbes|einen halben',
  half: 'einhalb',
  thumbsUp: 'daumen (?:hoch|nach oben)',
  thumbsDown: 'daumen (?:runter|nach unten)',
  by: 'von',
  is: 'ist|war|erzählt|hat',
  subjects: 'es|das|dies|er|sie|wer|was|hier|da|der film|die handlung|die geschichte|alles|nichts',
  watch: 'film|streifen|drama|komödie|thriller|sah|gesehen|titel',
  lasts: 'seine|seinen|in|dauert|mit|läuft|knapp|rund',
  season: 'staffel',
  episode: 'folge|episode',
  hours: 'h|std|stunden?',
  minutes: 'min|minuten?',
  comments: 'kommentare?|antworten|gedanken zu',
  none: '(?:es gibt )?(?:noch )?keine?',
  reply:
    'kommentar veröffentlichen|schreibe? einen kommentar|hinterlasse? (?:einen kommentar|eine antwort)|kommentar (?:schreiben|hinterlassen)|antwort hinterlassen',
  says: 'sagt|sagte|hat gesagt|schreibt|meint',
  replyLinks: 'antworten ?löschen',
  about: 'über (?:den autor|die autorin):?|über',
  postsBy: '(?:zeige )?(?:alle |weitere )?(?:beiträge|artikel) von (.+?)(?: (?:anzeigen|ansehen|lesen))?',
  lists: 'archiv|kategorien?|startseite',
};
