import { readsPosts } from '../own-post.js';

readsPosts('Icelandic', [
  [
    'upplýsingar um mynd',
    `Kvikmyndarýni: Húsið við fjörðinn (2014)

Leikstjóri: Jón Karlsson
Handrit: Jón Karlsson og Anna Sif
Aðalhlutverk: Helga Björk, Ólafur Darri, Sigga Rós
Tónlist: Hildur Ýr
Land: Ísland
Lengd: 94 mínútur

Söguþráður: Kona snýr heim og finnur húsið fullt af sandi.

Myndin er hæg og falleg og veit hvenær hún á að hætta.

Einkunn: 8/10

2 athugasemdir`,
    {
      title: 'Húsið við fjörðinn',
      year: 2014,
      directors: ['Jón Karlsson'],
      writers: ['Jón Karlsson', 'Anna Sif'],
      cast: ['Helga Björk', 'Ólafur Darri', 'Sigga Rós'],
      crew: ['musicBy Hildur Ýr'],
      countries: ['Ísland'],
      runtimeMinutes: 94,
      synopsis: true,
      rating: 8,
      best: 10,
      comments: 2,
    },
  ],
  [
    'stjörnur',
    `Nóttin langa – gagnrýni

Leikstjórn: Ari Freyr

Norðurljós og þögn, og einn hundur.

Fjórar stjörnur af fimm`,
    { title: 'Nóttin langa', directors: ['Ari Freyr'], rating: 4, best: 5, unit: 'stjörnur' },
  ],
]);
