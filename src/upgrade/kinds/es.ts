import type { KindWords } from '../kind-words.js';

export const es: KindWords = {
  film: 'película…|pelicula…|cine|cinema|actor|actores|actriz|actrices|escena|escenas|pantalla|cineast…|guion…|guión|director|directora|rodaje|largometraje…|cortometraje…|papel|papeles|fotograf…|espectador…|protagonista…|estreno|peli|pelis',
  filmReview: 'crítica de cine|crítica de la película|crítica de cinema|reseña de la película|reseña de cine',
  review: 'crítica…|critica…|reseña…',
  said: 'yo',
  book: 'libro…|novela|novelas|novelista|autor|autora|capítulo…|capitulo…|poema…|lector…|lectura|editorial|páginas|página|escritor…|traduc…|relatos|tapa',
  music:
    'álbum|álbumes|album|canción|canciones|disco|discos|discogr…|vinilo…|guitarr…|bater…|cantant…|concierto…|orquest…|pista|pistas|banda|bandas|bis|estribillo|temas',
  stage:
    'teatr…|puesta en escena|dramaturg…|ópera…|sopran…|tenor|barítono|ballet|coreogr…|exposici…|museo…|galería…|función|montaje teatral|escenario…|comisari…|entreacto|taquilla|estreno teatral|compañía|patio de butacas|funciones',
  game: 'juego|juegos|videojue…|jugador…|jugab…|consola…|mando|tablero|dados|partida|partidas|niveles|cartas|partidas guardadas|misiones|jefes finales|jugabilidad|steam',
  food: 'receta…|horno|restaurante…|plato|platos|mantequilla|azúcar|harina|cuchara…|cocina…|camarer…|postre…|entrante…|tapas|menú|vino|ajo|cebolla|tortilla|propina|gramos|carta',
  gear: 'batería|auricular…|móvil|teléfono|televisor…|proyector…|altavoz|altavoces|pulgadas|mando a distancia|pixel…|aparato',
  serial: 'temporada…|episodio…|serie|series|capítulos|podcast…',
  place:
    'hotel|hostal|butaca…|baños|vestíbulo|viaje…|tren|avión|excursi…|visita…|entrada cuesta|localizaci…|coche|desierto|pueblo|poblado|ruta|rutas|guía|aparcamiento|jardín|jardines|tierra|plantar|rosales|rosal|semillas|compost|podar|sendero|caminata|catedral|aeropuerto|alojamiento',
  labels:
    'isbn|editorial|páginas|número de páginas|plataforma|plataformas|desarrollador|desarrolladora|jugadores|precio|ingredientes|preparación|raciones|porciones|pistas|sello|artista|comida|servicio|narrador|leído por|entradas|horario|dirección postal|carta|vino|el local|ambiente|butacas|batería|especificaciones|traducción|traductor|temporadas|episodios|cadena|duración de la partida|escenografía|iluminación|vestuario',
  noReview:
    'diario de|ensayo|crónica de|crónicas|tráiler|trailer|estrenos|sorteo|confirmado|reparto de|rodaje|rodar|entrevista|en la tele|ganadores|(?:lo )?mejor y (?:lo )?peor|nos mudamos|conversación con|muere|murió|fallece|falleció|adiós a|audiolibro|día \\d\\d?|días en|tras los pasos|ruta|rutas|viaje|visita|semana|fin de semana|los mejores|las mejores|las peores|lista|quiz|trivial|concurso|diario de festival|diario del festival|noticias|taquilla|palmarés|retrato|perfil|homenaje|películas del año|recordando|adaptación en marcha|nuestro cine|el cine de mi',
  otherHeadline:
    'análisis|libro|novela|teatro|disco|receta|juego|concierto|exposición|restaurante|ópera|leído|lectura|escuchado|jugado|comer|cena|serie|temporada|musical|obra|tebeo|cómic|audiolibro|prueba|directo',
  news: 'rodaje|rodar|está previsto|presupuesto|estrenará|se estrena el|anuncia|anunció|según variety|confirma|participar|sorteamos|bases|jurado|próximamente|protagonizará|dirigirá|fichaje|sorteamos|para participar|ganador|a los \\d\\d años|nació en|falleció|murió|fin de semana de estreno|recaudó|recaudación|comienza el rodaje',
  filmKinds: 'cine|cinema|película…|películas|pelis|crítica de cine|drama|comedia|terror',
  otherKinds:
    'libro|libros|literatura|lectura|lecturas|novelas|música|disco|discos|concierto|conciertos|videojuegos|juegos|teatro|ópera|receta|recetas|cocina|restaurantes|noticias|entrevista|entrevistas|listas|lista|series|exposiciones|exposición|viaje|viajes|podcast|sorteo|sorteos|rutas…|obituario|obituarios|festival|festivales|tecnología|cómic|cómics|tv|personal',
  furniture: 'lo más leído|relacionado|relacionada|relacionados|relacionadas',
};
