import type { LanguageTable } from './language-table.js';

/** Icelandic. */
export const is: LanguageTable = {
  language: 'is',
  labels: {
    title: 'titill|mynd|kvikmynd',
    year: 'ár|útgáfuár|framleiðsluár',
    directors: 'leikstjóri|leikstjórar|leikstjórn|leikstýrt af*|leikstjórn og handrit|handrit og leikstjórn',
    writers: 'handrit|handritshöfundur|handritshöfundar|höfundar handrits|leikstjórn og handrit|handrit og leikstjórn',
    cast: 'leikarar|aðalhlutverk|í aðalhlutverkum|aðalleikarar|leikendur|hlutverk|með*',
    synopsis: 'söguþráður|ágrip|efni|samantekt',
    rating: 'einkunn*|stjörnugjöf*|stjörnur|dómur',
    verdict: 'niðurstaða|lokaorð',
    runtimeMinutes: 'lengd|sýningartími',
    certificate: 'aldurstakmark|aldursmerking|bönnuð innan',
    author: 'eftir*|gagnrýni eftir*|skrifað af*|höfundur',
    comments: 'athugasemdir|ummæli',
    other:
      'tegund|land|tónlist|kvikmyndataka|klipping|framleiðandi|framleiðsla|frumsýning|frumsýnd|tungumál|flokkar|sýnd í|sýningarstaður',
  },
  review: '(?:kvikmynda|bíó|mynd)?(?:gagnrýni|rýni|dómur|umfjöllun)|kvikmyndadómar',
  film: 'kvikmyndir|kvikmynd|bíó|í bíó|mynd',
  sort: 'ný|mín',
  reviewOf: '(?:kvikmynda|bíó)?(?:gagnrýni|dómur|umfjöllun) um(?: kvikmyndina| myndina)?',
  of: 'af',
  units: 'stjarna|stjörnu|stjörnur|stjörnum|stig|hjörtu',
  numbers: 'ein|tvær|þrjár|fjórar|fimm|sex|sjö|átta|níu|tíu',
  half: 'og hálf|og hálfa',
  hours: 'klst|klukkustundir?|tímar',
  minutes: 'mín|mínútur|mínútna',
  comments: 'athugasemdir|athugasemd|ummæli|svör',
  none: 'engin|engar',
  reply: 'skrifa athugasemd|skildu eftir svar|bæta við athugasemd',
  about: 'um',
  and: 'og',
  as: 'sem',
};
