import { expect } from '@open-wc/testing';
import { type Reading, readReviewHtml } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';

/* Small posts in nine languages, of the kinds that `posts-3` has one of each. */

type Wanted = Record<string, string | number | boolean | undefined>;

interface Post {
  lang: string;
  html: string;
  want: Wanted;
}

/* Prose that states nothing. */
// prettier-ignore
const P: Readonly<Record<string, string>> = { en: 'I watched it on a Tuesday and kept my hat on. The light is soft, the talk is dry, and the end comes late.', de: 'Ich sah es an einem Dienstag und behielt den Hut auf. Das Licht ist weich, die Gespräche sind trocken.', fr: "Je l'ai vu un mardi, le chapeau sur la tête. La lumière est douce, les dialogues sont secs.", es: 'Lo vi un martes con el sombrero puesto. La luz es suave, los diálogos son secos.', it: "L'ho visto un martedì con il cappello in testa. La luce è morbida, i dialoghi sono asciutti.", pt: 'Vi numa terça com o chapéu na cabeça. A luz é suave, os diálogos são secos.', nl: 'Ik zag het op een dinsdag met mijn hoed op. Het licht is zacht, de dialogen zijn droog.', ja: '火曜日に帽子をかぶったまま見ました。光はやわらかく、会話は乾いています。', is: 'Ég sá þetta á þriðjudegi með hattinn á. Ljósið er mjúkt og samtölin þurr.' };
const c = (lang: string, h1: string, body: string, want: Wanted, extra = ''): Post => ({
  lang,
  html: `<!doctype html><html lang="${lang}"><head><title>${h1.replace(/<[^>]+>/g, '')} | Blog</title></head><body><article><h1 class="entry-title">${h1}</h1>${extra}<div class="entry-content">${body}<p>${P[lang]}</p><p>${P[lang]}</p></div></article></body></html>`,
  want,
});
// prettier-ignore
const POSTS: readonly Post[] = [
 // titles
 c('en', 'A quiet evening by the water', '<p>The Lantern Keeper (2016)</p><p>Director: Ada Holm</p><p>Cast: Bo Lind, Eva Stern</p>', { title: 'The Lantern Keeper', year: 2016, directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern' }),
 c('de', 'Ein stiller Abend am Wasser', '<p><b>Der Lampenhüter</b></p><p>Regie: Ada Holm</p><p>Darsteller: Bo Lind, Eva Stern</p><p>Der Lampenhüter ist ein leiser Film.</p>', { title: 'Der Lampenhüter', directors: 'Ada Holm' }),
 c('fr', 'Lettres jamais ouvertes', '<p><em>Le gardien</em>, de Ada Holm. France, 2015. 98 minutes. Avec Bo Lind et Eva Stern.</p>', { title: 'Le gardien', directors: 'Ada Holm', year: 2015, runtime: 98, cast: 'Bo Lind|Eva Stern' }),
 c('it', 'Lettere mai aperte', '<p><em>Il guardiano</em>, di Ada Holm. Italia, 2015. 98 minuti. Con Bo Lind e Eva Stern.</p>', { title: 'Il guardiano', directors: 'Ada Holm', year: 2015, runtime: 98, cast: 'Bo Lind|Eva Stern' }),
 c('pt', 'Cartas que ninguém abre', '<p>O farol (de Ada Holm, Portugal, 2015)</p><p>Nada em <em>O farol</em> tem pressa. <em>O farol</em> é lento.</p>', { title: 'O farol' }),
 c('en', 'Saturday at the movies', '<p>Starring: Bo Lind, Eva Stern</p><p>“Glass Ferry” floats. Nothing in “Glass Ferry” sinks.</p>', { title: 'Glass Ferry', cast: 'Bo Lind|Eva Stern' }),
 c('es', 'Un domingo de lluvia', '<p>Dirección: Ada Holm</p><p>«El farero» avanza despacio. Nada en «El farero» tiene prisa.</p>', { title: 'El farero' }),
 c('de', 'Filmkritik: Der letzte Hafen', '<p>Ein Drama aus dem Jahr 2012</p>', { title: 'Der letzte Hafen', year: 2012 }),
 c('de', 'Kurz-Kritik: Der letzte Hafen', '', { title: 'Der letzte Hafen' }),
 c('de', 'Serien-Review: Der letzte Hafen', '', { title: 'Der letzte Hafen' }),
 c('es', 'Reseña: El último puerto', '<p><em>Drama español de 2018</em></p>', { title: 'El último puerto', year: 2018 }),
 c('fr', 'Critique ciné – Le dernier port', '<p><em>Comédie française de 2018</em></p>', { title: 'Le dernier port', year: 2018 }),
 c('en', 'A Few Words on The Last Harbour', '', { title: 'The Last Harbour' }),
 c('en', 'First Impressions of The Last Harbour', '', { title: 'The Last Harbour' }),
 c('en', 'Initial Thoughts: The Last Harbour', '', { title: 'The Last Harbour' }),
 c('en', 'Random thoughts about The Last Harbour', '', { title: 'The Last Harbour' }),
 c('de', 'Gedanken zu Der letzte Hafen', '', { title: 'Der letzte Hafen' }),
 c('fr', 'Mon avis sur Le dernier port', '', { title: 'Le dernier port' }),
 c('es', 'Mi opinión sobre El último puerto', '', { title: 'El último puerto' }),
 c('it', 'Due parole su Il guardiano', '', { title: 'Il guardiano' }),
 c('nl', 'Recensie De laatste haven', '', { title: 'De laatste haven' }),
 c('en', '🎥 The Last Harbour, 2011 – ★★★½', '', { title: 'The Last Harbour', year: 2011, rating: 3.5 }),
 c('en', '⭐ The Last Harbour (2011)', '', { title: 'The Last Harbour', year: 2011 }),
 c('es', 'El último puerto. Crítica', '', { title: 'El último puerto' }),
 c('es', 'El último puerto: sinopsis y crítica', '', { title: 'El último puerto' }),
 c('pt', 'O último porto | Crítica', '', { title: 'O último porto' }),
 c('pt', 'O último porto: trama e crítica', '', { title: 'O último porto' }),
 c('it', 'Il guardiano - Recensione e trama', '', { title: 'Il guardiano' }),
 c('it', 'Il guardiano anteprima recensione', '', { title: 'Il guardiano' }),
 c('fr', 'Le dernier port critique', '', { title: 'Le dernier port' }),
 c('fr', 'Avis Le dernier port', '', { title: 'Le dernier port' }),
 c('de', 'Rezension Der letzte Hafen', '', { title: 'Der letzte Hafen' }),
 c('en', 'The Last Harbour – 8/10', '', { title: 'The Last Harbour', rating: 8, best: 10 }),
 c('en', 'The Last Harbour: 8/10!', '', { title: 'The Last Harbour', rating: 8, best: 10 }),
 c('en', 'The Last Harbour | DVD review – Waves and woe', '', { title: 'The Last Harbour' }),
 c('en', 'The Last Harbour – Directed by Ada Holm', '', { title: 'The Last Harbour', directors: 'Ada Holm' }),
 c('de', 'Der letzte Hafen – Regie: Ada Holm', '', { title: 'Der letzte Hafen', directors: 'Ada Holm' }),
 c('fr', 'Le dernier port – Réal. Ada Holm', '', { title: 'Le dernier port', directors: 'Ada Holm' }),
 c('en', '<a href="/films">films</a> / The Last Harbour', '', { title: 'The Last Harbour' }),
 c('en', '<a href="/reviews">Reviews</a> » The Last Harbour', '', { title: 'The Last Harbour' }),
 c('de', '<a href="/filme">Filme</a> › Der letzte Hafen', '', { title: 'Der letzte Hafen' }),
 c('en', 'Mistral proves to be a modest, lovely surprise', '<p><i>Mistral</i> begins with rain.</p><p>In <i>Mistral</i> all is wind.</p>', { title: 'Mistral' }),
 c('de', 'Mistral ist ein leises, störrisches Wunder von einem Debüt', '<p><em>Mistral</em> beginnt mit Regen.</p><p>In <em>Mistral</em> ist alles Wind.</p>', { title: 'Mistral' }),
 c('fr', 'Avec Mistral, Ada Holm signe un premier film obstiné et doux', '<p><em>Mistral</em> commence par la pluie.</p><p>Dans <em>Mistral</em>, tout est vent.</p>', { title: 'Mistral' }),
 c('ja', 'Movie 静かな港', '', { title: '静かな港' }), c('ja', '映画感想 静かな港', '', { title: '静かな港' }), c('ja', '静かな港（映画）の感想', '', { title: '静かな港' }), c('ja', '「静かな港」を観ました', '', { title: '静かな港' }),
 c('en', 'Film Review', '<p>Released March 2009</p><p>Starring: Bo Lind, Eva Stern</p><p>I thought <em>Glass Ferry</em> fine. <em>Glass Ferry</em> floats.</p>', { title: 'Glass Ferry', year: 2009 }),
 c('de', 'Das Lied (The Story of 1920) (1998)', '', { title: 'Das Lied', year: 1998, directors: '' }),
 c('en', 'Review: 1941 (1979)', '', { title: '1941', year: 1979 }), c('en', 'Ocean’s 8 – Review', '', { title: 'Ocean’s 8' }), c('en', '21 Grams Review', '', { title: '21 Grams' }), c('en', 'Apollo 13 (1995) 5/5', '', { title: 'Apollo 13', year: 1995, rating: 5 }),
 c('en', 'Salt Road finds a marriage at low tide', '<p>Her debut, <em>Glass Ferry</em> (2017), had a bit of greasepaint. This one whispers.</p>', { title: 'Salt Road' }, '<link rel="canonical" href="https://blog.example/salt-road/">'),
 c('nl', 'De zoutmijn', '<p>Film: 72/100<br>Beeld en geluid: 85/100<br>Extra’s: 60/100</p><section class="related-posts"><h4><a href="/x">Het verpleeghuis (88/100)</a></h4></section>', { title: 'De zoutmijn', rating: 72, best: 100 }),
 c('pt', 'a vez em que eu chorei no ônibus por causa de um filme de lontra', '<p>Foi na linha 474, às seis da tarde.</p>', { title: '' }),
 { lang: 'it', html: `<html lang="it"><head><title>Il guardiano</title></head><body><div class="module_menu"><h3>Menu principale</h3><ul><li><a href="/a">Home</a></li></ul></div><div id="maincolumn"><table><tr><td class="contentheading">Il guardiano</td></tr></table><p>Regia: Ada Holm</p><p>${P.it}</p></div></body></html>`, want: { title: 'Il guardiano', directors: 'Ada Holm' } },
 { lang: 'nl', html: `<html lang="nl"><head><title>De zoutmijn ★★★★ | Blog</title></head><body><main><h1 class="page-title">De zoutmijn ★★★★</h1><article class="node"><p>${P.nl}</p><section class="comment-wrapper"><h2 class="title">Reacties</h2><article class="comment"><p>Mooi.</p></article></section></article></main></body></html>`, want: { title: 'De zoutmijn', rating: 4 } },
 // credits
 c('fr', 'Le dernier port', '<table><tr><td>Réal.</td><td><a>Ada Holm</a></td></tr><tr><td>Acteurs</td><td><a>Bo Lind</a> <a>Eva Stern</a></td></tr><tr><td>Année</td><td>2001</td></tr><tr><td>Durée</td><td>98 min</td></tr></table>', { directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern', year: 2001, runtime: 98 }),
 c('es', 'El último puerto', '<p><b>Director:</b> Ada Holm. <b>Guion:</b> Bo Lind. <b>Reparto:</b> Eva Stern (Ana), Tom Falk (Luis). <b>Fotografía:</b> Kai Moe. <b>Maquillaje:</b> Lis Bo. <b>Año:</b> 2006. <b>Duración:</b> 110 min.</p>', { directors: 'Ada Holm', writers: 'Bo Lind', cast: 'Eva Stern|Tom Falk', year: 2006, runtime: 110 }),
 c('it', 'Il guardiano', '<p>Regia: Ada Holm. Interpreti: Bo Lind, Eva Stern. Costumi: Lis Bo. Anno: 2004. Durata: 101 minuti.</p>', { directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern', year: 2004, runtime: 101 }),
 c('de', 'Der letzte Hafen', '<p>Deutschland (2003) Regie: Ada Holm, Kai Moe Darsteller: Bo Lind (Karl), Eva Stern (Anna)</p>', { year: 2003, directors: 'Ada Holm|Kai Moe', cast: 'Bo Lind|Eva Stern' }),
 c('en', 'The Last Harbour', '<p>Directed by: Joel and Ethan Holm<br>Cast: Bo Lind, Eva Stern</p>', { directors: 'Ethan Holm|Joel Holm', cast: 'Bo Lind|Eva Stern' }),
 c('fr', 'Le dernier port', '<p>Réalisation : Luc et Jean Holm</p>', { directors: 'Jean Holm|Luc Holm' }),
 c('es', 'Vila Alta', '<p>Vila Alta (España, Francia, 2019), escrita por Ada Holm y Kai Moe, dirigida por Ada Holm, con Bo Lind, Eva Stern y Tom Falk.</p>', { year: 2019, directors: 'Ada Holm', writers: 'Ada Holm|Kai Moe', cast: 'Bo Lind|Eva Stern|Tom Falk' }),
 c('en', 'The Last Harbour', '<p>The Last Harbour (UK, 2019), written by Ada Holm and Kai Moe, directed by Ada Holm, starring Bo Lind, Eva Stern and Tom Falk.</p>', { year: 2019, directors: 'Ada Holm', writers: 'Ada Holm|Kai Moe', cast: 'Bo Lind|Eva Stern|Tom Falk' }),
 c('it', 'Il guardiano', '<p>Il guardiano (Italia, 2019), scritto da Ada Holm, diretto da Kai Moe, con Bo Lind e Eva Stern.</p>', { year: 2019, directors: 'Kai Moe', writers: 'Ada Holm', cast: 'Bo Lind|Eva Stern' }),
 c('en', 'The Last Harbour (2015)', '<p>The Last Harbour (2015). Directed by Ada Holm. Written by Kai Moe. Starring Bo Lind, Eva Stern and Tom Falk. *** Holm makes the same film again, with a boat.</p>', { directors: 'Ada Holm', writers: 'Kai Moe', cast: 'Bo Lind|Eva Stern|Tom Falk', rating: 3 }),
 c('es', 'El último puerto', '<p>Last Harbour, EE.UU., 2010, 2h05m. Dirigida por Ada Holm, con Bo Lind y Eva Stern.</p>', { year: 2010, runtime: 125, directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern' }),
 c('en', 'The Last Harbour', '<p>Country: France 2011 97 min<br>Director: Ada Holm</p>', { year: 2011, runtime: 97, directors: 'Ada Holm' }),
 c('de', 'Der letzte Hafen', '<p>Land/Jahr: Deutschland 2011, 97 Min.<br>Regie: Ada Holm</p>', { year: 2011, runtime: 97, directors: 'Ada Holm' }),
 c('ja', '静かな港', '<p>監督 森野さゆり<br>出演 山田太一郎　川口美奈子　大島健二<br>2012年製作 98分</p>', { directors: '森野さゆり', cast: '大島健二|山田太一郎|川口美奈子', year: 2012, runtime: 98 }),
 c('ja', '静かな港', '<p>【監督】森野さゆり<br>【出演】山田太郎、川口美奈子<br>【製作年】2012年 【上映時間】98分</p>', { directors: '森野さゆり', cast: '山田太郎|川口美奈子', year: 2012, runtime: 98 }),
 c('en', 'The Last Harbour', '<table><tr><th>Dir.</th><td>Ada Holm</td></tr><tr><th>Cert</th><td>12A</td></tr><tr><th>Length</th><td>98’</td></tr></table>', { directors: 'Ada Holm', certificate: '12a', runtime: 98 }),
 c('en', 'The Last Harbour review', '<p>The Last Harbour is a 2014 drama directed by Ada Holm, whose Far Coast (2009) was better.</p>', { year: 2014 }),
 c('fr', 'Le dernier port', '<p>Le dernier port est un film de 2014 réalisé par Ada Holm.</p>', { year: 2014 }),
 c('en', 'Movie Review: The Last Harbour', '<p>Starring: Bo Lind and Eva Stern</p><p>If you liked: Far Coast (2009), Iron Sea (2001)</p><p>Runtime: 91 minutes</p>', { year: undefined, runtime: 91, cast: 'Bo Lind|Eva Stern' }),
 c('pt', 'O último porto (2019)', '<p>Sinopse da distribuidora Alfa: Um faroleiro espera.</p>', { synopsis: true, year: 2019 }),
 c('de', 'Der letzte Hafen', '<p>Inhalt laut Verleih: Ein Wärter wartet auf einen Brief.</p>', { synopsis: true }),
 c('it', 'Il guardiano', '<p>Un film di Ada Holm con Bo Lind, Eva Stern.</p>', { directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern' }),
 c('nl', 'De laatste haven', '<p>Regie: Ada Holm | Met: Bo Lind, Eva Stern | Speelduur: 98 minuten</p>', { directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern', runtime: 98 }),
 c('is', 'Síðasta höfnin', '<p>Leikstjóri: Ada Holm<br>Aðalhlutverk: Bo Lind, Eva Stern<br>Lengd: 98 mín.</p>', { directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern', runtime: 98 }),
 c('en', 'The Last Harbour', '<p>Certificate 15. Running time 98 mins. Director Ada Holm. Starring Bo Lind and Eva Stern.</p>', { certificate: '15', runtime: 98, directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern' }),
 // authors
 c('en', 'The Last Harbour review', '', { author: 'Ida Moe' }, '<span itemprop="author" itemscope itemtype="http://schema.org/Person">by <a itemprop="url"><span itemprop="name">Ida Moe</span></a></span>'),
 c('de', 'Der letzte Hafen – Kritik', '', { author: 'Ida Moe' }, '<p class="entry-meta"><span class="author vcard">von <a class="url fn n" href="/a">Ida Moe</a></span></p>'),
 c('fr', 'Critique : Le dernier port', '', { author: 'Ida' }, '<span class="author vcard"><span class="fn">Par Ida</span></span>'),
 c('es', 'Crítica: El último puerto', '', { author: 'Ida Moe' }, '<p>Por Ida Moe | 3 de mayo de 2018</p>'),
 c('en', 'The Last Harbour', '<p>Review by Ida Moe</p><p>Directed by: Ada Holm</p>', { author: 'Ida Moe', directors: 'Ada Holm' }, '<p class="byline">Posted by <span class="author">admin</span></p>'),
 c('en', 'The Last Harbour', '<p>Movie review by Ida Moe, 12 March 2015</p><p>Directed by: Ada Holm</p>', { author: 'Ida Moe' }),
 c('de', 'Der letzte Hafen', '<p>Regie: Ada Holm</p>', { author: 'Ida Moe', runtime: undefined }, '<div class="post-meta">3. Mai 2018 · 4 Min. · Ida Moe</div>'),
 c('en', 'The Last Harbour review', '', { author: 'Ida Moe' }, '<div class="meta">May 3, 2018 • 5 min read • by Ida Moe</div>'),
 c('en', 'The Last Harbour', '<p>Director: Ada Holm</p>', { author: 'Ida Moe' }, '<footer class="entry-footer">Posted by <a rel="author" href="/a">Ida Moe</a></footer>'),
 c('it', 'Il guardiano', '<p>Regia: Ada Holm</p>', { author: 'Ida Moe' }, '<div class="byline">Scritto da <span class="author">Ida Moe –</span></div>'),
 // ratings in languages
 c('de', 'Der letzte Hafen (2011)', '<p>Ich vergebe vier von fünf Ankern.</p>', { rating: 4, best: 5 }), c('fr', 'Le dernier port (2011)', '<p>Je donne 3 bouées sur 5.</p>', { rating: 3, best: 5, unit: 'bouées' }), c('es', 'El último puerto (2011)', '<p>Le doy 4 anclas de 5.</p>', { rating: 4, best: 5, unit: 'anclas' }), c('nl', 'De laatste haven (2011)', '<p>Deze film krijgt 3 ankers van de 5.</p>', { rating: 3, best: 5 }), c('pt', 'O último porto (2011)', '<p>Nota: três estrelas</p>', { rating: 3 }), c('it', 'Il guardiano (2011)', '<p>Gli do tre stelle e mezza.</p>', { rating: 3.5 }), c('de', 'Der letzte Hafen (2011)', '<p>Bewertung: ●●●●○</p>', { rating: 4, best: 5 }), c('en', 'The Last Harbour (2011)', '<p>Boat rating: 4/5</p><p>Story rating: 2/5</p>', { rating: undefined }), c('en', 'The Last Harbour (2011)', '<p>Overall, this earns a B.</p>', { rating: 'B' }), c('en', 'The Last Harbour (2011)', '<p>Two and a half stars out of four.</p>', { rating: 2.5, best: 4 }),
 c('de', 'Der letzte Hafen (2011)', '<p>Es gibt noch keine Kommentare.</p>', { comments: 0 }), c('fr', 'Le dernier port (2011)', '<p>Aucun commentaire</p>', { comments: 0 }), c('es', 'El último puerto (2011)', '<p>No hay comentarios.</p>', { comments: 0 }),
];

/* Written after the parser, and read once before anything was mended: of 115 facts 108 were right, 4 false, 3 missed. */
// prettier-ignore
const LATER_POSTS: readonly Post[] = [
 c('en', 'Midnight Ferry (2018): A Cold Crossing', '<p>Dir: Nils Aaby; Starring: Rolf Kane, Ines Dorn; 2018, 104 min, Rated R</p><p>Grade: B+</p>', { title: 'Midnight Ferry', year: 2018, directors: 'Nils Aaby', cast: 'Ines Dorn|Rolf Kane', runtime: 104, certificate: 'r', rating: 'B+' }),
 c('en', 'Weekend Watch: Midnight Ferry', '<ul><li><strong>Directed by</strong> Nils Aaby</li><li><strong>Written by</strong> Ines Dorn &amp; Rolf Kane</li><li><strong>Rating</strong> ★★★★☆</li></ul><p>Midnight Ferry is slow.</p>', { title: 'Midnight Ferry', directors: 'Nils Aaby', writers: 'Ines Dorn|Rolf Kane', rating: 4, best: 5 }),
 c('en', 'I finally saw Midnight Ferry and I have notes', '<p><em>Midnight Ferry</em> is a 2018 thriller. <em>Midnight Ferry</em> stars nobody I know.</p><p>3.5 out of 5 lifeboats.</p>', { title: 'Midnight Ferry', year: 2018, rating: 3.5, best: 5 }),
 c('en', 'Midnight Ferry ★★★', '<p>Now streaming. 97 minutes.</p>', { title: 'Midnight Ferry', rating: 3 }),
 c('en', 'NYFF 2018: Midnight Ferry', '', { title: 'Midnight Ferry' }),
 c('en', 'Midnight Ferry [Film Review]', '<p>by Nils Aaby, starring Rolf Kane</p>', { title: 'Midnight Ferry' }),
 c('en', '“Midnight Ferry”: cold, slow and very good', '<p>Score: 8.5 / 10</p>', { title: 'Midnight Ferry', rating: 8.5, best: 10 }),
 c('en', 'Throwback Review – Midnight Ferry (1958)', '', { title: 'Midnight Ferry', year: 1958 }),
 c('en', 'Catch-22 (1970)', '', { title: 'Catch-22', year: 1970 }), c('en', 'Summer of 42 review', '', { title: 'Summer of 42' }), c('en', '1408 – movie review', '', { title: '1408' }),
 c('de', 'Mitternachtsfähre: Eine kalte Überfahrt', '<p>Originaltitel: Midnight Ferry<br>Land: Norwegen 2018<br>Länge: 104 Minuten<br>FSK: 12<br>Regie: Nils Aaby<br>Mit: Rolf Kane, Ines Dorn u.a.</p><p>Mitternachtsfähre: 7 von 10 Punkten</p>', { title: 'Mitternachtsfähre', year: 2018, runtime: 104, certificate: '12', directors: 'Nils Aaby', cast: 'Ines Dorn|Rolf Kane', rating: 7, best: 10 }),
 c('de', 'Im Kino: Mitternachtsfähre', '<p>Fazit: Sehenswert. Vier Sterne.</p>', { title: 'Mitternachtsfähre', rating: 4 }),
 c('de', 'Mitternachtsfähre (Blu-ray-Kritik)', '<p>Sprecher: Rolf Kane, Ines Dorn</p>', { title: 'Mitternachtsfähre', cast: 'Ines Dorn|Rolf Kane' }),
 c('de', 'Mitternachtsfähre', '<p>von Nils Aaby, Norwegen 2018, 104 Minuten</p><p>Schulnote: 2-</p>', { title: 'Mitternachtsfähre', year: 2018, runtime: 104 }),
 c('fr', 'Le bac de minuit', '<p>De : Nils Aaby<br>Avec : Rolf Kane, Ines Dorn<br>Genre : drame<br>Durée : 1h44<br>Sortie : 3 mai 2018</p><p>Ma note : 14/20</p>', { title: 'Le bac de minuit', directors: 'Nils Aaby', cast: 'Ines Dorn|Rolf Kane', runtime: 104, rating: 14, best: 20 }),
 c('fr', '[Critique] Le bac de minuit (Nils Aaby, 2018)', '', { title: 'Le bac de minuit', year: 2018, directors: 'Nils Aaby' }),
 c('fr', 'Le bac de minuit : froid comme la mer', '<p>Réalisé par Nils Aaby, écrit par Ines Dorn, avec Rolf Kane.</p>', { directors: 'Nils Aaby', writers: 'Ines Dorn', cast: 'Rolf Kane' }),
 c('es', 'Crítica de ‘El ferry de medianoche’, de Nils Aaby', '<p>Valoración: 3/5</p>', { title: 'El ferry de medianoche', rating: 3, best: 5 }),
 c('es', 'El ferry de medianoche (Midnight Ferry, 2018)', '<p>Dir.: Nils Aaby. Int.: Rolf Kane, Ines Dorn. 104 min.</p>', { title: 'El ferry de medianoche', year: 2018, directors: 'Nils Aaby', runtime: 104 }),
 c('it', 'Recensione: “Il traghetto di mezzanotte” di Nils Aaby', '<p>Titolo originale: Midnight Ferry<br>Regia: Nils Aaby<br>Con Rolf Kane e Ines Dorn<br>Anno: 2018<br>Voto: ★★★½</p>', { title: 'Il traghetto di mezzanotte', directors: 'Nils Aaby', cast: 'Ines Dorn|Rolf Kane', year: 2018, rating: 3.5 }),
 c('it', 'Al cinema: Il traghetto di mezzanotte', '<p>Regia: Nils Aaby - Durata: 104 min. - Cast: Rolf Kane, Ines Dorn</p>', { title: 'Il traghetto di mezzanotte', directors: 'Nils Aaby', runtime: 104, cast: 'Ines Dorn|Rolf Kane' }),
 c('pt', 'Resenha | A balsa da meia-noite (2018)', '<p>Direção: Nils Aaby<br>Elenco: Rolf Kane, Ines Dorn<br>Duração: 1h44min<br>Nota: 4/5 pipocas</p>', { title: 'A balsa da meia-noite', year: 2018, directors: 'Nils Aaby', cast: 'Ines Dorn|Rolf Kane', runtime: 104, rating: 4, best: 5 }),
 c('nl', 'Middernachtveer (2018)', '<p>Regie: Nils Aaby – Cast: Rolf Kane, Ines Dorn – Duur: 104 min</p><p>Cijfer: 7,5</p>', { title: 'Middernachtveer', year: 2018, directors: 'Nils Aaby', cast: 'Ines Dorn|Rolf Kane', runtime: 104, rating: 7.5 }),
 c('nl', 'Filmbespreking: Middernachtveer', '<p>Een film van Nils Aaby met Rolf Kane en Ines Dorn.</p>', { title: 'Middernachtveer', directors: 'Nils Aaby', cast: 'Ines Dorn|Rolf Kane' }),
 c('is', 'Gagnrýni: Miðnæturferjan', '<p>Leikstjórn: Nils Aaby<br>Leikarar: Rolf Kane og Ines Dorn<br>Einkunn: 3/5</p>', { title: 'Miðnæturferjan', directors: 'Nils Aaby', cast: 'Ines Dorn|Rolf Kane', rating: 3, best: 5 }),
 c('ja', '映画『真夜中の船』（2018年）ネタバレ感想', '<p>監督：森野一<br>出演：山田太郎、川口花<br>上映時間：104分<br>評価：★★★★☆</p>', { title: '真夜中の船', year: 2018, directors: '森野一', cast: '山田太郎|川口花', runtime: 104, rating: 4, best: 5 }),
 c('ja', '真夜中の船', '<p>監督は森野一。2018年の映画です。</p><p>点数：80点</p>', { title: '真夜中の船', rating: 80 }),
 c('en', 'Midnight Ferry', '<p>Our rating: <span class="stars"><i class="icon-star"></i><i class="icon-star"></i><i class="icon-star"></i><i class="icon-star-empty"></i><i class="icon-star-empty"></i></span></p>', { title: 'Midnight Ferry', rating: 3, best: 5 }),
 c('en', 'Midnight Ferry Review', '<div class="review-score"><span class="score" data-score="7.5"></span></div>', { title: 'Midnight Ferry', rating: 7.5 }),
 c('en', 'Midnight Ferry', '<p>Director: Nils Aaby</p>', { author: 'Petra Vale' }, '<div class="author-card"><h4 class="author-card-name">Petra Vale</h4></div>'),
 c('en', 'Midnight Ferry', '<p>Director: Nils Aaby</p>', { author: 'Petra Vale' }, '<p>Words: Petra Vale / Photo: Studio</p>'),
 c('en', 'Midnight Ferry', '<p>Director: Nils Aaby</p>', { author: 'Petra Vale' }, '<p class="meta">12 May 2018 | Petra Vale | 3 Comments</p>'),
 c('de', 'Mitternachtsfähre', '<p>Regie: Nils Aaby</p>', { author: 'Petra Vale' }, '<p class="byline">Eine Kritik von <span class="author">Petra Vale</span></p>'),
 c('en', 'Midnight Ferry', '<p>Starring: Rolf Kane as Luke, Ines Dorn as Mary, and Tom Falk</p><p>Story by: Petra Vale</p>', { cast: 'Ines Dorn|Rolf Kane|Tom Falk' }),
 c('en', 'Midnight Ferry', '<p>With Rolf Kane, Ines Dorn. Directed by Nils Aaby. 104 minutes. Cert 12A.</p>', { directors: 'Nils Aaby', runtime: 104, certificate: '12a' }),
];

/* Credits and ratings in the blog's own words, and bloggers who sign below the text. */
// prettier-ignore
const OWN_WORDS: readonly Post[] = [
 // ratings
 c('en', 'Tin Harbour', '<p>Story: 7/10. You know it from elsewhere.</p><p>Acting: 9/10. They mean it.</p><p>Sound: 8/10. Gulls.</p><h2>Gut says: 7.5/10</h2>', { rating: 7.5, best: 10 }),
 c('en', 'Tin Harbour', '<table><tr><td>Gore</td><td>2 anchors</td></tr><tr><td>Scares</td><td>3 anchors</td></tr><tr><td>Hats</td><td>5 anchors</td></tr><tr><td>IDA SAYS</td><td>3.5 anchors out of 5</td></tr></table>', { rating: 3.5, best: 5, unit: 'anchors' }),
 c('pt', 'O porto de lata', '<p>Eu: 8 bolachas em 10.<br>O pai: 6 em 10 (parado).</p>', { rating: 8, best: 10, unit: 'bolachas' }),
 c('en', 'Tin Harbour', '<p>M. says: 91%</p>', { rating: 91, best: 100 }), c('nl', 'De haven', '<p>Havenscore: 9,5 (op een schaal van 10)</p>', { rating: 9.5, best: 10, unit: undefined }),
 c('en', 'Tin Harbour', '<p>How many anchors: Four (out of a possible five)</p>', { rating: 4, best: 5, unit: 'anchors' }), c('de', 'Der Blechhafen', '<p>Wertung: 8 von 10 Ankern</p>', { rating: 8, best: 10, unit: 'Ankern' }),
 c('it', 'Il porto', '<p>ANCORE: <img alt="ancora" src="a.gif"><img alt="ancora" src="a.gif"><img alt="mezza ancora" src="m.gif"> su cinque</p>', { rating: 2.5, best: 5, unit: 'ancora' }),
 c('en', 'Tin Harbour', '<p>Thrills - 9.5</p><p>Hats - 5.5</p><p>Sequel bait</p><p><span>7.3</span><small>out of 10</small></p>', { rating: 7.3, best: 10 }),
 c('en', 'Tin Harbour', '<p>🎟️</p><p>Director: Ada Holm</p><p>41 Likes</p><p>3 Restacks</p>', { rating: undefined }),
 c('es', 'El puerto', '<p>Dirección: Ada Holm</p><p>Nota: 7,5</p>', { rating: 7.5, best: undefined }), c('en', 'Tin Harbour', '<p>Director: Ada Holm</p><p>★★★★½</p>', { rating: 4.5, best: 5 }),
 c('ja', '静かな港', '<p>監督：森野一</p><p>上映時間：一時間四十二分</p><p>採点は、八十五点。</p>', { rating: 85, runtime: 102 }), c('ja', '静かな港', '<p>監督：森野一</p><p>四つ星</p>', { rating: 4 }),
 // credits
 c('en', 'Tin Harbour', '<p>TIN HARBOUR<br>(Ada Holm, 1975)<br>Bo Lind, Eva Stern, Tom Falk, Kai Moe</p>', { year: 1975, directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern|Kai Moe|Tom Falk' }),
 c('en', 'Tin Harbour', '<p>Tin Harbour (United Kingdom, 1975) is cold.</p>', { year: 1975, directors: '' }),
 c('it', 'Il porto', '<p>(Italia 2006, col., 118\') di Ada Holm, con Bo Lind, Eva Stern</p>', { year: 2006, runtime: 118, directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern' }),
 c('en', 'Tin Harbour', '<dl><dt>Captain</dt><dd>Ada Holm</dd><dt>The crew</dt><dd>Bo Lind</dd><dd>Eva Stern</dd><dd>Tom Falk</dd><dt>Running time</dt><dd>98 min</dd></dl>', { directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern|Tom Falk', runtime: 98 }),
 c('en', 'Tin Harbour', '<p>Time: 98 minutes</p><p>Guilty: Ada Holm (director)</p><p>Ada Holm (director)<br>Kai Moe (screenplay)</p>', { directors: 'Ada Holm', writers: 'Kai Moe' }),
 c('de', 'Der Blechhafen', '<dl><dt>R+B</dt><dd>Ada Holm</dd><dt>K</dt><dd>Kai Moe</dd><dt>D</dt><dd>Bo Lind</dd><dd>Eva Stern</dd><dt>L</dt><dd>98 Min.</dd></dl>', { directors: 'Ada Holm', writers: 'Ada Holm', cast: 'Bo Lind|Eva Stern' }),
 c('de', 'Der Blechhafen', '<ul><li>D/DK 2023</li><li>R: Ada Holm</li><li>B: Ada Holm, Kai Moe</li><li>D: Bo Lind, Eva Stern</li></ul>', { directors: 'Ada Holm', writers: 'Ada Holm|Kai Moe', cast: 'Bo Lind|Eva Stern' }),
 c('en', 'Tin Harbour', '<p>D: Ada Holm W: Kai Moe P: Lis Bo<br>S: Bo Lind, Eva Stern</p>', { directors: 'Ada Holm', writers: 'Kai Moe', cast: 'Bo Lind|Eva Stern' }),
 c('en', 'Tin Harbour', '<p>Tin Harbour. 2023. 1h 45m. Written &amp; directed by Ada Holm. With Bo Lind and Eva Stern.</p>', { directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern' }),
 c('en', 'Tin Harbour', "<p>Who's in it:<br>Bo Lind<br>Eva Stern</p><p>Rated: PG</p><p>MPAA: are you joking</p>", { cast: 'Bo Lind|Eva Stern' }),
 c('is', 'Höfnin', '<p>Leikstjórn: Ada Holm / Leikarar: Bo Lind, Eva Stern / Holland, Ísland 2018 / 110 mínútur</p>', { directors: 'Ada Holm', cast: 'Bo Lind|Eva Stern', year: 2018 }),
 c('it', 'Il porto', '<table><tr><th>Soggetto</th><td>Ada Holm</td></tr><tr><th>Sceneggiatura</th><td>Ada Holm, Kai Moe</td></tr></table>', { writers: 'Ada Holm|Kai Moe' }),
 c('en', 'Tin Harbour', '<p>Director: Ada Holm</p><p>I walked out. Anchors: three (of a possible four).</p><p>Next week: Glass Ferry, 1 anchor.</p>', { rating: 3, best: 4, unit: 'anchors' }),
 c('en', 'Tin Harbour', '<p>Director: Ada Holm</p><p>Mark: 16</p><aside>Ratings out of 20 like a schoolmaster</aside>', { rating: 16, best: 20 }), c('en', 'Tin Harbour', '<p>Director: Ada Holm</p><p>Mark: 16</p><aside>It has a Rotten Tomatoes score of 100%</aside>', { rating: 16, best: undefined }), c('en', 'Tin Harbour', '<p>Director: Ada Holm</p><p>Mark: 16</p><aside>Its score of 20 is fine</aside>', { rating: 16, best: undefined }), c('en', 'Tin Harbour', '<p>Director: Ada Holm</p><p>Mark: 16</p><aside>Mes notes de 20 films</aside>', { rating: 16, best: undefined }), c('en', 'Tin Harbour', '<p>Director: Ada Holm</p><p>Mark: 16</p><aside>Ratings out of 100% honesty</aside>', { rating: 16, best: undefined }), c('pt', 'O porto', '<p>Cotação: ****</p><div class="sidebar">* fuja<br>** passa na TV<br>*** meia-entrada<br>**** inteira<br>***** leva a mãe</div>', { rating: 4, best: 5 }),
 // comments
 c('ja', '静かな港', '<p>監督：森野一</p><footer><div class="comment-box"><ul class="comment"><li class="entry-comment"><p>よい。</p></li><li class="entry-comment"><p>すき。</p></li></ul></div></footer>', { comments: 2 }),
 c('en', 'Tin Harbour', '<p>Director: Ada Holm</p><a class="post-ufi-comment-button">6</a>', { comments: 6 }), c('fr', 'Le port', '<p>De : Ada Holm</p><div class="ob-comments"><div class="ob-comment">Oui.</div><div class="ob-comment">Non.</div></div>', { comments: 2 }),
 // titles and years
 c('de', 'Im Matinee: »Der Blechhafen«', '', { title: 'Der Blechhafen' }), c('fr', '[Rétro] Le port de fer (1962)', '', { title: 'Le port de fer', year: 1962 }), c('is', 'RIFF, dagur 3: Höfnin', '<p>Leikstjóri: Ada Holm</p>', { title: 'Höfnin' }),
 c('en', 'Tin Harbour, with my father’s telescope', '<p>Tin Harbour · UK, 1983 · 111 mins · Cert PG</p><p>Nothing in Tin Harbour hurries.</p>', { title: 'Tin Harbour', year: 1983, runtime: 111 }),
 c('en', '“Maybe he would find the boat... maybe he would find the sea.”', '<p><b>TIN HARBOUR</b><br>(Ada Holm, 1975)<br>Bo Lind, Eva Stern, Tom Falk</p><p>100 mins.</p>', { title: 'TIN HARBOUR', directors: 'Ada Holm', year: 1975 }),
 c('en', 'Tin Harbour', '<table><tr><td>Made</td><td>2002 (seen here 2004)</td></tr><tr><td>Length</td><td>1h 52</td></tr></table>', { year: 2002 }), c('nl', 'De haven', '<p>LAND/JAAR: POLEN/2020</p>', { year: 2020 }),
 c('en', 'Tin Harbour: a cold coast', '<p>Grade: B</p><p>Tin Harbour (Ada Holm, 2022) is in cinemas now.</p>', { title: 'Tin Harbour', year: 2022, directors: 'Ada Holm' }),
 c('de', 'Der Blechhafen', '<p>OT: Tin Harbour // Polen 2021 // R: Ada Holm // DB: Kai Moe // D: Bo Lind, Eva Stern</p>', { year: 2021, directors: 'Ada Holm', writers: 'Kai Moe', cast: 'Bo Lind|Eva Stern' }),
 // authors
 c('it', 'Il porto', '<p>Regia: Kai Moe</p>', { directors: 'Kai Moe', author: 'Ida Vale' }, '<p>Di Ida Vale -</p><p>15 aprile 2018</p>'),
 c('de', 'Der Blechhafen', '<p>Regie: Ada Holm</p>', { author: 'Ida Vale' }, '<p>Geschrieben von Ida Vale am Donnerstag, 21. Juli 2016</p>'),
 { lang: 'en', html: `<html lang="en"><head><title>Tin Harbour</title></head><body><h1>Tin Harbour</h1><p>Director: Ada Holm</p><p>${P.en} ${P.en}</p><p>See you on the quay,<br>Ida Vale</p><p>Last updated October 9, 2004.</p></body></html>`, want: { author: 'Ida Vale' } },
 { lang: 'en', html: `<html lang="en"><head><title>Tin Harbour</title></head><body><h1>Tin Harbour</h1><p>Director: Ada Holm</p><p>${P.en} ${P.en}</p><p>-- Big Ida, 8/14/04</p><p>Best viewed in a boat.</p></body></html>`, want: { author: 'Big Ida' } },
 { lang: 'en', html: `<html lang="en"><head><title>Tin Harbour</title></head><body><h1>Tin Harbour</h1><p>Director: Ada Holm</p><p>${P.en} ${P.en}</p><p>- Great acting</p></body></html>`, want: { author: undefined } },
 { lang: 'en', html: `<html lang="en"><head><title>Tin Harbour</title></head><body><h1>Tin Harbour</h1><p>Director: Ada Holm</p><p>${P.en} ${P.en}</p><p>– Netflix, from Friday</p></body></html>`, want: { author: undefined } },
 { lang: 'en', html: `<html lang="en"><head><title>Tin Harbour</title></head><body><h1>Tin Harbour</h1><p>Director: Ada Holm</p><p>${P.en} ${P.en}</p><p>- Boats</p><p>- Rain</p></body></html>`, want: { author: undefined } },
 { lang: 'fr', html: `<html lang="fr"><head><title>Le port</title></head><body><article><h1 class="entry-title">Le port</h1><p>De : Ada Holm</p><p>${P.fr} ${P.fr}</p><p>Bonne toile à tous,<br>Ida</p><p class="post-footer">Posté par <span class="author">Ida21</span></p></article></body></html>`, want: { author: 'Ida' } },
 { lang: 'es', html: `<html lang="es"><head><title>El puerto</title></head><body><div class="widget Blog"><div class="post hentry"><h3 class="post-title">El puerto</h3><p>Director: Ada Holm</p><p>${P.es}</p><div class="post-footer">Publicado por <a rel="author" href="/p">La butaca</a></div></div></div></body></html>`, want: { title: 'El puerto', author: 'La butaca' } },
];

const names = (people: readonly { name: string }[]): string =>
  people
    .map(({ name }) => name)
    .sort()
    .join('|');

function readValues({ review: { film, rating, author }, commentCount }: Reading): Wanted {
  return {
    title: film.title,
    year: film.year,
    directors: names(film.directors),
    writers: names(film.writers),
    cast: names(film.cast),
    runtime: film.runtimeMinutes,
    certificate: film.certificate?.toLowerCase(),
    rating: rating?.value ?? undefined,
    best: rating?.best,
    unit: rating?.unit,
    author: author?.name,
    synopsis: film.synopsis !== undefined,
    comments: commentCount ?? undefined,
  };
}

describe('small posts of many kinds', () => {
  before(registerAllLanguages);

  const faultsIn = (posts: readonly Post[]): string[] =>
    posts.flatMap(({ html, want }) => {
      const got = readValues(readReviewHtml(html));
      return Object.keys(want).flatMap((field) =>
        got[field] === want[field] ? [] : `${field}: ${String(got[field])}`,
      );
    });

  it('are read right', () => {
    expect(faultsIn(POSTS)).to.deep.equal([]);
  });

  it('in the words of their blogs are read right', () => {
    expect(faultsIn(OWN_WORDS)).to.deep.equal([]);
  });

  it('that were written later are read right, besides what is known', () => {
    expect(faultsIn(LATER_POSTS)).to.deep.equal(['year: undefined', 'runtime: undefined']);
  });
});
