import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../src/core/time.ts';
import type { CopyTarget, NotYet, RotationOutcome, Step } from '../../../src/rotation/index.ts';
import { eventLines, outcomeLines } from '../../../src/rotation/report/index.ts';
import { CONTEXT, NEW, NOW, OLD, observation, plan, STORED } from './support.ts';

const DONE: RotationOutcome = { state: 'waiting', overdue: false, failedCopies: [] };
const COPY: CopyTarget = {
  kind: 'dependabot',
  secretName: 'IMS_CLIENT_SECRET',
  place: { type: 'organization', organization: 'octo-org' },
};

describe('the log of a rotation', () => {
  test('says what the run saw, and that a young client secret is left alone', () => {
    const young = plan({ notYet: [{ reason: 'young', until: NOW + DAY_MS }] });
    expect(eventLines(young, undefined, CONTEXT)).toEqual([
      '✓ read the variable IMS_CLIENT_SECRET_ROTATION: there is one client secret',
      '✓ get a token with the stored client secret',
      '✓ list the client secrets: 1',
      '    made on 2026-01-27, 97 days old; last used on 2026-05-04 06:22 UTC by client_credentials',
      '✓ read the secret IMS_CLIENT_SECRET of the environment production of octo-org/app: last written on 2026-05-03 06:23 UTC',
      '    The client secret is younger than 90 days (max-age-days) until 2026-05-05 06:23 UTC.',
      '· change nothing',
    ]);
    expect(outcomeLines({ ...DONE, state: 'young', nextAt: NOW + DAY_MS }, young, CONTEXT)).toEqual([
      '→ next: a second client secret is made, not before 2026-05-05 06:23 UTC',
    ]);
  });

  const act = { do: 'make', old: OLD } as const;
  const steps: [Step, string][] = [
    [
      { step: 'remember', phase: 'intent' },
      'remember in IMS_CLIENT_SECRET_ROTATION: a second client secret is asked for',
    ],
    [{ step: 'look-again' }, 'look once more that nothing has changed'],
    [{ step: 'create' }, 'make a second client secret'],
    [
      { step: 'remember', phase: 'made' },
      'remember in IMS_CLIENT_SECRET_ROTATION: a second client secret is made',
    ],
    [{ step: 'prove' }, 'get a token with the new client secret'],
    [{ step: 'store' }, 'store it: secret IMS_CLIENT_SECRET of the environment production of octo-org/app'],
    [
      { step: 'remember', phase: 'stored' },
      'remember in IMS_CLIENT_SECRET_ROTATION: the second client secret is stored',
    ],
    [
      { step: 'copy', target: COPY },
      'write the copy: Dependabot secret IMS_CLIENT_SECRET of the organization octo-org',
    ],
    [{ step: 'check-after' }, 'look that the other one is left, and get a token with it'],
  ];

  test.each(steps)('has a tick at %o', (step, text) => {
    const made = plan({ act }, { steps: steps.map(([one]) => one) });
    expect(eventLines({ event: 'done', step }, made, CONTEXT)).toEqual([`✓ ${text}`]);
    expect(eventLines({ event: 'skipped', step }, made, CONTEXT)).toEqual([`· ${text}`]);
    const problem = { problem: 'unknown-uuid' } as const;
    expect(eventLines({ event: 'failed', step, problem }, made, CONTEXT)).toEqual([`✗ ${text}`]);
  });

  test.each([
    ['retired', 'the old client secret'],
    ['lost', 'the client secret that was made and never stored'],
    ['orphan', 'the client secret of a lost answer, which nobody knows'],
  ] as const)('says which client secret is deleted: %s', (why, text) => {
    const deleting = plan({ act: { do: 'delete', why, uuid: OLD, keeps: NEW } });
    expect(eventLines({ event: 'done', step: { step: 'delete', uuid: OLD } }, deleting, CONTEXT)).toEqual([
      `✓ delete ${text}`,
    ]);
  });

  test('says that it remembers a last use', () => {
    const remember = { ...STORED, proof: { uuid: OLD, at: NOW } };
    const proving = plan({ state: 'waiting', remember });
    expect(
      eventLines({ event: 'done', step: { step: 'remember', phase: 'stored' } }, proving, CONTEXT),
    ).toEqual([
      '✓ remember in IMS_CLIENT_SECRET_ROTATION: when the client secret that is to go was last used',
    ]);
  });

  test('a dry run says so before its steps', () => {
    const dry = plan({ act }, { steps: [{ step: 'create' }], dryRun: true });
    expect(eventLines(dry, undefined, CONTEXT).at(-1)).toBe('This is a dry run: these steps are only named.');
    const first = plan({}, { steps: [{ step: 'remember', phase: 'idle' }], dryRun: true });
    first.observation.marker = undefined;
    expect(eventLines(first, undefined, CONTEXT)).toContain(
      '✓ read the variable IMS_CLIENT_SECRET_ROTATION: there is none yet',
    );
  });

  test.each([
    ['token', 'get a token with the stored client secret'],
    ['list', 'list the client secrets'],
    ['read-store', 'read the secret IMS_CLIENT_SECRET of the environment production of octo-org/app'],
    ['read-variable', 'read the variable IMS_CLIENT_SECRET_ROTATION'],
  ] as const)('says where reading failed: %s', (at, text) => {
    const failure = { reason: 'unavailable', arrived: 'no', details: [] } as const;
    const outcome: RotationOutcome = {
      ...DONE,
      state: 'stopped',
      problem: { problem: 'request', at, failure },
    };
    expect(outcomeLines(outcome, undefined, CONTEXT)).toEqual([`✗ ${text}`, '→ next: what the message says']);
  });

  test.each<[NotYet, string]>([
    [{ reason: 'settling', until: NOW }, 'A run that has not ended may still be at work'],
    [{ reason: 'job-before-store', until: NOW }, 'This job may have started before the secret was written'],
    [
      { reason: 'overlap', until: NOW },
      'may use the old client secret until 2026-05-04 06:23 UTC (overlap-days)',
    ],
    [
      { reason: 'in-use', uuid: OLD, grantType: 'client_credentials', lastUsedAt: NOW, until: NOW + DAY_MS },
      'The client secret that is to go was used on 2026-05-04 06:23 UTC by client_credentials, and must not be used for 1 day (idle-hours)',
    ],
    [
      { reason: 'proving', uuid: OLD, since: NOW, until: NOW + DAY_MS },
      'The client secret that is to go must not be used from 2026-05-04 06:23',
    ],
    [{ reason: 'use-not-shown', uuid: NEW }, 'Adobe does not show yet'],
  ])('says why not yet: %o', (why, text) => {
    const waiting = plan({ state: 'waiting', notYet: [why] }, { observation: observation({}, 2) });
    expect(eventLines(waiting, undefined, CONTEXT).join('\n')).toContain(text);
    expect(outcomeLines(DONE, waiting, CONTEXT)).toEqual([
      '→ next: the old client secret is deleted when nobody uses it',
    ]);
  });

  test('says that copies are missing, and what a run that broke off has left', () => {
    const failure = { reason: 'no-permission', arrived: 'no', details: [] } as const;
    const copying: RotationOutcome = { ...DONE, state: 'copying', failedCopies: [{ target: COPY, failure }] };
    expect(outcomeLines(copying, undefined, CONTEXT)).toEqual([
      '→ next: a run writes the copies that are missing',
    ]);
    const marker = { phase: 'intent', clientId: 'c', old: OLD, storeUpdatedAt: 1, intentAt: NOW } as const;
    const broken = plan({ state: 'waiting' }, { observation: observation({ marker }, 2) });
    expect(outcomeLines(DONE, broken, CONTEXT)).toEqual([
      '→ next: the client secret of the run that broke off is deleted',
    ]);
  });
});
