import { toHttpUrl } from '../model/url.js';
import type { Viewer } from '../model/viewer.js';
import { toJson } from '../platform/own-values.js';
import { SafeStorage, type StorageSource } from '../platform/safe-storage.js';

/** What a guest tells about themselves. */
export type GuestDetails = Pick<Viewer, 'name' | 'email' | 'url'>;

const KEY = 'film-review-guest';
const FIELDS = ['name', 'email', 'url'] as const;
/* A colon before digits is a port (`localhost:8080`), not the end of a scheme. */
const SCHEME = /^[a-z][a-z\d+.-]*:(?!\d)/i;

/**
 * The address of a site as people type it (`nora.example`), as an absolute http(s) address; `undefined` where it
 * cannot be one.
 */
export function toWebsite(typed: string): string | undefined {
  const address = typed.trim();
  if (!address || SCHEME.test(address)) return toHttpUrl(address);
  const url = toHttpUrl(`https://${address}`);
  return url && new URL(url).hostname.includes('.') ? url : undefined;
}

/** The details as they are worth keeping: trimmed, the address made absolute, what is empty or wrong left out. */
export function tidyGuestDetails(details: unknown): GuestDetails {
  const tidy: GuestDetails = {};
  for (const field of FIELDS) {
    const value = (details as Partial<Record<string, unknown>> | null | undefined)?.[field];
    if (typeof value !== 'string') continue;
    const text = field === 'url' ? toWebsite(value) : value.trim();
    if (text) tidy[field] = text;
  }
  return tidy;
}

/** A guest with these details, as a commenter. */
export function guestViewer(details: GuestDetails): Viewer {
  return { kind: 'guest', ...tidyGuestDetails(details) };
}

/** Remembers a guest's details in this browser. Nothing is kept unless the guest asks, which is when to call `save`. */
export class RememberedGuest {
  readonly #storage: SafeStorage;

  /** @param storage - usually `() => localStorage`; without it details last as long as the page */
  constructor(storage?: StorageSource) {
    this.#storage = new SafeStorage(storage);
  }

  /** Whether what was saved outlives the page. */
  get persistent(): boolean {
    return this.#storage.persistent;
  }

  /** The details that were saved; `undefined` where there are none, or none that can be parsed. */
  read(): GuestDetails | undefined {
    try {
      const details = tidyGuestDetails(JSON.parse(this.#storage.get(KEY) ?? 'null'));
      return Object.keys(details).length ? details : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps the details, and returns them as kept. */
  save(details: GuestDetails): GuestDetails {
    const tidy = tidyGuestDetails(details);
    this.#storage.set(KEY, toJson(tidy));
    return tidy;
  }

  forget(): void {
    this.#storage.remove(KEY);
  }
}
