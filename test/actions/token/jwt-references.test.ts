import { describe, expect, test } from 'vitest';
import { checkJwtReferences, type Guard } from '../../../src/actions/token/jwt-references.ts';
import type { CheckResult, Finding } from '../../../src/guard/model.ts';
import { ScanError } from '../../../src/guard/scan-error.ts';
import { FakeRunner } from './support.ts';

const finding = (line: number): Finding => ({
  rule: 'npm-jwt-auth',
  level: 'error',
  path: 'package.json',
  line,
  column: 1,
  endLine: line,
  endColumn: 5,
  place: 'code',
  excerpt: 'x',
  message: 'Uses it.',
  advice: 'Replace it.',
  docs: 'https://example.com',
  fingerprint: String(line).padStart(32, '0'),
  state: 'active',
});

function result(errors: number, conclusion: CheckResult['conclusion'], failed: boolean): CheckResult {
  return {
    conclusion,
    failed,
    failOn: 'error',
    counts: { error: errors, warning: 0, note: 0, suppressed: 0, baselined: 0, outsideDiff: 0 },
    result: {
      findings: Array.from({ length: errors }, (_, at) => finding(at + 1)),
      coverage: {
        listed: 1,
        scanned: 1,
        skipped: {} as CheckResult['result']['coverage']['skipped'],
        examples: [],
      },
      notices: [],
    },
  };
}

async function ask(jwtReferences: 'fail' | 'warn' | 'off', guard: Guard, workspace = '/workspace') {
  const runner = new FakeRunner();
  runner.env['GITHUB_WORKSPACE'] = workspace;
  return { runner, goesOn: await checkJwtReferences(runner, { jwtReferences }, guard) };
}

const found: Guard = () => Promise.resolve(result(1, 'findings', true));
const never: Guard = () => Promise.reject(new Error('The guard was asked.'));

describe('jwt-references', () => {
  test('fail stops on a finding, which is annotated', async () => {
    const { runner, goesOn } = await ask('fail', found);
    expect(goesOn).toBe(false);
    expect(runner.values('error')).toHaveLength(1);
    expect(runner.values('fail')[0]).toContain('Found: 1 error, 0 warnings, 0 notes.');
  });

  test('warn goes on, and shows nothing as an error', async () => {
    const { runner, goesOn } = await ask('warn', found);
    expect([goesOn, runner.values('error'), runner.values('fail')]).toEqual([true, [], []]);
    expect(runner.values('warning')).toHaveLength(2);
  });

  test('of many findings some are annotated and the rest is counted', async () => {
    const { runner } = await ask('fail', () => Promise.resolve(result(30, 'findings', true)));
    expect(runner.values('error').length).toBeLessThan(10);
    expect(runner.values('notice')[0]).toContain('more findings');
  });

  test('off, and a job without a workspace, start no scan', async () => {
    expect((await ask('off', never)).goesOn).toBe(true);
    expect((await ask('fail', never, '')).goesOn).toBe(true);
  });

  test('a clean tree and an empty one go on, with a line in the log', async () => {
    const clean = await ask('fail', () => Promise.resolve(result(0, 'clean', false)));
    expect([clean.goesOn, clean.runner.values('info')[0]]).toEqual([
      true,
      'JWT references: Found: 0 errors, 0 warnings, 0 notes.',
    ]);
    const nothing = result(0, 'nothing-scanned', false);
    nothing.result = { ...nothing.result, coverage: { ...nothing.result.coverage, listed: 0 } };
    const empty = await ask('fail', () => Promise.resolve(nothing));
    expect([empty.goesOn, empty.runner.values('info')[0]]).toEqual([
      true,
      expect.stringContaining('the workspace is empty'),
    ]);
  });

  test('a scan that could not run stops, or warns', async () => {
    const broken: Guard = () => Promise.reject(new ScanError('Git failed.', { hint: 'Mend it.' }));
    const failed = await ask('fail', broken);
    expect([failed.goesOn, failed.runner.values('fail')]).toEqual([
      false,
      [
        expect.stringMatching(
          /^The check for JWT references could not run\.\nGit failed\.\nNext: Mend it\.\nHelp: https:/,
        ),
      ],
    ]);
    expect((await ask('warn', broken)).goesOn).toBe(true);
  });

  test('a defect of the guard is not taken for a finding', async () => {
    await expect(ask('fail', never)).rejects.toThrow('The guard was asked.');
  });
});
