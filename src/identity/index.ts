export { SafeStorage } from '../platform/safe-storage.js';
export type { StorageLike, StorageSource } from '../platform/safe-storage.js';
export { RememberedGuest, guestViewer, tidyGuestDetails, toWebsite } from './guest-details.js';
export type { GuestDetails } from './guest-details.js';
