/** Stops what the call that returned it started. */
export type Unsubscribe = () => void;
