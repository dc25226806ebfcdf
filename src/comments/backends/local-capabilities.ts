import type { Capabilities } from '../backend.js';

/** What a backend without a server allows: everything that needs nobody else. */
export const LOCAL_CAPABILITIES: Capabilities = {
  reply: true,
  edit: false,
  remove: false,
  vote: false,
  guest: true,
  signIn: false,
  // Nothing can be liked here, so nothing is liked most.
  sort: ['oldest', 'newest'],
  format: 'text',
  live: true,
  rating: true,
  idempotent: true,
  required: [],
  // The same as WordPress takes, so that a page can move its comments there.
  maxLength: 65_525,
  storage: 'browser',
};
