/* Backends for demonstrations and tests. */
export { MemoryBackend } from './memory.js';
export type { MemoryBackendOptions } from './memory.js';
