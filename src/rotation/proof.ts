import type { ListedSecret } from '../ims/index.ts';
import type { Marker, NotYet, Proof } from './model.ts';
import { SKEW_MS } from './timing.ts';

/** A client secret that is to be deleted, and the one that stays. */
export type Candidate = {
  unwanted: ListedSecret;
  kept: ListedSecret;
  marker: Exclude<Marker, { phase: 'idle' }>;
};

/**
 * Tells whether it is proven that the store holds the client secret that is kept. The list of Adobe does not say which value
 * is whose, and GitHub does not show what it stores. But each run uses the stored one, and Adobe lists the last use. So:
 *
 * 1. The unwanted one was not used for `idle`. A run gets a token, lists, and remembers the last use (the proof).
 * 2. A later run, `idle` after it, lists the same last use. So the token of the first run was that of the other one.
 * 3. Adobe shows a use of the other one that is not older than the proof. So it would show one of the unwanted one, too.
 *
 * The caller drops the proof when the store changes. It holds however Adobe rounds the times, up to `idle`, and however late it
 * shows uses.
 *
 * @returns why not yet; none: it is proven. `proof`: what to remember from now on, if it changes
 */
export function maturity(
  { unwanted, kept, marker }: Candidate,
  idleMs: number,
  now: number,
): { reasons: NotYet[]; proof?: Proof } {
  const { uuid } = unwanted;
  const use = unwanted.uses[0];
  if (use !== undefined && use.lastUsedAt + idleMs > now)
    return { reasons: [{ reason: 'in-use', uuid, ...use, until: use.lastUsedAt + idleMs }] };
  const { proof } = marker;
  const usedAt = use?.lastUsedAt;
  if (proof?.uuid !== uuid || proof.usedAt !== usedAt) {
    return {
      reasons: [{ reason: 'proving', uuid, since: now, until: now + idleMs }],
      proof: { uuid, at: now, usedAt },
    };
  }
  if (proof.at + idleMs > now)
    return { reasons: [{ reason: 'proving', uuid, since: proof.at, until: proof.at + idleMs }] };
  const shown = kept.uses[0]?.lastUsedAt;
  if (shown === undefined || shown < proof.at - 2 * SKEW_MS)
    return { reasons: [{ reason: 'use-not-shown', uuid: kept.uuid }] };
  return { reasons: [] };
}
