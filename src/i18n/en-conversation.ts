import type * as T from './terms.js';

/* English, for the conversation: apart from the rest, since most pages show no comments until the reader gets there. */

const plural = (formatted: string, count: number, one: string, many: string) =>
  `${formatted} ${count === 1 ? one : many}`;

export const thread: T.ThreadTerms = {
  region: 'Comments',
  heading: (formatted, count) => (count === 0 ? 'Comments' : plural(formatted, count, 'comment', 'comments')),
  empty: 'No comments yet. Be the first to write one.',
  loading: 'Loading comments…',
  failed: 'The comments could not be loaded.',
  tryAgain: 'Try again',
  kept: 'New comments on this page are kept in this browser only: other readers do not see them.',
  anonymous: 'Anonymous',
  byAuthor: 'Author',
  pending: 'Awaiting moderation: only you can see this comment.',
  deleted: 'This comment was removed.',
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}`,
  inReplyTo: (name) => `In reply to ${name}`,
  commentBy: (name) => `Comment by ${name}`,
  permalink: (name) => `Link to the comment by ${name}`,
  replies: (formatted, count) => plural(formatted, count, 'reply', 'replies'),
  repliesTo: (name, formatted, count) => `${plural(formatted, count, 'reply', 'replies')} to ${name}`,
  order: 'Order',
  orders: { oldest: 'Oldest first', newest: 'Newest first', 'most-liked': 'Most liked first' },
  posted: 'Your comment is posted.',
  replyPosted: 'Your reply is posted.',
  missingParent: 'In reply to a comment that is no longer here',
};

export const form: T.FormTerms = {
  leaveReply: 'Leave a reply',
  replyTo: (name) => `Reply to ${name}`,
  comment: 'Comment',
  name: 'Name',
  email: 'E-mail',
  emailHint: 'Never shown.',
  website: 'Website',
  optional: 'optional',
  remember: 'Remember my details in this browser',
  submit: 'Post comment',
  sending: 'Sending…',
  cancel: 'Cancel reply',
  sent: 'Your comment is posted.',
  keptHere: 'Comments on this page are kept in this browser only.',
  draftKept: 'Your unfinished comment is back.',
  unconnected: 'This form is not connected to a conversation, so nothing was sent. Your text is still here.',
  problems: {
    required: 'Please fill this in.',
    email: 'This does not look like an e-mail address.',
    url: 'This does not look like a web address.',
    tooLong: (length, limit) => `Your comment has ${length} characters; at most ${limit} fit. Please shorten it.`,
  },
  errors: {
    'sign-in-required': 'Please sign in to comment. Your text is still here.',
    'guests-refused': 'This blog takes no comments from guests. Your text is still here.',
    invalid: 'The comment was not accepted as it is. Your text is still here.',
    duplicate: 'You have already said that: the same comment stands on this page.',
    'rate-limited': 'That was too quick after the last comment. Please wait a little and try again.',
    closed: 'Comments are closed.',
    'too-long': 'The comment is too long. Please shorten it.',
    challenge: 'Please solve the check, then send again.',
    forbidden: 'You may not do that here. Your text is still here.',
    'not-found': 'The conversation is no longer there. Your text is still here.',
    offline: 'You are offline. Your text is kept; send it when you are back.',
    unavailable: 'The comment could not be stored. Your text is still here; please try again.',
    'outcome-unknown': 'It is not certain whether the comment arrived. Please check before you send it again.',
  },
};
