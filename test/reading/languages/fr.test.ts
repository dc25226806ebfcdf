import { readsPosts } from '../own-post.js';

readsPosts('French', [
  [
    'une fiche technique',
    `Critique : La Nuit des phares (2014)

Titre original : Lighthouse Night
Réalisateur : Paul Marin
Scénario : Paul Marin, Julie Roche
Avec : Anne Dubois, Marc Petit et Léo Faure
Musique : Ida Blanc
Genre : Thriller, Drame
Nationalité : Française
Date de sortie : 5 mars 2014
Durée : 1h 47min

Synopsis : Un gardien de phare reçoit des lettres d'un navire disparu.

Un film qui prend son temps et qui a raison de le prendre. La mer y est plus bavarde que les hommes.

Points forts : La lumière ; Le silence
Points faibles : La fin

Ma note : 14/20

Publié par Claire Noël le 8 mars 2014

3 commentaires:`,
    {
      title: 'La Nuit des phares',
      originalTitle: 'Lighthouse Night',
      year: 2014,
      directors: ['Paul Marin'],
      writers: ['Paul Marin', 'Julie Roche'],
      cast: ['Anne Dubois', 'Marc Petit', 'Léo Faure'],
      crew: ['musicBy Ida Blanc'],
      genres: ['Thriller', 'Drame'],
      countries: ['Française'],
      releaseDate: '2014-03-05',
      runtimeMinutes: 107,
      synopsis: true,
      pros: ['La lumière', 'Le silence'],
      cons: ['La fin'],
      rating: 14,
      best: 20,
      author: 'Claire Noël',
      comments: 3,
    },
  ],
  [
    'un titre entre guillemets',
    `« Les Jardiniers » : la critique

Un film de Hugo Lenoir

Des roses, des épines, et beaucoup de patience. On en sort content.

★★★½`,
    { title: 'Les Jardiniers', directors: ['Hugo Lenoir'], rating: 3.5, unit: '★' },
  ],
  [
    'une note sur cinq en toutes lettres',
    `Le Dernier Train, de Sophie Vidal

L'histoire tient en une gare et trois valises. Le reste est du cinéma.

Quatre étoiles sur cinq

Aucun commentaire:`,
    { title: 'Le Dernier Train', directors: ['Sophie Vidal'], rating: 4, best: 5, unit: 'étoiles', comments: 0 },
  ],
]);
