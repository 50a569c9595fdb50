/** A scan could not run. Never treat this as a scan without findings. */
export class ScanError extends Error {
  /** What the user can do next, in one sentence. */
  readonly hint: string;

  /**
   * @param message what happened; repository text in it is already sanitized
   * @param options the hint, and the error that caused this one
   */
  constructor(message: string, options: { hint: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ScanError';
    this.hint = options.hint;
  }
}
