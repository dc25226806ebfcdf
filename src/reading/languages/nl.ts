import type { LanguageTable } from './language-table.js';

/** Dutch. */
export const nl: LanguageTable = {
  language: 'nl',
  labels: {
    title: 'titel|film',
    year: 'jaar|jaartal|productiejaar|releasejaar|land en jaar|land/jaar|jaar van uitgave|wanneer gemaakt|gemaakt in',
    directors:
      'regie|regisseur|geregisseerd door*|regie van*|een film van*|regie en scenario|scenario en regie|geschreven en geregisseerd door*|regisseurs|onder regie van*|regisseuse|geregisseerd en geschreven door*|in een regie van*|achter de camera|gemaakt door*|wie regisseert|filmmaker|regie & scenario|scenario & regie|regie/scenario|regie en script|regisseurs/scenaristen|in de regiestoel',
    writers:
      'scenario|scenario van*|scenarist|scenarioschrijver|geschreven door*|script|regie en scenario|scenario en regie|geschreven en geregisseerd door*|bedacht en geschreven door*|bedacht door*|scenaristen|schrijver|schrijvers|scriptschrijver|geregisseerd en geschreven door*|scenario en dialogen|wie schreef het|schreef het|schreven het|tekst|scenario & regie|regie & scenario|regie/scenario|verhaal en scenario|naar een scenario van*|pen|schreef het ook|script van*|regie en script',
    cast: 'cast|stemmen|stemmen van*|spel|met*|acteurs|hoofdrollen|rolverdeling|met onder anderen|met o.a|hoofdrolspelers|in de hoofdrollen|hoofdrol|spelers|met in de hoofdrollen*|acteurs en actrices|met onder meer*|met onder andere*|met o.a.*|hoofdrolspeler|stemmencast|de cast|bezetting|vertolking|vertolkingen|belangrijkste acteurs|in de rollen|acteur|acteurs & actrices|cast en crew|actrices|wie zien we|voor de camera|gezichten|op het scherm|wie speelt mee|er spelen mee|spelen mee|in beeld|met in de rollen|medespelers|vertolkt door*|gespeeld door*|wie doen er mee|de acteurs|spelend',
    synopsis:
      'synopsis|verhaal|het verhaal|samenvatting|plot|inhoud|korte inhoud|waar gaat het over|het verhaaltje|verhaaltje|waar gaat het over?|in het kort|waar het over gaat|de inhoud|waarover gaat het|het plot',
    rating:
      'score*|cijfer*|waardering*|beoordeling*|mijn cijfer|eindcijfer|mijn score|eindscore|oordeel|sterren|eindoordeel|rapportcijfer|ons cijfer|het cijfer|ons oordeel|mijn oordeel|punten|puntental|aantal sterren|eindwaardering|onze score|onze waardering|verdict|het oordeel|beoordeling van de redactie',
    verdict: 'conclusie|eindoordeel|kortom',
    runtimeMinutes:
      'speelduur|duur|lengte|speeltijd|looptijd|minuten|hoe lang|duurt|hoe lang duurt het|tijd|lengte film|filmduur',
    certificate:
      'kijkwijzer|leeftijd|leeftijdsclassificatie|keuring|leeftijdsadvies|voor wie|kijkwijzerleeftijd|leeftijdsgrens|leeftijdskeuring|minimumleeftijd|leeftijdsindicatie|vanaf|vanaf welke leeftijd|geschikt voor|geschikt vanaf|leeftijdskeur|leeftijd vanaf',
    author: 'door*|recensie door*|recensie van*|geschreven door|geplaatst door*|auteur',
    comments: 'reacties',
    originalTitle: 'originele titel|oorspronkelijke titel',
    genres: 'genre|genres',
    countries: 'land|landen|herkomst|land van herkomst',
    languages: 'taal|talen|gesproken taal',
    releaseDate: 'release|releasedatum|bioscooprelease|première|premiere|in de bioscoop|vanaf|te zien vanaf',
    publishedAt: 'geplaatst op*|datum|gepubliceerd op*|gepubliceerd',
    musicBy: 'muziek|muziek van*|componist|filmmuziek|soundtrack',
    cinematographer: 'camera|cameraman|fotografie|cinematografie',
    editor: 'montage|editor|montage door*',
    producer: 'producent|producenten|productie|geproduceerd door*',
    productionCompany: 'distributeur|studio|productiemaatschappij|distributie|filmmaatschappij',
    pros: 'pluspunten|plus|voordelen|sterke punten|goed|positief',
    cons: 'minpunten|min|nadelen|zwakke punten|slecht|negatief',
    trailer: 'trailer',
    outside: 'imdb|rotten tomatoes|metacritic|moviemeter|imdb-score',
    other: "categorie|categorieën|tags|labels|budget|opbrengst|formaat|bron|gezien|extra’s|extra's",
  },
  certified:
    '(?:kijkwijzer:? )?(?:vanaf )?\\d\\d? jaar(?: en ouder)?|kijkwijzer:? (?:al|\\d\\d?)(?: jaar)?|alle leeftijden',
  basedOn: 'naar|gebaseerd op|geïnspireerd|vrij naar',
  common: 'het|een|van|en|is|niet|dat|zijn|de',
  review: '(?:film|bioscoop|dvd-)?(?:recensie|bespreking|review)s?|filmkritiek',
  film: 'gezien|film van de week|films?|bioscoop|in de bioscoop|kinderfilm|familiefilm|tekenfilm|documentaire|speelfilm|animatiefilm',
  sort: 'nieuwe|mijn|onze|korte|de|dvd|blu-ray|netflix|trailer',
  reviewOf:
    '(?:mijn )?gedachten (?:over|bij)|een paar woorden over|mijn mening over|(?:film)?(?:recensie|bespreking|review) (?:van de film|van|over)',
  scale: 'op een schaal van(?: (?:nul|een|één|[01]) tot)?',
  of: 'van de|van(?: (?:maximaal|de mogelijke|een maximum van))?|uit|op de|op',
  units: 'sterren|ster|punten|klappers?|hartjes',
  gives: 'geef|ik zeg|scoort|kent toe|geven|krijgt|verdient?',
  others: 'publiek|lezers|bezoekers|gemiddeld|kijkers',
  numbers: 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
  halfOf: 'een halve',
  half: 'en een half|en een halve',
  by: 'van',
  is: 'is|was|vertelt|heeft',
  subjects: 'het|dit|dat|er|hij|zij|ze|wie|wat|de film|het verhaal|alles|niets',
  watch: 'film|zag|gezien|drama|thriller',
  lasts: 'zijn|duurt|van|in',
  season: 'seizoen',
  episode: 'aflevering',
  hours: 'u|uur|uren',
  minutes: 'min|minuten|minuut',
  comments: 'reacties?|opmerking|opmerkingen|gedachten over',
  none: '(?:er zijn )?(?:nog )?geen',
  reply: 'geef een reactie|laat een (?:reactie|antwoord) achter|een reactie posten|plaats een reactie',
  says: 'zegt|zei|schreef',
  replyLinks: 'beantwoorden ?verwijderen',
  about: 'over',
  postsBy: '(?:bekijk )?(?:alle )?(?:berichten|artikelen) (?:van|door) (.+?)(?: (?:bekijken|weergeven))?',
  lists: 'archief|categorie|categorieën',
  kinds: {
    film: 'film…|bioscoop|bioscopen|regie|regisseur…|acteur|acteurs|actrice|actrices|scène|scènes|rol|rollen|scenario|doek|cineast…|hoofdrol…|aftiteling|camerawerk|verfilm…|kijker…|speelfilm…|personage…',
    filmReview: 'filmrecensie…|filmbespreking…|bioscooprecensie…|recensie film',
    review: 'recensie…|bespreking…|filmrecensie…',
    said: 'ik',
    book: 'boek…|roman|romans|auteur|schrijver|schrijfster|hoofdstuk…|gedicht…|lezer|lezers|lezen|gelezen|uitgever…|paperback|bladzijde…|pagina…|pocket|luisterboek…|vertaald uit|voorgelezen',
    music:
      'album|albums|plaat|platen|liedje…|nummer|nummers|vinyl|gitaar…|gitaris…|drummer|zanger…|zangeres|concert…|orkest…|band|bands|toegift|refrein|optreden|muzikant…',
    stage:
      'toneel…|theater…|voorstelling…|opera…|sopraan|tenor|bariton|ballet|choreogra…|tentoonstelling…|museum|musea|galerie…|pauze|zaalwacht|conservator|decor…|stoelendans|schouwburg…',
    game: 'spel|spellen|speler…|bordspel…|spelcomputer…|console|dobbelste…|levels?|speelbord|kaarten|potje|spelregel…|gespeeld op',
    food: 'recept…|oven|restaurant…|gerecht|gerechten|boter|suiker|bloem|eetlepel…|theelepel…|keuken|ober|bediening|voorgerecht…|nagerecht…|hoofdgerecht…|wijn|menukaart|knoflook|ui|fooi|gram|eten|gegeten',
    gear: 'batterij…|accu|telefoon|koptelefoon…|oordop…|televisie|beamer|luidspreker…|inch|afstandsbediening|apparaat|scherm|kabel…|aansluiting…',
    serial: 'seizoen…|aflevering…|serie|series|hoorspel…|podcast…',
    place:
      'hotel|hostel|stoelen|zaal|foyer|wc|toilet…|reis…|trein|uitstap…|rondleiding…|entree|parkeer…|filmlocatie…|opnamelocatie…|tapijt|dagje',
    labels:
      'isbn|uitgever|uitgeverij|aantal pagina’s|pagina’s|bladzijden|platform|platforms|ontwikkelaar|spelers|aantal spelers|prijs|ingrediënten|bereiding|bereidingstijd|porties|personen|nummers|label|artiest|bediening|eten|het eten|keuken|schrijver|luisterduur|voorgelezen door|verteller|locatie|kaartjes|toegang|openingstijden|tot en met|adres|menukaart|wijn|sfeer|stoelen|batterij|accu|specificaties|vertaling|vertaler|seizoenen|afleveringen|zender|speeltijd|decor|licht|kostuums',
    noReview:
      'festivalnotities|festivalverslag|dagboek|verslag van|opnames|gesprek met|interview|op tv|op televisie|winnaars|prijsvraag|winactie|win|filmquiz|quiz|is overleden|overleden|in memoriam|afscheid van|zijn verhuisd|festivaldagboek|luisterboek|hoorspel|dag \d\d?|week|weekend|de beste|de slechtste|top|lijstje|lijst|trailer|nieuws|portret|profiel|op bezoek|bezoek aan|in de voetsporen|uitje|dagje|filmlocaties|bioscopen|onze bioscoop|eten|na de film|verschijnt|bekend|gecast|speelt de hoofdrol in|films van het jaar|nieuwe televisie|bezetting bekend|raad de film|geluisterd',
    otherHeadline:
      'boekrecensie…|boekbespreking…|toneelrecensie…|theaterrecensie…|boek|roman|toneel…|theater…|opera|musical|plaat|album|recept|spel|bordspel|concert|tentoonstelling|restaurant|gelezen|geluisterd|gespeeld|gegeten|gekookt|getest|voorstelling|serie|seizoen|luisterboek|optreden|live',
    news: 'opnames|verschijnt|aangekondigd|maakt bekend|volgens variety|gaat spelen|wordt geregisseerd|persbericht|jury|meedoen|winnaar…|gaat in première op|binnenkort',
    filmKinds: 'bioscoop|film…|films|recensies?|drama|komedie|horror',
    otherKinds:
      'boek|boeken|literatuur|lezen|muziek|platen|concert|concerten|spellen|games|theater…|toneel|opera|recept|recepten|eten|restaurants|nieuws|interview|interviews|lijstjes|lijst|series|tentoonstelling|tentoonstellingen|reizen|podcast|kunst|luisterboek|luisterboeken|horen|luisteren|techniek|festival|winactie|persoonlijk|portret|portretten|quiz',
    furniture: 'meest gelezen|populair',
  },
};
