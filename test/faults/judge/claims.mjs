import { REFUSALS } from '../blog/stand-in.mjs';

/*
 * What our messages claim about a comment, by the words that a person reads (src/i18n/en/{form,thread}.ts). A message may claim several things.
 *   posted   it is published            sent     the blog has it, published or not
 *   held     it awaits moderation       refused  the blog does not have it, because it said no
 *   sending  it is being sent           waiting  it is not there, and will be sent without anybody's doing
 *   unsent   it is not there            unknown  nobody knows whether it is there
 */
const CLAIMS = [
  [/is posted\b/, 'posted'],
  [/(?:comment|reply) was sent\b/, 'sent'],
  [/already posted this comment|already said that/, 'sent'],
  [/awaiting moderation/i, 'held'],
  [/didn’t publish this comment/, 'refused'],
  [/didn’t accept this comment/, 'refused'],
  [/too long/, 'refused'],
  [/Sending…/, 'sending'],
  [/will be sent automatically|will be sent when|couldn’t be sent yet/, 'waiting'],
  [/(?:^|\. )Not sent\b|couldn’t save your comment|so it wasn’t sent|so nothing was sent/, 'unsent'],
];

/** Sentences that say that nobody knows; whatever words they have, they claim nothing else. */
const UNKNOWN = /[^.]*(?:don’t know whether|may have been sent|can’t check)[^.]*\.?/g;

/** Words that claim nothing about whether a comment is stored. */
const CLAIMS_NOTHING = [
  /^Post comment$|^Post Comment$|^\d+ comments?$|^Comments$|^No comments yet|^Loading comments|^Show \d|^Show [\w ]+ new/,
  /^We restored your (?:unfinished )?comment\.|Your text is (?:still here|saved)|isn’t saved|not saved in this browser/i,
  /commenting too fast|isn’t responding|You’re (?:back )?(?:offline|online)|couldn’t load the comments|comments no longer exist/,
  /Please (?:fill this in|enter|wait|complete|sign in|reload|try again|check|select)/,
  /Comments (?:are|have since been) closed|doesn’t accept comments from guests|is saved in this browser/,
  /^Your comment is discarded\.$|text is copied|couldn’t copy/,
];

const BLOGS_OWN = Object.values(REFUSALS);

/** What a message claims. @returns undefined where its words are not known here */
export function claimsOf(message) {
  let words = message.replaceAll('\u00a0', ' ');
  for (const own of BLOGS_OWN) words = words.replaceAll(own, '').replaceAll(own.replaceAll('’', "'"), '');
  words = words.replace(/[“”"]/g, '').trim();
  const certain = words.replace(UNKNOWN, '');
  const claims = CLAIMS.filter(([pattern]) => pattern.test(certain)).map(([, claim]) => claim);
  if (certain !== words) claims.push('unknown');
  if (claims.length > 0 || words === '' || CLAIMS_NOTHING.some((pattern) => pattern.test(words))) return claims;
  return undefined;
}

const isOnItsWay = (message) =>
  /keep checking/.test(message) ||
  (claimsOf(message) ?? []).some((claim) => claim === 'sending' || claim === 'waiting');

/** The messages of a page that say that something will still change. */
export const unsettledMessages = ({ said, comments }) =>
  [...said.map(({ text }) => text), ...comments.map(({ note }) => note)].filter(isOnItsWay);

export const isUnsettled = (snapshot) => unsettledMessages(snapshot).length > 0;
