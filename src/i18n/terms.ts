/* The words of the elements, a group an element, so that a page loads only those that it shows. */

export interface RatingTerms {
  /** Spoken and written rating: `4.5 out of 5 clappers`. The numbers are already formatted; `count` chooses the plural. */
  rating(value: string, max: string, unit: string, count: number): string;
  notRated: string;
  /** The unit for each symbol, plural. */
  units: Readonly<Record<string, string>>;
}

export interface InputTerms {
  /** What the control is called where the page does not say. */
  rating: string;
  /** One choice: `3.5 of 5, good`. */
  choice(value: string, max: string, level: string): string;
  /** What a value amounts to, five words from the worst to the best. */
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
  review: string;
  readingTime(minutes: string, count: number): string;
}

export interface BioTerms {
  about(name: string): string;
  aboutAuthor: string;
  website: string;
}

export interface VerdictTerms {
  verdict: string;
  /** What speaks for the film. */
  pros: string;
  /** What speaks against it. */
  cons: string;
}

export interface ReadersTerms {
  /** The name of the whole. */
  title: string;
  count(formatted: string, count: number): string;
  /** What the table shows. */
  distribution: string;
  /** `5 clappers`; `value` may be a span, `81–100`. */
  points(value: string, unit: string, count: number): string;
  readers(formatted: string, count: number): string;
  yours: string;
  empty: string;
  loading: string;
  failed: string;
  notSaved: string;
  tryAgain: string;
  /** No more ratings are taken. */
  closed: string;
  unsupported: string;
  /** Ratings stay in this browser. */
  kept: string;
  /** Ratings are gone when the page is left. */
  keptOnPage: string;
  saved(rating: string): string;
  removed: string;
  /** By code of the error; those that are missing get the general words. */
  errors: Readonly<Record<string, string>>;
}

export interface TimeTerms {
  /** Less than a minute ago. */
  now: string;
}

export interface CountTerms {
  comments(formatted: string, count: number): string;
}

export interface ThreadTerms {
  /** The name of the whole. */
  region: string;
  heading(formatted: string, count: number): string;
  empty: string;
  loading: string;
  failed: string;
  /** In the place of the comments of a post that wants its password first. */
  locked: string;
  tryAgain: string;
  /** New comments stay in this browser. */
  kept: string;
  /** New comments are gone when the page is left. */
  keptOnPage: string;
  /** No more comments are taken. */
  closed: string;
  anonymous: string;
  byAuthor: string;
  pending: string;
  deleted: string;
  reply: string;
  replyTo(name: string): string;
  inReplyTo(name: string): string;
  permalink(name: string): string;
  commentBy(name: string): string;
  replies(formatted: string, count: number): string;
  /** The same with the name of whom they answer, for those who do not see which comment it stands at. */
  repliesTo(name: string, formatted: string, count: number): string;
  order: string;
  orders: Readonly<Record<string, string>>;
  posted: string;
  replyPosted: string;
  missingParent: string;
  own: OwnTerms;
  /** The comment that the address names is not here. */
  missing: string;
  /** Stands in the place of a comment that could not be shown. */
  unreadable: string;
  /** The button before hidden words. */
  spoiler: string;
  like(name: string, formatted: string, count: number): string;
  /** The button for all that is done seldom. */
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
  edited: string;
  removed: string;
  pingbacks(formatted: string, count: number): string;
}

/** What is said to a writer about a comment that only they see. */
export interface OwnTerms {
  sending: string;
  waiting: string;
  failed: string;
  refused: string;
  held: string;
  sent: string;
  discarded: string;
  copied: string;
  notCopied: string;
  /** It may have arrived, and that cannot be found out now. */
  uncertain: string;
  reasons: Readonly<Record<string, string>>;
  actions: Readonly<Record<'retry' | 'edit-unsent' | 'copy' | 'discard', string>>;
}

export interface FormTerms {
  leaveReply: string;
  replyTo(name: string): string;
  comment: string;
  name: string;
  email: string;
  emailHint: string;
  website: string;
  optional: string;
  remember: string;
  submit: string;
  sending: string;
  cancel: string;
  sent: string;
  keptHere: string;
  draftKept: string;
  /** For somebody who is signed in to the comment system. */
  commentingAs(name: string): string;
  /** It waits in the outbox. */
  queued: string;
  sentElsewhere: string;
  unconnected: string;
  /** Before the field that only programs fill in. */
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

/** What helps with writing a comment. */
export interface ToolsTerms {
  toolbar: string;
  tools: Readonly<Record<'bold' | 'italic' | 'quote' | 'spoiler', string>>;
  /** Stands where something is to be typed over. */
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
  readers: ReadersTerms;
  time: TimeTerms;
  count: CountTerms;
  thread: ThreadTerms;
  form: FormTerms;
  tools: ToolsTerms;
}
