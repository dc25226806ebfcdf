import { readsPosts } from '../own-post.js';

readsPosts('Spanish', [
  [
    'una ficha técnica',
    `Crítica de El faro dormido (2015)

Título original: The Sleeping Lighthouse
Dirección: Marta Ruiz
Guion: Marta Ruiz y Pablo Gil
Reparto: Elena Sanz, Jorge Mora, Luis Vega
Música: Ana Roca
Fotografía: Iván Peña
Género: Drama
País: España
Estreno: 20 de noviembre de 2015
Duración: 102 min.

Sinopsis: Un farero deja de encender la luz y el pueblo se despierta.

Una película pequeña y paciente, con un final que vuelve a casa con uno.

Lo mejor: La luz del norte.
Lo peor: La música del final.

Puntuación: 7,5/10

2 comentarios:`,
    {
      title: 'El faro dormido',
      originalTitle: 'The Sleeping Lighthouse',
      year: 2015,
      directors: ['Marta Ruiz'],
      writers: ['Marta Ruiz', 'Pablo Gil'],
      cast: ['Elena Sanz', 'Jorge Mora', 'Luis Vega'],
      crew: ['musicBy Ana Roca', 'cinematographer Iván Peña'],
      genres: ['Drama'],
      countries: ['España'],
      releaseDate: '2015-11-20',
      runtimeMinutes: 102,
      synopsis: true,
      pros: ['La luz del norte.'],
      cons: ['La música del final.'],
      rating: 7.5,
      best: 10,
      comments: 2,
    },
  ],
  [
    'estrellas en palabras',
    `Reseña: La última cosecha

Dirigida por Andrés Luna

Trigo, viento y una familia que no se habla. Se ve con gusto.

Cuatro de cinco estrellas`,
    { title: 'La última cosecha', directors: ['Andrés Luna'], rating: 4, best: 5, unit: 'estrellas' },
  ],
  [
    'una nota sin escala y la de otros',
    `"Calle del Sol" (2019)

Con Rosa Pardo y Nico Sáez

En FilmAffinity tiene un 6,2 y en IMDb 7.0/10; yo soy más generosa.

Nota: 8

Publicado por Inés a las 10:30

No hay comentarios:`,
    {
      title: 'Calle del Sol',
      year: 2019,
      cast: ['Rosa Pardo', 'Nico Sáez'],
      rating: 8,
      outside: ['IMDb 7.0/10', 'FilmAffinity 6,2'],
      author: 'Inés',
      comments: 0,
    },
  ],
]);
