import { expect } from '@open-wc/testing';
import type { Backend } from '../../src/comments/backend.js';
import {
  type ContractOptions,
  describeBackendContract as describeContract,
} from '../../src/comments/backends/testing/backend-contract.js';

export { listAll, nora, refusal, say } from '../../src/comments/backends/testing/backend-contract.js';

/** The contract of backends with the runner of our tests. */
export function describeBackendContract(
  name: string,
  create: () => Backend | Promise<Backend>,
  options?: ContractOptions,
): void {
  describeContract({ describe, it, beforeEach, expect }, name, create, options);
}
