/** A post to try the workbench with. */
export interface Sample {
  /** BCP 47 tag. */
  language: string;
  /** Name of the language in that language. */
  name: string;
  source: string;
}

/** Posts as bloggers write them: as HTML and as text, with labels, lists and rows of stars. */
export const SAMPLES: readonly Sample[] = [
  {
    language: 'en',
    name: 'English',
    source: `<h1>Her (2013)</h1>
<p>By Nora Finch<br>
January 14, 2014</p>
<p>Starring: Joaquin Phoenix, Scarlett Johansson, Amy Adams &amp; Rooney Mara<br>
Directed by: Spike Jonze<br>
Written by: Spike Jonze<br>
Running time: 126 minutes<br>
Synopsis: A lonely writer of other people’s letters falls for the voice of his new operating system.</p>
<p>I went in for a joke about telephones and came out with a lump in my throat. Phoenix is alone on the screen for most of it, and you never once wish that somebody would walk in.</p>
<p>The city is made of pink light and glass, and everybody in it is talking to nobody. That it is funny as well is the small miracle.</p>
<p><strong>4.5 out of 5 clappers</strong></p>`,
  },
  {
    language: 'de',
    name: 'Deutsch',
    source: `Toni Erdmann (2016)

Regie: Maren Ade
Drehbuch: Maren Ade
Darsteller: Sandra Hüller, Peter Simonischek, Ingrid Bisu
Genre: Komödie, Drama
Land: Deutschland, Österreich
Länge: 162 Minuten

Ein Vater besucht seine Tochter in Bukarest, mit Perücke und falschen Zähnen. Das klingt nach einem langen Witz und ist der traurigste Film des Jahres, bis man merkt, dass man die ganze Zeit gelacht hat.

Sandra Hüller singt, und es ist nicht schön, und man möchte trotzdem nie, dass sie aufhört.

Fazit: Knapp drei Stunden, und keine Minute ist zu viel.

Wertung: 9 von 10 Punkten`,
  },
  {
    language: 'fr',
    name: 'Français',
    source: `<h2>Portrait de la jeune fille en feu</h2>
<ul>
<li>Réalisatrice : Céline Sciamma</li>
<li>Scénario : Céline Sciamma</li>
<li>Avec : Noémie Merlant, Adèle Haenel, Luàna Bajrami</li>
<li>Genre : Drame, Romance</li>
<li>Durée : 2h00</li>
<li>Date de sortie : 18 septembre 2019</li>
</ul>
<p>Une peintre doit faire le portrait d’une jeune femme qui ne veut pas poser. Elle la regarde le jour et la peint la nuit, et c’est tout le film, et c’est immense.</p>
<p>Pas de musique, ou presque ; quand elle arrive, on ne s’en remet pas.</p>
<p>Note : 4,5/5</p>`,
  },
  {
    language: 'es',
    name: 'Español',
    source: `Crítica: Volver (2006)

Dirección: Pedro Almodóvar
Guion: Pedro Almodóvar
Reparto: Penélope Cruz, Carmen Maura, Lola Dueñas
Música: Alberto Iglesias
Duración: 121 minutos
País: España

Una madre vuelve, y no es un secreto que está muerta. Lo mejor es que a nadie le extraña demasiado: hay que hacer la cena, hay que fregar el suelo, y las cosas importantes se dicen en la cocina.

Penélope Cruz no ha estado nunca mejor que aquí.

Nota: 8/10`,
  },
  {
    language: 'it',
    name: 'Italiano',
    source: `La grande bellezza (2013)

Regia: Paolo Sorrentino
Cast: Toni Servillo, Carlo Verdone, Sabrina Ferilli
Genere: Drammatico
Durata: 142 minuti

Jep ha scritto un libro solo, quarant’anni fa, e da allora va alle feste. Roma gli sta intorno come un cappotto troppo bello per la persona che lo porta.

Non succede niente e non si riesce a guardare altrove.

Voto: ★★★★`,
  },
  {
    language: 'ja',
    name: '日本語',
    source: `万引き家族 (2018)

監督：是枝裕和
脚本：是枝裕和
出演：リリー・フランキー、安藤サクラ、松岡茉優、樹木希林
上映時間：120分

東京の下町で、血のつながらない家族が小さな家に暮らしている。盗んだものを分け合う食卓が、なぜこんなに温かいのか。

海の場面で、もう何も言えなくなった。

評価：9/10`,
  },
];
