import * as oauth from 'oauth4webapi';
import { toHttpUrl } from '../model/url.js';
import { type SignInDetails, SignInError, type SignInErrorCode, type TokenProof } from './sign-in-provider.js';

/* All that is sent to an OpenID provider, and checked of its answers. Fetched when a reader approaches such a button. */

export interface OpenIdSettings {
  /** An https address; its discovery document says where everything else is. */
  readonly issuer: string;
  readonly client: string;
  /** The landing page, as it is registered with the provider. */
  readonly redirect: string;
  /** `code` with PKCE, or an ID token in the fragment of the answer, where a provider has nothing else for pages. */
  readonly flow: 'code' | 'id-token';
  /** What is asked of the provider when another account is wanted; some know `select_account` only. */
  readonly changePrompt: string;
}

/** What an answer is checked against. */
export interface OpenIdAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** A question to a provider, and what its answer is checked against. It stays in memory, unless the page itself is left. */
export interface OpenIdRequest extends OpenIdAttempt {
  readonly address: string;
  readonly server: oauth.AuthorizationServer;
}

/** An answer that is to be believed. */
export interface CheckedAnswer {
  readonly claims: oauth.IDToken;
  readonly idToken: string;
  /** For the profile; nothing else is asked with it. */
  readonly accessToken?: string;
}

const ANSWER_TIMEOUT_MS = 8000;
/** How far ahead a provider's clock may be. */
const MAX_CLOCK_SKEW_S = 60;
const MAX_TEXT_LENGTH = 120;
const REFUSED = ['access_denied', 'login_required', 'consent_required', 'interaction_required'];
const TROUBLE = ['temporarily_unavailable', 'server_error'];
const UNREACHABLE: readonly string[] = [oauth.HTTP_REQUEST_FORBIDDEN, oauth.REQUEST_PROTOCOL_FORBIDDEN];

/** What the provider says of itself. @throws SignInError */
export async function openIdServer(settings: OpenIdSettings, signal: AbortSignal): Promise<oauth.AuthorizationServer> {
  try {
    const issuer = new URL(settings.issuer);
    const response = await oauth.discoveryRequest(issuer, optionsFor(settings, signal));
    return await oauth.processDiscoveryResponse(issuer, response);
  } catch (error) {
    // Whatever is wrong with the discovery, there is no way to the provider from here.
    const code = codeOf(error);
    throw new SignInError(code === 'unavailable' ? code : 'unreachable');
  }
}

/**
 * Builds the question.
 *
 * @param nonce - what the ID token has to hold; by default something of our own
 * @throws SignInError
 */
export async function askOpenId(
  settings: OpenIdSettings,
  { isChange, nonce = oauth.generateRandomNonce() }: { readonly isChange: boolean; readonly nonce?: string },
  signal: AbortSignal,
): Promise<OpenIdRequest> {
  const server = await openIdServer(settings, signal);
  const verifier = oauth.generateRandomCodeVerifier();
  const state = `film-review.${oauth.generateRandomState()}`;
  const endpoint = server.authorization_endpoint ?? '';
  const address = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!address || !isAllowed(address)) throw new SignInError('unreachable');
  const isCode = settings.flow === 'code';
  const parameters = {
    response_type: isCode ? 'code' : 'id_token',
    client_id: settings.client,
    redirect_uri: settings.redirect,
    scope: 'openid profile email',
    state,
    nonce,
    ...(isCode && {
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
    ...(isChange && { prompt: settings.changePrompt }),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return { address: address.href, state, nonce, verifier, server };
}

/**
 * Checks an answer.
 *
 * @param answer - the query and the fragment that the landing page was called with
 * @throws SignInError
 */
export async function checkOpenIdAnswer(
  settings: OpenIdSettings,
  server: oauth.AuthorizationServer,
  attempt: OpenIdAttempt,
  answer: string,
  signal: AbortSignal,
): Promise<CheckedAnswer> {
  try {
    const check = settings.flow === 'code' ? byCode : byToken;
    return await check(settings, server, attempt, answer, signal);
  } catch (error) {
    // Without its cause, which may hold a token.
    throw new SignInError(codeOf(error));
  }
}

/** What the provider says of the reader: in its token, and in the profile where there is one. @throws SignInError */
export async function openIdDetails(
  settings: OpenIdSettings,
  server: oauth.AuthorizationServer,
  { claims, accessToken }: CheckedAnswer,
  signal: AbortSignal,
): Promise<SignInDetails> {
  if (!server.userinfo_endpoint || accessToken === undefined) return detailsIn(claims);
  const client = { client_id: settings.client };
  try {
    const about = await oauth.userInfoRequest(server, client, accessToken, optionsFor(settings, signal));
    return detailsIn({ ...claims, ...(await oauth.processUserInfoResponse(server, client, claims.sub, about)) });
  } catch (error) {
    // About somebody else: then nothing is to be believed. Otherwise there is what the token says.
    if (error instanceof oauth.OperationProcessingError && error.code === oauth.JSON_ATTRIBUTE_COMPARISON)
      throw new SignInError('unexpected');
    return detailsIn(claims);
  }
}

/** What a comment system needs to check who it is, by itself. */
export function openIdProof({ claims, idToken, accessToken }: CheckedAnswer): TokenProof {
  // Many providers keep the name out of the token.
  return { idToken, ...(accessToken !== undefined && claims['name'] === undefined && { accessToken }) };
}

/** Ends an access token that nobody needs any more. That it does not end is no failure: it is dropped here. */
export async function dropAccess(
  settings: OpenIdSettings,
  server: oauth.AuthorizationServer,
  { accessToken }: CheckedAnswer,
): Promise<void> {
  if (!server.revocation_endpoint || accessToken === undefined) return;
  const options = optionsFor(settings);
  const client = { client_id: settings.client };
  await oauth.revocationRequest(server, client, oauth.None(), accessToken, options).catch(() => undefined);
}

async function byCode(
  settings: OpenIdSettings,
  server: oauth.AuthorizationServer,
  { state, nonce, verifier }: OpenIdAttempt,
  answer: string,
  signal: AbortSignal,
): Promise<CheckedAnswer> {
  const client = { client_id: settings.client };
  const options = optionsFor(settings, signal);
  const parameters = oauth.validateAuthResponse(server, client, new URLSearchParams(answer.split('#')[0]), state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    settings.redirect,
    verifier,
    options,
  );
  const tokens = await checkedTokens(server, client, response, nonce, options);
  return { claims: claimsOf(tokens), idToken: tokens.id_token ?? '', accessToken: tokens.access_token };
}

/** The library knows no answers of this kind by name: the token is checked as if it had come for a code. */
async function byToken(
  settings: OpenIdSettings,
  server: oauth.AuthorizationServer,
  { state, nonce }: OpenIdAttempt,
  answer: string,
  signal: AbortSignal,
): Promise<CheckedAnswer> {
  const client = { client_id: settings.client };
  const parameters = new URLSearchParams(answer.split('#')[1]);
  const [idToken = '', other] = parameters.getAll('id_token');
  parameters.delete('id_token');
  // An ID token names its issuer itself, so providers leave that out of the answer (RFC 9207, section 2.4).
  const quiet = { ...server, authorization_response_iss_parameter_supported: false };
  oauth.validateAuthResponse(quiet, client, parameters, state);
  if (other !== undefined) throw new SignInError('unexpected');
  const response = Response.json({ token_type: 'bearer', access_token: 'none', id_token: idToken });
  return {
    claims: claimsOf(await checkedTokens(server, client, response, nonce, optionsFor(settings, signal))),
    idToken,
  };
}

async function checkedTokens(
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  response: Response,
  expectedNonce: string,
  options: ReturnType<typeof optionsFor>,
): Promise<oauth.TokenEndpointResponse> {
  const checks = { expectedNonce, requireIdToken: true };
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, checks);
  // What came over TLS need not be signed, says the standard; here it has to be.
  await oauth.validateApplicationLevelSignature(server, response, options);
  return tokens;
}

function claimsOf(tokens: oauth.TokenEndpointResponse): oauth.IDToken {
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  if (!claims || claims.iat > Date.now() / 1000 + MAX_CLOCK_SKEW_S) throw new SignInError('unexpected');
  return claims;
}

/** Everything in it is a stranger's words. An address that nobody vouches for may still fill in a field. */
function detailsIn(claims: oauth.JsonObject): SignInDetails {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string'
      ? value
          .replace(/\p{Cc}/gu, ' ')
          .trim()
          .slice(0, MAX_TEXT_LENGTH) || undefined
      : undefined;
  const name = text(claims['name']) ?? text(claims['preferred_username']);
  const email = text(claims['email']);
  const url = toHttpUrl(text(claims['website']));
  return { ...(name && { name }), ...(email?.includes('@') && { email }), ...(url && { url }) };
}

/** Only a provider on this computer may be asked without encryption. */
function optionsFor({ issuer }: OpenIdSettings, signal?: AbortSignal) {
  const { hostname } = new URL(issuer);
  return {
    signal: () => AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
    [oauth.allowInsecureRequests]: isLoopback(hostname),
  };
}

function isAllowed({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost';
}

function codeOf(error: unknown): SignInErrorCode {
  if (error instanceof SignInError) return error.code;
  if (error instanceof oauth.AuthorizationResponseError) {
    if (REFUSED.includes(error.error)) return 'refused';
    return TROUBLE.includes(error.error) ? 'unavailable' : 'unexpected';
  }
  if (error instanceof oauth.ResponseBodyError) return hasTrouble(error.status) ? 'unavailable' : 'unexpected';
  if (!(error instanceof oauth.OperationProcessingError)) return 'unreachable';
  if (error.cause instanceof Response && hasTrouble(error.cause.status)) return 'unavailable';
  return error.code !== undefined && UNREACHABLE.includes(error.code) ? 'unreachable' : 'unexpected';
}

function hasTrouble(status: number): boolean {
  return status >= 500 || status === 429;
}
