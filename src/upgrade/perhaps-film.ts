import type { Field, Reading } from '../reading/reading.js';

/* Beginnings of words in the nine languages that posts are read in. */
const FILM_WORD =
  /(?<!\p{L})(?:film|movie|cine|ciné|kino|pel[íi]cula|kvikmynd|mynd|bíó|bioscoop|direct|regi[ase]|réalis|realiza|diretor|leikstj|leikar|actor|actress|act(?:eur|rice)|ator|attor|screen|sequel|scen|scèn|szene|escena|cena|atriði|plot|role|rolle|starring|trailer|watch|leinwand|écran|pantalla|schermo|oscar|drehbuch|darsteller|kamera|guion|guión|sceneggiatur|roteir|blu-?ray|dvd)|映画|監督|スクリーン|俳優|主演|上映/iu;

const FACTS_OF_FILM: readonly Field[] = [
  'directors',
  'cast',
  'writers',
  'year',
  'runtimeMinutes',
  'certificate',
  'rating',
];

/** Whether a post has anything of a film, a fact that films have or a word, so that more code is worth fetching for it. */
export function isPerhapsFilm({ found }: Reading, text: string): boolean {
  return FACTS_OF_FILM.some((field) => found.has(field)) || FILM_WORD.test(text);
}
