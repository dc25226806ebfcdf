import * as fc from 'fast-check';

/* Posts put together from pieces of posts. A failure prints the smallest post that fails, and the seed to run it again. */

const PIECES =
  `Her|(2014)|Director:|Directed by|Dir.|Starring:|Cast|Spike Jonze|Amy Adams|, |and|;|/| - | – |:|★|★★★½|☆☆☆★|4/5|8 out of 10|4.5 clappers|B+|Rating:|Rating: R|Rated PG-13|Review|Review:|
|\n\n|  1. |    • |- |"|“|”|«|»|「|」|(|)|[|]|1h42|126 minutes|Running time:|Genre:|Country: France|Release date:|5 March 2014|2013|IMDb: 7.8/10|Story: 4/5|Acting: 3/5|Pros:|Cons:|Verdict:|About|says:|ReplyDelete|Leave a Reply|3 comments|Comments (2)|Season 2, Episode 3|Réalisateur :|Drehbuch:|監督：|評価：7点|Voto? 8,5|a word or two.|\u200b|\u00a0|½|＊|é|\ud83c\udf7f|<b>|</i>|&amp;|https://www.imdb.com/title/tt0000001/|[spoiler]|[/spoiler]|SPOILERS AHEAD|END OF SPOILERS`
    .split('|')
    .concat('||');

export const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
/** A post as plain text. */
export const post = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', ' ', ' ', '')), { maxLength: 120 })
  .map((pieces) => pieces.map((pair) => pair.join('')).join(''));

const TAGS = ['p', 'h1', 'h2', 'li', 'blockquote', 'span', 'b', 'td', 'dt', 'dd', 'article', 'ol', 'br', 'img', 'form'];
const NAMES =
  'spoiler hentry entry-title entry-content comment comment-list children h-review p-item p-rating author fn'.split(
    ' ',
  );
const STATED =
  '[itemscope] itemtype="https://schema.org/Review" itemprop="reviewRating" itemprop="name" id="comments"'.split(' ');
const tag = fc.record({
  name: fc.constantFrom(...TAGS),
  classes: fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }),
  stated: fc.option(fc.constantFrom(...STATED), { nil: '' }),
  isClosed: fc.boolean(),
});
/** A page as HTML. */
export const page = fc.array(fc.tuple(tag, piece), { maxLength: 60 }).map((tags) =>
  tags
    .map(([{ name, classes, stated, isClosed }, text]) => {
      const inside = `<${name} class="${classes.join(' ')}" ${stated.replace(/[[\]]/g, '')}>${text}`;
      return isClosed ? `${inside}</${name}>` : inside;
    })
    .join(''),
);
