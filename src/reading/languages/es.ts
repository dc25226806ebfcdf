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
  kinds: {
    film: 'película…|pelicula…|cine|cinema|actor|actores|actriz|actrices|escena|escenas|pantalla|cineast…|guion…|guión|director|directora|rodaje|largometraje…|cortometraje…|papel|papeles|fotograf…|espectador…|protagonista…|estreno|peli|pelis',
    filmReview: 'crítica de cine|crítica de la película|crítica de cinema|reseña de la película|reseña de cine',
    review: 'crítica…|critica…|reseña…',
    said: 'yo',
    book: 'libro…|novela|novelas|novelista|autor|autora|capítulo…|capitulo…|poema…|lector…|lectura|editorial|páginas|página|escritor…|traduc…|relatos|tapa',
    music:
      'álbum|álbumes|album|canción|canciones|disco|discos|discogr…|vinilo…|guitarr…|bater…|cantant…|concierto…|orquest…|pista|pistas|banda|bandas|bis|estribillo|temas',
    stage:
      'teatr…|puesta en escena|dramaturg…|ópera…|sopran…|tenor|barítono|ballet|coreogr…|exposici…|museo…|galería…|función|montaje teatral|escenario…|comisari…|entreacto|taquilla',
    game: 'juego|juegos|videojue…|jugador…|jugab…|consola…|mando|tablero|dados|partida|partidas|niveles|cartas',
    food: 'receta…|horno|restaurante…|plato|platos|mantequilla|azúcar|harina|cuchara…|cocina…|camarer…|postre…|entrante…|tapas|menú|vino|ajo|cebolla|tortilla|propina|gramos|carta',
    gear: 'batería|auricular…|móvil|teléfono|televisor…|proyector…|altavoz|altavoces|pulgadas|mando a distancia|pixel…|aparato',
    serial: 'temporada…|episodio…|serie|series|capítulos|podcast…',
    place:
      'hotel|hostal|butaca…|baños|vestíbulo|viaje…|tren|avión|excursi…|visita…|entrada cuesta|localizaci…|coche|desierto|pueblo|poblado|ruta|rutas|guía|aparcamiento',
    labels:
      'isbn|editorial|páginas|número de páginas|plataforma|plataformas|desarrollador|desarrolladora|jugadores|precio|ingredientes|preparación|raciones|porciones|pistas|sello|artista|comida|servicio|narrador|leído por|entradas|horario|dirección postal|carta|vino|el local|ambiente|butacas|batería|especificaciones|traducción|traductor|temporadas|episodios|cadena|duración de la partida|escenografía|iluminación|vestuario',
    noReview:
      'diario de|ensayo|crónica de|crónicas|tráiler|trailer|estrenos|sorteo|confirmado|reparto de|rodaje|rodar|entrevista|en la tele|ganadores|(?:lo )?mejor y (?:lo )?peor|nos mudamos|conversación con|muere|murió|fallece|falleció|adiós a|audiolibro|día \d\d?|días en|tras los pasos|ruta|rutas|viaje|visita|semana|fin de semana|los mejores|las mejores|las peores|lista|quiz|trivial|concurso|diario de festival|diario del festival|noticias|taquilla|palmarés|retrato|perfil|homenaje|películas del año|recordando|adaptación en marcha|nuestro cine|el cine de mi',
    otherHeadline:
      'análisis|libro|novela|teatro|disco|receta|juego|concierto|exposición|restaurante|ópera|leído|lectura|escuchado|jugado|comer|cena|serie|temporada|musical|obra|tebeo|cómic|audiolibro|prueba|directo',
    news: 'rodaje|rodar|está previsto|presupuesto|estrenará|se estrena el|anuncia|anunció|según variety|confirma|participar|sorteamos|bases|jurado|próximamente|protagonizará|dirigirá|fichaje',
    filmKinds: 'cine|cinema|película…|películas|pelis|crítica de cine|drama|comedia|terror',
    otherKinds:
      'libro|libros|literatura|lectura|lecturas|novelas|música|disco|discos|concierto|conciertos|videojuegos|juegos|teatro|ópera|receta|recetas|cocina|restaurantes|noticias|entrevista|entrevistas|listas|lista|series|exposiciones|exposición|viaje|viajes|podcast|sorteo|sorteos|rutas…|obituario|obituarios|festival|festivales|tecnología|cómic|cómics|tv|personal',
    furniture: 'lo más leído|relacionado|relacionada|relacionados|relacionadas',
  },
};
