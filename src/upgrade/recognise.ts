import { languageAt } from '../controllers/localize-controller.js';
import { pageAddress, postAddress } from '../elements/film-review/post-address.js';
import { titleSelector } from '../elements/film-review/title-selector.js';
import { propertyOf } from '../reading/dom.js';
import { isClaimed } from '../reading/languages/load.js';
import { readPage } from '../reading/page.js';
import type { FurtherSteps } from '../reading/pipeline.js';
import type { Field, Found, Point, Reading } from '../reading/reading.js';
import { isSettled, loadWhole } from '../reading/settled.js';
import { parseJsonLdScripts } from '../reading/sources/json-ld.js';
import { NOT_STRANGERS } from '../safety/strangers.js';

export { handReading } from '../reading/handed-reading.js';

/* An excerpt on a card is shorter. */
const MIN_PROSE_LENGTH = 500;
/* Words in the nine languages that posts are read in. */
const FILM_WORD =
  /(?<!\p{L})(?:films?|movies?|cinema|cin[ée](?:ma)?|kino\p{L}*|film\p{L}+|pel[íi]culas?|filmes?|kvikmynd\p{L}*|mynd(?:in|ar|ina|inni)?|bíó\p{L}*|bioscoop|directors?|directed|actors?|actress|regie|regisseur\p{L}*|réalisat\p{L}+|acteurs?|actrice|actor(?:es)?|regia|regista|attor[ei]|attrice|realizador\p{L}*|diretor\p{L}*|dirección|leikstj\p{L}+|leikar\p{L}+|screenplay|screen\p{L}*|sequel|reels?|scenes?|szenen?|scènes?|escenas?|cenas?|scen[ae]|atriði\p{L}*|(?:sub)?plot|roles?|rollen?|rôles?|starring|trailer|watch(?:ed|ing)?|leinwand|écran|pantalla|schermo|oscars?)(?!\p{L})|映画|監督|俳優|主演|上映/giu;
const OTHER_WORD =
  /(?<!\p{L})(?:books?|novels?|theatre|stage|staging|musical|interval|tickets|bühne|theater|pièce|teatro|puesta en escena|pp|press|buch|roman(?:s|e|zi|ce)?|livres?|libros?|libri|livros?|boek(?:en)?|bók|chapters?|albums?|álbum|tracks?|songs?|vinyl|platte|disque|games?|gameplay|spiele?|videogi\p{L}+|videojueg\p{L}+|jeu(?:x)?|jogos?|console|konsole|consola|recipes?|rezepte?|recettes?|recetas?|ricett[ae]|receitas?|recept(?:en)?|uppskrift|oven|ofen|podcast|battery|akku|batter[íi]?[ae]|bateria|restaurants?|phone|smartphone|laptop)(?!\p{L})|小説|アルバム|ゲーム|レシピ|本書/giu;
const LABEL_OF_OTHERS =
  /^(?:isbn|pages?|seiten(?:zahl)?|páginas?|pagine|pagina's|publisher|verlag|éditeur|editorial|editore|editora|uitgever(?:ij)?|genre du livre|platforms?|plattform(?:en)?|plateformes?|plataformas?|piattaform[ae]|developers?|entwickler|développeur|desarrollador(?:a)?|sviluppatore|desenvolvedor(?:a)?|players|giocatori|spieler(?:zahl)?|joueurs|jugadores|jogadores|spelers|until|tickets|key specs|specifications|technische daten|price|preis|prix|precio|prezzo|preço|prijs|servings?|serves|yields?|portionen|portions|porciones|porzioni|porções|ingredients?|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|prep(?:aration)? time|cook(?:ing)? time|zubereitung(?:szeit)?|tracklist|track ?list(?:ing)?|tracks|record label|artist|interpret|battery|material|出版社|対応機種|材料)\s*(?:[:：(]|$)/imu;
const REVIEW_WORD =
  /review|kritik|critique|chronique|cr[ií]tica|rese[ñn][ah]a?|resenha|recensi|bespreking|rýni|umfjöllun|レビュー|感想|評/iu;
const FILM_REVIEW_WORD =
  /(?:film|movie|cinema|kino|blu-?ray|dvd)[- ]?(?:review|kritik|rezension|recensie|critique)|(?:critique|chronique|avis)(?: du| de)? (?:film|ciné)|cr[ií]tica de (?:cine|la pel[íi]cula|cinema)|recensione (?:del )?film|kvikmynda\p{L}+|映画.{0,30}(?:レビュー|感想|評)/iu;

/* What a post about another kind of work has in its headline, or what is no review at all. */
const HEADLINE_OF_OTHERS =
  /(?<!\p{L})(?:trailers?|teaser|news|box office|line-?up|releases|episodes?|giveaway|blogiversary|confirmado|reparto de|rodaje|rodar|tournage|dreharbeiten|riprese|filmagens|opnames|tökur|announces?d?|casting|joins|starring|interview|podcast|tv-tipps?|films? on tv|en la tele|in tv|this week|weekend|wochenende|week-end|best (?:and|of)|top \d+|ranked|ranking|bookshelf|stage|theat(?:re|er)|teatro|théâtre|musical|book|novel|roman|album|recipe|rezept|recette|receta|ricetta|game|gioco|spiel|jeu|juego|jogo|konzert|concert|exhibition|ausstellung|restaurant|gig)(?!\p{L})|予告編|ニュース|ランキング|レシピ|舞台/iu;
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
/* How much of the evidence below makes a film review. */
const ENOUGH = 3;

/**
 * Whether a reading is one of a film review: the facts that only a film has, a rating, a headline that says so, and the words of the
 * prose, weighed against what speaks for another kind of post. One in a language that is not read, about something else, or of several
 * films is none.
 *
 * @param parts - the post, where more than the post was read: what is beside it makes no film review
 */
export function isFilmReview({ found, review }: Reading, parts?: readonly Node[]): boolean {
  const has = (field: Field): boolean => {
    const fact = found.get(field);
    const node = fact?.value?.start.node ?? fact?.nodes?.[0];
    return fact !== undefined && (!node || !parts || parts.some((part) => part.contains(node)));
  };
  if (review.language && !isClaimed(review.language)) return false;
  if (found.get('title')?.from === 'json-ld') return true;
  const { film, bodyText = '' } = review;
  const heading = found.get('title')?.text ?? '';
  const facts = new Set(
    [...found].flatMap(([field, fact]) =>
      field === 'body' || field === 'comments' || field === 'commentForm' ? [] : fact.text,
    ),
  );
  const text = `${heading}\n${[...facts].join('\n')}\n${bodyText}`;
  if (LABEL_OF_OTHERS.test(text) || isAboutSeveral(text)) return false;
  const films = count(text, FILM_WORD);
  const others = count(text, OTHER_WORD);
  const isRated = review.rating !== undefined && has('rating');
  const isFilmHeading = FILM_REVIEW_WORD.test(heading);
  const score =
    (isRated ? 2.5 : 0) +
    (isFilmHeading ? 3 : REVIEW_WORD.test(heading) ? 1.5 : 0) +
    (has('directors') ? 2 : 0) +
    (has('cast') ? 1.5 : 0) +
    (has('writers') ? 0.5 : 0) +
    (has('year') ? 1 : 0) +
    (has('runtimeMinutes') ? 1 : 0) +
    (has('certificate') ? 1 : 0) +
    (has('synopsis') ? 0.5 : 0) +
    Math.min(films, 6) * 0.6 +
    (film.title ? 0 : -4) -
    Math.min(others, 6) * 0.8 -
    (others > Math.max(films, 1) ? 3 : 0) -
    (HEADLINE_OF_OTHERS.test(heading) && !isFilmHeading ? 8 : 0) -
    (isRated ? 0 : Math.min(count(text, NEWS_WORD), 4));
  return score >= ENOUGH;
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
    count(text, LISTED_FILM) > MAX_FILMS ||
    count(text, CREDIT_OF_ONE) > MAX_CREDITS ||
    new Set(text.match(DURATION)).size > MAX_FILMS
  );
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** Whether a post shows its own source, as it does where an engine takes tags for words: read as words, they would be nonsense. */
export function isShownAsSource(post: Element): boolean {
  return /<\/(?:p|div|h\d|li|film-review)>/.test(post.textContent ?? '');
}

/** Whether a reading has prose of some length, as a review has and a card does not: two paragraphs, or 500 characters. */
export function hasProse({ review: { bodyText = '' } }: Reading): boolean {
  return bodyText.length >= MIN_PROSE_LENGTH || bodyText.includes('\n\n');
}

/**
 * Reads neighbouring nodes of a page without touching them: in a copy that loads nothing, runs nothing and is not displayed.
 *
 * @returns the reading as `<film-review>` around these nodes would have it; its places are those of the page
 */
export function readUntouched(nodes: readonly Node[], holder: Element, whole?: FurtherSteps): Reading {
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.createElement('div');
  for (const node of nodes) copy.append(inert.importNode(node, true));
  const url = postAddress(nodes) ?? pageAddress();
  const reading = readPage(
    copy,
    { language: languageAt(holder), url, place: holder, titleSelector: titleSelector() },
    parseJsonLdScripts,
    whole,
  );
  const original = (node: Node): Node => originalOf(node, copy, nodes);
  const point = ({ node, offset }: Point): Point => ({ node: original(node), offset });
  const onPage = ({ value, nodes: copies, ...fact }: Found): Found => ({
    ...fact,
    ...(value && { value: { start: point(value.start), end: point(value.end) } }),
    ...(copies && { nodes: copies.map(original) }),
  });
  return { ...reading, found: new Map([...reading.found].map(([field, fact]) => [field, onPage(fact)])) };
}

/** Reads nodes as `readUntouched`, with all steps where the light ones leave doubt. */
export async function readWell(nodes: readonly Node[], holder: Element): Promise<Reading> {
  const reading = readUntouched(nodes, holder);
  const text = nodes.map((node) => node.textContent).join('\n');
  // No more code for a post that has nothing of a film.
  const isPerhapsFilm = FACTS_OF_FILM.some((field) => reading.found.has(field)) || count(text, FILM_WORD) > 0;
  if (!isPerhapsFilm || isSettled(reading)) return reading;
  const whole = await loadWhole();
  return whole ? readUntouched(nodes, holder, whole) : reading;
}

/** Reads the content of an element, as `readWell`. */
export async function readContent(element: Element): Promise<Reading> {
  const nodes = [...element.childNodes];
  const reading = await readWell(nodes, element);
  const reviews = [...document.querySelectorAll(`:is(film-review, .film-review)${NOT_STRANGERS}`)];
  if (reviews.filter((review) => !review.querySelector('film-review')).length > 1) forgetPageAddress(reading, nodes);
  return reading;
}

/** On a page of several reviews, the address of the page is that of none. */
export function forgetPageAddress({ review }: Reading, nodes: readonly Node[]): void {
  if (!postAddress(nodes)) delete review.url;
}

/** The node that another was copied from: the one at the same place. */
function originalOf(node: Node, copy: Node, originals: readonly Node[]): Node {
  const path: number[] = [];
  for (let at: Node | null = node; at && at !== copy; at = propertyOf(at, 'parentNode')) {
    let index = 0;
    for (let before = propertyOf(at, 'previousSibling'); before; before = propertyOf(before, 'previousSibling'))
      index++;
    path.unshift(index);
  }
  let children: ArrayLike<Node> = originals;
  let found: Node = node;
  for (const index of path) {
    found = children[index]!;
    children = propertyOf(found, 'childNodes');
  }
  return found;
}
