import { readsPosts } from '../own-post.js';

readsPosts('English', [
  [
    'a festival heading with credits on one line',
    `HARBOUR FILM FESTIVAL 2015: The Lantern Keeper – Film Review

Director: Mara Holt | Cast: Tom Reed, Ines Vale | Cert: 12A | 104 mins

The sea is a character of its own here, and it gets the best lines. Holt waits where others would cut.

The last 20 minutes are too much.

***1/2 out of *****`,
    {
      title: 'The Lantern Keeper',
      directors: ['Mara Holt'],
      cast: ['Tom Reed', 'Ines Vale'],
      certificate: '12A',
      runtimeMinutes: 104,
      rating: 3.5,
      best: 5,
      unit: '*',
    },
  ],
  [
    'a title, a director and a year in brackets, with a grade',
    `Salt Road (Ann Bell – 2009) B-

A road, some salt, and two brothers who do not talk. I have seen this before and did not mind seeing it again.`,
    { title: 'Salt Road', directors: ['Ann Bell'], year: 2009, rating: 'B-' },
  ],
  [
    'a sheet of facts',
    `Review: The Glass Orchard

Original title: Le Verger de verre
Directed by: Léa Moreau
Written by: Léa Moreau & Paul Petit (screenplay)
Starring: Anouk Roy as Claire, Jean Blanc as the Father
Music by: Ida Nor
Cinematography: Sam Okoye
Edited by: Rita Lund
Produced by: Max Stern and Ola Berg
Studio: Blue Door Films
Genre: Drama / Romance
Country: France, Belgium
Language: French
Release date: 14 March 2016
Running time: 1h 52m
Rating: PG-13
IMDb: 7.1/10
Rotten Tomatoes: 88%

Plot: A widow finds her husband's greenhouse full of letters.

It is slow, and I was glad of it.

My rating: 8/10`,
    {
      title: 'The Glass Orchard',
      originalTitle: 'Le Verger de verre',
      directors: ['Léa Moreau'],
      writers: ['Léa Moreau', 'Paul Petit'],
      cast: ['Anouk Roy = Claire', 'Jean Blanc'],
      crew: [
        'musicBy Ida Nor',
        'cinematographer Sam Okoye',
        'editor Rita Lund',
        'producer Max Stern',
        'producer Ola Berg',
        'productionCompany Blue Door Films',
      ],
      genres: ['Drama', 'Romance'],
      countries: ['France', 'Belgium'],
      languages: ['French'],
      releaseDate: '2016-03-14',
      runtimeMinutes: 112,
      certificate: 'PG-13',
      outside: ['IMDb 7.1/10', 'Rotten Tomatoes 88%'],
      synopsis: true,
      rating: 8,
      best: 10,
    },
  ],
  [
    'aspects, pros and cons before the author’s own number',
    `Iron Meadow (2018) Movie Review

Posted on April 3, 2018

A farmer builds a robot and regrets it.

Story: 6/10
Acting: 8/10
Music: 7/10
Overall: 7/10

Pros:
- The robot
- The light over the fields
Cons:
- The ending

Bottom line: Worth an evening at home.

Posted by Kim Ash at 9:15 PM 2 comments:`,
    {
      title: 'Iron Meadow',
      year: 2018,
      publishedAt: '2018-04-03',
      rating: 7,
      best: 10,
      aspects: ['Story 6/10', 'Acting 8/10', 'Music 7/10'],
      pros: ['The robot', 'The light over the fields'],
      cons: ['The ending'],
      verdict: 'Worth an evening at home.',
      author: 'Kim Ash',
      comments: 2,
    },
  ],
  [
    'a film that only the prose names',
    `Friday, 6 May 2011

Director: Otto Lind
Year: 2010

I went to see Bramble with low hopes. Bramble is a thriller about gardeners, and it works because nobody in it is clever.

7 out of 10`,
    { title: 'Bramble', directors: ['Otto Lind'], year: 2010, publishedAt: '2011-05-06', rating: 7, best: 10 },
  ],
  [
    'other films’ numbers and other people’s scores',
    `The Quiet Engine - Review

Starring: Lena Fox, Omar Haddad, and Bill Quist.

Her last film got 9/10 on IMDb, and my neighbour watched 3 of 5 episodes of the series. Rotten Tomatoes stands at 91%. Users gave it 4.5/5 (212 votes).

I have no number for it.`,
    { title: 'The Quiet Engine', cast: ['Lena Fox', 'Omar Haddad', 'Bill Quist'], outside: ['Rotten Tomatoes 91%'] },
  ],
  [
    'lines that lost their breaks',
    `The Paper Tide

Director: Nora BeckWriter: Ivo SandStarring: Kate Moon, Al Stone, Jr.
Running Time: 99 minutesRated PG-13

Paper boats, a flood, and a very good dog.

Rating: ★★★★☆`,
    {
      title: 'The Paper Tide',
      directors: ['Nora Beck'],
      writers: ['Ivo Sand'],
      cast: ['Kate Moon', 'Al Stone, Jr.'],
      runtimeMinutes: 99,
      certificate: 'PG-13',
      rating: 4,
      best: 5,
      unit: '★',
    },
  ],
  [
    'an episode of a series',
    `Northern Lines – Season 2, Episode 4 Review

Directed by Eva Brandt

The train stops, and for once so does the talking.

Grade: A-`,
    { title: 'Northern Lines', season: 2, episode: 4, directors: ['Eva Brandt'], rating: 'A-' },
  ],
  [
    'a conversation below the post',
    `Cloud Atelier (2014)

Written and directed by Mia Stone

Hats, mostly. I liked the hats.

4 clappers

About the author

2 Responses to Cloud Atelier (2014)

annie says:
May 3, 2014 at 10:00 am
Only 4? 5/5 from me.

Ben says:
May 4, 2014 at 11:00 am
I agree with Annie.

Leave a Reply
Your email address will not be published. 6 × = eighteen`,
    {
      title: 'Cloud Atelier',
      year: 2014,
      directors: ['Mia Stone'],
      writers: ['Mia Stone'],
      rating: 4,
      unit: 'clappers',
      comments: 2,
    },
  ],
  [
    'a thumb in the heading',
    `Tin Roof (2012, Rosa Diaz): Thumbs Up!

Rain has never been louder. I laughed, I cried, I bought an umbrella.`,
    { title: 'Tin Roof', year: 2012, directors: ['Rosa Diaz'], rating: 'up' },
  ],
  [
    'credits in running text below a trail of links',
    `Home » Reviews » The Paper Tide

The Paper Tide

Starring Kate Moon, Al Stone and Bo Li. Directed by Nora Beck. Rated PG-13. 99 minutes.

It floats.

Rating: 3.5/5`,
    {
      title: 'The Paper Tide',
      directors: ['Nora Beck'],
      cast: ['Kate Moon', 'Al Stone', 'Bo Li'],
      certificate: 'PG-13',
      runtimeMinutes: 99,
      rating: 3.5,
      best: 5,
    },
  ],
  [
    'a heading with everything',
    `Film 25 – Salt Road – 111 minutes – 15

A long walk with good company.`,
    { title: 'Salt Road', runtimeMinutes: 111, certificate: '15' },
  ],
]);
