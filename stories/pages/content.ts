/** What is written on a page, before any theme or element. */
export interface PageContent {
  readonly language?: string;
  readonly direction?: 'rtl';
  readonly title: string;
  readonly year: number;
  readonly hasPoster: boolean;
  readonly director: string;
  readonly cast: readonly string[];
  readonly synopsis: string;
  readonly text: readonly string[];
  readonly rating?: { readonly value: number; readonly words: string };
  readonly byline: string;
  readonly verdict: string;
  /** The comment system of the thread; none where the page takes no comments. */
  readonly backend: string;
  /** How many comments the thread has. */
  readonly comments: number;
  /** How the post says who acts, who directs and what it is about. */
  readonly labels?: readonly [cast: string, director: string, synopsis: string];
}

/** A blog shows so many comments at first. */
export const SHOWN = 50;

const usual: PageContent = {
  title: 'The Night Ferry',
  year: 2019,
  hasPoster: true,
  director: 'Ada Marlowe',
  cast: ['Nils Aalto', 'Irene Okafor', 'Tomasz Wilk'],
  synopsis: 'A ferry that runs only at night takes a widow across a lake that is on no map.',
  text: [
    'The first thing Ada Marlowe shows us is a timetable with a single line on it, and for the next hundred minutes she makes that line feel like a promise. Nothing is hurried. A rope is thrown and caught. A kettle is filled.',
    'It would be easy to call this slow. I would rather call it exact. Every scene has a lamp in it, and every lamp is lit by somebody.',
  ],
  rating: { value: 4.5, words: '4.5 out of 5 clappers' },
  byline: 'Irene Halloran, 6 March 2024',
  verdict: 'A small film about a long hour.',
  backend: 'sample-conversation',
  comments: 5,
};

const FIRST = ['Ada', 'Bela', 'Chidi', 'Dagny', 'Emre', 'Farah', 'Goro', 'Hanneke', 'Ines', 'Jun'];
const LAST = ['Marlowe', 'Okafor', 'Wilk', 'Halloran', 'Aalto', 'Vos'];

/** The pages that a theme seldom shows in its own pictures, by the name of the story. */
export const AWKWARD = {
  noPoster: { ...usual, hasPoster: false },
  longTitle: { ...usual, title: 'The Unexpectedly Long Voyage of the Night Ferry across the Hidden Lake' },
  oneName: { ...usual, cast: ['Irene Okafor'] },
  sixtyNames: { ...usual, cast: LAST.flatMap((last) => FIRST.map((first) => `${first} ${last}`)) },
  japanese: {
    ...usual,
    language: 'ja',
    title: '夜の渡し船',
    director: '森田あかり',
    cast: ['佐藤健一', '山本はる', '小林光'],
    synopsis: '夜にだけ走る渡し船が、地図にない湖の向こうへひとりの女性を運んでいく。',
    text: [
      '最初に映るのは、一行だけの時刻表である。それからの百分間、監督はその一行を約束のように感じさせる。急ぐ者はいない。綱が投げられ、受け止められる。やかんに水が入る。',
      '遅い映画だと言うのは簡単だ。私はむしろ正確な映画だと言いたい。どの場面にも灯りがあり、どの灯りも誰かがともしている。',
    ],
    rating: { value: 4.5, words: '5点満点中4.5点' },
    byline: '高橋みなみ、2024年3月6日',
    verdict: '長い一時間についての、小さな映画。',
    backend: 'sample-japanese',
    comments: 2,
    labels: ['出演', '監督', 'あらすじ'],
  },
  arabic: {
    ...usual,
    language: 'ar',
    direction: 'rtl',
    title: 'عبّارة الليل',
    director: 'ليلى حداد',
    cast: ['سامر نصر', 'هدى كريم', 'يوسف علي'],
    synopsis: 'عبّارة لا تسير إلا ليلًا تحمل أرملة عبر بحيرة لا تظهر على أي خريطة.',
    text: [
      'أول ما نراه جدول مواعيد فيه سطر واحد، وعلى مدى مئة دقيقة يصير ذلك السطر وعدًا. لا أحد يستعجل. حبل يُرمى ويُمسك، وإبريق يُملأ.',
      'من السهل أن نقول إنه فيلم بطيء، وأفضّل أن أقول إنه دقيق. في كل مشهد مصباح، وكل مصباح أشعله أحد.',
    ],
    rating: { value: 4.5, words: '4.5 من 5' },
    byline: 'نور الخطيب، 6 مارس 2024',
    verdict: 'فيلم صغير عن ساعة طويلة.',
    backend: 'sample-arabic',
    comments: 3,
    labels: ['بطولة', 'إخراج', 'القصة'],
  },
  noRating: { ...usual, rating: undefined },
  secondFilm: {
    ...usual,
    title: 'The Day Ferry',
    year: 2022,
    director: 'Piet Vos',
    cast: ['Judith Aalto', 'Bela Wilk'],
  },
  noComments: { ...usual, backend: 'sample-empty', comments: 0 },
  manyComments: { ...usual, backend: 'sample-nine-hundred', comments: 900 },
  usual,
} satisfies Record<string, PageContent>;
