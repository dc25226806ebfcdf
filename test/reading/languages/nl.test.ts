import { readsPosts } from '../own-post.js';

readsPosts('Dutch', [
  [
    'een overzicht van gegevens',
    `Recensie: Het Huis aan de Vaart (2018)

Originele titel: House on the Canal
Regie: Jan de Wit
Scenario: Jan de Wit en Els Bakker
Cast: Fenna Visser, Bram Smit, Loes van Dijk
Muziek: Koen Mulder
Genre: Drama
Land: Nederland
Speelduur: 103 minuten
Kijkwijzer: 12

Verhaal: Een vrouw erft een huis dat langzaam zinkt.

Een film die zijn tijd neemt, en dat is precies goed.

Pluspunten:
- Het licht
- De stilte
Minpunten:
- Het einde

Cijfer: 7,5

Door Sanne Kok

Geen reacties:`,
    {
      title: 'Het Huis aan de Vaart',
      originalTitle: 'House on the Canal',
      year: 2018,
      directors: ['Jan de Wit'],
      writers: ['Jan de Wit', 'Els Bakker'],
      cast: ['Fenna Visser', 'Bram Smit', 'Loes van Dijk'],
      crew: ['musicBy Koen Mulder'],
      genres: ['Drama'],
      countries: ['Nederland'],
      runtimeMinutes: 103,
      certificate: '12',
      synopsis: true,
      pros: ['Het licht', 'De stilte'],
      cons: ['Het einde'],
      rating: 7.5,
      author: 'Sanne Kok',
      comments: 0,
    },
  ],
  [
    'sterren in woorden',
    `De Laatste Veerman – recensie

Geregisseerd door Piet Hoek

Water, mist en een man die niet kan zwemmen.

Vier van de vijf sterren`,
    { title: 'De Laatste Veerman', directors: ['Piet Hoek'], rating: 4, best: 5, unit: 'sterren' },
  ],
]);
