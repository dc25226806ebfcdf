export { ForgivingStorage } from './forgiving-storage.js';
export type { StorageLike, StorageSource } from './forgiving-storage.js';
export { RememberedGuest, guestViewer, tidyGuestDetails, toWebsite } from './guest-details.js';
export type { GuestDetails } from './guest-details.js';
