import { expect } from '@open-wc/testing';
import { registerAllLanguages } from '../../src/reading/languages/index.js';
import { isFilmReview, readUntouched, readWell } from '../../src/upgrade/recognise.js';

type Post = readonly [isReview: boolean, language: string, headline: string, text: string];
const n = (lang: string, h1: string, body: string): Post => [false, lang, h1, body];
const y = (lang: string, h1: string, body: string): Post => [true, lang, h1, body];
// prettier-ignore
const POSTS: readonly Post[] = [
 n('en', 'The Glass Orchard by Ada Holm', '<p>Author: Ada Holm</p><p>Publisher: Quill Press, 2014</p><p>Rating: 4/5</p><p>A novel about a gardener. The first chapters are slow, but the book finds its voice, and I read the last pages twice.</p><p>Synopsis: A gardener loses his sight.</p>'),
 n('en', 'Book Review: The Glass Orchard (2014)', '<p>Rating: ★★★★</p><p>This book is the second by its author. The plot turns on a letter, and the movie rights are sold already. I loved the characters.</p>'),
 n('de', 'Buchkritik: Der Garten (2014)', '<p>Inhalt: Ein Gärtner verliert sein Augenlicht.</p><p>Ein Roman, der leise beginnt. Das Buch hat 300 Seiten, und keine ist zu viel.</p><p>Bewertung: 4/5</p>'),
 n('fr', 'Le jardin de verre', '<p>Résumé : un jardinier perd la vue.</p><p>Ce roman est un livre doux.</p><p>Note : 4/5</p><p>Parution : 2014</p>'),
 n('en', 'Salt & Iron – Harbour Songs (2014)', '<p>Rating: 8/10</p><p>The third album by the trio. The opening track is slow, the songs are short, and the vinyl sounds warm.</p>'),
 n('es', 'Salt & Iron – Canciones (2014)', '<p>Nota: 8/10</p><p>El tercer álbum del trío. El disco suena cálido y las canciones son breves.</p><p>Año: 2014</p>'),
 n('en', 'Iron Harbour (2021) Review', '<p>Developer: Tide Works</p><p>Platforms: PC, Tidebox</p><p>Rating: 9/10</p><p>The game opens with a film-like scene. The gameplay is tight, the story is dark, the director is known.</p>'),
 n('de', 'Iron Harbour im Test', '<p>Wertung: 85 %</p><p>Das Spiel sieht gut aus. Die Konsole läuft leise, das Gameplay ist flott.</p><p>Erscheinungsjahr: 2021</p><p>Regie: Ada Holm</p>'),
 n('en', 'Lemon cake', '<p>Rating: 5/5</p><p>Prep time: 20 minutes</p><p>Serves: 6</p><p>Beat the eggs and put the tin in the oven. It is a recipe from my aunt.</p>'),
 n('it', 'Torta al limone', '<p>Voto: 5/5</p><p>Durata: 60 minuti</p><p>Ingredienti:</p><p>Uova, farina. La ricetta è di mia zia.</p>'),
 n('en', 'My ten favourite films of 2014', '<h3>1. Salt Road (2014)</h3><p>Director: Ada Holm</p><p>Good.</p><h3>2. Iron Coast (2014)</h3><p>Director: Bo Lind</p><p>Better.</p><h3>3. Glass Ferry (2014)</h3><p>Director: Eva Stern</p><p>Best film of the year.</p>'),
 n('en', 'Trailer: Ada Holm returns with Salt Road', '<p>The studio has released the first trailer for Salt Road, the new film by Ada Holm. It opens on 5 March 2015 and stars Bo Lind.</p><p>Shooting took forty days. Tickets are on sale soon.</p>'),
 n('en', 'Salt Road casts Bo Lind', '<p>Bo Lind has joined the cast of Salt Road, Variety reports. Ada Holm will direct the film from a script by Kai Moe. Production begins in June.</p>'),
 n('en', 'Tidebox One', '<h4>Summary</h4><p>The strongest console on the shelf. Games look great.</p><div>Score <b>8.3</b></div><p>It has a quiet fan and a big box.</p>'),
 n('en', 'Phone X200 review', '<p>Rating: 4/5</p><p>Released: 2019</p><p>The screen is bright, the battery lasts two days, and the camera films in 4K. Price: 300 euros.</p><p>Verdict: a good phone.</p>'),
 n('en', 'Luigi’s, Harbour Street', '<p>Rating: 4/5</p><p>The restaurant opened in 2012. We had fish. The service is quick, the wine is fine.</p>'),
 n('pl', 'Recenzja: Solna droga (2014)', '<p>Reżyseria: Ada Holm</p><p>Obsada: Bo Lind, Eva Stern</p><p>Dobry film o morzu.</p><p>Ocena: 8/10</p>'),
 n('ja', 'レモンケーキのレシピ', '<p>材料：卵、小麦粉</p><p>時間：60分</p><p>オーブンで焼きます。</p>'),
 n('en', 'Weekend links', '<p>Here is what I read this week. Ada Holm on her new film. A long talk with a director. Ten movies for the autumn.</p><p>Have a good one!</p>'),
 n('en', 'Podcast #45: Salt Road and other movies', '<p>In this episode of the podcast we talk about films and games.</p><p>Length: 62 minutes</p>'),
 n('en', 'Review: The Orchard Keepers, Bellhouse Theatre', '<p>Running time: 2 hours 35 minutes</p><p>Director: Ada Holm</p><p>Cast: Bo Lind, Eva Stern</p><p>It takes nerve to write a play about apples. The playwright knows the stage, and the first scenes are played in the dark. I sat in the auditorium and thought of her film Windfall (2014).</p><p>****</p>'),
 n('pt', 'Disco da semana: Ondina Salgado, "Maré Vaza"', '<p>Nota: 9/10</p><p>São doze faixas. A banda toca como no cinema, e as canções são curtas.</p>'),
 n('en', 'Interview: Ada Holm on “Salt Road”', '<p>Director: Ada Holm</p><p>Your new film is about a ferry. Why a ferry?</p><p>Because of the water.</p><p>Did the actors swim?</p><p>They did.</p>'),
 n('es', 'Lo mejor y lo peor de 2014', '<p>La mejor película: El último puerto (2014), de Ada Holm. 9/10</p><p>El peor actor: nadie.</p>'),
 n('pt', 'Conversa com Ada Holm, realizadora de «A Eira»', '<p>Realização: Ada Holm</p><p>O filme abre com uma porta.</p>'),
 n('ja', 'スピーカー「音庵」を買った', '<p>映画を観るために買いました。監督の声がよく聞こえます。</p><p>評価：4/5</p>'),
 n('en', 'R.I.P. Ada Holm (1929–2014)', '<p>The director of Salt Road (1961) has died. Her films were about ferries, and her actors loved her. Starring Bo Lind, it won an Oscar.</p>'),
 n('fr', '[Test] Le Vol du Héron, sur Switch', '<p>Le réalisateur vient de l’animation, et cela se voit dans chaque scène. J’ai posé la manette.</p><p>16/20</p>'),
 n('en', '“I never wanted to film a ferry”', '<p>Ada Holm has made her third film, Salt Road (2014), with Bo Lind. Rating: 4/5</p><p>Why a ferry?</p><p>Because of the water. The actors had to swim.</p>'),
 n('en', 'Test yourself', '<p>Rating: 5/5 if you get all. Which director has been on this ferry?</p><p>In which movie does Bo Lind swim for 9 minutes?</p><p>Who won the Oscar for the film about salt?</p>'),
 n('en', 'Bo Lind, 1931-2014', '<p>The actor has died. He was in Salt Road (1961), directed by Ada Holm, and in many films of the sea.</p>'),
 n('fr', 'Mort de Bo Lind, l’homme au ferry', '<p>L’acteur est mort jeudi. Son plus beau rôle : Salt Road (1961), réalisé par Ada Holm, avec Eva Stern.</p>'),
 n('pt', 'SORTEIO: ganhe o DVD de "Salt Road"', '<p>Direção: Ada Holm</p><p>Elenco: Bo Lind, Eva Stern</p><p>Ano: 2014</p><p>Duração: 98 min.</p><p>O filme é seu se deixar um comentário.</p>'),
 n('en', 'We’ve moved (and what became of the stars)', '<p>All our film reviews are here now. A ★★★ of 2012 is no 6/10 of 2014.</p>'),
 n('nl', 'Tentoonstelling: Boten van karton', '<p>Het filmhuis toont de maquettes van Salt Road (1961, regie Ada Holm, met Bo Lind). Je ziet wat de camera zag. 4/5</p>'),
 n('de', 'Hörspielkritik: Salt Road', '<p>Regie: Ada Holm</p><p>Mit: Bo Lind, Eva Stern</p><p>Kino für die Ohren. Laufzeit: 98 Minuten. 8/10</p>'),
 n('nl', 'Festivalnotities, dag 5: natte sokken', '<p>Salt Road (regie: Ada Holm; met Bo Lind) was de beste film van de dag. Vier sterren.</p>'),
 y('en', 'What is a ferry? Salt Road (2014)', '<p>Why does nobody swim in this film?</p><p>Director: Ada Holm. The actors never ask. 4/5</p>'),
 y('fr', 'Le Déménagement : la critique', '<p>Un film d’Ada Holm, avec Bo Lind. Note : 4/5</p>'),
 y('de', 'Gestorben wird nebenan – Kritik', '<p>Ein Film über eine Fähre. Regie: Ada Holm. 8/10</p>'),
 y('en', '“I, Ferry” (2014) – Review', '<p>Director: Ada Holm</p><p>Who is speaking in this film?</p><p>We never learn. 4/5</p>'),
 y('en', 'Salt Road (2014)', '<p>A film about a ferry that no longer stops. The director trusts the wind. Rating: 4/5</p>'),
 y('en', 'Film Review: Salt Road', '<p>A ferry no longer stops. Ada Holm trusts the wind, and so do we.</p>'),
 y('de', 'Salt Road – Kritik', '<p>Ein Film über eine Fähre. Die Regisseurin vertraut dem Wind, und die Schauspieler folgen ihr.</p><p>8/10</p>'),
 y('fr', 'Critique : Salt Road', '<p>Un film sur un ferry. La réalisatrice fait confiance au vent, les acteurs suivent.</p>'),
 y('es', 'Salt Road (2014)', '<p>Director: Ada Holm</p><p>Una película sobre un ferry.</p>'),
 y('it', 'Salt Road: la recensione', '<p>Un film su un traghetto. Regia di Ada Holm.</p><p>Voto: 7</p>'),
 y('pt', 'Salt Road [Crítica]', '<p>Um filme sobre uma balsa. Os atores são ótimos.</p><p>Nota: 8/10</p>'),
 y('ja', '映画「塩の道」感想', '<p>監督：森野さゆり</p><p>とてもよい映画でした。</p>'),
 y('nl', 'Recensie: Salt Road', '<p>Een film over een veerboot. De regisseur vertrouwt de wind.</p><p>★★★★</p>'),
 y('en', 'The Glass Orchard (2016)', '<p>Based on the novel, this film adaptation cuts two chapters of the book. The actors are good. Directed by: Ada Holm</p><p>Rating: 3/5</p>'),
 y('en', 'The Game (1997) – Review', '<p>Director: Ada Holm</p><p>A film about a birthday. The actors never blink. 4/5</p>'),
 y('en', 'Review: Iron Harbour', '<p>The movie of the game. Ada Holm directs with a steady hand; the actors seem tired. Runtime: 98 minutes</p><p>2/5</p>'),
];

describe('whether a post is a film review', () => {
  before(registerAllLanguages);

  it('is told from books, albums, games, recipes, lists, news and languages that are not read', async () => {
    const wrong: string[] = [];
    for (const [isReview, language, headline, text] of POSTS) {
      const post = document.createElement('article');
      post.lang = language;
      post.innerHTML = `<h1 class="entry-title">${headline}</h1><div class="entry-content">${text}</div>`;
      document.body.append(post);
      const isTaken = await isFilmReview(readUntouched([post], post));
      post.remove();
      if (isTaken !== isReview) wrong.push(headline);
    }
    expect(wrong).to.deep.equal([]);
  });

  for (const length of [300, 440, 460, 700, 1000])
    it(`is told by title, director and rating also where it has ${length} characters`, async () => {
      const post = document.createElement('article');
      post.lang = 'en';
      const words = 'The wind turns, and nobody says why. The harbour waits. '.repeat(40).slice(0, length - 60);
      post.innerHTML = `<h1 class="entry-title">Salt Road (2014)</h1><div class="entry-content"><p>Directed by: Ada Holm</p><p>${words}</p><p>Rating: 4/5</p></div>`;
      document.body.append(post);
      expect(await isFilmReview(readUntouched([post], post))).to.equal(true);
      post.remove();
    });

  it('is told from the JSON-LD of the post, or of a page of one post, and only from another kind of work', async () => {
    const isTaken = async (type: string, place: 'post' | 'page', isAlone: boolean): Promise<boolean> => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = JSON.stringify({ '@type': 'Review', itemReviewed: { name: 'Iron Harbour', '@type': type } });
      const post = document.createElement('article');
      post.lang = 'en';
      post.innerHTML = `<h1 class="entry-title">Salt Road (2014)</h1><div class="entry-content"><p>Director: Ada Holm</p><p>A film about a ferry. 4/5</p></div>`;
      document.body.append(post);
      (place === 'post' ? post : document.head).append(script);
      const answer = await isFilmReview(readUntouched([post], post), [post], [post], isAlone);
      script.remove();
      post.remove();
      return answer;
    };
    expect(await isTaken('VideoGame', 'post', false)).to.equal(false);
    expect(await isTaken('VideoGame', 'page', true)).to.equal(false);
    expect(await isTaken('VideoGame', 'page', false)).to.equal(true);
    expect(await isTaken('Organization', 'page', true)).to.equal(true);
    expect(await isTaken('Product', 'post', false)).to.equal(true);
  });

  it('is read with the title that the script tag names for the whole blog', async () => {
    const script = document.createElement('script');
    script.dataset.title = '.film-name';
    const post = document.createElement('article');
    post.lang = 'en';
    post.innerHTML = `<h1 class="entry-title">A quiet evening by the water</h1><h4 class="film-name">The boat that no one rows</h4>
      <div class="entry-content"><p>Directed by: Ada Holm</p><p>A film about a ferry.</p></div>`;
    document.body.append(script, post);
    expect(readUntouched([post], post).review.film.title).to.equal('The boat that no one rows');
    script.dataset.title = '..';
    // Without it the headline is a phrase, and no title is better than a wrong one.
    expect((await readWell([post], post)).review.film.title).to.equal('');
    script.remove();
    post.remove();
  });

  it('is read with the facts whose places the script tag names for the whole blog, in the post and above it', async () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, {
      upgrade: '.entry-content',
      directors: '.maker',
      cast: '.faces li',
      year: '.when',
      runtime: '.length',
      rating: '.stars',
      author: '.signed',
      writers: '..',
    });
    const post = document.createElement('main');
    post.lang = 'en';
    post.innerHTML = `<p class="signed">Written by Kai Moe</p><article><h1 class="entry-title">Salt Road (2014)</h1>
      <div class="entry-content"><p>Directed by: Somebody Else</p><p>It was shot in <span class="when">2012</span>, by
      <b class="maker">Ada Holm</b>, and runs <span class="length">98 minutes</span>.</p>
      <ul class="faces"><li>Bo Lind</li><li>Eva Stern</li></ul><p>3 out of 5 for the ferry.</p>
      <p><span class="stars" aria-label="4.5 out of 5"></span></p></div></article>`;
    document.body.append(script, post);
    const { review, found } = await readWell([post.querySelector('article')!], post.querySelector('article')!);
    script.remove();
    post.remove();
    expect(review.film.directors.map(({ name }) => name)).to.deep.equal(['Ada Holm']);
    expect(review.film.cast.map(({ name }) => name)).to.deep.equal(['Bo Lind', 'Eva Stern']);
    expect(review.film.year).to.equal(2012);
    expect(review.film.runtimeMinutes).to.equal(98);
    expect(review.rating?.value).to.equal(4.5);
    expect(review.author?.name).to.equal('Kai Moe');
    expect(found.get('directors')?.from).to.equal('platform');
  });
});
