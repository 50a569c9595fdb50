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
    counts: { error: errors, warning: 0, note: 0, suppressed: 0, baselined: 0, exempt: 0, outsideDiff: 0 },
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

describe('what the scan says about itself', () => {
  const withNotices = (notices: CheckResult['result']['notices'], excluded = 0): Guard => {
    const checked = result(0, 'clean', false);
    const coverage = { ...checked.result.coverage, skipped: { excluded } as never };
    return () => Promise.resolve({ ...checked, result: { ...checked.result, notices, coverage } });
  };

  test('what git could not do is a warning, once', async () => {
    const { runner } = await ask('fail', withNotices([{ level: 'warning', message: 'Git was not found.' }]));
    expect(runner.values('warning')).toHaveLength(1);
    expect(runner.values('warning')[0]).toContain('Git was not found.');
  });

  test('code that was not read is a warning with its path, for the first five', async () => {
    const notices = Array.from({ length: 8 }, (_, at) => ({
      level: 'warning' as const,
      message: 'It was not read.',
      path: `src/a${at}.js`,
      unread: true as const,
    }));
    const { runner } = await ask('fail', withNotices(notices));
    expect(runner.values('warning')).toHaveLength(5);
    expect(runner.values('warning')[0]).toContain('src/a0.js: It was not read.');
  });

  test('what a change accepts is a warning with its place, and once without one', async () => {
    const { runner } = await ask(
      'fail',
      withNotices([
        { level: 'warning', about: 'policy', message: 'This change accepts it.', path: 'a.js', line: 3 },
        { level: 'warning', about: 'policy', message: 'The base is not there.' },
      ]),
    );
    expect(runner.values('warning')).toHaveLength(2);
    expect(runner.values('warning')[0]).toContain('a.js:3: This change accepts it.');
  });

  test('files that the configuration excludes are said', async () => {
    const { runner } = await ask('fail', withNotices([], 12));
    expect(runner.values('info').join('\n')).toContain('12');
  });

  const nothing = (listed: number, excluded: number): Guard => {
    const checked = result(0, 'nothing-scanned', false);
    const coverage = { listed, scanned: 0, skipped: { excluded, binary: listed - excluded }, examples: [] };
    return () => Promise.resolve({ ...checked, result: { ...checked.result, coverage: coverage as never } });
  };

  test.each([
    ['an empty workspace is said', 0, 0, 'info', 'the workspace is empty'],
    ['a workspace of which all is excluded is a warning', 3, 3, 'warning', 'nothing was checked'],
    ['a workspace without text is said', 3, 0, 'info', 'nothing was checked'],
  ] as const)('%s', async (_name, listed, excluded, kind, said) => {
    const { runner, goesOn } = await ask('fail', nothing(listed, excluded));
    expect(goesOn).toBe(true);
    expect(runner.values(kind).join('\n')).toContain(said);
  });
});
