import { expect } from '@open-wc/testing';
import { readReview } from '../../../../src/reading/index.js';
import { registerAllLanguages } from '../../../../src/reading/languages/index.js';
import { readPage } from '../../../../src/reading/page.js';
import { page } from '../../seed-page.js';

/* A headline, the title in it, the year (0 where it says none), and the language. */
// prettier-ignore
const HEADLINES: readonly (readonly [headline: string, title: string, year?: number, language?: string])[] = [
 ['1917','1917'],['2012','2012'],['50/50','50/50'],['Fahrenheit 9/11','Fahrenheit 9/11'],['Blade Runner 2049 – Review','Blade Runner 2049'],['9½ Weeks','9½ Weeks'],['8½ (1963)','8½',1963],['1917 (2019)','1917',2019],['2012 (2009)','2012',2009],['50/50 (2011) Review','50/50',2011],['300','300'],['District 9','District 9'],['2001: A Space Odyssey (1968)','2001: A Space Odyssey',1968],['Fahrenheit 9/11 – Film Review','Fahrenheit 9/11'],['1984 (1984)','1984',1984],['Review: 1917','1917'],['Movie Review: 50/50','50/50'],['12 Angry Men – 5/5','12 Angry Men'],['10 Cloverfield Lane (2016) ★★★★','10 Cloverfield Lane',2016],
 ['(2013) Gravity','Gravity',2013],['[2013] Gravity','Gravity',2013],['Gravity, 2013','Gravity',2013],['Gravity – 2013','Gravity',2013],['Gravity [2013]','Gravity',2013],['Gravity 2013 Review','Gravity',2013],
 ['Salt Road : critique','Salt Road',0,'fr'],['Salt Road – ma critique du film','Salt Road',0,'fr'],['Salt Road, la recensione','Salt Road',0,'it'],['Salt Road: la recensione del film di Mira Quell','Salt Road',0,'it'],['Recensione Salt Road','Salt Road',0,'it'],['Kritik: Salt Road','Salt Road',0,'de'],['Salt Road (Kritik)','Salt Road',0,'de'],['Salt Road – Filmkritik','Salt Road',0,'de'],['Kinokritik Salt Road','Salt Road',0,'de'],['Film-Review: Salt Road','Salt Road',0,'de'],['Kurzkritik: Salt Road','Salt Road',0,'de'],['DVD-Kritik: Salt Road','Salt Road',0,'de'],['Salt Road – Trailer & Kritik','Salt Road',0,'de'],['Reseña de Salt Road','Salt Road',0,'es'],['Crítica Salt Road','Salt Road',0,'es'],['Salt Road: crítica','Salt Road',0,'es'],['Crítica de cine: Salt Road','Salt Road',0,'es'],['Salt Road. Crítica','Salt Road',0,'es'],['Opinión: Salt Road','Salt Road',0,'es'],['Resenha: Salt Road','Salt Road',0,'pt'],['Crítica | Salt Road','Salt Road',0,'pt'],['Salt Road [Resenha]','Salt Road',0,'pt'],['Recensie: Salt Road','Salt Road',0,'nl'],['Salt Road recensie','Salt Road',0,'nl'],['Filmrecensie Salt Road','Salt Road',0,'nl'],['Kvikmyndagagnrýni: Salt Road','Salt Road',0,'is'],['映画『眠る灯台』感想','眠る灯台',0,'ja'],['映画「眠る灯台」レビュー','眠る灯台',0,'ja'],['【感想】眠る灯台','眠る灯台',0,'ja'],['眠る灯台 感想','眠る灯台',0,'ja'],['映画 眠る灯台','眠る灯台',0,'ja'],['眠る灯台（2015）','眠る灯台',2015,'ja'],
 ['My thoughts on Salt Road','Salt Road'],['Some thoughts about Salt Road','Salt Road'],['First impressions: Salt Road','Salt Road'],['Thoughts on: Salt Road','Salt Road'],['Mini Review: Salt Road','Salt Road'],['Salt Road Movie Review','Salt Road'],['Salt Road - Movie Review','Salt Road'],['Salt Road Review – A long walk home','Salt Road'],['Salt Road | Blu-ray review – A quiet storm','Salt Road'],['Film #12: Salt Road','Salt Road'],['Salt Road film review: a long walk','Salt Road'],['REVIEW: SALT ROAD','SALT ROAD'],['“Salt Road” Review','Salt Road'],['Salt Road (Movie Review)','Salt Road'],['Salt Road – Spoiler-free Review','Salt Road'],['Netflix Review: Salt Road','Salt Road'],['Salt Road: Movie Review','Salt Road'],['Review – Salt Road','Salt Road'],['Movie Review – Salt Road (2014)','Salt Road',2014],['Salt Road – movie review by Una Marsh','Salt Road'],['🎬 Salt Road','Salt Road'],['Groundhog Day review: still funny','Groundhog Day'],['Training Day Review – A hard night','Training Day'],['TIFF, day three: Salt Road','Salt Road'],['[Salt Road] Review','Salt Road'],['[Salt Road] Movie Review','Salt Road'],['► Salt Road (2014)','Salt Road',2014],['Home » Reviews » Salt Road','Salt Road'],['Reviews / Salt Road','Salt Road'],['Salt Road – 7.5/10.','Salt Road'],['Salt Road – Dir. Mira Quell','Salt Road'],['Salt Road (dir. Mira Quell, 2014)','Salt Road',2014],['Salt Road, directed by Mira Quell','Salt Road'],['#Alive','#Alive'],['(500) Days of Summer','(500) Days of Summer'],['[REC]','[REC]'],['Chronique d’un été','Chronique d’un été',0,'fr'],['Film Stars Don’t Die in Liverpool','Film Stars Don’t Die in Liverpool'],['Das Lied der Mole (The Song of 1900) (1998)','Das Lied der Mole',1998,'de'],['What I watched: Salt Road','Salt Road'],['Now Showing: Salt Road','Salt Road'],['Salt Road: Film Review','Salt Road'],['Book of Life','Book of Life'],['Dr. Strangelove, or: How I Learned to Stop Worrying and Love the Bomb (1964)','Dr. Strangelove, or: How I Learned to Stop Worrying and Love the Bomb',1964],['Salt Road, or: how I lost my boots','Salt Road'],['Salt Road [Blu-ray]','Salt Road'],['Salt Road: DVD Review','Salt Road'],['LFF 2014: Salt Road','Salt Road'],['Cannes 2014 – Salt Road','Salt Road'],['Salt 2014: Review','Salt',2014],['Manifesto 2014: Review','Manifesto',2014],['Salzfest 2014: Salt Road','Salt Road'],['Salt 2014 – Film Review','Salt',2014],['Salt Show 2014: Review','Salt Show',2014],['Salt Road (PG-13)','Salt Road'],['Mission: Impossible – Fallout','Mission: Impossible – Fallout'],['Star Wars: The Last Jedi Review','Star Wars: The Last Jedi'],['Dune: Part Two','Dune: Part Two'],['Salt Road ★★★½','Salt Road'],['Salt Road: B+','Salt Road'],['Salt Road Review: 4 Stars','Salt Road'],['A Review of Salt Road','Salt Road'],['Friday Film: Salt Road','Salt Road'],['Salt Road (Spoilers)','Salt Road'],["Salt Road's review","Salt Road"],['Avant-première : Salt Road','Salt Road',0,'fr'],['[Critique] Salt Road','Salt Road',0,'fr'],['Critique de Salt Road','Salt Road',0,'fr'],['Critique ciné : Salt Road','Salt Road',0,'fr'],['Salt Road (2014) de Mira Quell','Salt Road',2014,'fr'],['Au cinéma : Salt Road','Salt Road',0,'fr'],['Salt Road, de Mira Quell (2014)','Salt Road',2014,'es'],['Cine: Salt Road','Salt Road',0,'es'],['Salt Road (Mira Quell, 2014)','Salt Road',2014,'es'],['Al cinema: Salt Road','Salt Road',0,'it'],['Salt Road - Recensione Film','Salt Road',0,'it'],['Film: Salt Road','Salt Road',0,'it'],['Salt Road, trama e recensione','Salt Road',0,'it'],
];

const TEXT =
  'Four people miss the boat, and find out what they wanted on the other side of a wide and very cold river.';

function post(headline: string): HTMLElement {
  const root = page(
    '<h1 class="entry-title"></h1><div class="entry-content"><p>Starring: Ada Quill, Bo Lindqvist</p></div>',
  );
  root.querySelector('h1')!.textContent = headline;
  root.querySelector('div')!.append(TEXT);
  return root;
}

describe('the title in a headline', () => {
  before(registerAllLanguages);

  it('is found without the words of review, the signs and the facts around it', () => {
    const wrong = HEADLINES.flatMap(([headline, title, year = 0, language = 'en']) =>
      [readReview, readPage].flatMap((read) => {
        const { film } = read(post(headline), { language }).review;
        const isRight = film.title === title && (!year || film.year === year);
        return isRight ? [] : `${headline} → ${film.title} ${film.year ?? ''}`;
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('is none where the headline is a sentence and nothing else names the film', () => {
    for (const headline of ['Postcards from a sinking town', 'Why nobody goes to the pictures any more']) {
      expect(readReview(post(headline), { language: 'en' }).review.film.title).to.equal('');
    }
  });

  it('is never the name of the blog', () => {
    const root = page(
      `<h1><a href="/">Reels of Una</a></h1><h1>Salt Road</h1><p>Starring: Ada Quill, Bo Lindqvist</p><p>${TEXT}</p>`,
    );
    expect(readPage(root, { language: 'en' }).review.film.title).to.equal('Salt Road');
  });

  it('is the headline above a wrapper that holds the text alone, with its byline', () => {
    const root =
      page(`<main><div class="post"><h1 class="entry-title">Salt Road (2006)</h1><p class="byline">By <a rel="author">Una Marsh</a></p>
      <div class="entry-content"><section><p>(Caution: the ending is told below.)</p><p>Director: Mira Quell</p><p>${TEXT}</p></section></div></div></main>`);
    const { review, found } = readPage(root.querySelector('section')!, { language: 'en' });
    expect([review.film.title, review.film.year, review.author?.name]).to.deep.equal(['Salt Road', 2006, 'Una Marsh']);
    // What is outside stays as it is.
    expect(found.has('title')).to.equal(false);
  });
});
