/** A run that ends with status 2 and a sentence on stderr. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
