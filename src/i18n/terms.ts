/* The words of the elements, one group for each element, so that a page loads only what it shows. */

export interface RatingTerms {
  /** A rating in words: `4.5 out of 5 clappers`. The numbers are formatted; `count` chooses the plural. */
  rating(value: string, max: string, unit: string, count: number): string;
  /** `5 clappers`; `value` may be a range, `81–100`. */
  points(value: string, unit: string, count: number): string;
  notRated: string;
  /** The unit for each symbol, plural. */
  units: Readonly<Record<string, string>>;
}

export interface InputTerms {
  /** The name of the control if the page gives none. */
  rating: string;
  /** One choice: `3.5 of 5, good`. */
  choice(value: string, max: string, level: string): string;
  /** Five words for a value, from the worst to the best. */
  levels: readonly string[];
  thumbs: Readonly<Record<'up' | 'down', string>>;
  none: string;
  clear: string;
  problems: {
    missing: string;
    range(min: string, max: string): string;
    step(step: string): string;
  };
}

export interface CastTerms {
  /** The accessible name of the list by role: `actor`, `director`, `writer`, ... */
  roles: Readonly<Record<string, string>>;
  showAll(count: string): string;
  showFewer: string;
}

export interface SynopsisTerms {
  synopsis: string;
  more: string;
  less: string;
}

export interface BodyTerms {
  readingTime(minutes: string, count: number): string;
}

export interface BioTerms {
  about(name: string): string;
  aboutAuthor: string;
  website: string;
}

export interface VerdictTerms {
  verdict: string;
  pros: string;
  cons: string;
}

export interface PosterTerms {
  /** The words for a picture, from title and year. */
  poster(film: string): string;
}

export interface BylineTerms {
  /** The name of the element. */
  title: string;
  /** Before the author's name. */
  by: string;
  /** Before the date of update. */
  updated: string;
}

export interface FactsTerms {
  /** The name of the element. */
  title: string;
  /** By the name of the fact: `runtime`, `genres`, ... */
  labels: Readonly<Record<string, string>>;
  /** The jobs of the crew by schema.org's names; others are shown as the review has them. */
  roles: Readonly<Record<string, string>>;
}

export interface SpoilerTerms {
  spoiler: string;
  words(formatted: string, count: number): string;
  /** What the button does, after its name. */
  show: string;
  hide: string;
  /** Heard before and after the spoiler. */
  begins: string;
  ends: string;
  /** The button that opens all spoilers of the film. */
  seen: string;
}

export interface ReadersTerms {
  /** The name of the element. */
  title: string;
  count(formatted: string, count: number): string;
  /** The caption of the histogram. */
  distribution: string;
  readers(formatted: string, count: number): string;
  yours: string;
  empty: string;
  loading: string;
  failed: string;
  notSaved: string;
  tryAgain: string;
  closed: string;
  unsupported: string;
  /** For a backend that stores ratings in this browser. */
  kept: string;
  /** For a backend that stores ratings until the page is left. */
  keptOnPage: string;
  saved(rating: string): string;
  removed: string;
  /** By code of the error. Other codes get `notSaved`. */
  errors: Readonly<Record<string, string>>;
}

export interface TimeTerms {
  /** For less than a minute ago. */
  now: string;
}

export interface CountTerms {
  comments(formatted: string, count: number): string;
}

export interface ThreadTerms {
  /** The name of the section. */
  region: string;
  heading(formatted: string, count: number): string;
  empty: string;
  loading: string;
  failed: string;
  /** Instead of the comments of a post whose password was not entered. */
  locked: string;
  tryAgain: string;
  /** For a backend that stores comments in this browser. */
  kept: string;
  /** For a backend that stores comments until the page is left. */
  keptOnPage: string;
  closed: string;
  anonymous: string;
  byAuthor: string;
  /** Of a commenter whose account at a provider the comment system has checked. */
  signedInWith(provider: string): string;
  pending: string;
  deleted: string;
  reply: string;
  replyTo(name: string): string;
  inReplyTo(name: string): string;
  permalink(name: string): string;
  commentBy(name: string): string;
  replies(formatted: string, count: number): string;
  /** The same with the name of the commenter, for readers who do not see the comment above. */
  repliesTo(name: string, formatted: string, count: number): string;
  order: string;
  orders: Readonly<Record<string, string>>;
  posted: string;
  replyPosted: string;
  missingParent: string;
  own: OwnTerms;
  /** For an address that names a comment that does not exist. */
  missing: string;
  /** Instead of a comment that could not be rendered. */
  unreadable: string;
  /** Button after the beginning of a comment that is too long to be shown at once. */
  readMore: string;
  /** The button before hidden text. */
  spoiler: string;
  like(name: string, formatted: string, count: number): string;
  /** The button of a comment's menu. */
  more(name: string): string;
  notChanged: string;
  collapseAll: string;
  expandAll: string;
  loadMore: string;
  arrived(formatted: string, count: number): string;
  quote: string;
  edit: string;
  remove: string;
  report: string;
  reported: string;
  save: string;
  cancel: string;
  undo: string;
  undone: string;
  edited: string;
  removed: string;
  pingbacks(formatted: string, count: number): string;
}

/** What a commenter is told about a comment that only they see. */
export interface OwnTerms {
  sending: string;
  waiting: string;
  /** It waits until the commenter of this name is signed in again. */
  forAccount(name: string): string;
  /** It waits until nobody is signed in. */
  forGuest: string;
  /** The comment may be stored; it is looked for, and sent where it is not. */
  checking: string;
  failed: string;
  refused: string;
  held: string;
  /** The comment is stored, and nothing says whether it is published. */
  accepted: string;
  discarded: string;
  copied: string;
  notCopied: string;
  /** The comment may be stored, and that cannot be found out now. */
  uncertain: string;
  reasons: Readonly<Record<string, string>>;
  /** Only its commenter can send the comment: it is not sent yet. */
  byHand: string;
  /** The comment is not to be found, and only its commenter can send it again. */
  unclear: string;
  /** The words of a link to the form that only the commenter can send. */
  toPost: string;
  actions: Readonly<Record<'retry' | 'edit-unsent' | 'copy' | 'discard', string>>;
}

export interface FormTerms {
  leaveReply: string;
  replyTo(name: string): string;
  comment: string;
  name: string;
  email: string;
  website: string;
  optional: string;
  remember: string;
  submit: string;
  sending: string;
  cancel: string;
  sent: string;
  held: string;
  accepted: string;
  draftKept: string;
  /** The browser itself sent it, and nothing says whether it arrived. */
  draftSent: string;
  /** For a commenter who is signed in. */
  commentingAs(name: string): string;
  /** The comment waits in the outbox. */
  queued: string;
  /** The same, of a comment that may be stored. */
  checking: string;
  /** The text is in this browser, also after a reload. */
  saved: string;
  notSaved: string;
  sentElsewhere: string;
  unconnected: string;
  /** The label of the field that only spam programs fill in. */
  decoy: string;
  heldBack: string;
  unsolved: string;
  problems: {
    required: string;
    email: string;
    url: string;
    tooLong(length: string, limit: string): string;
  };
  errors: Readonly<Record<string, string>>;
}

/** The names are of accounts and of people; both come from outside. */
export interface SignInTerms {
  /** Above the options, in a form that takes guests too. */
  invite: string;
  /** Above the options elsewhere, and where a blog takes no guests. */
  inviteOnly: string;
  /** Above providers that fill in fields. */
  fillIn: string;
  opensWindow: string;
  /** Which site a provider asks. */
  asks(site: string): string;
  connecting(account: string): string;
  /** For a commenter whose name is not known, it is empty. */
  commentingAs(account: string, name: string): string;
  /** What a provider said is in the fields. */
  filledIn(account: string): string;
  clear: string;
  cancel: string;
  logOut: string;
  change: string;
  loggingOut: string;
  loggedOut: string;
  /** After logging out of an account elsewhere, which goes on there. */
  loggedOutHere(account: string): string;
  /** Where the browser opens no window. */
  openHere(account: string): string;
  /** A link to the page, where it is in a frame of another site. */
  openAlone: string;
  errors: Readonly<Record<string, (account: string) => string>>;
}

/** The tools for writing a comment. */
export interface ToolsTerms {
  toolbar: string;
  tools: Readonly<Record<'bold' | 'italic' | 'quote' | 'spoiler', string>>;
  /** Placeholder between marks, to be typed over. */
  words: string;
  preview: string;
  nothingYet: string;
  help: string;
  helpWith: Readonly<Record<'html' | 'markdown' | 'text', string>>;
  left(formatted: string, count: number): string;
  over(formatted: string, count: number): string;
}

export interface ReviewTerms {
  failed: string;
}

/** All words of one language. */
export interface Terms {
  review: ReviewTerms;
  rating: RatingTerms;
  input: InputTerms;
  cast: CastTerms;
  synopsis: SynopsisTerms;
  body: BodyTerms;
  bio: BioTerms;
  verdict: VerdictTerms;
  poster: PosterTerms;
  facts: FactsTerms;
  byline: BylineTerms;
  spoiler: SpoilerTerms;
  readers: ReadersTerms;
  time: TimeTerms;
  count: CountTerms;
  thread: ThreadTerms;
  form: FormTerms;
  signIn: SignInTerms;
  tools: ToolsTerms;
}
