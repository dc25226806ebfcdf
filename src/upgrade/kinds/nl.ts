import type { KindWords } from '../kind-words.js';

export const nl: KindWords = {
  film: 'film…|bioscoop|bioscopen|regie|regisseur…|acteur|acteurs|actrice|actrices|scène|scènes|rol|rollen|scenario|doek|cineast…|hoofdrol…|aftiteling|camerawerk|verfilm…|kijker…|speelfilm…|personage…',
  filmReview: 'filmrecensie…|filmbespreking…|bioscooprecensie…|recensie film',
  review: 'recensie…|bespreking…|filmrecensie…',
  said: 'ik',
  book: 'boek…|roman|romans|auteur|schrijver|schrijfster|hoofdstuk…|gedicht…|lezer|lezers|lezen|gelezen|uitgever…|paperback|bladzijde…|pagina…|pocket|luisterboek…|vertaald uit|voorgelezen',
  music:
    'album|albums|plaat|platen|liedje…|nummer|nummers|vinyl|gitaar…|gitaris…|drummer|zanger…|zangeres|concert…|orkest…|band|bands|toegift|refrein|optreden|muzikant…',
  stage:
    'toneel…|theater…|voorstelling…|opera…|sopraan|tenor|bariton|ballet|choreogra…|tentoonstelling…|museum|musea|galerie…|pauze|zaalwacht|conservator|decor…|stoelendans|schouwburg…|schouwburg|zaal|speelt nog|toneelgroep|dansers',
  game: 'spel|spellen|speler…|bordspel…|spelcomputer…|console|dobbelste…|levels?|speelbord|kaarten|potje|spelregel…|gespeeld op|gameplay|savegame…|levels|steam|missies',
  food: 'recept…|oven|restaurant…|gerecht|gerechten|boter|suiker|bloem|eetlepel…|theelepel…|keuken|ober|bediening|voorgerecht…|nagerecht…|hoofdgerecht…|wijn|menukaart|knoflook|ui|fooi|gram|eten|gegeten',
  gear: 'batterij…|accu|telefoon|koptelefoon…|oordop…|televisie|beamer|luidspreker…|inch|afstandsbediening|apparaat|scherm|kabel…|aansluiting…',
  serial: 'seizoen…|aflevering…|serie|series|hoorspel…|podcast…',
  place:
    'hotel|hostel|stoelen|zaal|foyer|wc|toilet…|reis…|trein|uitstap…|rondleiding…|entree|parkeer…|filmlocatie…|opnamelocatie…|tapijt|dagje|tuin|tuinen|planten|aarde|compost|rozen|zaden|snoeien|wandeling|wandelen|pad|kathedraal|vliegveld|camping',
  labels:
    'isbn|uitgever|uitgeverij|aantal pagina’s|pagina’s|bladzijden|platform|platforms|ontwikkelaar|spelers|aantal spelers|prijs|ingrediënten|bereiding|bereidingstijd|porties|personen|nummers|label|artiest|bediening|eten|het eten|keuken|schrijver|luisterduur|voorgelezen door|verteller|locatie|kaartjes|toegang|openingstijden|tot en met|adres|menukaart|wijn|sfeer|stoelen|batterij|accu|specificaties|vertaling|vertaler|seizoenen|afleveringen|zender|speeltijd|decor|licht|kostuums',
  noReview:
    'festivalnotities|festivalverslag|dagboek|verslag van|opnames|gesprek met|interview|op tv|op televisie|winnaars|prijsvraag|winactie|win|filmquiz|quiz|is overleden|overleden|in memoriam|afscheid van|zijn verhuisd|festivaldagboek|luisterboek|hoorspel|dag \\d\\d?|week|weekend|de beste|de slechtste|top|lijstje|lijst|trailer|nieuws|portret|profiel|op bezoek|bezoek aan|in de voetsporen|uitje|dagje|filmlocaties|bioscopen|onze bioscoop|eten|na de film|verschijnt|bekend|gecast|speelt de hoofdrol in|films van het jaar|nieuwe televisie|bezetting bekend|raad de film|geluisterd',
  otherHeadline:
    'boekrecensie…|boekbespreking…|toneelrecensie…|theaterrecensie…|boek|roman|toneel…|theater…|opera|musical|plaat|album|recept|spel|bordspel|concert|tentoonstelling|restaurant|gelezen|geluisterd|gespeeld|gegeten|gekookt|getest|voorstelling|serie|seizoen|luisterboek|optreden|live',
  news: 'opnames|verschijnt|aangekondigd|maakt bekend|volgens variety|gaat spelen|wordt geregisseerd|persbericht|jury|meedoen|winnaar…|gaat in première op|binnenkort|verloten|winnen|prijsvraag|meedoen|op \\d\\d-jarige leeftijd|overleed|overleden|werd geboren|openingsweekend|bezoekersaantal…|opbrengst|opnames starten',
  filmKinds: 'bioscoop|film…|films|recensies?|drama|komedie|horror',
  otherKinds:
    'boek|boeken|literatuur|lezen|muziek|platen|concert|concerten|spellen|games|theater…|toneel|opera|recept|recepten|eten|restaurants|nieuws|interview|interviews|lijstjes|lijst|series|tentoonstelling|tentoonstellingen|reizen|podcast|kunst|luisterboek|luisterboeken|horen|luisteren|techniek|festival|winactie|persoonlijk|portret|portretten|quiz',
  furniture: 'meest gelezen|populair',
};
