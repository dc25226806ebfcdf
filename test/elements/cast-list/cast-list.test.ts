import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { html, render } from 'lit';
import { CastListElement } from '../../../src/elements/cast-list/cast-list.js';
import type { CastMember } from '../../../src/model/film.js';
import { readPeople } from '../../../src/reading/fields/people/people.js';
import { place, put, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import {
  accessibleNode,
  type AccessibleTree,
  accessibleTree,
  isWithoutMeaning,
} from '../../support/accessibility-tree.js';
import { expectSameLayout } from '../../support/layout.js';
import { emulateMedia } from '../../support/media.js';
import { expectRoundPortrait, TALL_PICTURE } from '../../support/portraits.js';

describeFrame({
  element: CastListElement,
  html: '<cast-list>Joaquin Phoenix, Scarlett Johansson<!-- both --> and Amy Adams</cast-list>',
  role: 'list',
  name: 'Cast',
  text: 'Joaquin Phoenix, Scarlett Johansson and Amy Adams',
  ownNodes: '.cast-list-names, .cast-list-made',
  properties: {
    people: { value: [{ name: 'Spike Jonze' }], attribute: null },
    roleName: { value: 'director', attribute: 'director' },
    limit: { value: 2, attribute: '2' },
  },
});

const NAMES = 'Joaquin Phoenix, Scarlett Johansson (as Samantha), Rooney Mara! Olivia Wilde & Chris Pratt.';

describe('<cast-list>', () => {
  before(() => CastListElement.define());
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const items = async (list: Element) =>
    (await accessibleTree(list)).children.filter(({ role }) => role === 'listitem').map(textOf);

  it('moves nothing in a post', async () => {
    await expectSameLayout(
      CastListElement,
      `<p>Above</p><p>Starring: <cast-list>${NAMES}</cast-list></p><p>Directed by: <b>Spike Jonze</b></p>`,
    );
    await expectSameLayout(
      CastListElement,
      '<p>Above</p><p>Starring:<cast-list><br>Joaquin Phoenix<br>Amy  Adams</cast-list><br>See it.</p><p>Below</p>',
    );
    await expectSameLayout(
      CastListElement,
      '<h3>Starring</h3><cast-list><ul><li>Joaquin Phoenix</li><li>Amy Adams</li></ul></cast-list><p>Below</p>',
    );
    await expectSameLayout(
      CastListElement,
      '<p>Starring <cast-list><a href="#j">Joaquin Phoenix</a> and <a href="#a">Amy Adams</a></cast-list>, in Her</p>',
    );
  });

  it('is a list of names for assistive technology, and the same text for the eye', async () => {
    const list = await place<CastListElement>(`<cast-list>${NAMES}</cast-list>`);
    expect(list.textContent).to.equal(NAMES);
    expect(list.innerText).to.equal(NAMES);
    expect(await items(list)).to.deep.equal([
      'Joaquin Phoenix',
      'Scarlett Johansson (as Samantha)',
      'Rooney Mara',
      'Olivia Wilde',
      'Chris Pratt',
    ]);
  });

  it('knows who they are and whom they play', async () => {
    const list = await place<CastListElement>(`<cast-list>${NAMES}</cast-list>`);
    expect(list.members[1]).to.deep.equal({ name: 'Scarlett Johansson', character: 'Samantha' });
    expect(list.members.map(({ name }) => name)).to.include('Chris Pratt');
  });

  for (const [text, names] of Object.entries({
    'Robert Downey, Jr., Cuba Gooding Jr. and Sammy Davis, Jr.': [
      'Robert Downey, Jr.',
      'Cuba Gooding Jr.',
      'Sammy Davis, Jr.',
    ],
    'Samuel L. Jackson; John C. Reilly.': ['Samuel L. Jackson', 'John C. Reilly'],
    'Audrey Tautou et Mathieu Kassovitz': ['Audrey Tautou', 'Mathieu Kassovitz'],
    'Franka Potente und Moritz Bleibtreu': ['Franka Potente', 'Moritz Bleibtreu'],
    'Penélope Cruz y Carmen Maura': ['Penélope Cruz', 'Carmen Maura'],
    'Sandra Bullock, George Clooney, and Ed Harris': ['Sandra Bullock', 'George Clooney', 'Ed Harris'],
    'Setsuko Hara · Chishu Ryu | Haruko Sugimura / So Yamamura': [
      'Setsuko Hara',
      'Chishu Ryu',
      'Haruko Sugimura',
      'So Yamamura',
    ],
    'Daniel Day-Lewis as Daniel Plainview, Paul Dano (as Paul, and Eli)': ['Daniel Day-Lewis', 'Paul Dano'],
    'Starring: Sigourney Weaver, Tom Skerritt': ['Sigourney Weaver', 'Tom Skerritt'],
    'Andy Serkis (voice, uncredited)': ['Andy Serkis'],
    'Sandy Powell': ['Sandy Powell'],
    'Bill\n      Murray,\n Tilda Swinton': ['Bill Murray', 'Tilda Swinton'],
    '…': [],
  })) {
    it(`reads “${text}”`, async () => {
      const list = await place<CastListElement>(`<cast-list>${text}</cast-list>`);
      expect(list.members.map(({ name }) => name)).to.deep.equal(names);
      expect(list.textContent).to.equal(text);
    });
  }

  for (const [text, cast] of Object.entries({
    'Kate Winslet (Rose), Leonardo DiCaprio (as Jack) und Billy Zane': [
      { name: 'Kate Winslet', character: 'Rose' },
      { name: 'Leonardo DiCaprio', character: 'Jack' },
      { name: 'Billy Zane' },
    ],
    'Amy Adams – Amy, Rooney Mara als Catherine og Chris Pratt': [
      { name: 'Amy Adams', character: 'Amy' },
      { name: 'Rooney Mara', character: 'Catherine' },
      { name: 'Chris Pratt' },
    ],
    'Sonia Braga, Fernanda Torres e Wagner Moura (voice)': [
      { name: 'Sonia Braga' },
      { name: 'Fernanda Torres' },
      { name: 'Wagner Moura' },
    ],
    'Amy Adams, Rooney Mara and others': [{ name: 'Amy Adams' }, { name: 'Rooney Mara' }],
  }))
    it(`reads who plays whom in “${text}”, as the parser does`, async () => {
      const list = await place<CastListElement>(`<cast-list>${text}</cast-list>`);
      expect(list.members).to.deep.equal(cast);
      expect(readPeople(text, true).people).to.deep.equal(cast);
    });

  it('agrees with the parser on any list of people', async () => {
    const name = fc.constantFrom(
      'Amy Adams',
      'Cuba Gooding Jr.',
      'Robert Downey, Jr.',
      'Penélope Cruz',
      'Samuel L. Jackson',
    );
    const role = fc.constantFrom(
      '',
      ' (Rose)',
      ' (as Rose)',
      ' as Rose',
      ' als Rose',
      ' – Rose',
      ' [voice]',
      ' (voice, uncredited)',
    );
    const separator = fc.constantFrom(
      ', ',
      '; ',
      ' & ',
      ' and ',
      ', and ',
      ' und ',
      ' et ',
      ' y ',
      ' e ',
      ' en ',
      ' og ',
      ' | ',
      '! ',
    );
    const list = fc
      .array(fc.tuple(name, role, separator), { minLength: 1, maxLength: 5 })
      .map((people) => people.map(([who, whom, then], i) => who + whom + (i < people.length - 1 ? then : '')).join(''));
    const element = await place<CastListElement>('<cast-list>Amy Adams</cast-list>');
    await fc.assert(
      fc.asyncProperty(list, async (text) => {
        element.textContent = text;
        await settled(element);
        expect(element.members).to.deep.equal(readPeople(text, true).people);
        expect(element.textContent).to.equal(text);
      }),
      { numRuns: 60 },
    );
  });

  it('reads a long text in no time', async () => {
    const list = await place<CastListElement>('<cast-list></cast-list>');
    list.textContent = `(${' as , '.repeat(20_000)}`;
    await settled(list);
    expect(list.textContent).to.have.length(120_001);
  });

  it('is named after the role, in the reader’s language, unless the author names it', async () => {
    const list = await place('<cast-list role-name="director">Spike Jonze</cast-list>');
    expect((await accessibleNode(list)).name).to.equal('Directed by');
    list.setAttribute('aria-label', 'The director');
    expect((await accessibleNode(list)).name).to.equal('The director');
    const editors = await place('<cast-list role-name="editor">Thelma Schoonmaker</cast-list>');
    expect((await accessibleNode(editors)).name).to.equal('editor');
  });

  it('leaves a list of the author’s own alone', async () => {
    const list = await place('<cast-list><ul><li>Amy Adams</li><li>Rooney Mara</li></ul></cast-list>');
    expect(list.innerHTML).to.equal('<ul><li>Amy Adams</li><li>Rooney Mara</li></ul>');
    expect(isWithoutMeaning(await accessibleNode(list))).to.equal(true);
  });

  it('leaves links alone, and names the group of them', async () => {
    const html = '<a href="#amy">Amy Adams</a>, <a href="#rooney">Rooney Mara</a>';
    const list = await place(`<cast-list>${html}</cast-list>`);
    expect(list.innerHTML).to.equal(html);
    const { role, name } = await accessibleNode(list);
    expect({ role, name }).to.deep.equal({ role: 'group', name: 'Cast' });
  });

  describe('and whoever else writes to it', () => {
    it('reads a text node that is written anew', async () => {
      const list = await place<CastListElement>('<cast-list>Amy Adams, Rooney Mara</cast-list>');
      (list.firstChild as Text).data = 'Spike Jonze, Chris Pratt, Olivia Wilde';
      await settled(list);
      expect(list.textContent).to.equal('Spike Jonze, Chris Pratt, Olivia Wilde');
      expect(await items(list)).to.have.length(3);
    });

    it('reads a text node that is replaced', async () => {
      const list = await place<CastListElement>('<cast-list>Amy Adams, Rooney Mara</cast-list>');
      list.textContent = 'Spike Jonze';
      await settled(list);
      expect(await items(list)).to.deep.equal(['Spike Jonze']);
      expect(list.textContent).to.equal('Spike Jonze');
    });

    it('shows nothing when the text is taken away', async () => {
      const list = await place<CastListElement>('<cast-list>Amy Adams, Rooney Mara</cast-list>');
      (list.firstChild as Text).data = '';
      await settled(list);
      expect(list.textContent).to.equal('');
      expect(isWithoutMeaning(await accessibleNode(list))).to.equal(true);
    });

    it('works as part of a Lit template', async () => {
      const box = put<HTMLElement>('<div></div>');
      const show = (first: string, last: string) =>
        render(html`<cast-list>${first}, ${last} and others</cast-list>`, box);
      show('Amy Adams', 'Rooney Mara');
      const list = await settled(box.querySelector<CastListElement>('cast-list')!);
      expect(await items(list)).to.deep.equal(['Amy Adams', 'Rooney Mara']);
      show('Spike Jonze', 'Chris Pratt');
      await settled(list);
      expect(list.textContent).to.equal('Spike Jonze, Chris Pratt and others');
      expect(await items(list)).to.deep.equal(['Spike Jonze', 'Chris Pratt']);
    });

    it('puts the author’s text back', async () => {
      const list = await place<CastListElement>(
        '<cast-list limit="1">Amy Adams,<br> Rooney Mara<!-- 2 --></cast-list>',
      );
      expect(list.querySelectorAll('span').length).to.be.above(0);
      list.restore();
      expect(list.innerHTML).to.equal('Amy Adams,<br> Rooney Mara<!-- 2 -->');
    });
  });

  describe('with a limit', () => {
    const LONG = 'Joaquin Phoenix, Amy Adams, Rooney Mara, Olivia Wilde and Chris Pratt';
    const toggle = (list: Element) => list.shadowRoot!.querySelector('button')!;

    it('shows so many, and the rest by a button', async () => {
      const list = await place<CastListElement>(`<cast-list limit="2">${LONG}</cast-list>`);
      expect(list.innerText).to.equal('Joaquin Phoenix, Amy Adams');
      expect(await items(list)).to.deep.equal(['Joaquin Phoenix', 'Amy Adams', 'Show all 5']);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(list);
      expect(list.innerText).to.equal(LONG);
      expect(list.shadowRoot!.activeElement).to.equal(toggle(list));
      const { name, expanded } = await accessibleNode(toggle(list));
      expect({ name, expanded }).to.deep.equal({ name: 'Show fewer', expanded: true });
      await sendKeys({ press: 'Space' });
      await settled(list);
      expect(list.innerText).to.equal('Joaquin Phoenix, Amy Adams');
    });

    it('is opened with the mouse, and the target is large enough', async () => {
      const list = await place<CastListElement>(`<cast-list limit="2">${LONG}</cast-list>`);
      const { x, y, width, height } = toggle(list).getBoundingClientRect();
      expect(height).to.be.at.least(24);
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await settled(list);
      expect(list.innerText).to.equal(LONG);
    });

    it('has no button when all fit', async () => {
      const list = await place<CastListElement>(`<cast-list limit="5">${LONG}</cast-list>`);
      expect(toggle(list)).to.equal(null);
      expect(list.innerText).to.equal(LONG);
    });

    it('opens for the browser’s search', async () => {
      const list = await place<CastListElement>(`<cast-list limit="2">${LONG}</cast-list>`);
      const rest = list.querySelector('[hidden="until-found"]')!;
      rest.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await settled(list);
      expect(list.innerText).to.equal(LONG);
    });

    it('is printed whole', async () => {
      const list = await place<CastListElement>(`<cast-list limit="2">${LONG}</cast-list>`);
      const width = list.getBoundingClientRect().width;
      await emulateMedia({ medium: 'print' });
      expect(list.querySelector('.cast-list-rest')!.getBoundingClientRect().width).to.be.above(100);
      expect(toggle(list).checkVisibility()).to.equal(false);
      expect(list.getBoundingClientRect().width).to.be.above(width);
    });

    it('cuts a list of the author’s own', async () => {
      const list = await place<CastListElement>(
        '<cast-list limit="1"><ul><li>Amy Adams</li><li>Rooney Mara</li></ul></cast-list>',
      );
      expect(list.innerText.trim()).to.equal('Amy Adams');
      toggle(list).click();
      await settled(list);
      expect(list.innerText.trim()).to.equal('Amy Adams\nRooney Mara');
      list.limit = 0;
      await settled(list);
      expect(toggle(list)).to.equal(null);
    });

    it('passes axe', async () => {
      await expect(await place(`<cast-list limit="2">${LONG}</cast-list>`)).to.be.accessible();
    });
  });

  describe('from people', () => {
    const PICTURE = `data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==`;
    const people: CastMember[] = [
      { name: 'Joaquin Phoenix', character: 'Theodore', url: 'https://example.org/joaquin' },
      { name: 'Amy Adams', character: 'Amy' },
      { name: 'Scarlett Johansson' },
    ];
    const made = async (shown: CastMember[], attributes = '') => {
      const list = await place<CastListElement>(`<cast-list ${attributes}></cast-list>`);
      list.people = shown;
      return settled(list);
    };

    it('shows them', async () => {
      const list = await made(people);
      expect(await items(list)).to.deep.equal(['Joaquin Phoenix Theodore', 'Amy Adams Amy', 'Scarlett Johansson']);
      expect(list.innerText).to.match(/^Cast\s+Joaquin Phoenix\s+Theodore/);
      expect(list.querySelector('a')!.href).to.equal('https://example.org/joaquin');
      await expect(list).to.be.accessible();
    });

    it('shows others when they change, and nothing when there are none', async () => {
      const list = await made(people);
      list.people = [{ name: 'Rooney Mara' }];
      await settled(list);
      expect(await items(list)).to.deep.equal(['Rooney Mara']);
      list.people = [];
      await settled(list);
      expect(list.innerText).to.equal('');
      expect(isWithoutMeaning(await accessibleNode(list))).to.equal(true);
    });

    it('links nowhere but to the web', async () => {
      const list = await made([{ name: 'Mallory', url: 'javascript:alert(1)', picture: { url: PICTURE } }]);
      expect(list.querySelector('a, img')).to.equal(null);
    });

    it('shows tall pictures in round boxes', async () => {
      await expectRoundPortrait(await made([{ name: 'Amy Adams', picture: { url: TALL_PICTURE } }]));
    });

    it('shows initials for a picture that does not load', async () => {
      const list = await made([{ name: 'Joaquin Rafael Phoenix', picture: { url: 'https://picture.invalid/a.jpg' } }]);
      const image = list.querySelector('img')!;
      expect([image.alt, image.loading, image.getAttribute('width')]).to.deep.equal(['', 'lazy', '96']);
      image.dispatchEvent(new Event('error'));
      expect(image.checkVisibility()).to.equal(false);
      expect(getComputedStyle(image.parentElement!, '::before').content).to.equal('"JP"');
      expect(list.innerText).not.to.include('JP');
    });

    it('cuts at the limit', async () => {
      const list = await made(people, 'limit="1"');
      expect(list.innerText).not.to.include('Amy');
      list.shadowRoot!.querySelector('button')!.click();
      await settled(list);
      expect(list.innerText).to.include('Amy');
    });

    it('gives way to the author’s words', async () => {
      const list = await made(people);
      list.append('Spike Jonze');
      await settled(list);
      expect(list.innerText).to.equal('Spike Jonze');
      expect(await items(list)).to.deep.equal(['Spike Jonze']);
    });

    it('takes its style away with the last of them', async () => {
      const before = document.adoptedStyleSheets.length;
      const [one, two] = [await made(people), await made(people)];
      expect(document.adoptedStyleSheets).to.have.length(before + 1);
      one.remove();
      expect(document.adoptedStyleSheets).to.have.length(before + 1);
      two.remove();
      await Promise.resolve();
      expect(document.adoptedStyleSheets).to.have.length(before);
    });
  });
});

/** What is read out of a part of the tree. */
function textOf({ role, name, children }: AccessibleTree): string {
  if (role === 'StaticText' || role === 'button') return name;
  return children.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}
