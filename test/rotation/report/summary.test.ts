import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../src/core/time.ts';
import type { CopyTarget, RotationOutcome, RotationState } from '../../../src/rotation/index.ts';
import { rotationSummary, type ShownMessage } from '../../../src/rotation/report/index.ts';
import { CONTEXT, NOW, OLD, observation, plan } from './support.ts';

const DONE: RotationOutcome = { state: 'waiting', overdue: false, failedCopies: [] };
const COPY: CopyTarget = {
  kind: 'actions',
  secretName: 'IMS_CLIENT_SECRET',
  place: { type: 'repository', repository: 'octo-org/web' },
};

describe('the job summary of a rotation', () => {
  test('shows where the client secret is, both ages and uses, and what comes next', () => {
    const waiting = plan(
      { state: 'waiting', notYet: [{ reason: 'overlap', until: NOW + 6 * DAY_MS }] },
      { observation: observation({}, 2) },
    );
    const outcome = { ...DONE, nextAt: NOW + 6 * DAY_MS };
    expect(rotationSummary({ outcome, plan: waiting, messages: [], context: CONTEXT })).toBe(
      `## Adobe client secret: waiting

The secret \`IMS_CLIENT_SECRET\` of the environment \`production\` of \`octo-org/app\`.

- ✓ one client secret is in use
- ✓ a second one is made and stored
- ✓ the copies are written
- **→ nobody uses the old one any more**
- · the old one is deleted

**Next:** the old client secret is deleted when nobody uses it, not before 2026-05-10 06:23 UTC.

- Jobs that started before the last write may use the old client secret until 2026-05-10 06:23 UTC (overlap-days).

### Client secrets at the start of this run

- **old:** made on 2026-01-27, 97 days old; last used on 2026-05-04 06:22 UTC by client_credentials.
- **new:** made on 2026-05-03, 1 day old; not used yet.

_ims-auth 0.1.0_
`.replace('client_credentials.', '`client_credentials`.'),
    );
  });

  test.each<[RotationState, 1 | 2, string]>([
    ['young', 1, '**→ one client secret is in use**'],
    ['made', 1, '**→ a second one is made and stored**'],
    ['copying', 2, '**→ the copies are written**'],
    ['waiting', 2, '**→ nobody uses the old one any more**'],
    ['retired', 2, '**→ the old one is deleted**'],
    ['stopped', 2, '**→ nobody uses the old one any more**'],
  ])('marks the present stage of %s', (state, count, line) => {
    const seen = plan({ state }, { observation: observation({}, count) });
    const text = rotationSummary({ outcome: { ...DONE, state }, plan: seen, messages: [], context: CONTEXT });
    expect(text.match(/^- \*\*.*(?:use|stored|written|more|deleted)\*\*$/gm)).toEqual([`- ${line}`]);
  });

  test('names no copies where there are none', () => {
    const seen = plan({ state: 'waiting' }, { observation: observation({}, 2) });
    const context = { ...CONTEXT, hasCopies: false };
    expect(rotationSummary({ outcome: DONE, plan: seen, messages: [], context })).not.toContain('copies');
  });

  test('a dry run has come to nothing', () => {
    const dry = plan({ state: 'made', act: { do: 'make', old: OLD } }, { dryRun: true });
    const outcome: RotationOutcome = { ...DONE, state: 'made' };
    const text = rotationSummary({ outcome, plan: dry, messages: [], context: CONTEXT });
    expect(text).toContain('## Adobe client secret: made (dry run)');
    expect(text).toContain('**→ one client secret is in use**');
  });

  const MESSAGE: ShownMessage = {
    message: {
      summary: 'It stopped.',
      meaning: 'A person rotates by hand.',
      next: 'Open it (project > API), and run it again.',
      link: 'https://example.com/help',
    },
    details: ['GitHub said "<img src=x> @octocat [a](b)"'],
  };

  test('shows a problem first, harmless, also where nothing was seen', () => {
    const outcome: RotationOutcome = {
      ...DONE,
      state: 'stopped',
      problem: { problem: 'stop', stop: { reason: 'not-stored' } },
    };
    const text = rotationSummary({ outcome, plan: undefined, messages: [MESSAGE], context: CONTEXT });
    expect(text.split('\n\n').slice(2, -1)).toEqual([
      '**It stopped.** A person rotates by hand.',
      '- GitHub said "`<img` `src=x>` `@octocat` `[a](b`)"',
      '**Next:** Open it (project &gt; API), and run it again. [Help](https://example.com/help)',
    ]);
    const seen = plan({ state: 'stopped' });
    const failed = rotationSummary({ outcome, plan: seen, messages: [MESSAGE], context: CONTEXT });
    expect(failed).toContain('**→ one client secret is in use (this run stopped)**');
  });

  test('ticks the copies', () => {
    const other: CopyTarget = { ...COPY, place: { type: 'repository', repository: 'octo-org/shop' } };
    const steps = [COPY, other].map((target) => ({ step: 'copy', target }) as const);
    const copying = plan({ state: 'copying' }, { steps, observation: observation({}, 2) });
    const failure = { reason: 'no-permission', arrived: 'no', details: [] } as const;
    const outcome: RotationOutcome = {
      ...DONE,
      state: 'copying',
      failedCopies: [{ target: other, failure }],
    };
    const text = rotationSummary({ outcome, plan: copying, messages: [], context: CONTEXT });
    expect(text).toContain('- ✓ secret `IMS_CLIENT_SECRET` of octo-org/web');
    expect(text).toContain('- ✗ secret `IMS_CLIENT_SECRET` of octo-org/shop');
    expect(text).toContain('**Next:** a run writes the copies that are missing.');
  });

  test('has no table and no line that a telephone cannot break', () => {
    const seen = plan({ state: 'waiting' }, { observation: observation({}, 2) });
    const text = rotationSummary({ outcome: DONE, plan: seen, messages: [MESSAGE], context: CONTEXT });
    expect(text).not.toMatch(/^\||^ {4}|```/m);
    expect(Math.max(...text.split(/\s/).map((word) => word.length))).toBeLessThan(45);
  });
});
