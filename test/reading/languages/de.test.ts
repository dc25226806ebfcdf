import { readsPosts } from '../own-post.js';

readsPosts('German', [
  [
    'ein Steckbrief',
    `Filmkritik: Das Haus am Deich (2017)

Originaltitel: Huset ved havet
Regie: Jens Holm
Drehbuch: Jens Holm und Karin Vogt
Darsteller: Anna Brand (Ida), Peter Klein (Vater), u.a.
Musik: Olaf Stein
Kamera: Mia Roth
Genre: Drama, Familie
Land: Deutschland, Dänemark
Kinostart: 12. Oktober 2017
Laufzeit: 98 Minuten
FSK: 12

Handlung: Eine Tochter kehrt zurück und findet das Haus voller Wasser.

Der Film lässt sich Zeit, und das ist gut so. Die Bilder bleiben im Kopf, die Dialoge weniger.

Fazit: Ein stiller Film für lange Abende.

Bewertung: 7,5/10

Von Klara

2 Kommentare:`,
    {
      title: 'Das Haus am Deich',
      originalTitle: 'Huset ved havet',
      year: 2017,
      directors: ['Jens Holm'],
      writers: ['Jens Holm', 'Karin Vogt'],
      cast: ['Anna Brand = Ida', 'Peter Klein = Vater'],
      crew: ['musicBy Olaf Stein', 'cinematographer Mia Roth'],
      genres: ['Drama', 'Familie'],
      countries: ['Deutschland', 'Dänemark'],
      releaseDate: '2017-10-12',
      runtimeMinutes: 98,
      certificate: '12',
      synopsis: true,
      verdict: 'Ein stiller Film für lange Abende.',
      rating: 7.5,
      best: 10,
      author: 'Klara',
      comments: 2,
    },
  ],
  [
    'eine Wertung in Worten',
    `„Nachtzug“ – Kritik

Ein Film von Tom Berg

Ein Zug, eine Nacht, ein Koffer. Mehr braucht es nicht.

Vier von fünf Sternen`,
    { title: 'Nachtzug', directors: ['Tom Berg'], rating: 4, best: 5, unit: 'Sternen' },
  ],
  [
    'Punkte und fremde Zahlen',
    `Kritik zum Film "Der Gärtner"

Mit Lisa Fuchs, Max Adler und Ute Lang

Bei IMDb steht der Film bei 6,8/10, das verstehe ich nicht. Die ersten 30 Minuten sind zäh.

8 von 10 Punkten`,
    {
      title: 'Der Gärtner',
      cast: ['Lisa Fuchs', 'Max Adler', 'Ute Lang'],
      rating: 8,
      best: 10,
      unit: 'Punkten',
      outside: ['IMDb 6,8/10'],
    },
  ],
  [
    'Angaben im Fließtext',
    `Dornbusch: Filmkritik

D/F 2010. Regie: Otto Lind. Mit Ute Lang, Max Adler. 96 Minuten.

Gärtner im Krieg, und der Film ist auf der Seite der Rosen.

Note: 2`,
    {
      title: 'Dornbusch',
      year: 2010,
      directors: ['Otto Lind'],
      cast: ['Ute Lang', 'Max Adler'],
      runtimeMinutes: 96,
      rating: 2,
    },
  ],
]);
