import type { LanguageTable } from './language-table.js';

/** Spanish. */
export const es: LanguageTable = {
  language: 'es',
  labels: {
    title: 'título|película',
    year: 'año|año de producción|año de estreno|país y año|año y país',
    directors:
      'dirección|director|directora|directores|dirigida por*|dirigido por*|dirige|dir|escrita y dirigida por*|una película de*|guión y dirección|guion y dirección|dirección y guión|dirección y guion|dir.|realización|realizador|realizadora|dirigido y escrito por*|dirigida y escrita por*|escrito y dirigido por*|un film de*|director y guionista|directora y guionista|realizada por*|director/a|tras la cámara|detrás de la cámara|quién dirige|la dirige*|lo dirige*|dirección y montaje|una cinta de*|un documental de*|puesta en escena|dirección general',
    writers:
      'guión|guion|guionista|guionistas|guión de*|escrita por*|escrito por*|escrita y dirigida por*|guión y dirección|guion y dirección|dirección y guión|dirección y guion|argumento y guion|argumento y guión|libreto|escritor|escritores|guion original|guión original|guion adaptado|guión adaptado|dirigido y escrito por*|dirigida y escrita por*|escrito y dirigido por*|director y guionista|directora y guionista|guion y diálogos|guionista/s|escribe|quién la escribe|con guion de*|historia y guion|libreto de*|texto|historia original|la escribe|escriben|escritura',
    cast: 'reparto|interpretación|interpretada por*|interpretado por*|voces|voces de|intérpretes|interpretes|actores|elenco|protagonistas|protagonizada por*|con*|con las voces de*|reparto principal|actores principales|int.|int|actúan|actores y actrices|elenco principal|protagonizado por*|protagonizan|protagonista|interpretan|en el reparto|cast|actuaciones|reparto coral|reparto de voces|actrices|principales intérpretes|intervienen|actuación|delante de la cámara|caras|rostros|quién sale|salen|en pantalla|aparecen|cuenta con*|trabajan|con la actuación de*|actuaciones de*|papeles principales|quiénes actúan|los intérpretes|actúa',
    synopsis:
      'sinopsis|argumento|resumen|trama|historia|la historia|de qué va|sinopsis oficial|qué cuenta|de qué trata|el argumento|la trama|en pocas palabras',
    rating:
      'puntuación*|puntuacion*|puntaje*|nota*|mi nota*|nota final|calificación*|calificacion*|valoración*|mi puntuación|mi valoración|puntuación final|valoración final|calificación de la autora|calificación del autor|nuestra nota|veredicto final|lo que le pongo|mi puntaje|puntos|la nota|estrellas|en números|mi veredicto|evaluación|calificación final|mi calificación|nota del autor|le ponemos|le doy*|puntuación total|boletos',
    verdict: 'veredicto|conclusión|lo mejor y lo peor|en resumen',
    runtimeMinutes: 'duración|duracion|metraje|minutos|dura|cuánto dura|tiempo|tiempo de proyección|minutaje',
    certificate:
      'clasificación|edad recomendada|calificación por edades|edad|clasificación por edades|apta para|clasificación moral|calificación moral|edades|público|clasificación de edad|calificación|no apta para|edad mínima|recomendada para|apto para',
    author: 'por*|crítica de*|crítica por*|escrito por|reseña de*|publicado por*|autor',
    comments: 'comentarios',
    originalTitle: 'título original|titulo original|título en original',
    genres: 'género|géneros|genero|generos',
    countries: 'país|pais|países|nacionalidad|origen|país de origen',
    languages: 'idioma|idiomas|idioma original',
    releaseDate: 'estreno|fecha de estreno|estreno en españa|lanzamiento',
    publishedAt: 'publicado el*|fecha|publicado',
    musicBy: 'música|musica|banda sonora|música de*|compositor',
    cinematographer: 'fotografía|fotografia|director de fotografía|dirección de fotografía|cámara',
    editor: 'montaje|edición|montador|editor',
    producer: 'productor|productores|producción|produccion|producida por*|productora ejecutiva',
    productionCompany: 'productora|productoras|distribuidora|estudio|compañía|distribución',
    pros: 'a favor|lo mejor|lo bueno|puntos a favor|pros|aciertos',
    cons: 'en contra|lo peor|lo malo|puntos en contra|contras|desaciertos',
    trailer: 'tráiler|trailer|avance',
    outside: 'imdb|filmaffinity|rotten tomatoes|metacritic',
    other:
      'etiquetas|categorías|presupuesto|recaudación|vestuario|efectos especiales|formato|fuente|premios|web oficial|web|decorados',
  },
  rated: 'clasificada|clasificación|calificada',
  certified:
    'no (?:recomendad[ao] (?:para|a)|apta para) (?:los )?menores de \\d\\d?(?: años)?|(?:apta )?(?:para )?mayores de \\d\\d?(?: años)?|(?:apta )?(?:para )?todos? los públicos?',
  basedOn:
    'a partir de|basad[ao] en|inspirad[ao] en|según|sobre (?:la|el|una) (?:novela|obra|relato)|adaptación|novela',
  common: 'el|los|que|una|del|y|las|con|por',
  review:
    '(?:la )?(?:crítica|critica|reseña|review|análisis)s?(?: de cine| de la película| cinematográfica| sin spoilers)?|opinión',
  film: 'recién vista|vista|película de la semana|película|peliculas|películas|cine|film|estreno',
  sort: 'nueva|nuestra|mi|la|sinopsis|argumento|opinión|netflix|estreno|mini',
  reviewOf:
    '(?:mi |mis )?(?:opinión|impresiones|pensamientos) (?:sobre|de)|unas palabras sobre|(?:la )?(?:crítica|critica|reseña|análisis|opinión) (?:de la película|de|del|a)',
  scale: 'en (?:una|la|mi|nuestra) escala (?:del?|hasta)(?: (?:cero|uno|[01]) al?)?',
  of: 'sobre|de(?: un (?:total|máximo) de)?',
  units: 'estrellas?|puntos?|claquetas?|corazones',
  gives:
    'doy|damos|pongo|ponemos|le pongo|se lleva|se merece|queda en|le caen|va con|dar|daré|otorgo|otorga|otorgamos|merece|obtiene',
  others: '(?:del )?público|espectadores|lectores|usuarios|promedio|nota media',
  notUnits: 'años',
  numbers: 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
  halfOf: 'media|medio',
  half: 'y media|y medio',
  by: 'de',
  is: 'es|era|fue|cuenta|narra',
  subjects: 'él|ella|esto|eso|esta|este|la película|el film|la historia|todo|nada|lo mejor|lo peor',
  watch: 'película|film|cinta|ver|vi|visto|titulada',
  lasts: 'sus|dura|de|en',
  season: 'temporada',
  episode: 'episodio|capítulo',
  hours: 'h|horas?',
  minutes: 'min|mins|minutos?',
  comments: 'comentarios?|respuestas?|pensamientos?',
  none: '(?:no hay )?ningún|sin|(?:aún |todavía )?no hay',
  reply: 'deja (?:un comentario|una respuesta)|dejar un comentario|publicar un comentario|añadir comentario',
  says: 'dice|dijo|ha dicho',
  replyLinks: 'responder ?eliminar',
  about: 'acerca de|sobre',
  postsBy: '(?:ver )?(?:todas )?(?:las )?(?:entradas|publicaciones) (?:de|por) (.+)',
  lists: 'archivo|categor[íi]as?|inicio',
};
