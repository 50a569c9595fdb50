import { DAY_MS } from '../../../src/core/time.ts';
import type { Decision, Marker, Observation, RotationEvent } from '../../../src/rotation/index.ts';
import type { ReportContext } from '../../../src/rotation/report/index.ts';

export const NOW = Date.parse('2026-05-04T06:23:00.000Z');
export const OLD = '11ee00000000000000000000000000aa';
export const NEW = '11ee00000000000000000000000000bb';

export const CONTEXT: ReportContext = {
  store: { repository: 'octo-org/app', environment: 'production', secretName: 'IMS_CLIENT_SECRET' },
  variableName: 'IMS_CLIENT_SECRET_ROTATION',
  settings: { maxAgeMs: 90 * DAY_MS, overlapMs: 7 * DAY_MS, idleMs: DAY_MS },
  hasCopies: true,
};

export const STORED: Marker = { phase: 'stored', clientId: 'c', old: OLD, new: NEW, storedAt: NOW - DAY_MS };

/** One client secret of 97 days that is in use, or two. */
export function observation(more: Partial<Observation> = {}, count: 1 | 2 = 1): Observation {
  const old = {
    uuid: OLD,
    createdAt: NOW - 97 * DAY_MS,
    uses: [{ grantType: 'client_credentials', lastUsedAt: NOW - 60_000 }],
  };
  const made = { uuid: NEW, createdAt: NOW - DAY_MS, uses: [] };
  return {
    now: NOW,
    clockAheadMs: 0,
    jobStartedAt: NOW - 60_000,
    clientId: 'c',
    listed: count === 1 ? [old] : [old, made],
    marker: count === 1 ? { phase: 'idle', clientId: 'c', current: OLD, since: NOW - 97 * DAY_MS } : STORED,
    storeUpdatedAt: NOW - DAY_MS,
    copies: [],
    ...more,
  };
}

/** The plan of a run. */
export function plan(
  decision: Partial<Decision>,
  more: Partial<Extract<RotationEvent, { event: 'plan' }>> = {},
): Extract<RotationEvent, { event: 'plan' }> {
  return {
    event: 'plan',
    observation: observation(),
    decision: { state: 'young', act: { do: 'nothing' }, overdue: false, notYet: [], ...decision },
    steps: [],
    dryRun: false,
    ...more,
  };
}
