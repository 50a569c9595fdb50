/** Why a scan could not run. It is never the same as finding nothing. */
export class ScanError extends Error {
  /** The next thing to do: one sentence for a person. */
  readonly hint: string;

  /**
   * @param message what happened; text of the repository in it has been sanitized
   * @param options the hint, and what it came from
   */
  constructor(message: string, options: { hint: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ScanError';
    this.hint = options.hint;
  }
}
