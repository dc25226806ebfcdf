import { warnOnce } from '../../base/film-element.js';
import type { BackendSignIn } from '../../comments/backend.js';
import type { OpenIdSettings } from '../../identity/openid-answer.js';
import { OPENID, OPENID_PRESETS, openIdLabel, openIdProviderId } from '../../identity/openid-presets.js';
import { toHttpUrl } from '../../model/url.js';
import { MUST_SIGN_IN } from '../../platform/blog-markup/comment-form.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';

/** One way to sign in, as the page states it. */
export interface SignInOption {
  readonly provider: string;
  /** What readers know it by. */
  readonly label: string;
  /** The address of its log-in page; empty for an OpenID provider. */
  readonly logIn: string;
  /** Whether the comment system learns by it who writes; otherwise it fills in fields. */
  readonly isLogIn: boolean;
  readonly openId?: Omit<OpenIdSettings, 'redirect'>;
}

const LANDING_PAGE = 'sign-in.html';

/** The ways to sign in that the children of an element name; without children the blog's own. What cannot work here is left out. */
export function optionsIn(
  host: Element & { readonly landing?: string },
  { logIn, tokens }: Partial<BackendSignIn> = {},
): readonly SignInOption[] {
  const children = [...host.querySelectorAll<HTMLElement>('[data-provider]')];
  const stated = children.length > 0 ? children : [undefined];
  const options = stated.flatMap((child) => optionOf(child, logIn, landingOf(host.landing), tokens) ?? []);
  // Two with the same provider are told apart by their number.
  return options.map((option, index) => {
    const before = options.slice(0, index).filter(({ provider }) => provider === option.provider).length;
    return option.openId && before > 0 ? { ...option, provider: `${option.provider}-${before + 1}` } : option;
  });
}

function optionOf(
  child: HTMLElement | undefined,
  logIn: string | undefined,
  landing: string | undefined,
  tokens: BackendSignIn['tokens'],
): SignInOption | undefined {
  const { provider = 'blog', label } = child?.dataset ?? {};
  if (provider !== 'blog') return openIdOption(provider, child?.dataset ?? {}, landing, tokens);
  const printed = document.querySelector<HTMLAnchorElement>(`:is(${MUST_SIGN_IN}) a${NOT_STRANGERS}`);
  const address = (child as HTMLAnchorElement | undefined)?.href ?? (logIn && printed?.href) ?? logIn;
  if (address === undefined) return problem('the comment system of this thread has no log-in that a page can use');
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin)
    return problem(`${url.href} is on another site, whose cookies this page cannot use`);
  return { provider, label: label || blogName(), logIn: url.href, isLogIn: true };
}

function openIdOption(
  provider: string,
  data: DOMStringMap,
  landing: string | undefined,
  tokens: BackendSignIn['tokens'],
): SignInOption | undefined {
  const preset = Object.hasOwn(OPENID_PRESETS, provider) ? OPENID_PRESETS[provider] : undefined;
  if (!preset && provider !== OPENID)
    return problem(
      `"${provider}" is not a sign-in provider: use blog, ${[...Object.keys(OPENID_PRESETS), OPENID].join(', ')}`,
    );
  const { client, issuer = preset?.issuer, flow = preset?.flow ?? 'code', label } = data;
  if (!client) return problem(`data-provider="${provider}" needs data-client, the id that the provider gave this blog`);
  const address = issuer === undefined ? undefined : toHttpUrl(issuer);
  if (!address || !issuer) return problem(`data-issuer="${issuer ?? ''}" is not an address: use that of the provider`);
  if (flow !== 'code' && flow !== 'id-token') return problem(`data-flow="${flow}" is neither "code" nor "id-token"`);
  if (!isSecureContext) return problem(`data-provider="${provider}" works on https only`);
  if (!landing)
    return problem(`data-provider="${provider}" needs landing, the address of ${LANDING_PAGE} on this site`);
  const openId = { issuer, client, flow, changePrompt: preset?.changePrompt ?? 'login' } as const;
  return {
    provider: openIdProviderId(issuer),
    label: label || openIdLabel(issuer),
    logIn: '',
    isLogIn: tokens?.clients.get(issuer) === client,
    openId,
  };
}

function problem(words: string): undefined {
  warnOnce(`<sign-in-options>: ${words}.`);
}

/** The blog, as its readers know it. */
export function blogName(): string {
  const { content } = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]') ?? {};
  return content || location.hostname;
}

/**
 * The page that a window is led back to: the one that the author names, else the one beside this script. A window can be listened to
 * only if it comes back to the page's own site.
 */
export function landingOf(stated: string | undefined): string | undefined {
  // In the folder of the bundles, of which the loader keeps some in a folder of their own. Not as one expression: bundlers would take it for a file to be copied.
  const script = import.meta.url.replace(/parts\/[^/]*$/, '');
  const [address, base] = stated ? [stated, document.baseURI] : [LANDING_PAGE, script];
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url?.origin === location.origin) return url.href;
  if (stated) problem(`landing="${stated}" is not on this site: name a copy of ${LANDING_PAGE} on it`);
  return undefined;
}
