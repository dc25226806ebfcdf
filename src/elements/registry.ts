/**
 * What an element is built on, and so which conformance suite it passes: `display` shows a value, `frame` stands around an author's
 * HTML, `control` takes a value in a form. A `composite` is made of other elements: the review, the thread, the form.
 */
export type ElementKind = 'display' | 'frame' | 'control' | 'composite';

/**
 * What the rest of the library has to know of an element before its code is fetched. The builds leave out what only `npm run generate`
 * and tests read (scripts/slim-tables.mjs).
 */
export interface ElementEntry {
  readonly kind: ElementKind;
  /**
   * Its attributes, separated by spaces (smaller than a list on every page), and so the only `data-*` of the class spelling. Event
   * handlers must never be among them.
   */
  readonly attributes: string;
  /** Themes use this name as a class for other things, so the class alone does not ask for the element. */
  readonly isThemeName?: true;
  /** Most readers never scroll to it, so the loader fetches its code when it comes near the screen. */
  readonly isFetchedNear?: true;
  /** It goes around a fact of a post, or around the comments. */
  readonly isMarking?: true;
  /** A frame that shows something without an author's HTML inside, and without attributes. */
  readonly isOftenEmpty?: true;
}

/**
 * Every element of the library. The element TAG is defined by `elements/TAG/define.ts`; its class is in `elements/TAG/TAG.ts`.
 * After a change, `npm run generate` writes the lists that follow from this one.
 *
 * The review comes first and is defined first: the elements inside ask it for its context when they are upgraded.
 */
export const ELEMENTS: Readonly<Record<string, ElementEntry>> = {
  'film-review': {
    kind: 'composite',
    attributes: 'src layout arrange heading-level unit best comments content json-ld',
    isThemeName: true,
  },
  'author-bio': { kind: 'frame', attributes: 'name url picture text', isMarking: true, isThemeName: true },
  'cast-list': { kind: 'frame', attributes: 'role-name limit', isMarking: true },
  'clapper-input': {
    kind: 'control',
    attributes: 'max min step readonly symbol symbol-src name value disabled required',
  },
  'clapper-rating': {
    kind: 'display',
    attributes: 'value max min unit symbol symbol-src precision format',
    isMarking: true,
  },
  'comment-count': { kind: 'display', attributes: 'count href for', isThemeName: true },
  'comment-form': {
    kind: 'composite',
    attributes: 'for rating',
    isMarking: true,
    isThemeName: true,
    isFetchedNear: true,
  },
  'comment-thread': {
    kind: 'composite',
    attributes: 'backend src thread order readonly limit paging poll avatars reportable rating heading-level',
    isMarking: true,
    isThemeName: true,
    isFetchedNear: true,
  },
  'film-facts': { kind: 'frame', attributes: 'layout show', isOftenEmpty: true },
  'film-heading': { kind: 'frame', attributes: 'name year original-title heading-level', isMarking: true },
  'film-poster': {
    kind: 'frame',
    isMarking: true,
    isThemeName: true,
    isOftenEmpty: true,
    attributes: 'name year src alt width height credit href focal-point sizing',
  },
  'film-synopsis': { kind: 'frame', attributes: 'clamp text', isMarking: true },
  'posted-time': { kind: 'display', attributes: 'datetime format', isThemeName: true },
  'reader-rating': {
    kind: 'frame',
    attributes: 'backend src thread max step unit symbol readonly heading-level',
    isOftenEmpty: true,
  },
  'review-body': { kind: 'frame', attributes: 'drop-cap reading-time', isMarking: true, isThemeName: true },
  'review-byline': { kind: 'frame', attributes: 'show', isThemeName: true, isOftenEmpty: true },
  'review-verdict': { kind: 'frame', attributes: 'max unit layout', isOftenEmpty: true },
  'sign-in-options': { kind: 'composite', attributes: 'for landing', isFetchedNear: true },
  'spoiler-text': { kind: 'frame', attributes: 'open printed film' },
};

/** Returns the names of the attributes of the element TAG; none for a tag that is not ours. */
export function attributesOf(tag: string): readonly string[] {
  return ELEMENTS[tag]?.attributes.match(/\S+/g) ?? [];
}
