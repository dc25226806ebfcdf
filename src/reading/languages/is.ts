import type { LanguageTable } from './language-table.js';

/** Icelandic. */
export const is: LanguageTable = {
  language: 'is',
  labels: {
    title: 'titill|mynd|kvikmynd',
    year: 'ár|útgáfuár|framleiðsluár|árgerð|land og ár',
    directors:
      'leikstjóri|leikstjórar|leikstjórn|leikstýrt af*|leikstjórn og handrit|handrit og leikstjórn|leikstýrir|heimildarmynd eftir|mynd eftir*|kvikmynd eftir*|höfundur og leikstjóri|handritshöfundur og leikstjóri|leikstjóri og handritshöfundur|leikstjóri og höfundur|handrit, leikstjórn|eftir|stjórnandi|á bak við myndavélina|undir stjórn*|leikstýrði|kvikmyndagerð|höfundur myndar|leikstýrð af*',
    writers:
      'handrit|handritshöfundur|handritshöfundar|höfundar handrits|leikstjórn og handrit|handrit og leikstjórn|höfundur handrits|höfundur og leikstjóri|handritshöfundur og leikstjóri|leikstjóri og handritshöfundur|handrit, leikstjórn|handritsgerð|handrit eftir*|skrifar|skrifuð af*|höfundar|texti|saga og handrit|handritið skrifar|handritið skrifa|handrit og saga|skrifaði',
    cast: 'leikarar|raddir|aðalhlutverk|í aðalhlutverkum|aðalleikarar|leikendur|hlutverk|með*|í hlutverkum|leikkonur og leikarar|helstu leikarar|leikarahópur|leikkonur|helstu hlutverk|helstu leikendur|með aðalhlutverk fara*|aðalhlutverkin|talsetning|leikraddir|í aðalhlutverki|með helstu hlutverk fara*|leikari|leikara|fram koma|í mynd|andlit|þau leika|leika|fyrir framan myndavélina|á tjaldinu|fólk|með hlutverk fara*|í myndinni leika|meðal leikara|leikarar eru',
    synopsis:
      'um hvað er hún|um hvað er hún?|um hvað fjallar hún|um hvað er myndin?|um hvað fjallar myndin|söguþráður|ágrip|efni|samantekt|sagan|um hvað er myndin|sögusvið|um hvað|þráður|sagan í stuttu máli|í stuttu máli',
    rating:
      'einkunn*|stjörnugjöf*|stjörnur|dómur|mín einkunn|stjörnur af fimm|niðurstaða|mat|matið|lokaeinkunn|okkar einkunn|heildareinkunn|stig',
    verdict: 'niðurstaða|lokaorð',
    runtimeMinutes: 'lengd|sýningartími|tími|mínútur|hversu löng|mín|sýningarlengd|tímalengd',
    certificate:
      'aldurstakmark|aldursmerking|bönnuð innan|aldur|leyfð|aldursflokkun|aldurstakmörk|bönnuð|aldursmörk|aldursviðmið',
    author: 'eftir*|gagnrýni eftir*|skrifað af*|höfundur',
    comments: 'athugasemdir|ummæli',
    originalTitle: 'upprunalegur titill|frumtitill|heiti á frummáli',
    genres: 'tegund|flokkur',
    countries: 'land|framleiðsluland|upprunaland',
    languages: 'tungumál|mál',
    releaseDate: 'frumsýning|frumsýnd|frumsýningardagur|útgáfudagur',
    publishedAt: 'birt*|dagsetning|skrifað|birtist',
    musicBy: 'tónlist|tónskáld|tónlist eftir*',
    cinematographer: 'kvikmyndataka|myndataka|tökumaður|stjórn kvikmyndatöku',
    editor: 'klipping|klippari|klippt af*',
    producer: 'framleiðandi|framleiðendur|framleitt af*',
    productionCompany: 'framleiðsla|framleiðslufyrirtæki|dreifing|dreifingaraðili',
    pros: 'kostir|plúsar|jákvætt|gott',
    cons: 'gallar|mínusar|neikvætt|slæmt',
    trailer: 'stikla|sýnishorn|trailer',
    outside: 'imdb|rotten tomatoes|metacritic',
    other: 'flokkar|sýnd í|sýningarstaður|efnisorð|merki|búningar|leikmynd',
  },
  certified:
    '(?:strang)?bönnuð (?:börnum )?(?:innan|yngri en) \\d\\d?(?: ára)?|(?:öllum )?leyfð(?: öllum)?(?: aldurshópum)?',
  basedOn: 'byggt á|byggð á|eftir (?:skáld)?sögu|upp úr',
  common: 'og|að|er|ekki|sem|það|hún|við|til',
  review: '(?:kvikmynda|bíó|mynd)?(?:gagnrýni|rýni|dómur|umfjöllun)|kvikmyndadómar',
  film: 'kvikmyndir|kvikmynd|bíó|í bíó|mynd',
  sort: 'ný|mín',
  reviewOf:
    '(?:nokkur )?orð um|hugleiðingar um|(?:kvikmynda|bíó)?(?:gagnrýni|dómur|umfjöllun) um(?: kvikmyndina| myndina)?',
  scale: 'á (?:skalanum|kvarðanum)(?: (?:frá )?(?:núll|einum|[01]) (?:til|upp í))?',
  of: 'af(?: (?:alls|mögulegum))?',
  units: 'stjarna|stjörnu|stjörnur|stjörnum|stig|hjörtu',
  gives: 'gef|fær|gefum|hlýtur|á skilið',
  others: 'áhorfend|lesend|meðaltal',
  numbers: 'ein/einni/eina|tvær/tvo/tveimur|þrjár/þrjú/þremur|fjórar/fjórum|fimm|sex|sjö|átta|níu|tíu',
  halfOf: 'hálf|hálfa',
  half: 'og hálf|og hálfa',
  by: 'eftir',
  is: 'er|var|segir',
  subjects: 'það|þetta|hún|hann|hér|myndin|sagan|allt',
  watch: 'myndin|myndina|kvikmyndin|kvikmyndina|sá',
  lasts: 'er|í|á',
  season: 'þáttaröð',
  episode: 'þáttur',
  hours: 'klst|klukkustundir?|tímar',
  minutes: 'mín|mínútur|mínútna',
  comments: 'athugasemdir|athugasemd|ummæli|svör|álit',
  none: '(?:það eru )?engin|engar',
  reply: 'skrifa athugasemd|skildu eftir svar|bæta við athugasemd',
  says: 'segir|sagði|skrifaði',
  replyLinks: 'svara ?eyða',
  about: 'um',
  postsBy: '(?:skoða )?(?:allar )?(?:færslur|greinar) eftir (.+)',
  kinds: {
    film: 'kvikmynd…|mynd|myndin|myndar|myndinni|myndina|myndir|myndarinnar|bíó…|leikstj…|leikar…|leikkon…|atriði…|handrit…|aðalhlutverk…|hlutverk…|tjaldi…|aftiteling|stikla|áhorfand…|kvikmynda…|hvíta tjaldið',
    filmReview: 'kvikmynda…|bíógagnrýni|bíórýni',
    review: 'rýni|gagnrýni|kvikmyndarýni|kvikmyndagagnrýni|umfjöllun|dómur',
    said: 'ég',
    book: 'bók|bókin|bókar|bækur|bókarinnar|skáldsag…|höfundur|höfundar|höfundurinn|kafli|kaflar|ljóð…|lesandi|lesendur|lesa|lestur|las|útgefandi|forlag|blaðsíður|bls|rithöfund…|þýðandi|hljóðbók…|kilja',
    music:
      'plata|plötu|platan|plötur|plötunni|lag|lagið|lögin|tónleik…|hljómsveit…|söngvar…|söngkon…|gítar…|trommu…|tónlist…|vínyll|textar|uppklapp',
    stage:
      'leikhús…|leiksvið…|svið|sviðið|sviðinu|leikgerð|leikfélag…|leikverk…|óper…|ballett…|sýning…|safn|safnið|safnsins|gallerí…|frumsýning…|hléi|hlé|leikmynd|leikdóm…|leikhóp…|listasafn…|þjóðleikhús…|borgarleikhús…',
    game: 'leikur|leikurinn|leikinn|leikjatölv…|tölvuleik…|borðspil…|spil|spilið|spilari|spilarar|teningar|teninga|borð|stýripinn…',
    food: 'uppskrift…|ofn|ofninn|veitingahús…|veitingastað…|réttur|réttir|matur|maturinn|smjör|sykur|hveiti|matskeið…|teskeið…|þjónn|þjónusta|forréttur|eftirréttur|vín|matseðil…|hvítlauk…|laukur|grömm|kokkur',
    gear: 'rafhlað…|sími|síminn|heyrnartól…|sjónvarp|sjónvarpið|skjávarp…|hátalar…|tommu…|fjarstýring…|tæki|tækið|skjár',
    serial: 'þáttaröð…|þáttur|þættir|þátturinn|sería|serían|hlaðvarp…',
    place:
      'hótel|gistiheimili|sæti|sætin|salerni|anddyri|ferð|ferðin|ferðalag…|lest|rúta|rútan|tökustað…|bílastæð…|safn|leiðsögn|aðgangseyrir',
    labels:
      'isbn|útgefandi|forlag|blaðsíður|blaðsíðufjöldi|síður|höfundur|höfundar|höfundur bókar|þýðing|þýðandi|lesari|lesin af|upplestur|fjöldi leikmanna|leikmenn|spilarar|verð|hráefni|innihald|aðferð|skammtar|flytjandi|útgáfa|lög|lagalisti|þjónusta|matur|maturinn|vín|staður|miðaverð|opnunartími|heimilisfang|leikmynd|leikmynd og búningar|lýsing|ljós|búningar|leikgerð|sviðsmynd|sæti|rafhlaða|þáttaraðir|þættir|stöð|spilatími',
    noReview:
      'tökur|viðtal|viðtöl|stikla|látinn|látin|minning|andlát|vikan|helgin|helgina|bestu|verstu|listi|topp|getraun|spurningaleikur|gjafaleikur|dagur \d\d?|dagbók|hátíðardagbók|kvikmyndahátíð|fréttir|heimsókn|ferð|ferðalag|á slóðum|tökustaðir|í sjónvarpi|hljóðbók|hlaðvarp|myndir ársins|vinnur|vinningshafar|bíóhúsið|bíóferð|leikdómur|fluttur|flutt',
    otherHeadline:
      'leikhús…|bók|bókad…|bókin|skáldsaga|leikdóm…|tónleik…|plata|plötud…|uppskrift|leikur|spil|veitingahús|sýning|ópera|óperan|las|lesið|hlustað|spilað|borðað|á sviði|þáttaröð|safn|hljóðbók',
    news: 'tökur|tilkynnt|væntanleg|væntanlegur|verður frumsýnd|samkvæmt variety|mun leika|mun leikstýra|dómnefnd|taka þátt|dregið',
    filmKinds: 'kvikmynd…|bíó…|mynd|myndir|kvikmyndagagnrýni|gagnrýni',
    otherKinds:
      'bók…|bækur|tónlist|plötur|tónleikar|leikir|spil|leikhús|ópera|uppskriftir|matur|veitingastaðir|fréttir|viðtal|viðtöl|listar|þættir|sýningar|ferðalög|ferðir|hlaðvarp|sjónvarp|myndlist|tækni|hljóðbækur|getraun|minning|minningar|hátíðir',
    furniture: 'tengt efni|vinsælt',
  },
};
