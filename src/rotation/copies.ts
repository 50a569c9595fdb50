import type { CopyTarget } from './model.ts';
import type { PortFailure, RotationPorts } from './ports.ts';
import { doing, requestFailed } from './steps.ts';

/** A copy that was not written, and why. */
export type FailedCopy = { target: CopyTarget; failure: PortFailure };

/**
 * Writes the client secret to these copies, each by itself: that one fails stops none of the others, and the next run tries
 * again.
 */
export async function writeCopies(
  ports: RotationPorts,
  targets: readonly CopyTarget[],
  value: string,
): Promise<FailedCopy[]> {
  const failedCopies: FailedCopy[] = [];
  for (const { target, write } of ports.copies.filter((copy) => targets.includes(copy.target))) {
    await doing(ports, { step: 'copy', target }, async () => {
      const written = await write(value);
      if (written.ok) return written;
      failedCopies.push({ target, failure: written.problem });
      return requestFailed('copy', written.problem);
    });
  }
  return failedCopies;
}
