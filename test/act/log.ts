import { Masker } from '../runner/masker.ts';

/* What act's log says. */

/** How jobs or steps ended, by name. */
export type Outcomes = Readonly<Record<string, 'success' | 'failure'>>;

/** By `workflow/job`. */
export function jobsOf(log: string): Outcomes {
  const found = log.matchAll(/^\[(.+?) *\] 🏁 {2}Job (succeeded|failed)$/gm);
  return Object.fromEntries(
    [...found].map(([, name = '', how]) => [name, how === 'succeeded' ? 'success' : 'failure']),
  );
}

/** By stage and name. */
export function stepsOf(log: string): Outcomes {
  const found = log.matchAll(/^\[.+?\] +(?:✅|❌) {2}(Success|Failure) - (.+?)(?: \[[^\]]*\])?$/gm);
  return Object.fromEntries(
    [...found].map(([, how, name = '']) => [name, how === 'Success' ? 'success' : 'failure']),
  );
}

/** The lines that show a mask, without those that only say that there is a new one. */
export function maskedLines(log: string): string[] {
  return log.split('\n').filter((line) => line.includes('***') && !/⚙ {2}\*\*\*$/.test(line));
}

/**
 * A log that may be shown whatever is in it.
 *
 * @param hidden every secret and token of the run
 * @param log as act wrote it
 * @returns the log, masked as GitHub's runner would
 */
export function showable(hidden: readonly string[], log: string): string {
  const masker = new Masker();
  for (const secret of hidden) masker.addWithLines(secret);
  return masker.mask(log);
}
