// A reader's way to comment, by keyboard, as the page offers it.
import { setTimeout as sleep } from 'node:timers/promises';
import { open, showComments } from './visit.mjs';

const WORDS = 'I would see it again.';
const MOST_STOPS = 90;

/** Comments on a page that has our script. @returns what went wrong */
export async function comment(tab, site, blog) {
  // What was sent to the blog before is not on this one.
  site.stored.length = 0;
  await open(tab, site, blog, 'upgrade');
  await showComments(tab);
  const faults = [...(await unseen(tab, blog)), ...(await replaced(tab, blog))];
  const way = blog.form === 'wordpress' ? byForm : blog.form.frame ? inFrame : byButton;
  return [...faults, ...(await way(tab, site, blog))];
}

/** The comments of the page that cannot be read on it any more. */
async function unseen(tab, { comments }) {
  const text = await tab.read(() => document.body.innerText);
  return comments
    .filter(({ name, words }) => !text.includes(words) || !text.includes(name))
    .map(({ name }) => `the comment by ${name} cannot be read`);
}

/** A thread or a form of ours beside a way to comment that we cannot use: what is written there reaches nobody. */
async function replaced(tab, { form }) {
  const count = form === 'wordpress' ? 0 : await tab.count('comment-thread, comment-form, .film-comments');
  return count ? [`${count} elements of ours where the page has a way to comment`] : [];
}

/** Presses Tab until `act` has done its last. @returns whether it came to that */
async function goThrough(tab, act) {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await tab.press('Tab');
    const at = await tab.read(() => {
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
  for (const [label, answer] of Object.entries(fill)) answers[await tab.read(idOfLabelled, label)] = answer;
  const isSent = await goThrough(tab, async ({ id, type, isInForm }) => {
    if (isInForm && type === 'submit') {
      await tab.press('Enter');
      return true;
    }
    if (!answers[id]) return false;
    await tab.type(answers[id]);
    delete answers[id];
    return false;
  });
  if (!isSent) return ['the keyboard does not reach the button'];
  // While the list is loaded again it may be there twice for a moment.
  const isThereOnce = await tab
    .until(
      (words) =>
        [...document.querySelectorAll('.film-comment')].filter((each) => each.innerText.includes(words)).length === 1,
      WORDS,
    )
    .catch(() => false);
  if (!isThereOnce) {
    const [comments, form] = await Promise.all([tab.texts('.film-comments'), tab.texts('#respond')]);
    return [
      `the comment is not there once, but: ${comments}, with ${form}; the blog has stored ${JSON.stringify(site.stored)}`,
    ];
  }
  for (let tries = 0; tries < 100 && !site.stored.length; tries++) await sleep(50);
  await tab.until(() => !/sending/i.test(document.querySelector('comment-thread').innerText));
  const isDoubted = (await tab.texts('.film-comment')).some(
    (text) => text.includes(WORDS) && /not sent|don’t know/i.test(text),
  );
  const [sent] = site.stored;
  const isWhole =
    sent?.comment === WORDS && sent.author === 'Nora' && sent.email === 'nora@example.test' && sent.comment_post_ID;
  return [
    ...(site.stored.length === 1 && isWhole ? [] : [`the blog has stored ${JSON.stringify(site.stored)}`]),
    ...(isDoubted ? ['the page says that it was not sent'] : []),
  ];
}

async function inFrame(tab, site, { form }) {
  const isSeen = await tab.read(
    (title) => document.querySelector(`iframe[title="${title}"]`)?.checkVisibility({ visibilityProperty: true }),
    form.frame,
  );
  if (!isSeen) return ['the frame with the form is not seen'];
  const isReached = await goThrough(tab, ({ title }) => title === form.frame);
  if (!isReached) return ['the keyboard does not reach the frame'];
  const textInFrame = (title) => {
    const { activeElement } = document.querySelector(`iframe[title="${title}"]`).contentDocument;
    return activeElement.localName === 'textarea' && { value: activeElement.value };
  };
  // In some browsers a frame is a stop of its own.
  if (!(await tab.read(textInFrame, form.frame))) await tab.press('Tab');
  await tab.type(WORDS);
  const { value: taken } = await tab.read(textInFrame, form.frame);
  return taken === WORDS ? [] : ['the form in the frame takes no words'];
}

/* In the page. */
function idOfLabelled(words) {
  return [...document.querySelectorAll('label')].find((label) => label.textContent.includes(words)).control.id;
}

async function byButton(tab, site, { form }) {
  let typed = !form.text;
  const isReached = await goThrough(tab, async ({ name, localName }) => {
    if (name === form.text) {
      await tab.type(WORDS);
      typed = true;
    }
    return localName === 'button' && name === form.button;
  });
  if (!isReached || !typed) return ['the keyboard does not reach the text and its button'];
  if (!form.says) return [];
  await tab.press('Enter');
  await tab.sees('button', form.says);
  return [];
}
