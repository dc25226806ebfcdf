// What a rating has to do on a page, each as one small check in a real browser. A check gets `open`, which puts markup on a fresh page,
// and a contestant; it answers whether it went well, and what was seen, in words for a table.

const ok = (isOk, seen) => ({ isOk, seen });
const quote = (text) => `"${text}"`;
/** What assistive technology is told, in a line. */
const heard = (nodes) =>
  nodes.map(({ role, name, value }) => [role, quote([name, value].filter(Boolean).join(', '))].join(' ')).join('; ') ||
  'nothing';
const wordsOf = (nodes) =>
  nodes
    .flatMap(({ name, value }) => [name, value])
    .filter(Boolean)
    .join(' ');
const has = (text, number) =>
  new RegExp(`(^|[^\\d.,])${String(number).replace('.', '[.,]')}($|[^\\d.,]|[.,](?!\\d))`).test(text);

/** Whether 3.5 of 5 can be told from 3, from 4, and from nothing at all by looking. */
async function looksLike({ open, show }, options) {
  const pictures = {};
  for (const value of ['3.5', '3', '4', '5']) pictures[value] = await (await open(show(value), options)).picture();
  if (pictures['3.5'].isBlank) return ok(false, 'nothing to be seen');
  const same = ['3', '4', '5'].filter((value) => pictures[value].data === pictures['3.5'].data);
  return ok(same.length === 0, same.length ? `looks like ${same.at(-1)}` : 'yes');
}

/** A rating that is shown. */
export const SHOWN = [
  {
    title: 'Read out as an image, a meter or text that says 3.5 and the scale, and not as something to be changed',
    async run({ open, show }) {
      const nodes = await (await open(show('3.5'))).accessible();
      const isControl = nodes.some(({ role }) => /slider|radio|spinbutton/.test(role));
      return ok(!isControl && has(wordsOf(nodes), 3.5) && has(wordsOf(nodes), 5), heard(nodes));
    },
  },
  {
    title: 'Gives its text when it is copied',
    async run({ open, show }) {
      const text = await (await open(show('3.5'))).copied();
      return ok(has(text, 3.5), quote(text));
    },
  },
  {
    title: 'Can be read where scripts do not run',
    async run({ open, show }) {
      const text = await (await open(show('3.5'), { scripts: false })).copied();
      return ok(has(text, 3.5), quote(text));
    },
  },
  {
    title: 'No stop for the Tab key',
    async run({ open, show }) {
      const page = await open(show('3.5'));
      await page.keyboard.press('Tab');
      const isIn = await page.evaluate(() => document.getElementById('place').matches(':focus-within'));
      return ok(!isIn, isIn ? 'stops there' : 'yes');
    },
  },
  {
    title: 'Draws 3.5 otherwise than 3, 4 and 5',
    run: (context) => looksLike(context, {}),
  },
  {
    title: 'The same with the style sheets of the page alone: no theme',
    run: (context) => looksLike(context, { theme: false }),
  },
  {
    title: "The same under a strict policy (`style-src 'self'`, no `data:`)",
    run: (context) => looksLike(context, { policy: "default-src 'self'; style-src 'self'; script-src 'self'" }),
  },
  {
    title: 'The same in forced colours',
    run: (context) => looksLike(context, { forcedColors: 'active' }),
  },
  {
    title: 'Fetches nothing by itself',
    async run({ open, show }) {
      const page = await open(show('3.5'));
      await page.waitForTimeout(300);
      return ok(page.fetched.length === 0, page.fetched.length ? `${page.fetched.length} requests` : 'yes');
    },
  },
  {
    title: 'Not rated is not the same as 0',
    async run({ open, unrated, show }) {
      const none = heard(await (await open(unrated)).accessible());
      const zero = heard(await (await open(show('0'))).accessible());
      return ok(none !== zero, none === zero ? `both ${none}` : none);
    },
  },
  {
    title: 'Keeps a rating beyond its scale (7 of 5) in its words',
    async run({ open, show }) {
      const nodes = await (await open(show('7'))).accessible();
      return ok(has(wordsOf(nodes), 7), heard(nodes));
    },
  },
  {
    title: 'Understands a decimal comma (`4,5`)',
    async run({ open, show }) {
      const nodes = await (await open(show('4,5'))).accessible();
      return ok(has(wordsOf(nodes), 4.5), heard(nodes));
    },
  },
  {
    title: 'Keeps a grade (`B+`)',
    async run({ open, show }) {
      const nodes = await (await open(show('B+'))).accessible();
      return ok(wordsOf(nodes).includes('B+'), heard(nodes));
    },
  },
  {
    title: 'Writes numbers as the page’s language does (`lang="de"`: 3,5)',
    async run({ open, made }) {
      const nodes = await (await open(made('3.5'), { lang: 'de' })).accessible();
      return ok(/3,5/.test(wordsOf(nodes)), heard(nodes));
    },
  },
];

/** A rating that is given. */
export const GIVEN = [
  {
    title: 'Read-only: a click changes nothing and fires no event',
    async run({ open, take }) {
      const page = await open(take('readonly value="2"'));
      await page.clickAt(0.9);
      const events = await page.events();
      return ok(events.length === 0, events.length ? `fires ${events.join(', ')}` : 'yes');
    },
  },
  {
    title: 'A click between 3 and 3.5 of 5 gives 3.5',
    async run({ open, take }) {
      const page = await open(take());
      await page.clickAt(0.65);
      return ok(Number(await page.value()) === 3.5, String(await page.value()));
    },
  },
  {
    title: 'A click fires `input` and `change`, as native controls do',
    async run({ open, take }) {
      const page = await open(take());
      await page.clickAt(0.5);
      const events = await page.events();
      return ok(events.join() === 'input,change', events.join(', ') || 'none');
    },
  },
  {
    title: 'Targets for half steps of 24 px and more',
    async run({ open, take }) {
      const width = await (await open(take())).width();
      return ok(width / 10 >= 24, `${Math.round(width / 10)} px`);
    },
  },
  {
    title: 'Named by a label around it',
    async run({ open, take }) {
      const nodes = await (await open(`<label>Your verdict ${take()}</label>`)).accessible();
      const named = nodes.find(({ role, name }) => !/LabelText|StaticText/.test(role) && /^Your verdict$/.test(name));
      return ok(Boolean(named), named ? 'yes' : 'no');
    },
  },
  {
    title: 'Named by a label elsewhere (`for`)',
    async run({ open, take }) {
      const nodes = await (await open(`<label for="it">Your verdict</label>${take('id="it"')}`)).accessible();
      const named = nodes.find(({ role, name }) => !/LabelText|StaticText/.test(role) && /^Your verdict$/.test(name));
      return ok(Boolean(named), named ? 'yes' : 'no');
    },
  },
  {
    title: 'The choice is spoken with its scale',
    async run({ open, take }) {
      const page = await open(take('value="3.5"'));
      await page.focus();
      const nodes = await page.accessible();
      const chosen = nodes.filter(({ checked, role }) => checked === 'true' || /slider/.test(role));
      return ok(has(wordsOf(chosen), 3.5) && has(wordsOf(chosen), 5), heard(chosen));
    },
  },
  {
    title: 'Sent with its form',
    async run({ open, take }) {
      const sent = await (await open(take('value="3"'))).sent();
      return ok(sent === 'r=3', sent || 'nothing');
    },
  },
  {
    title: 'Not rated: nothing is sent',
    async run({ open, take }) {
      const sent = await (await open(take())).sent();
      const rated = await (await open(take('value="3"'))).sent();
      return ok(sent === '' && rated !== '', rated ? sent || 'yes' : 'never sends anything');
    },
  },
  {
    title: '`required` stops a form without a rating',
    async run({ open, take }) {
      const seen = await (await open(take('required'))).check();
      return ok(seen === false, seen === true ? 'no' : seen === false ? 'yes' : seen);
    },
  },
  {
    title: '… and lets one with a rating pass',
    async run({ open, take }) {
      const stops = await (await open(take('required'))).check();
      const seen = await (await open(take('required value="3"'))).check();
      return ok(
        seen === true && stops === false,
        seen === true ? (stops === false ? 'yes' : 'lets everything pass') : String(seen),
      );
    },
  },
  {
    title: 'A reset brings the value of the attribute back',
    async run({ open, take }) {
      const page = await open(take('value="3"'));
      await page.clickAt(0.97);
      const chosen = await page.value();
      await page.evaluate(() => document.getElementById('form').reset());
      await page.settle();
      const value = await page.value();
      return ok(Number(chosen) === 5 && Number(value) === 3, `${chosen}, then ${value}`);
    },
  },
  {
    title: 'A disabled fieldset disables it',
    async run({ open, take }) {
      const page = await open(`<fieldset disabled>${take('value="2"')}</fieldset>`);
      await page.clickAt(0.97);
      const value = await page.value();
      return ok(Number(value) === 2, Number(value) === 2 ? 'yes' : `becomes ${value}`);
    },
  },
  {
    title: 'Three steps of 0.1 are 0.3',
    async run({ open, take }) {
      const page = await open(take('', 0.1));
      await page.focus();
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowUp');
      return ok(String(await page.value()) === '0.3', String(await page.value()));
    },
  },
  {
    title: 'Right to left, the left arrow raises the rating',
    async run({ open, take }) {
      const page = await open(take('value="2"'), { dir: 'rtl' });
      await page.focus();
      await page.keyboard.press('ArrowLeft');
      const value = Number(await page.value());
      return ok(value > 2, `2 becomes ${value}`);
    },
  },
  {
    title: 'Digits choose',
    async run({ open, take }) {
      const page = await open(take('value="2"'));
      await page.focus();
      await page.keyboard.press('4');
      return ok(Number(await page.value()) === 4, `2 becomes ${await page.value()}`);
    },
  },
  {
    title: 'Home and End go to the ends',
    async run({ open, take }) {
      const page = await open(take('value="2"'));
      await page.focus();
      await page.keyboard.press('End');
      const end = await page.value();
      await page.keyboard.press('Home');
      const start = await page.value();
      return ok(Number(end) === 5 && Number(start) < 1, `${start} and ${end}`);
    },
  },
  {
    title: 'Delete takes the rating away, and nothing is sent for it',
    async run({ open, take }) {
      const page = await open(take('value="2"'));
      const before = await page.sent();
      await page.focus();
      await page.keyboard.press('Delete');
      await page.settle();
      const sent = await page.sent();
      return ok(before !== '' && sent === '', before ? sent || 'yes' : 'never sends anything');
    },
  },
];
