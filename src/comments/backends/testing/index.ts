/* For the tests of backends and of pages: the contract that every backend passes, and a backend in memory that can fail. */
export { MemoryBackend } from './memory.js';
export type { MemoryBackendOptions } from './memory.js';
export { describeBackendContract } from './backend-contract.js';
export type { ContractOptions, ContractRunner } from './backend-contract.js';
