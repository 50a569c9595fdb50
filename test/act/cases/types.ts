import assert from 'node:assert/strict';
import type { Repositories } from '../repositories.ts';
import type { Act } from '../run-act.ts';

/** What every case gets. */
export type World = { act: Act; repositories: Repositories };

/** One check; throws if it fails. */
export type Case = { name: string; run: (world: World) => Promise<void> };

/** A pull request from another repository. GitHub gives such a run no secrets; act would, so the cases give none. */
export const FROM_A_FORK = {
  pull_request: {
    number: 7,
    user: { login: 'stranger' },
    head: { ref: 'patch-1', sha: 'b'.repeat(40), repo: { full_name: 'stranger/credentials' } },
    base: { ref: 'main', sha: 'a'.repeat(40), repo: { full_name: 'octo-org/credentials' } },
  },
};

/**
 * Asserts that a log says something; the message of a failure does not repeat the log.
 *
 * @param log of act
 * @param what each text or pattern
 */
export function says(log: string, ...what: (string | RegExp)[]): void {
  for (const one of what) {
    const found = typeof one === 'string' ? log.includes(one) : one.test(log);
    assert.ok(found, `The log does not say: ${one}`);
  }
}
