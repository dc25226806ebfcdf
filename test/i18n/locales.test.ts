import { expect } from '@open-wc/testing';
import { ClapperRatingElement } from '../../src/elements/clapper-rating/clapper-rating.js';
import { CommentFormElement } from '../../src/elements/comment-form/comment-form.js';
import * as facts from '../../src/i18n/en/facts.js';
import { form } from '../../src/i18n/en/form.js';
import { input } from '../../src/i18n/en/input.js';
import * as page from '../../src/i18n/en/page.js';
import { readers } from '../../src/i18n/en/readers.js';
import { signIn } from '../../src/i18n/en/sign-in.js';
import { spoiler } from '../../src/i18n/en/spoiler.js';
import { thread } from '../../src/i18n/en/thread.js';
import { tools } from '../../src/i18n/en/tools.js';
import type { Language } from '../../src/i18n/plural.js';
import type { Terms } from '../../src/i18n/terms.js';
import { place, settled } from '../conformance/element.js';
import { accessibleNode } from '../support/accessibility-tree.js';

const ENGLISH: Terms = { ...page, ...facts, spoiler, input, readers, thread, form, signIn, tools };
const LOCALES: Record<Exclude<Language, 'en'>, () => Promise<{ default: Terms }>> = {
  ar: () => import('../../src/i18n/ar.js'),
  de: () => import('../../src/i18n/de.js'),
  es: () => import('../../src/i18n/es.js'),
  fr: () => import('../../src/i18n/fr.js'),
  is: () => import('../../src/i18n/is.js'),
  it: () => import('../../src/i18n/it.js'),
  ja: () => import('../../src/i18n/ja.js'),
  nl: () => import('../../src/i18n/nl.js'),
  pl: () => import('../../src/i18n/pl.js'),
  pt: () => import('../../src/i18n/pt.js'),
  sv: () => import('../../src/i18n/sv.js'),
  zh: () => import('../../src/i18n/zh.js'),
};

/** What a word's function is called with: texts that can be found again, and a count. */
const VALUES = ['<1>', '<2>', '<3>', 5] as const;

type Word = string | ((...values: unknown[]) => string);

/** Every word by its path, such as `form.errors.closed`. */
function words(terms: object, path = ''): Map<string, Word> {
  return new Map(
    Object.entries(terms).flatMap(([key, value]: [string, Word | object]) =>
      typeof value === 'object' ? [...words(value, `${path}${key}.`)] : [[`${path}${key}`, value] as const],
    ),
  );
}

const say = (word: Word) => (typeof word === 'string' ? word : word(...VALUES));

describe('locales', () => {
  before(() => {
    ClapperRatingElement.define();
    CommentFormElement.define();
  });
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  // First, because a locale stays once it is imported, and the suites inside come later.
  it('reach the elements that are on the page already', async () => {
    const rating = await place<ClapperRatingElement>('<clapper-rating value="4.5"></clapper-rating>', { lang: 'de' });
    expect((await accessibleNode(rating)).name).to.equal('4,5 out of 5 clappers');
    await LOCALES.de();
    await settled(rating);
    expect((await accessibleNode(rating)).name).to.equal('4,5 von 5 Klappen');
    expect(rating.innerText.trim()).to.equal('4,5 von 5 Klappen');
  });

  for (const [code, load] of Object.entries(LOCALES)) {
    describe(code, () => {
      let terms: Terms;
      before(async () => {
        terms = (await load()).default;
      });

      it('has every word, and no other', () => {
        expect([...words(terms).keys()].sort()).to.deep.equal([...words(ENGLISH).keys()].sort());
      });

      it('leaves no word empty', () => {
        const empty = [...words(terms)].filter(([, word]) => say(word).trim() === '');
        expect(empty.map(([path]) => path)).to.deep.equal([]);
      });

      it('breaks no line before punctuation', () => {
        const torn = [...words(terms)].filter(([, word]) => / [:;!?»]/.test(say(word)));
        expect(torn.map(([path]) => path)).to.deep.equal([]);
      });

      it('sets no space too many, and dots as one ellipsis', () => {
        const untidy = [...words(terms)].filter(([, word]) => /^\s|\s$|\s\s|\.\.\./.test(say(word)));
        expect(untidy.map(([path]) => path)).to.deep.equal([]);
      });

      it('has one word for a spoiler', () => {
        expect(terms.thread.spoiler).to.equal(terms.tools.tools.spoiler);
      });

      it('says everything that English says: each name and number', () => {
        const spoken = (word: Word) => VALUES.filter((value) => say(word).includes(String(value))).sort();
        for (const [path, word] of words(ENGLISH)) {
          expect(spoken(words(terms).get(path)!), path).to.deep.equal(spoken(word));
        }
      });

      it('speaks within the name of a button what is seen on it', () => {
        const { reply, replyTo, replies, repliesTo } = terms.thread;
        expect(replyTo('Nora').toLowerCase()).to.include(reply.toLowerCase());
        expect(repliesTo('Nora', '3', 3)).to.include(replies('3', 3));
      });
    });
  }

  describe('on a page', () => {
    before(() => Promise.all(Object.values(LOCALES).map((load) => load())));

    const ratings = {
      de: [
        ['<clapper-rating value="1" max="1"></clapper-rating>', '1 von 1 Klappe'],
        ['<clapper-rating value="3.5" symbol="star"></clapper-rating>', '3,5 von 5 Sternen'],
        ['<clapper-rating value="4.5" unit="clappers"></clapper-rating>', '4,5 von 5 clappers'],
        ['<clapper-rating>4,5 clappers</clapper-rating>', '4,5 von 5 clappers'],
      ],
      fr: [
        ['<clapper-rating value="4.5"></clapper-rating>', '4,5 claps sur 5'],
        ['<clapper-rating value="1.5" symbol="star"></clapper-rating>', '1,5 étoile sur 5'],
        ['<clapper-rating value="1.5" unit="clappers"></clapper-rating>', '1,5 clappers sur 5'],
      ],
      ar: [
        ['<clapper-rating value="4" symbol="star"></clapper-rating>', '4 من 5 نجوم'],
        ['<clapper-rating value="11" max="20" symbol="star"></clapper-rating>', '11 من 20 نجمة'],
      ],
      es: [['<clapper-rating value="1" max="1" symbol="heart"></clapper-rating>', '1 de 1 corazón']],
      is: [
        // In whole numbers: Chromium writes no Icelandic ones.
        ['<clapper-rating value="4" symbol="star"></clapper-rating>', '4 af 5 stjörnum'],
        ['<clapper-rating value="4" max="21" symbol="star"></clapper-rating>', '4 af 21 stjörnu'],
      ],
      it: [['<clapper-rating value="4.5"></clapper-rating>', '4,5 su 5 ciak']],
      ja: [
        ['<clapper-rating value="4.5" symbol="star"></clapper-rating>', '星5個中4.5個'],
        ['<clapper-rating value="4.5" symbol="dot"></clapper-rating>', '5点満点中4.5点'],
      ],
      nl: [['<clapper-rating value="4.5" symbol="star"></clapper-rating>', '4,5 van 5 sterren']],
      pl: [
        ['<clapper-rating value="4.5" symbol="star"></clapper-rating>', '4,5 na 5 gwiazdek'],
        ['<clapper-rating value="4" max="4" symbol="star"></clapper-rating>', '4 na 4 gwiazdki'],
        ['<clapper-rating value="1" max="1" symbol="star"></clapper-rating>', '1 na 1 gwiazdkę'],
      ],
      pt: [['<clapper-rating value="4.5" symbol="star"></clapper-rating>', '4,5 de 5 estrelas']],
      'pt-BR': [['<clapper-rating value="4.5"></clapper-rating>', '4,5 de 5 claquetes']],
      sv: [['<clapper-rating value="4.5" symbol="star"></clapper-rating>', '4,5 av 5 stjärnor']],
      zh: [['<clapper-rating value="4.5" symbol="star"></clapper-rating>', '4.5星（满分5星）']],
      'zh-CN': [['<clapper-rating value="4.5" symbol="heart"></clapper-rating>', '4.5颗心（满分5颗心）']],
      'zh-TW': [['<clapper-rating value="4.5"></clapper-rating>', '4.5 out of 5 clappers']],
    };
    for (const [lang, cases] of Object.entries(ratings)) {
      for (const [html, name] of cases) {
        it(`speak: ${name}`, async () => {
          expect((await accessibleNode(await place(html!, { lang }))).name).to.equal(name);
        });
      }
    }

    const counts: Partial<Record<Language, Readonly<Record<number, string>>>> = {
      ar: {
        0: 'لا تعليقات بعد',
        1: 'تعليق واحد',
        2: 'تعليقان',
        3: '3 تعليقات',
        11: '11 تعليقًا',
        100: '100 تعليق',
        103: '103 تعليقات',
      },
      is: { 1: '1 athugasemd', 2: '2 athugasemdir', 11: '11 athugasemdir', 21: '21 athugasemd' },
      ja: { 0: 'コメントはまだありません', 1: 'コメント1件', 2: 'コメント2件' },
      pl: {
        0: 'Brak komentarzy',
        1: '1 komentarz',
        2: '2 komentarze',
        5: '5 komentarzy',
        12: '12 komentarzy',
        22: '22 komentarze',
      },
    };
    for (const [code, forms] of Object.entries(counts)) {
      it(`count as ${code} does`, async () => {
        const { count } = (await LOCALES[code as keyof typeof LOCALES]()).default;
        expect(Object.keys(forms).map((number) => count.comments(number, Number(number)))).to.deep.equal(
          Object.values(forms),
        );
      });
    }

    it('reach the conversation', async () => {
      const german = await place<CommentFormElement>('<comment-form></comment-form>', { lang: 'de-AT' });
      expect(await accessibleNode(german)).to.include({ role: 'group', name: 'Kommentar schreiben' });
      const french = await place<CommentFormElement>('<comment-form></comment-form>', { lang: 'fr' });
      expect((await accessibleNode(french.querySelector('textarea')!)).name).to.equal('Commentaire');
    });

    it('leave the pages of other languages in English', async () => {
      const rating = await place('<clapper-rating value="4.5"></clapper-rating>', { lang: 'en' });
      expect((await accessibleNode(rating)).name).to.equal('4.5 out of 5 clappers');
    });

    it('elide in French where French does', async () => {
      const { bio } = (await LOCALES.fr()).default;
      expect(bio.about('Annie')).to.equal('À propos d’Annie');
      expect(bio.about('Tom')).to.equal('À propos de Tom');
    });
  });
});
