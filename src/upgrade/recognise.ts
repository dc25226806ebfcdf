import { languageAt } from '../controllers/localize-controller.js';
import { pageAddress, postAddress } from '../elements/film-review/post-address.js';
import { titleSelector } from '../elements/film-review/title-selector.js';
import { propertyOf } from '../reading/dom.js';
import { isClaimed } from '../reading/languages/load.js';
import { readPage } from '../reading/page.js';
import type { Field, Found, Point, Reading } from '../reading/reading.js';
import { parseJsonLdScripts } from '../reading/sources/json-ld.js';
import { NOT_STRANGERS } from '../safety/strangers.js';

export { handReading } from '../reading/handed-reading.js';

/* What a film has, besides people who made it. A title alone, or a name, any post has. */
const OTHER_FACTS: readonly Field[] = ['year', 'synopsis', 'runtimeMinutes', 'certificate'];
const CREDITS: readonly Field[] = ['directors', 'cast', 'writers'];
/* An excerpt on a card is shorter. */
const MIN_PROSE_LENGTH = 500;
/* A list of films has more headings of the kind. */
const MAX_LISTED_FILMS = 2;
const MIN_FILM_WORDS = 2;
/* Words in the nine languages that posts are read in. */
const FILM_WORD =
  /(?<!\p{L})(?:films?|movies?|cinema|cin[ée](?:ma)?|kino\p{L}*|film\p{L}+|pel[íi]culas?|filmes?|kvikmynd\p{L}*|mynd(?:in|ar|ina|inni)?|bíó\p{L}*|bioscoop|directors?|directed|actors?|actress|regie|regisseur\p{L}*|réalisat\p{L}+|acteurs?|actrice|actor(?:es)?|regia|regista|attor[ei]|attrice|realizador\p{L}*|diretor\p{L}*|dirección|leikstj\p{L}+|leikar\p{L}+|screenplay|screen\p{L}*|sequel|reels?|scenes?|szenen?|scènes?|escenas?|cenas?|scen[ae]|atriði\p{L}*|(?:sub)?plot|roles?|rollen?|rôles?|starring|trailer|watch(?:ed|ing)?|leinwand|écran|pantalla|schermo|oscars?)(?!\p{L})|映画|監督|俳優|主演|上映/giu;
const OTHER_WORD =
  /(?<!\p{L})(?:books?|novels?|buch|roman(?:s|e|zi|ce)?|livres?|libros?|libri|livros?|boek(?:en)?|bók|chapters?|albums?|álbum|tracks?|songs?|vinyl|platte|disque|games?|gameplay|spiele?|videogi\p{L}+|videojueg\p{L}+|jeu(?:x)?|jogos?|console|konsole|consola|recipes?|rezepte?|recettes?|recetas?|ricett[ae]|receitas?|recept(?:en)?|uppskrift|oven|ofen|podcast|battery|akku|batter[íi]?[ae]|bateria|restaurants?|phone|smartphone|laptop)(?!\p{L})|小説|アルバム|ゲーム|レシピ|本書/giu;
const LABEL_OF_OTHERS =
  /^(?:isbn|pages?|seiten(?:zahl)?|páginas?|pagine|pagina's|publisher|verlag|éditeur|editorial|editore|editora|uitgever(?:ij)?|genre du livre|platforms?|plattform(?:en)?|plateformes?|plataformas?|piattaform[ae]|developers?|entwickler|développeur|desarrollador(?:a)?|sviluppatore|desenvolvedor(?:a)?|players|key specs|specifications|technische daten|price|preis|prix|precio|prezzo|preço|prijs|servings?|serves|yields?|portionen|portions|porciones|porzioni|porções|ingredients?|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|prep(?:aration)? time|cook(?:ing)? time|zubereitung(?:szeit)?|tracklist|track ?list(?:ing)?|tracks|record label|artist|interpret|battery|material|出版社|対応機種|材料)\s*(?:[:：(]|$)/imu;
const REVIEW_WORD =
  /review|kritik|critique|chronique|cr[ií]tica|rese[ñn][ah]a?|resenha|recensi|bespreking|rýni|umfjöllun|レビュー|感想|評/iu;
const FILM_REVIEW_WORD =
  /(?:film|movie|cinema|kino|blu-?ray|dvd)[- ]?(?:review|kritik|rezension|recensie|critique)|(?:critique|chronique|avis)(?: du| de)? (?:film|ciné)|cr[ií]tica de (?:cine|la pel[íi]cula|cinema)|recensione (?:del )?film|kvikmynda\p{L}+|映画.{0,30}(?:レビュー|感想|評)/iu;

/**
 * Whether a reading is one of a film review: it names people who made the film, or it states a rating, with more that only a film has
 * or a headline that says so. A post in a language that is not read, about something else, or of several films is none.
 *
 * @param parts - the post, where more than the post was read: what is beside it makes no film review
 */
export function isFilmReview({ found, review }: Reading, parts?: readonly Node[]): boolean {
  const isOfPost = (field: Field): boolean => {
    const fact = found.get(field);
    const node = fact?.value?.start.node ?? fact?.nodes?.[0];
    return fact !== undefined && (!node || !parts || parts.some((part) => part.contains(node)));
  };
  if (review.language && !isClaimed(review.language)) return false;
  if (found.get('title')?.from === 'json-ld') return true;
  const { film, bodyText = '' } = review;
  const heading = found.get('title')?.text ?? '';
  const text = `${heading}\n${[...found.values()].map((fact) => fact.text).join('\n')}\n${bodyText}`;
  if (LABEL_OF_OTHERS.test(text)) return false;
  const films = count(text, FILM_WORD);
  const others = count(text, OTHER_WORD);
  const listed = bodyText.match(/^(?:\d{1,2}[.)] )?[^\n]{2,60} \((?:19|20)\d\d\)$/gmu) ?? [];
  if (listed.length > MAX_LISTED_FILMS) return false;
  const isRated = review.rating !== undefined && isOfPost('rating');
  const facts = OTHER_FACTS.filter(isOfPost).length;
  const credits = CREDITS.filter(isOfPost).length;
  const isCalledReview = REVIEW_WORD.test(heading);
  if (others > Math.max(films, 1) && credits < 2) return false;
  if (credits) return isRated || isCalledReview || credits + facts > 1 || films >= MIN_FILM_WORDS || others === 0;
  if (isRated && facts) return films > others || (others === 0 && (facts > 1 || isOfPost('year')));
  if (FILM_REVIEW_WORD.test(heading)) return film.title !== '';
  const isAboutFilm = films >= MIN_FILM_WORDS && films > others && film.title !== '';
  return isAboutFilm && (isRated || isCalledReview);
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
export function readUntouched(nodes: readonly Node[], holder: Element): Reading {
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.createElement('div');
  for (const node of nodes) copy.append(inert.importNode(node, true));
  const url = postAddress(nodes) ?? pageAddress();
  const reading = readPage(
    copy,
    { language: languageAt(holder), url, place: holder, titleSelector: titleSelector() },
    parseJsonLdScripts,
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

/** Reads the content of an element, as `readUntouched`. */
export function readContent(element: Element): Reading {
  const nodes = [...element.childNodes];
  const reading = readUntouched(nodes, element);
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
