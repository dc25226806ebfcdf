// A reader's way to comment, by keyboard, as the page offers it.
import { open, showComments } from './visit.mjs';

const WORDS = 'I would see it again.';
const MOST_STOPS = 90;

/** Comments on a page that has our script. @returns what went wrong */
export async function comment(context, site, blog) {
  // What was sent to the blog before is not on this one.
  site.stored.length = 0;
  const { tab } = await open(context, site, blog, 'upgrade');
  try {
    await showComments(tab);
    const faults = [...(await unseen(tab, blog)), ...(await replaced(tab, blog))];
    const way = blog.form === 'wordpress' ? byForm : blog.form.frame ? inFrame : byButton;
    return [...faults, ...(await way(tab, site, blog))];
  } finally {
    await tab.close();
  }
}

/** The comments of the page that cannot be read on it any more. */
async function unseen(tab, { comments }) {
  const text = await tab.evaluate(() => document.body.innerText);
  return comments
    .filter(({ name, words }) => !text.includes(words) || !text.includes(name))
    .map(({ name }) => `the comment by ${name} cannot be read`);
}

/** A thread or a form of ours beside a way to comment that we cannot use: what is written there reaches nobody. */
async function replaced(tab, { form }) {
  const count = form === 'wordpress' ? 0 : await tab.locator('comment-thread, comment-form, .film-comments').count();
  return count ? [`${count} elements of ours where the page has a way to comment`] : [];
}

/** Presses Tab until `act` has done its last. @returns whether it came to that */
async function goThrough(tab, act) {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(() => {
      const { id, title = '', type, localName, textContent } = document.activeElement;
      const name = document.activeElement.getAttribute('aria-label') ?? textContent.trim();
      return { id, title, type, localName, name, isInForm: document.activeElement.closest('#respond form') !== null };
    });
    if (await act(at)) return true;
  }
  return false;
}

async function byForm(tab, site, { fill = {} }) {
  const answers = { comment: WORDS, author: 'Nora', email: 'nora@example.test' };
  for (const [label, answer] of Object.entries(fill)) answers[await tab.getByLabel(label).getAttribute('id')] = answer;
  const isSent = await goThrough(tab, async ({ id, type, isInForm }) => {
    if (isInForm && type === 'submit') {
      await tab.keyboard.press('Enter');
      return true;
    }
    if (!answers[id]) return false;
    await tab.keyboard.type(answers[id]);
    delete answers[id];
    return false;
  });
  if (!isSent) return ['the keyboard does not reach the button'];
  // While the list is loaded again it may be there twice for a moment.
  const isThereOnce = await tab
    .waitForFunction(
      (words) =>
        [...document.querySelectorAll('.film-comment')].filter((each) => each.innerText.includes(words)).length === 1,
      WORDS,
    )
    .catch(() => false);
  if (!isThereOnce)
    return [
      `the comment is not there once, but: ${await tab.locator('.film-comments').innerText()}, with ${await tab.locator('#respond').innerText()}; the blog has stored ${JSON.stringify(site.stored)}`,
    ];
  for (let tries = 0; tries < 100 && !site.stored.length; tries++) await tab.waitForTimeout(50);
  await tab.waitForFunction(() => !/sending/i.test(document.querySelector('comment-thread').innerText));
  const doubts = await tab
    .locator('.film-comment', { hasText: WORDS })
    .getByText(/not sent|don’t know/i)
    .count();
  const [sent] = site.stored;
  const isWhole =
    sent?.comment === WORDS && sent.author === 'Nora' && sent.email === 'nora@example.test' && sent.comment_post_ID;
  return [
    ...(site.stored.length === 1 && isWhole ? [] : [`the blog has stored ${JSON.stringify(site.stored)}`]),
    ...(doubts ? ['the page says that it was not sent'] : []),
  ];
}

async function inFrame(tab, site, { form }) {
  const frame = tab.locator(`iframe[title="${form.frame}"]`);
  if (!(await frame.isVisible())) return ['the frame with the form is not seen'];
  const isReached = await goThrough(tab, ({ title }) => title === form.frame);
  if (!isReached) return ['the keyboard does not reach the frame'];
  const text = frame.contentFrame().getByLabel('Comment');
  await text.fill(WORDS);
  return (await text.inputValue()) === WORDS ? [] : ['the form in the frame takes no words'];
}

async function byButton(tab, site, { form }) {
  let typed = !form.text;
  const isReached = await goThrough(tab, async ({ name, localName }) => {
    if (name === form.text) {
      await tab.keyboard.type(WORDS);
      typed = true;
    }
    return localName === 'button' && name === form.button;
  });
  if (!isReached || !typed) return ['the keyboard does not reach the text and its button'];
  if (!form.says) return [];
  await tab.keyboard.press('Enter');
  await tab.getByRole('button', { name: form.says }).waitFor();
  return [];
}
