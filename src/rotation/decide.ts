import type { ListedSecret } from '../ims/index.ts';
import type { Act, Decision, Marker, NotYet, Observation, RotationSettings, StopReason } from './model.ts';
import { type Candidate, maturity } from './proof.ts';
import { CREATED_WITHIN_MS, FRESH_JOB_MS, OVERDUE_MS, OWN_USE_MS, SETTLE_MS, SKEW_MS } from './timing.ts';

/**
 * Decides the one step of a run from what it can see. Every observation has a decision, and whatever is not certain to be
 * safe is to wait or to stop. Nothing is deleted but by {@link deleting}.
 */
export function decide(seen: Observation, settings: RotationSettings): Decision {
  const { marker, listed, clockAheadMs, storeUpdatedAt } = seen;
  if (storeUpdatedAt === undefined) return stop({ reason: 'not-stored' });
  if (marker === 'unreadable') return stop({ reason: 'foreign-marker', because: 'unreadable' });
  if (marker !== undefined && marker.clientId !== seen.clientId)
    return stop({ reason: 'foreign-marker', because: 'other-client' });
  if (clockAheadMs === undefined || Math.abs(clockAheadMs) > SKEW_MS)
    return stop({ reason: 'clock', aheadMs: clockAheadMs });
  const [one, other, third] = listed;
  if (one === undefined || third !== undefined)
    return stop({ reason: 'unexpected-list', count: listed.length });
  const run: Run = { ...seen, marker, storeUpdatedAt, settings };
  const until = settlesAt(marker);
  if (until !== undefined && seen.now < until) return waiting([{ reason: 'settling', until }]);
  return other === undefined ? decideOne(one, run) : decideTwo([one, other], run);
}

/** An observation that can lead to something. */
type Run = Observation & {
  marker: Marker | undefined;
  storeUpdatedAt: number;
  settings: RotationSettings;
};

function settlesAt(marker: Marker | undefined): number | undefined {
  return marker?.phase === 'intent' || marker?.phase === 'made' ? marker.intentAt + SETTLE_MS : undefined;
}

/** Whatever happened before, the one client secret is the one that `client-secret` of this run got a token with. */
function decideOne(one: ListedSecret, run: Run): Decision {
  const { marker, clientId, now, settings } = run;
  const idle: Marker = { phase: 'idle', clientId, current: one.uuid, since: now };
  const dueAt = one.createdAt + settings.maxAgeMs;
  const stale = jobBeforeStore(run);
  if (marker?.phase === 'made' || marker?.phase === 'stored') {
    if (stale !== undefined) return waiting([stale]);
    const isNew = one.uuid !== marker.old;
    return { ...nothing(isNew ? 'retired' : 'young', [], dueAt), remember: idle };
  }
  if (now < dueAt) {
    const young = nothing('young', [{ reason: 'young', until: dueAt }], dueAt);
    const isKnown = marker?.phase === 'idle' && marker.current === one.uuid;
    return isKnown ? young : { ...young, remember: idle };
  }
  if (stale !== undefined) return waiting([stale]);
  return { state: 'made', act: { do: 'make', old: one.uuid }, overdue: false, notYet: [] };
}

function decideTwo(two: readonly [ListedSecret, ListedSecret], run: Run): Decision {
  const { marker } = run;
  if (marker === undefined) return twoSecrets('no-marker');
  if (marker.phase === 'idle') return twoSecrets('not-announced');
  const old = two.find(({ uuid }) => uuid === marker.old);
  const made = two.find(({ uuid }) => uuid !== marker.old);
  if (old === undefined || made === undefined) return twoSecrets('not-named');
  if (marker.phase === 'intent') return decideOrphan(old, made, marker, run);
  if (made.uuid !== marker.new) return twoSecrets('not-named');
  if (marker.phase === 'stored') return decideStored(old, made, marker, run);
  return run.storeUpdatedAt === marker.storeUpdatedAt
    ? decideLost(old, made, marker, run)
    : decideStored(old, made, undefined, run);
}

/** A run died between its intent and the answer of Adobe. */
function decideOrphan(
  old: ListedSecret,
  orphan: ListedSecret,
  marker: Marker & { phase: 'intent' },
  run: Run,
): Decision {
  const { intentAt } = marker;
  if (run.storeUpdatedAt !== marker.storeUpdatedAt) return twoSecrets('stored-meanwhile');
  if (orphan.createdAt < intentAt - SKEW_MS || orphan.createdAt > intentAt + CREATED_WITHIN_MS)
    return twoSecrets('not-ours');
  if (orphan.uses.length > 0) return twoSecrets('used');
  return deleting('orphan', { unwanted: orphan, kept: old, marker }, [], intentAt, run);
}

/** A run made a client secret that has not reached the store. Its value is known to no code any more. */
function decideLost(
  old: ListedSecret,
  lost: ListedSecret,
  marker: Marker & { phase: 'made' },
  run: Run,
): Decision {
  if ((lost.uses[0]?.lastUsedAt ?? 0) > marker.madeAt + OWN_USE_MS) return twoSecrets('used');
  return deleting('lost', { unwanted: lost, kept: old, marker }, [], marker.madeAt, run);
}

/** The store was written after the new client secret was made. @param known what the marker says, if it says so */
function decideStored(
  old: ListedSecret,
  made: ListedSecret,
  known: (Marker & { phase: 'stored' }) | undefined,
  run: Run,
): Decision {
  const { clientId, storeUpdatedAt: storedAt, settings, now } = run;
  const isAsKnown = known?.storedAt === storedAt;
  const marker: Marker & { phase: 'stored' } = isAsKnown
    ? known
    : { phase: 'stored', clientId, old: old.uuid, new: made.uuid, storedAt };
  const remember = isAsKnown ? undefined : marker;
  const written = run.copies.map(({ updatedAt }) => updatedAt ?? 0);
  const overlapUntil = Math.max(storedAt, ...written) + settings.overlapMs;
  const overdue = now > overlapUntil + OVERDUE_MS;
  const stale = jobBeforeStore(run);
  if (stale !== undefined) return { ...waiting([stale]), remember, overdue };
  const targets = run.copies
    .filter(({ updatedAt }) => updatedAt === undefined || updatedAt < storedAt)
    .map(({ target }) => target);
  if (targets.length > 0)
    return { state: 'copying', remember, act: { do: 'copy', targets }, overdue, notYet: [] };
  const overlap: NotYet[] = now < overlapUntil ? [{ reason: 'overlap', until: overlapUntil }] : [];
  const decision = deleting('retired', { unwanted: old, kept: made, marker }, overlap, overlapUntil, run);
  return { remember, ...decision };
}

/**
 * The only way to a deletion.
 *
 * @param notYet what else has to pass
 * @param since when it could have been deleted at the earliest, for `overdue`
 */
function deleting(
  why: (Act & { do: 'delete' })['why'],
  candidate: Candidate,
  notYet: readonly NotYet[],
  since: number,
  run: Run,
): Decision {
  const stale = jobBeforeStore(run);
  if (stale !== undefined) return waiting([stale]);
  const { reasons, proof } = maturity(candidate, run.settings.idleMs, run.now);
  const all = [...notYet, ...reasons];
  const { unwanted, kept, marker } = candidate;
  if (all.length > 0) {
    const decision = { ...waiting(all), overdue: run.now > since + OVERDUE_MS };
    return proof === undefined ? decision : { ...decision, remember: { ...marker, proof } };
  }
  return {
    state: why === 'retired' ? 'retired' : 'waiting',
    act: { do: 'delete', why, uuid: unwanted.uuid, keeps: kept.uuid },
    overdue: false,
    notYet: [],
  };
}

function jobBeforeStore({ jobStartedAt, storeUpdatedAt }: Run): NotYet | undefined {
  const until = storeUpdatedAt + FRESH_JOB_MS;
  return jobStartedAt > until ? undefined : { reason: 'job-before-store', until };
}

function waiting(notYet: readonly NotYet[]): Decision {
  const times = notYet.flatMap((one) => ('until' in one ? [one.until] : []));
  return nothing('waiting', notYet, times.length === 0 ? undefined : Math.max(...times));
}

function nothing(state: Decision['state'], notYet: readonly NotYet[], nextAt: number | undefined): Decision {
  return { state, act: { do: 'nothing' }, nextAt, overdue: false, notYet };
}

function twoSecrets(because: (StopReason & { reason: 'two-secrets' })['because']): Decision {
  return stop({ reason: 'two-secrets', because });
}

function stop(reason: StopReason): Decision {
  return { state: 'stopped', act: { do: 'stop', reason }, overdue: false, notYet: [] };
}
