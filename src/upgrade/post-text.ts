import { BREADCRUMBS, FURNITURE, POST_KINDS } from '../platform/blog-markup/posts.js';
import type { Evidence, Field, Reading } from '../reading/reading.js';
import { THREAD } from './place-of-post.js';

/* A long text is weighed by its beginning. */
const MAX_TEXT_LENGTH = 60_000;
const MAX_LABELS = 400;
const MAX_LABEL_LENGTH = 40;
const MAX_CRUMBS_LENGTH = 100;
/* "Salt Road – A Blog": what the blog adds to the title of its pages */
const BLOG_NAME = /\s(?:[|–—•·:-]|--|::|«|»)\s[^|–—•·]*$/u;

/** What a post says, as plain text. */
export interface PostText {
  /** The film, as it was read. */
  title: string;
  /** The line that the film was read from. */
  titled: string;
  /** That line, and the post's heading. */
  heading: string;
  /** The title of the page without the blog's name; empty where the page has other posts. */
  pageTitle: string;
  /** The prose, and what was read as facts. */
  text: string;
  /** All words, with those that are no prose. */
  words: string;
  body: string;
  /** Categories, tags and breadcrumbs, one a line. */
  kinds: string;
  /** What is set in bold or heads a row, as labels are. */
  labels: readonly string[];
  isRated: boolean;
  /** Whether a fact is in the post itself; and found in that way, where one is named. */
  has: (field: Field, from?: Evidence) => boolean;
}

/**
 * Returns what a post says.
 *
 * @param parts - the post, where more than the post was read
 * @param nodes - what was read
 * @param isAlone - whether the page has no other post, so that its title, section and breadcrumbs are of this one
 */
export function textOfPost(
  { found, review }: Reading,
  parts: readonly Node[] | undefined,
  nodes: readonly Node[] | undefined,
  isAlone: boolean,
): PostText {
  const { film, bodyText: body = '' } = review;
  const has: PostText['has'] = (field, from) => {
    const fact = found.get(field);
    const node = fact?.value?.start.node ?? fact?.nodes?.[0];
    const isInPost = !node || !parts || parts.some((part) => part.contains(node));
    return fact !== undefined && isInPost && (from === undefined || fact.from === from);
  };
  const titled = found.get('title')?.text ?? '';
  const [titleElement] = parts && parts.length > 1 ? parts : [];
  const facts = new Set(
    [...found].flatMap(([field, fact]) =>
      field === 'body' || field === 'comments' || field === 'commentForm' ? [] : fact.text,
    ),
  );
  const text = `${titled}\n${[...facts].join('\n')}\n${body}`.slice(0, MAX_TEXT_LENGTH);
  const page = isAlone ? nodes?.[0]?.ownerDocument : undefined;
  return {
    title: film.title,
    titled,
    heading: `${titled}\n${titleElement?.textContent ?? ''}`,
    pageTitle: page?.title.replace(BLOG_NAME, '') ?? '',
    text,
    words: parts
      ? parts
          .map((part) => part.textContent)
          .join('\n')
          .slice(0, MAX_TEXT_LENGTH)
      : text,
    body,
    kinds: [...kindsOfPost(nodes ?? []), ...(page ? kindsOfPage(page) : [])].join('\n'),
    labels: labelsOf(parts ?? []),
    isRated: review.rating !== undefined && has('rating'),
    has,
  };
}

const isOfPost = (element: Element): boolean => !element.closest(`${FURNITURE}, ${THREAD}`);

/** The categories and tags of a post, by its links and its classes. */
function kindsOfPost(nodes: readonly Node[]): string[] {
  const elements = nodes.filter((node) => node instanceof Element);
  const links = elements.flatMap((element) => [...element.querySelectorAll(POST_KINDS)]);
  const around = elements[0]?.closest('[class*="category-"]') ?? elements[0]?.querySelector('[class*="category-"]');
  const classes = [...(around?.classList ?? [])].flatMap((name) => /^(?:category|tag)-(\D.*)/.exec(name)?.[1] ?? []);
  return [
    ...links.filter(isOfPost).map((link) => link.textContent ?? ''),
    ...classes.map((name) => name.replaceAll('-', ' ')),
  ];
}

/** The breadcrumbs of a page, and its section and tags for those that share links. */
function kindsOfPage(page: Document): string[] {
  const stated = [...page.querySelectorAll('meta[property="article:section"], meta[property="article:tag"]')];
  return [
    ...[...page.querySelectorAll(BREADCRUMBS)].map((each) =>
      (each.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_CRUMBS_LENGTH),
    ),
    ...stated.map((meta) => meta.getAttribute('content') ?? ''),
  ];
}

function labelsOf(parts: readonly Node[]): string[] {
  const elements = parts.flatMap((part) =>
    part instanceof Element ? [...part.querySelectorAll('th, dt, b, strong, td:first-child')].slice(0, MAX_LABELS) : [],
  );
  return elements
    .filter((element) => !element.firstElementChild && isOfPost(element))
    .map((element) => (element.textContent ?? '').trim())
    .filter((label) => label.length > 0 && label.length < MAX_LABEL_LENGTH);
}
