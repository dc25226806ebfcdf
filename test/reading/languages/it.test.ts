import { readsPosts } from '../own-post.js';

readsPosts('Italian', [
  [
    'una scheda',
    `Recensione: La casa del vento (2016)

Titolo originale: House of Wind
Regia: Paolo Serra
Sceneggiatura: Paolo Serra e Lucia Monti
Cast: Giulia Neri, Marco Bassi, Ed Conti
Musiche: Ada Fiore
Montaggio: Ugo Riva
Genere: Drammatico
Paese: Italia, 2016
Durata: 1h 44m

Trama: Una donna eredita una casa senza porte.

Un film che soffia piano e poi chiude tutte le finestre.

Voto: 7 e mezzo

1 commento:`,
    {
      title: 'La casa del vento',
      originalTitle: 'House of Wind',
      year: 2016,
      directors: ['Paolo Serra'],
      writers: ['Paolo Serra', 'Lucia Monti'],
      cast: ['Giulia Neri', 'Marco Bassi', 'Ed Conti'],
      crew: ['musicBy Ada Fiore', 'editor Ugo Riva'],
      genres: ['Drammatico'],
      countries: ['Italia'],
      runtimeMinutes: 104,
      synopsis: true,
      rating: 7.5,
      comments: 1,
    },
  ],
  [
    'commenti senza nomi',
    `Il pescatore (2011)

Diretto da Sara Galli

Il mare c'è, il pesce no. Eppure si resta seduti fino in fondo.

3,5 su 5

Bello, lo rivedrei.
RispondiEliminaA me è piaciuto meno.
RispondiElimina`,
    { title: 'Il pescatore', year: 2011, directors: ['Sara Galli'], rating: 3.5, best: 5, comments: 2 },
  ],
  [
    'stelle in parole',
    `La recensione di Notte bianca

Con Teo Ferri ed Eva Longo

Neve, ancora neve, e due persone che non sanno sciare.

Tre stelle e mezzo`,
    { title: 'Notte bianca', cast: ['Teo Ferri', 'Eva Longo'], rating: 3.5, unit: 'stelle' },
  ],
]);
