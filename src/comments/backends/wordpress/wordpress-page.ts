import { MUST_SIGN_IN, SIGNED_IN_BODY, SIGNED_IN_FORM } from '../../../platform/blog-markup/comment-form.js';
import { isWordPressForm, pageFormsFor, restRootOf } from './own-form.js';

/** What a page of a WordPress blog says about itself. Nothing is asked of the server for it. */
export interface WordPressPage {
  /** The root of the REST interface. */
  root?: string;
  /** The number of the post that the page, or the place on it, is about. */
  post?: string;
  /** The address of the post itself in the REST interface; posts, pages and a blog's own types differ in it. */
  postAddress?: string;
  /** The blog's own comment form for the post. */
  form?: HTMLFormElement;
  /** Comments only from those who are signed in: the page says so where the form would be. */
  mustSignIn: boolean;
  isSignedIn: boolean;
  nonce?: string;
}

/** @param place - the thread's own place, where a page has several posts */
export function readWordPressPage(page: Document, place?: Element): WordPressPage {
  const settings = (page.defaultView as unknown as { wpApiSettings?: Record<string, unknown> } | null)?.wpApiSettings;
  const { root, nonce } = settings ?? {};
  const forms = (place ? pageFormsFor(place) : [...page.querySelectorAll('form')]).filter(isWordPressForm);
  const post = postAt(place) ?? postOf(page) ?? postIn(forms[0]);
  const form = forms.find((each) => postIn(each) === post);
  const link = jsonLinkOf(page);
  const isSignedIn = page.body.matches(SIGNED_IN_BODY) || form?.querySelector(SIGNED_IN_FORM) != null;
  return {
    root: restRootOf(page) ?? (typeof root === 'string' && URL.canParse(root) ? root : undefined),
    post,
    ...(post !== undefined && link?.endsWith(`/${post}`) && { postAddress: link }),
    ...(form && { form }),
    mustSignIn: !form && page.querySelector(MUST_SIGN_IN) !== null,
    isSignedIn,
    ...(isSignedIn && typeof nonce === 'string' && { nonce }),
  };
}

/** The post whose part of the page a place is in. */
function postAt(place: Element | undefined): string | undefined {
  const form = place && pageFormsFor(place).find(isWordPressForm);
  return postIn(form) ?? numberIn(place?.closest('[id^="post-"]')?.id, /^post-(\d+)$/);
}

/** The post that the whole page is about; a page that lists posts is about none. */
function postOf(page: Document): string | undefined {
  const short = page.querySelector<HTMLLinkElement>('link[rel=shortlink]')?.href;
  return (
    numberIn(page.body.className, /(?:^|\s)(?:postid|page-id)-(\d+)(?:\s|$)/) ??
    numberIn(jsonLinkOf(page), /\/wp\/v2\/(?:posts|pages)\/(\d+)$/) ??
    numberIn(short, /[?&]p(?:age_id)?=(\d+)$/)
  );
}

/** The address of the page's own data; without pretty permalinks a part of the query, and escaped there. */
function jsonLinkOf(page: Document): string | undefined {
  const link = page.querySelector<HTMLLinkElement>('link[rel=alternate][type="application/json"]');
  return link?.href.replace(/%2F/gi, '/');
}

function postIn(form: HTMLFormElement | undefined): string | undefined {
  return numberIn(form?.querySelector<HTMLInputElement>('[name="comment_post_ID"]')?.value, /^(\d+)$/);
}

function numberIn(text: string | undefined, pattern: RegExp): string | undefined {
  return text === undefined ? undefined : pattern.exec(text)?.[1];
}
