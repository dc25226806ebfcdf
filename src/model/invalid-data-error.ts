/** Data from outside that is not what it should be; the message says where and why. */
export class InvalidDataError extends Error {
  override readonly name = 'InvalidDataError';
}
