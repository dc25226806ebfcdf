import { FURNITURE, POST_KINDS } from '../platform/blog-markup/posts.js';
import { isClaimed } from '../reading/languages/load.js';
import type { Field, Reading } from '../reading/reading.js';
import { THREAD } from './place-of-post.js';

/* Words in the nine languages that posts are read in. */
const FILM_WORD =
  /(?<!\p{L})(?:films?|movies?|cinema|cin[ée](?:ma)?|kino\p{L}*|film\p{L}+|pel[íi]culas?|filmes?|kvikmynd\p{L}*|mynd(?:in|ar|ina|inni)?|bíó\p{L}*|bioscoop|directors?|directed|actors?|actress|regie|regisseur\p{L}*|réalisat\p{L}+|acteurs?|actrice|actor(?:es)?|regia|regista|attor[ei]|attrice|realizador\p{L}*|diretor\p{L}*|dirección|leikstj\p{L}+|leikar\p{L}+|screenplay|screen\p{L}*|sequel|reels?|scenes?|szenen?|scènes?|escenas?|cenas?|scen[ae]|atriði\p{L}*|(?:sub)?plot|roles?|rollen?|rôles?|starring|trailer|watch(?:ed|ing)?|leinwand|écran|pantalla|schermo|oscars?|cinematogra\p{L}*|drehbuch\p{L}*|darsteller\p{L}*|kamera\p{L}*|cinéast\p{L}*|cineast\p{L}*|(?:long|court)s?-?métrage\p{L}*|lungometragg\p{L}*|guion\p{L}*|guión|sceneggiatur\p{L}*|roteir\p{L}*|blu-?ray|dvds?|abspann|multiplex|end credits|générique|aftiteling|matinée)(?!\p{L})|映画|監督|スクリーン|エンドロール|本編|俳優|主演|上映/giu;
/* The same for other kinds of work, as the beginnings of words. */
const OTHER_WORD = new RegExp(
  `(?<!\\p{L})(?:(?:${[
    'books?|novel(?!t)|roman(?![tc])|buch|livres?|libr[oi]|livros?|boek|bók(?!st)|skáldsag|chapter|kapitel|chapitre|cap[íi]tul|capitol|hoofdstuk|paperback|taschenbuch|poems?|gedicht|poème|lecteur|lector|lettor|lezer|leser|readers?',
    'album|álbum|plöt|songs?|lieder|canzon|chanson|canci[oó]n|canç|tracks|faixa|bran[oi]|vinyl|vinil|disc?o(?:s|graf)|disques?|dischi|plaat|platte|bands|guitar|gitar|chitarr|drummer|schlagzeug|singer|sänger|cantant|chanteu|zanger|setlist|gigs?|concert|konzert|concierto|orchest|orkest|orquest',
    'theat|théât|teatr|toneel|leikhús|leiksvið|stage|staging|bühne|inszenier|puesta en escena|auditorium|matin[eé]e|playwright|opera|ópera|operett|sopran|tenor|bariton|ballet|choreogra|libretto|tickets|exhibit|ausstell|museum|galer[iy]|voorstelling|pièce de',
    'games?|gameplay|spieler|spielstunden|videogi|videoju|videogame|jeux?|jogos?|jogador|giocator|jugador|joueur|consol|konsol|playstation|ps[1-5]|xbox|nintendo|dlc|manett|joystick|cartridge|arcade|multiplayer',
    'recipe|rezept|recett|receta|ricett|receita|recept|uppskrift|oven|ofen|horno|forno|restaurant|ristorant|chef|menu|men[úü]|dishes|platos|piatt|prato|gerecht|trattori|osteri|bistro|butter|beurre|zucker|sucre|azúcar|zuccher|açúcar|flour|mehl|farin|harina|teaspoon|tablespoon',
    'battery|akku|batter[íi]|smartphone|phone|laptop|headphone|kopfhörer|auricular|cuffie|koptelefoon|beamer|lumen|hdmi|usb|bluetooth|firmware|megapixel|soundbar|podcast',
  ].join(
    '|',
  )})\\p{L}*)(?!\\p{L})|小説|アルバム|ゲーム|レシピ|本書|著者|楽曲|曲目|舞台|料理|展覧会|コンサート|バッテリー`,
  'giu',
);
const LABEL_OF_OTHERS =
  /^(?:isbn|pages?|seiten(?:zahl)?|páginas?|pagine|pagina's|publisher|verlag|éditeur|editorial|editore|editora|uitgever(?:ij)?|genre du livre|platforms?|plattform(?:en)?|plateformes?|plataformas?|piattaform[ae]|developers?|entwickler|développeur|desarrollador(?:a)?|sviluppatore|desenvolvedor(?:a)?|players|giocatori|spieler(?:zahl)?|joueurs|jugadores|jogadores|spelers|until|tickets|key specs|specifications|technische daten|price|preis|prix|precio|prezzo|preço|prijs|servings?|serves|yields?|portionen|portions|porciones|porzioni|porções|ingredients?|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|prep(?:aration)? time|cook(?:ing)? time|zubereitung(?:szeit)?|tracklist|track ?list(?:ing)?|tracks|record label|artist|interpret|battery|material|comida|servicio|servizio|serviço|bediening|bedienung|出版社|対応機種|材料)\s*(?:[:：(]|$)/imu;
const REVIEW_WORD =
  /review|kritik|critique|chronique|cr[ií]tica|rese[ñn][ah]a?|resenha|recensi|bespreking|rýni|umfjöllun|レビュー|感想|評/iu;
const FILM_REVIEW_WORD =
  /(?:film|movie|cinema|kino|blu-?ray|dvd)[- ]?(?:review|kritik|rezension|recensie|critique)|(?:critique|chronique|avis)(?: du| de)? (?:film|ciné)|cr[ií]tica de (?:cine|la pel[íi]cula|cinema)|recensione (?:del )?film|kvikmynda\p{L}+|映画.{0,30}(?:レビュー|感想|評)/iu;

/* What a post that is no review has in its headline. */
const HEADLINE_OF_NO_REVIEW =
  /(?<!\p{L})(?:trailers?|teaser|tráiler|bande-annonce|sorties|estrenos|uscite|gewinnspiel|verlosung|sorteo|concours|box office|line-?up|releases|episodes?|giveaway|blogiversary|confirmado|reparto de|rodaje|rodar|tournage|dreharbeiten|riprese|filmagens|opnames|tökur|announces?d?|casting|joins|starring|interviews?|entretien|rencontre avec|entrevista|intervista|viðtal|questions (?:for|to)|gesprek met|gespräch mit|podcast|tv-tipps?|films? on tv|en la tele|in tv|this week|weekend|wochenende|week-end|best (?:and|of)|top \d+|ranked|ranking|r\.i\.p|rip|obituary|nachruf|in memoriam|conversa(?:tion|ción|zione)? (?:with|con|com|avec)|(?:lo )?mejor y (?:lo )?peor|best and worst|das beste|il meglio|op tv|im tv|montagsfrag\p{L}*|vencedores|ganadores|winners|gewinner|palmarès|vincitori|winnaars|sorteio|passatempo|prijsvraag|winactie|(?:film|movie)?quiz|obituaries|è morto|is overleden|ist gestorben|gestorben ist|dies at|passed away|(?:we|i)[’']ve moved|sind umgezogen|bin umgezogen|zijn verhuisd|avons déménagé|a déménagé|nos mudamos|ci siamo trasferiti|festivaldagboek|festivaltagebuch|festival diary|h[oö]rspiel\p{L}*|h[oö]rbuch\p{L}*|luisterboek|audiobook|audiolivre|audiolibro|radio play)(?!\p{L})|(?<!\d)(?:18|19|20)\d\d ?[–-] ?(?:19|20)\d\d(?!\d)|(?:[,:–-]|festival) (?:day|dag|tag|jour|día|giorno|dia) \d{1,2}(?!\p{L})|^(?:mort|décès|disparition) de |^(?:muere|murió|fallece|falleció) |予告編|ニュース|ランキング|インタビュー|映画化/imu;
/* What a post about another kind of work has in its headline. */
const HEADLINE_OF_OTHERS =
  /(?<!\p{L})(?:news|bookshelf|stage|theat(?:re|er)\p{L}*|teatro|théâtre|toneel\p{L}*|leikhús\p{L}*|opera|oper|bókad\p{L}*|musical|book|novel|roman|album|álbum|dis[ck]o?|disque|platte|plaat|plata|recipe|rezept|recette|receta|ricetta|game|gioco|spiel|jeu|juego|jogo|konzert|concert|exhibition|ausstellung|restaurant|gig|test|ps[1-5]|xbox|switch|leikdóm\p{L}*|trattoria|osteria|ristorante|restaurante|tentoonstelling)(?!\p{L})|レシピ|舞台|プロジェクター|スピーカー|イヤホン|ヘッドホン/iu;
const NEWS_WORD =
  /(?<!\p{L})(?:announced?|has released|opens? (?:wide|on)|will (?:open|star|direct|hit)|slated|set to|sound off|trailer|line-?up|jury|competition|show notes|listeners?|giveaway|rodaje|rodar|tournage|dreharbeiten|riprese|filmagens|está previsto|presupuesto|budget de|street date|press release|slate|festival will|premieres? on|angekündigt|wird erscheinen|startet am|estrenará|se estrena el|sortira|uscirà|estreia em|verschijnt)(?!\p{L})/giu;
/* Where each of several films has a line of facts. */
const CREDIT_OF_ONE =
  /(?<!\p{L})(?:dir(?:ected by|\.|ector:| ?:)|d\. |regie[: ]|réal|regia[: ]|direcci[óo]n[: ]|direção[: ]|leikstj|監督)|^[^\n]{2,60}\((?:[^()\n]{0,40}[, ])?(?:19|20)\d\d\)[^\n]{0,400}(?:[★⭐]|\d\/\d|\d ?min)/gimu;
const DURATION = /(?<![\d:.])\d{2,3} ?(?:min(?:s|ut\p{L}*)?|mn|mín|分)(?!\p{L})/giu;
/* "3. Salt Road (2014)", as a line of its own */
const LISTED_FILM = /^(?:\d{1,2}[.)] )?[^\n]{2,60} \((?:19|20)\d\d\)$/gmu;
const MAX_FILMS = 2;
const MAX_CREDITS = 3;
/* What the categories and tags of a post are called. */
const KIND_OF_FILM =
  /(?<!\p{L})(?:films?|movies?|cin[eé](?:ma)?s?|kino\p{L}*|film\p{L}*|pel[íi]culas?|filmes?|kvikmynd\p{L}*|bíó\p{L}*|bioscoop|horror|thrillers?|western|sci-?fi|blu-?ray|dvds?)(?!\p{L})|映画|洋画|邦画/iu;
const KIND_OF_OTHERS =
  /(?<!\p{L})(?:books?|novels?|literatur\p{L}*|littérature|lectures?|buch|bücher|romane?|romans|livres?|libros?|libri|livros?|boek(?:en)?|bók\p{L}*|bækur|lesen|reading|letture|music\p{L}*|musi[kq]\p{L}*|música|muziek|tónlist|albums?|álbumes|discos?|dischi|platten|platen|plötur|concerts?|konzerte?|conciertos?|concerti|live|gigs?|games?|gaming|spiele|jeux(?: vidéo)?|videojuegos|videogiochi|jogos|spellen|theat(?:re|er)\p{L}*|théâtre|teatro|bühne|toneel|leikhús|op[eé]ra|oper|musicals?|recipes?|food|rezepte|kochen|cuisine|recettes?|recetas|cocina|ricette|cucina|receitas|recepten|eten|uppskriftir|matur|restaurants?|news|nachrichten|actualités?|actus?|noticias|notizie|notícias|nieuws|fréttir|trailers?|interviews?|entretiens?|entrevistas?|interviste|viðtöl|lists?|listen|listes|listas|liste|top(?:s| ?\d+)|rankings?|tech\p{L}*|hardware|gadgets?|hi-?fi|gear|travel|reisen|podcasts?|series|serien|exhibitions?|ausstellung\p{L}*|expos?(?:itions?)?|mostre|kunst|heimkino|beamer)(?!\p{L})|本|書評|読書|音楽|ゲーム|レシピ|料理|舞台|演劇|ニュース|家電/iu;
const FURNITURE_HEADING =
  /^(?:(?:more|other|latest|related|popular|most read|recent) ?(?:posts?|reviews?|articles?|stories|reading)?|tengt efni|vinsælt|populaire?|populair|meest gelezen|mehr|neueste.*|verwandte.*|beliebt|ähnliche.*|à lire aussi|articles? .*|lo más leído|relacionad[oa]s?|più letti|articoli correlati|mais lidas|関連記事|人気記事|[^|]+ \| [^|]+ \| .*)$/iu;
const MAX_HEADING_LENGTH = 90;
const SENTENCE = /^.{40,}\p{Ll}[.!?…]$/u;
/* A paragraph that is a question, as in an interview; a review has one at most. */
const QUESTION = /\?["”»]?$/gm;
const MAX_QUESTIONS = 4;
/* A headline that is what somebody said of themselves: "I wanted the house to get bored of them". */
const SAID = /^["'“„«»‘’](?:[^\n]{0,40} )?(?:i|i[’']m|ich|je|j[’']\p{L}+|yo|io|eu|ik|ég)(?!\p{L})[^\n]*["'”“»«’]/iu;
/* The weights of what a post of some length has, by logistic regression. Directors and words of review weigh against a film there,
   since posts of other kinds that name films have them more often; beside other facts of the film they are enough by themselves. */
const ENOUGH_IN_ARTICLE = -0.85;
const LENGTH_OF_REVIEW = 1500;
const FACTS_IN_ARTICLE: Partial<Record<Field, number>> = {
  directors: -0.4,
  cast: 0.6,
  writers: 0.5,
  runtimeMinutes: 0.5,
  certificate: 1,
};
/* A post of a few lines has hardly any words to weigh: its facts count more. */
const MAX_NOTE_LENGTH = 450;
const ENOUGH_IN_NOTE = 3;
const FACTS_IN_NOTE: Partial<Record<Field, number>> = {
  directors: 2,
  cast: 1.5,
  writers: 0.5,
  year: 1,
  runtimeMinutes: 1,
  certificate: 1,
  synopsis: 0.5,
};
/** How much something counts in a post of a few lines, and in one of some length. */
interface Weight {
  inNote: number;
  inArticle: number;
}
const NONE: Weight = { inNote: 0, inArticle: 0 };
/* What JSON-LD calls other things that blogs review. A theme or plugin may name an Organization or a Product of its own. */
const OTHER_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:Game|VideoGame|Book|Restaurant|FoodEstablishment|LocalBusiness|Hotel|MusicAlbum|MusicRecording|Recipe|Play|TheaterEvent|MusicEvent|Exhibition\w*|SoftwareApplication)$/;
/* Values in a script that are looked at */
const MAX_VALUES = 10_000;
/* Ratings of several things */
const RATING_IN_WORDS =
  /\d(?:[.,]\d)? ?(?:\/|von|out of|sur|su|de|van) ?(?:4|5|6|10|20|100)(?!\d)|[★⭐●]{2,}|[A-F][+-](?!\p{L})/gu;

/**
 * Whether a reading is one of a film review: the facts that only a film has, a rating, a headline that says so, and the words of the
 * prose, weighed against what speaks for another kind of post. One in a language that is not read, about something else, or of several
 * films is none.
 *
 * @param parts - the post, where more than the post was read: what is beside it makes no film review
 * @param nodes - what was read
 * @param isAlone - whether the page has no other post, so that its JSON-LD is of this one
 */
export function isFilmReview(
  { found, review }: Reading,
  parts?: readonly Node[],
  nodes: readonly Node[] | undefined = parts,
  isAlone = false,
): boolean {
  const has = (field: Field): boolean => {
    const fact = found.get(field);
    const node = fact?.value?.start.node ?? fact?.nodes?.[0];
    return fact !== undefined && (!node || !parts || parts.some((part) => part.contains(node)));
  };
  if (review.language && !isClaimed(review.language)) return false;
  if (found.get('title')?.from === 'json-ld') return true;
  if (nodes && isReviewOfOther(nodes, isAlone)) return false;
  const { film, bodyText = '' } = review;
  const titled = found.get('title')?.text ?? '';
  const [titleElement] = parts && parts.length > 1 ? parts : [];
  const heading = `${titled}\n${titleElement?.textContent ?? ''}`;
  const facts = new Set(
    [...found].flatMap(([field, fact]) =>
      field === 'body' || field === 'comments' || field === 'commentForm' ? [] : fact.text,
    ),
  );
  const text = `${titled}\n${[...facts].join('\n')}\n${bodyText}`;
  if (LABEL_OF_OTHERS.test(text) || isAboutSeveral(text)) return false;
  const words = parts ? parts.map((part) => part.textContent).join('\n') : text;
  const films = count(words, FILM_WORD);
  const others = count(words, OTHER_WORD);
  const isRated = review.rating !== undefined && has('rating');
  const isFilmHeading = FILM_REVIEW_WORD.test(heading);
  const isReview = REVIEW_WORD.test(heading);
  const headline = headlineOfOthers(heading, film.title);
  const questions = questionsOf(bodyText, heading);
  const news = Math.min(count(text, NEWS_WORD), 4);
  const kind = nodes ? kindScore(nodes) : NONE;
  const doubt = titleDoubt(film.title, titled, found.get('title')?.from === 'pattern');
  const sumOf = (weights: Partial<Record<Field, number>>): number =>
    Object.entries(weights).reduce((sum, [field, weight]) => sum + (has(field as Field) ? weight : 0), 0);
  const isMoreOfOthers = others > Math.max(films, 1);
  if (words.length < MAX_NOTE_LENGTH) {
    const score =
      (isRated ? 2.5 : 0) +
      (isFilmHeading ? 3 : isReview ? 1.5 : 0) +
      sumOf(FACTS_IN_NOTE) +
      Math.min(films, 6) * 0.6 -
      Math.min(others, 8) * 0.7 -
      (isMoreOfOthers ? 3 : 0) -
      doubt.inNote -
      (isFilmHeading ? 0 : headline.inNote) -
      questions -
      (isRated ? 0 : news) +
      kind.inNote;
    return score >= ENOUGH_IN_NOTE;
  }
  // A rating beside the director and what else is stated of the film alone, with nothing that speaks for another kind of post.
  const isStated = isRated && has('directors') && (has('cast') || has('year'));
  const isDoubted =
    isMoreOfOthers || [doubt.inNote, headline.inNote, questions, news, Math.min(kind.inNote, 0)].some(Boolean);
  if (isStated && !isDoubted) return true;
  // Half a page is a notice rather than a review, unless it has a film's facts and a rating.
  const isFull = isRated && Object.keys(FACTS_IN_ARTICLE).filter((field) => has(field as Field)).length > 1;
  const shortness = isFull ? 0 : Math.min(1, Math.max(0, Math.log(LENGTH_OF_REVIEW / words.length)));
  const per1000 = (number: number): number => Math.min(2, (1000 * number) / words.length);
  const score =
    (isRated ? 0.4 : 0) +
    (isFilmHeading ? 0.3 : 0) -
    (isReview ? 0.5 : 0) +
    sumOf(FACTS_IN_ARTICLE) +
    Math.min(films, 8) * 0.3 -
    per1000(films) * 0.65 -
    per1000(others) * 0.85 -
    (isMoreOfOthers ? 0.8 : 0) -
    doubt.inArticle -
    headline.inArticle -
    Math.min(questions, 6) * 0.6 -
    news * 0.75 -
    Math.min(count(words, RATING_IN_WORDS), 3) * 0.3 -
    shortness * 1.4 +
    kind.inArticle;
  return score >= ENOUGH_IN_ARTICLE;
}

/** Whether JSON-LD in the post, or on a page of one post, states that something else is reviewed: a game, a book, a restaurant. */
function isReviewOfOther(nodes: readonly Node[], isAlone: boolean): boolean {
  const scripts = [...(nodes[0]?.ownerDocument?.querySelectorAll('script[type="application/ld+json"]') ?? [])];
  const own = scripts.filter((script) => isAlone || nodes.some((node) => node.contains(script)));
  return own.some(({ textContent }) => {
    try {
      return statesOther(JSON.parse(textContent ?? ''));
    } catch {
      return false;
    }
  });
}

function statesOther(value: unknown): boolean {
  const values = [value];
  for (const each of values.values()) {
    if (typeof each !== 'object' || each === null || values.length > MAX_VALUES) continue;
    const reviewed = [(each as Record<string, unknown>)['itemReviewed']].flat();
    const types = reviewed.flatMap((item) => (item as Record<string, unknown> | null | undefined)?.['@type']);
    if (types.some((type) => typeof type === 'string' && OTHER_TYPE.test(type))) return true;
    values.push(...Object.values(each as Record<string, unknown>));
  }
  return false;
}

/** How much the questions of a text speak for an interview. */
function questionsOf(text: string, heading: string): number {
  const questions = Math.min(count(text, QUESTION), MAX_QUESTIONS);
  if (questions > 0 && SAID.test(heading) && !REVIEW_WORD.test(heading)) return 6;
  return questions > 1 ? (questions - 1) * 2 : 0;
}

/** What speaks against a title: that there is none, that it is a heading of the page's furniture, that only a sentence of the prose has it. */
function titleDoubt(title: string, line: string, isOfProse: boolean): Weight {
  if (!title || FURNITURE_HEADING.test(line)) return { inNote: 4, inArticle: 1 };
  const isInSentence = !line || (isOfProse && (line.length > MAX_HEADING_LENGTH || SENTENCE.test(line)));
  return isInSentence ? { inNote: 3, inArticle: 0.6 } : NONE;
}

/** How much a headline speaks for something else. A film may be called "The Game"; its review has another word beside it. */
function headlineOfOthers(heading: string, title: string): Weight {
  if (HEADLINE_OF_NO_REVIEW.test(heading)) return { inNote: 12, inArticle: 3.1 };
  if (!HEADLINE_OF_OTHERS.test(heading)) return NONE;
  const isInTitle = title && !HEADLINE_OF_OTHERS.test(heading.replace(title, ' '));
  return isInTitle ? { inNote: 3, inArticle: 0.3 } : { inNote: 8, inArticle: 1.6 };
}

/** What the categories and tags of a post say. */
function kindScore(nodes: readonly Node[]): Weight {
  const elements = nodes.filter((node) => node instanceof Element);
  const links = elements.flatMap((element) => [...element.querySelectorAll(POST_KINDS)]);
  const names = links.filter((link) => !link.closest(`${FURNITURE}, ${THREAD}`)).map((link) => link.textContent ?? '');
  const around = elements[0]?.closest('[class*="category-"]') ?? elements[0]?.querySelector('[class*="category-"]');
  const classes = [...(around?.classList ?? [])].flatMap((name) => /^(?:category|tag)-(\D.*)/.exec(name)?.[1] ?? []);
  const kinds = [...names, ...classes.map((name) => name.replaceAll('-', ' '))].join('\n');
  const isFilm = KIND_OF_FILM.test(kinds);
  const isOther = KIND_OF_OTHERS.test(kinds);
  if (isFilm) return isOther ? NONE : { inNote: 1.5, inArticle: 2 };
  return isOther ? { inNote: -4, inArticle: -1.6 } : NONE;
}

const FACTS_OF_FILM: readonly Field[] = [
  'directors',
  'cast',
  'writers',
  'year',
  'runtimeMinutes',
  'certificate',
  'rating',
];

/** Whether each of several films has facts of its own: credits, or how long it is. */
function isAboutSeveral(text: string): boolean {
  return (
    different(text, LISTED_FILM) > MAX_FILMS ||
    count(text, CREDIT_OF_ONE) > MAX_CREDITS ||
    different(text, DURATION) > MAX_FILMS
  );
}

function different(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** Whether a post has anything of a film: a fact that films have, or a word. */
export function isPerhapsFilm({ found }: Reading, text: string): boolean {
  return FACTS_OF_FILM.some((field) => found.has(field)) || count(text, FILM_WORD) > 0;
}
