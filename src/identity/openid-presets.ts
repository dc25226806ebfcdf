import type { OpenIdSettings } from './openid-answer.js';

export type OpenIdPreset = Pick<OpenIdSettings, 'issuer' | 'flow' | 'changePrompt'> & { readonly label: string };

/** From the providers' documents: what they have for pages without a server. */
export const OPENID_PRESETS: Readonly<Record<string, OpenIdPreset>> = {
  'wordpress-com': {
    label: 'WordPress.com',
    issuer: 'https://public-api.wordpress.com',
    flow: 'code',
    changePrompt: 'login',
  },
  google: {
    label: 'Google',
    issuer: 'https://accounts.google.com',
    flow: 'id-token',
    changePrompt: 'select_account',
  },
  gitlab: { label: 'GitLab', issuer: 'https://gitlab.com', flow: 'code', changePrompt: 'login' },
};
export const OPENID = 'openid';

/** What readers know an issuer by: a preset's name, or where it is. */
export function openIdLabel(issuer: string): string {
  return OPENID_PRESETS[openIdProviderId(issuer)]?.label ?? new URL(issuer).hostname;
}

/** The id of the provider that an issuer is: a preset's, or made of where it is. */
export function openIdProviderId(issuer: string): string {
  const preset = Object.keys(OPENID_PRESETS).find((id) => OPENID_PRESETS[id]?.issuer === issuer);
  return preset ?? `${OPENID}-${new URL(issuer).hostname.replace(/[^a-z\d]/g, '-')}`;
}
