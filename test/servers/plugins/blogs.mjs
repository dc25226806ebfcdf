/** A box may still be ticked from the comment before. */
const tick = (label) => (form) => form.getByLabel(label).check();

async function answerSum(form, _frame, page) {
  const question = form.getByLabel(/^What is \d \+ \d\?/);
  const [, a, b] = (await form.innerText()).match(/What is (\d) \+ (\d)\?/);
  const sum = String(Number(a) + Number(b));
  if ((await question.inputValue()) === sum) return;
  await question.click();
  await page.keyboard.type(sum);
}

async function solveCaptcha(form, _frame, page) {
  const place = page.frames().find((frame) => frame.url().includes('film_captcha_frame')) ?? form;
  await place.getByRole('button', { name: 'I am a person' }).click();
  await place.getByText('Verified').waitFor();
}

const choosePicture = (form) =>
  form
    .getByLabel('Picture')
    .setInputFiles({ name: 'still.png', mimeType: 'image/png', buffer: Buffer.from('a picture') });

/**
 * plugins  what runs on the blog, see wordpress/film-review-plugins/
 * more     what a guest does with what the plugin adds to the form
 * comment  the words of the comment, where they matter
 * refusal  the words with which the blog refuses the comment
 * isSilent  the blog tells nothing of a comment
 * isClosed  our script cannot ask the blog what became of a comment, so "sent" is true as well
 * hasNoReplies, hasNoMail  as the blog's settings say
 */
export const BLOGS = {
  'no plugin': { plugins: [] },
  'moderation of every comment': { plugins: ['settings:held'] },
  'a secret name of the text field, and a trap': { plugins: ['secret-field'] },
  'a refusal before the comment is stored': {
    plugins: ['refusal'],
    comment: 'Please refuseme.',
    refusal: 'Advertising is not welcome here.',
  },
  'a box for consent': { plugins: ['consent'], more: [tick(/I agree/)] },
  'a frame in place of the form': { plugins: ['frame'] },
  'a token on focus': { plugins: ['token:focus'] },
  'a token on input': { plugins: ['token:input'] },
  'a token on submit': { plugins: ['token:submit'] },
  'a token with the form’s data': { plugins: ['token:formdata'] },
  'a token, then submit() by the script': { plugins: ['token:native'] },
  'a button that submits by script': { plugins: ['token:click'] },
  'a sum': { plugins: ['sum'], more: [answerSum] },
  'boxes to subscribe': { plugins: ['subscribe'], more: [tick(/new comments by mail/)] },
  'a honeypot with display: none': { plugins: ['honeypot:hidden'] },
  'a honeypot outside of the screen': { plugins: ['honeypot:offscreen'] },
  'a number that is good for one comment': { plugins: ['once'] },
  'moderation, and a number that is good for one comment': { plugins: ['settings:held', 'once'] },
  'a captcha that is good for one comment': { plugins: ['captcha:page'], more: [solveCaptcha] },
  'a captcha in a frame': { plugins: ['captcha:frame'], more: [solveCaptcha] },
  'stars that must be given': { plugins: ['stars'], more: [tick('4 of 5 stars')] },
  'a picture with the comment': { plugins: ['picture'], more: [choosePicture] },
  'a filter that calls everything spam': { plugins: ['spam'], isSilent: true },
  'a script that sends the form and replaces the comments': { plugins: ['ajax'] },
  'the REST interface closed to guests': { plugins: ['rest:closed'], isClosed: true },
  'the REST interface closed to guests, and a number that is good for one comment': {
    plugins: ['rest:closed', 'once'],
    isClosed: true,
  },
  'no REST routes': { plugins: ['rest:removed'], isClosed: true },
  'no replies': { plugins: ['settings:no-replies'], hasNoReplies: true },
  'the newest comments first': { plugins: ['settings:newest-first'] },
  'comments in pages': { plugins: ['settings:pages'] },
  'no need for name and mail': { plugins: ['settings:no-mail'], hasNoMail: true },
  'comments and form of a plugin': { plugins: ['ajax-own'] },
  'many plugins': {
    plugins: ['secret-field', 'token:submit', 'consent', 'sum', 'subscribe', 'honeypot:offscreen', 'once'],
    more: [tick(/I agree/), answerSum, tick(/new comments by mail/)],
  },
};

/** The plugin in place of the comments is tried on a theme whose comments it can replace. */
const ALL = Object.keys(BLOGS).filter((name) => name !== 'comments and form of a plugin');
const BASIC = ALL.slice(0, 6);

/** Each theme, the element that a blogger puts around the post or the comments, and what is tried with them. */
export const PLACES = [
  { theme: 'twentytwentythree', embed: 'film-review', blogs: ALL },
  { theme: 'twentytwentythree', embed: 'comment-thread', blogs: BASIC },
  { theme: 'twentytwentyone', embed: 'film-review', blogs: BASIC },
  { theme: 'film-review-classic', embed: 'film-review', blogs: [...BASIC, 'comments and form of a plugin'] },
  { theme: 'film-review-classic', embed: 'comment-thread', blogs: ['no plugin'] },
];
