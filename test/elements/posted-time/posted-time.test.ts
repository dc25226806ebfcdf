import { expect } from '@open-wc/testing';
import { PostedTimeElement } from '../../../src/elements/posted-time/posted-time.js';
import { describeDisplay } from '../../conformance/display.js';
import { place, settled } from '../../conformance/element.js';
import { accessibleNode, isWithoutMeaning } from '../../support/accessibility-tree.js';
import { FakeClock } from '../../support/clock.js';
import { expectSameLayout } from '../../support/layout.js';

describeDisplay({
  element: PostedTimeElement,
  html: '<posted-time datetime="2014-01-14T10:05:00Z">January 14, 2014</posted-time>',
  role: 'time',
  name: '',
  text: 'January 14, 2014',
  made: { html: '<posted-time datetime="2014-01-14"></posted-time>', text: 'January 14, 2014' },
  properties: {
    datetime: { value: '2014-01-14', attribute: '2014-01-14' },
    format: { value: 'date', attribute: 'date' },
  },
});

const NOW = Date.UTC(2026, 4, 20, 12, 0, 30);

describe('<posted-time>', () => {
  let clock: FakeClock;

  before(() => PostedTimeElement.define());
  beforeEach(() => {
    clock = new FakeClock(NOW);
  });
  afterEach(() => {
    clock.restore();
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
  });

  const ago = (milliseconds: number) => new Date(NOW - milliseconds).toISOString();
  const words = async (datetime: string, attributes = '') => {
    const time = await place<PostedTimeElement>(
      `<posted-time lang="en" datetime="${datetime}" ${attributes}></posted-time>`,
    );
    return time.innerText;
  };

  it('moves nothing in a post', async () => {
    await expectSameLayout(
      PostedTimeElement,
      '<p>Posted on <posted-time datetime="2014-01-14T10:05:00Z">January 14, 2014</posted-time> by thomasjford</p><p>Below</p>',
    );
  });

  for (const [passed, expected] of [
    [10_000, 'just now'],
    [3 * 60_000, '3 minutes ago'],
    [5 * 3_600_000, '5 hours ago'],
    [26 * 3_600_000, 'yesterday'],
    [29 * 86_400_000, '29 days ago'],
    // A clock that is ahead: nobody has posted in the future.
    [-9 * 60_000, 'just now'],
    [-20 * 3_600_000, 'just now'],
    [-2 * 86_400_000, 'May 22, 2026'],
    [31 * 86_400_000, 'April 19, 2026'],
  ] as const) {
    it(`says “${expected}”`, async () => expect(await words(ago(passed))).to.equal(expected));
  }

  it('writes a date as precisely as it is known, on the day that it states', async () => {
    expect(await words('2014')).to.equal('2014');
    expect(await words('2014-01')).to.equal('January 2014');
    expect(await words('2014-01-01')).to.equal('January 1, 2014');
    expect(await words('2026-05-19')).to.equal('yesterday');
    expect(await words('2014-01-14T10:05', 'format="datetime"')).to.match(/^January 14, 2014 at 10:05\sAM$/);
    expect(await words('2026-05-20', 'format="date"')).to.equal('May 20, 2026');
  });

  it('speaks the language around it, also when that changes', async () => {
    const time = await place<PostedTimeElement>(`<posted-time datetime="${ago(180_000)}"></posted-time>`, {
      lang: 'fr',
    });
    expect(time.innerText).to.equal('il y a 3 minutes');
    time.parentElement!.lang = 'de';
    await settled(time);
    expect(time.innerText).to.equal('vor 3 Minuten');
  });

  it('stays true as time passes, at each full minute', async () => {
    const time = await place<PostedTimeElement>(`<posted-time lang="en" datetime="${ago(60_000)}"></posted-time>`);
    expect(time.innerText).to.equal('1 minute ago');
    clock.pass(30_000);
    await settled(time);
    expect(time.innerText).to.equal('1 minute ago');
    clock.pass(60_000);
    await settled(time);
    expect(time.innerText).to.equal('2 minutes ago');
  });

  it('uses one timer for all, and none where nothing passes', async () => {
    const timers = clock.waiting;
    await place(
      `<posted-time datetime="2014-01-14"></posted-time><posted-time datetime="2026-05-20">Today</posted-time>`,
    );
    expect(clock.waiting).to.equal(timers);
    const box = (await place(`<posted-time datetime="${ago(5000)}"></posted-time>`.repeat(20))).parentElement!;
    await settled(box.lastElementChild as PostedTimeElement);
    expect(clock.waiting).to.equal(timers + 1);
    box.remove();
    expect(clock.waiting).to.equal(timers);
  });

  it('stands still while nobody looks, and catches up', async () => {
    const time = await place<PostedTimeElement>(`<posted-time lang="en" datetime="${ago(60_000)}"></posted-time>`);
    const show = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      show(true);
      expect(clock.waiting).to.equal(0);
      clock.pass(600_000);
      show(false);
      await settled(time);
      expect(time.innerText).to.equal('11 minutes ago');
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('tells the full date where one points, and to assistive technology', async () => {
    const time = await place<PostedTimeElement>(
      '<posted-time lang="en" datetime="2014-01-14T10:05">A while ago</posted-time>',
    );
    const base = time.shadowRoot!.querySelector('span')!;
    expect(base.title).to.match(/^January 14, 2014 at 10:05\sAM$/);
    const { name, description } = await accessibleNode(base);
    // What has no name of its own is named by its title in Firefox and WebKit.
    expect(description ?? name).to.equal(base.title);
  });

  it('keeps the words of a time that is none, and warns once', async () => {
    const heard: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => heard.push(text);
    try {
      const html = '<posted-time datetime="last Tuesday">last Tuesday</posted-time>';
      const time = await place<PostedTimeElement>(html + html);
      expect(time.innerText).to.equal('last Tuesday');
      expect(isWithoutMeaning(await accessibleNode(time))).to.equal(true);
    } finally {
      console.warn = warn;
    }
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include('last Tuesday');
  });
});
