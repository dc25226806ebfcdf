export { SafeStorage } from '../platform/safe-storage.js';
export type { StorageLike, StorageSource } from '../platform/safe-storage.js';
export { RememberedGuest, guestViewer, tidyGuestDetails, toWebsite } from './guest-details.js';
export { SignIn } from './sign-in.js';
export type { SignInOptions, SignInSnapshot } from './sign-in.js';
export { SignInError } from './sign-in-provider.js';
export type {
  Attempt,
  ExpectedAnswer,
  ReturnedSignIn,
  SignInDetails,
  SignInErrorCode,
  SignInProvider,
  TokenCheck,
  TokenProof,
} from './sign-in-provider.js';
export { BlogProvider } from './providers/blog.js';
export type { BlogProviderOptions } from './providers/blog.js';
export type { GuestDetails } from './guest-details.js';
