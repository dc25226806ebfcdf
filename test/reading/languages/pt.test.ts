import { readsPosts } from '../own-post.js';

readsPosts('Portuguese', [
  [
    'uma ficha técnica',
    `Crítica: A Casa da Maré (2013)

Título original: Tide House
Realização: Rui Prado
Argumento: Rui Prado e Ana Leal
Elenco: Inês Matos, João Reis, Carla Pinto
Música: Tiago Luz
Género: Drama
País: Portugal
Estreia: 7 de março de 2013
Duração: 95 minutos
Classificação: M/12

Sinopse: Uma casa que a maré leva e traz todos os dias.

É um filme que espera por nós. Vale a pena chegar a horas.

Nota: 8/10

Publicado por Marta às 21:40

4 comentários:`,
    {
      title: 'A Casa da Maré',
      originalTitle: 'Tide House',
      year: 2013,
      directors: ['Rui Prado'],
      writers: ['Rui Prado', 'Ana Leal'],
      cast: ['Inês Matos', 'João Reis', 'Carla Pinto'],
      crew: ['musicBy Tiago Luz'],
      genres: ['Drama'],
      countries: ['Portugal'],
      releaseDate: '2013-03-07',
      runtimeMinutes: 95,
      certificate: 'M/12',
      synopsis: true,
      rating: 8,
      best: 10,
      author: 'Marta',
      comments: 4,
    },
  ],
  [
    'estrelas',
    `Resenha: O Jardineiro Cego

Direção: Bruno Sales
Roteiro: Lia Costa

Flores que ninguém vê e um cão que vê tudo.

4 de 5 estrelas`,
    {
      title: 'O Jardineiro Cego',
      directors: ['Bruno Sales'],
      writers: ['Lia Costa'],
      rating: 4,
      best: 5,
      unit: 'estrelas',
    },
  ],
]);
