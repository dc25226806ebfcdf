import type { LanguageTable } from './language-table.js';

/** Dutch. */
export const nl: LanguageTable = {
  language: 'nl',
  labels: {
    title: 'titel|film',
    year: 'jaar|jaartal|productiejaar|releasejaar',
    directors:
      'regie|regisseur|geregisseerd door*|regie van*|een film van*|regie en scenario|scenario en regie|geschreven en geregisseerd door*',
    writers:
      'scenario|scenario van*|scenarist|scenarioschrijver|geschreven door*|script|regie en scenario|scenario en regie|geschreven en geregisseerd door*',
    cast: 'cast|met*|acteurs|hoofdrollen|rolverdeling|met onder anderen|met o.a|hoofdrolspelers|in de hoofdrollen',
    synopsis: 'synopsis|verhaal|het verhaal|samenvatting|plot|inhoud|korte inhoud',
    rating: 'score*|cijfer*|waardering*|beoordeling*|mijn cijfer|eindcijfer|mijn score|eindscore|oordeel|sterren',
    verdict: 'conclusie|eindoordeel|kortom',
    runtimeMinutes: 'speelduur|duur|lengte|speeltijd',
    certificate: 'kijkwijzer|leeftijd|leeftijdsclassificatie',
    author: 'door*|recensie door*|recensie van*|geschreven door|geplaatst door*|auteur',
    comments: 'reacties',
    other:
      'genre|genres|release|releasedatum|bioscooprelease|première|land|herkomst|muziek|camera|montage|productie|producent|distributeur|originele titel|taal|trailer|geplaatst op|categorie|tags',
  },
  review: '(?:film|bioscoop|dvd-)?(?:recensie|bespreking|review)s?|filmkritiek',
  film: 'films?|bioscoop|in de bioscoop',
  sort: 'nieuwe|mijn|onze|korte',
  reviewOf: '(?:film)?(?:recensie|bespreking|review) (?:van de film|van|over)',
  of: 'van de|van|uit',
  units: 'sterren|ster|punten|klappers?|hartjes',
  numbers: 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
  half: 'en een half|en een halve',
  by: 'van',
  is: 'is|was|vertelt|heeft',
  subjects: 'het|dit|dat|er|hij|zij|ze|wie|wat|de film|het verhaal|alles|niets',
  watch: 'film|zag|gezien|van|voor|met|drama|thriller',
  season: 'seizoen',
  episode: 'aflevering',
  hours: 'u|uur|uren',
  minutes: 'min|minuten|minuut',
  comments: 'reacties?|opmerking|opmerkingen|gedachten over',
  none: 'geen',
  reply: 'geef een reactie|laat een (?:reactie|antwoord) achter|een reactie posten|plaats een reactie',
  about: 'over',
  and: 'en',
  as: 'als',
};
