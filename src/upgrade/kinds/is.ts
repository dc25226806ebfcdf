import type { KindWords } from '../kind-words.js';

export const is: KindWords = {
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
    'hótel|gistiheimili|sæti|sætin|salerni|anddyri|ferð|ferðin|ferðalag…|lest|rúta|rútan|tökustað…|bílastæð…|safn|leiðsögn|aðgangseyrir|garður|garðinn|gróðursetja|mold|rósir|fræ|gönguferð|ganga|kirkja|flugvöllur',
  labels:
    'isbn|útgefandi|forlag|blaðsíður|blaðsíðufjöldi|síður|höfundur|höfundar|höfundur bókar|þýðing|þýðandi|lesari|lesin af|upplestur|fjöldi leikmanna|leikmenn|spilarar|verð|hráefni|innihald|aðferð|skammtar|flytjandi|útgáfa|lög|lagalisti|þjónusta|matur|maturinn|vín|staður|miðaverð|opnunartími|heimilisfang|leikmynd|leikmynd og búningar|lýsing|ljós|búningar|leikgerð|sviðsmynd|sæti|rafhlaða|þáttaraðir|þættir|stöð|spilatími',
  noReview:
    'tökur|viðtal|viðtöl|stikla|látinn|látin|minning|andlát|vikan|helgin|helgina|bestu|verstu|listi|topp|getraun|spurningaleikur|gjafaleikur|dagur \\d\\d?|dagbók|hátíðardagbók|kvikmyndahátíð|fréttir|heimsókn|ferð|ferðalag|á slóðum|tökustaðir|í sjónvarpi|hljóðbók|hlaðvarp|myndir ársins|vinnur|vinningshafar|bíóhúsið|bíóferð|leikdómur|fluttur|flutt',
  otherHeadline:
    'leikhús…|bók|bókad…|bókin|skáldsaga|leikdóm…|tónleik…|plata|plötud…|uppskrift|leikur|spil|veitingahús|sýning|ópera|óperan|las|lesið|hlustað|spilað|borðað|á sviði|þáttaröð|safn|hljóðbók',
  news: 'tökur|tilkynnt|væntanleg|væntanlegur|verður frumsýnd|samkvæmt variety|mun leika|mun leikstýra|dómnefnd|taka þátt|dregið|lést|fæddist|fæddur|fædd|aðsókn|miðasala|tökur hefjast|vinningshaf…',
  filmKinds: 'kvikmynd…|bíó…|mynd|myndir|kvikmyndagagnrýni|gagnrýni',
  otherKinds:
    'bók…|bækur|tónlist|plötur|tónleikar|leikir|spil|leikhús|ópera|uppskriftir|matur|veitingastaðir|fréttir|viðtal|viðtöl|listar|þættir|sýningar|ferðalög|ferðir|hlaðvarp|sjónvarp|myndlist|tækni|hljóðbækur|getraun|minning|minningar|hátíðir',
  furniture: 'tengt efni|vinsælt',
};
