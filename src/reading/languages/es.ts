import type { LanguageTable } from './language-table.js';

/** Spanish. */
export const es: LanguageTable = {
  language: 'es',
  labels: {
    title: 'título|película',
    year: 'año|año de producción|año de estreno',
    directors:
      'dirección|director|directora|directores|dirigida por*|dirigido por*|dirige|dir|escrita y dirigida por*|una película de*|guión y dirección|guion y dirección|dirección y guión|dirección y guion',
    writers:
      'guión|guion|guionista|guionistas|guión de*|escrita por*|escrito por*|escrita y dirigida por*|guión y dirección|guion y dirección|dirección y guión|dirección y guion',
    cast: 'reparto|intérpretes|interpretes|actores|elenco|protagonistas|protagonizada por*|con*|reparto principal|actores principales|interpretada por*',
    synopsis: 'sinopsis|argumento|resumen|trama|historia|la historia|de qué va',
    rating:
      'puntuación*|puntuacion*|puntaje*|nota*|mi nota*|nota final|calificación*|calificacion*|valoración*|mi puntuación|mi valoración|puntuación final|valoración final',
    verdict: 'veredicto|conclusión|lo mejor y lo peor|en resumen',
    runtimeMinutes: 'duración|duracion|metraje',
    certificate: 'clasificación|edad recomendada|calificación por edades',
    author: 'por*|crítica de*|escrito por|reseña de*|publicado por*|autor',
    comments: 'comentarios',
    other:
      'género|géneros|genero|estreno|fecha de estreno|país|pais|nacionalidad|música|musica|fotografía|montaje|productora|producción|productor|distribuidora|título original|titulo original|idioma|tráiler|trailer|etiquetas|publicado el|categorías|presupuesto',
  },
  review:
    '(?:la )?(?:crítica|critica|reseña|review|análisis)s?(?: de cine| de la película| cinematográfica| sin spoilers)?|opinión',
  film: 'película|peliculas|películas|cine|film|estreno',
  sort: 'nueva|nuestra|mi',
  reviewOf: '(?:la )?(?:crítica|critica|reseña|análisis|opinión) (?:de la película|de|del|a)',
  of: 'sobre|de|de un total de',
  units: 'estrellas?|puntos?|claquetas?|corazones',
  numbers: 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
  half: 'y media|y medio',
  by: 'de',
  is: 'es|era|fue|cuenta|narra',
  subjects: 'él|ella|esto|eso|esta|este|la película|el film|la historia|todo|nada|lo mejor|lo peor',
  watch: 'película|film|cinta|ver|vi|visto|de|titulada|con',
  season: 'temporada',
  episode: 'episodio|capítulo',
  hours: 'h|horas?',
  minutes: 'min|mins|minutos?',
  comments: 'comentarios?|respuestas?|pensamientos?',
  none: 'ningún|sin|no hay',
  reply: 'deja (?:un comentario|una respuesta)|dejar un comentario|publicar un comentario|añadir comentario',
  about: 'acerca de|sobre',
  and: 'y|e',
  as: 'como',
};
