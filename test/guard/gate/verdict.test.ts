import { describe, expect, test } from 'vitest';
import { closestMatch } from '../../../src/core/closest-match.ts';
import { applyBaseline, readBaseline, writeBaseline } from '../../../src/guard/gate/baseline.ts';
import type { ChangedLines } from '../../../src/guard/gate/diff/changed-lines.ts';
import type { LineRange } from '../../../src/guard/gate/diff/hunks.ts';
import { markKnown } from '../../../src/guard/gate/diff/known.ts';
import { suppress } from '../../../src/guard/gate/suppressions.ts';
import { conclude } from '../../../src/guard/gate/verdict.ts';
import {
  FAIL_ON,
  type FailOn,
  type Finding,
  type FindingState,
  LEVELS,
  type Level,
  type ScanResult,
} from '../../../src/guard/model.ts';
import { finding } from '../findings.ts';

function result(findings: readonly Finding[], scanned = 1): ScanResult {
  const skipped = Object.fromEntries(
    (
      [
        'binary',
        'too-large',
        'unreadable',
        'deleted',
        'symlink',
        'submodule',
        'lfs-pointer',
        'vendored',
        'minified',
        'lock-file',
        'own-report',
        'excluded',
      ] as const
    ).map((reason) => [reason, 0]),
  ) as ScanResult['coverage']['skipped'];
  return { findings, notices: [], coverage: { listed: scanned, scanned, skipped, examples: [] } };
}

const one = (level: Level, state: FindingState = 'active') => result([finding({ level, state })]);

describe('the gate', () => {
  test.each([
    ['error', 'error', true],
    ['error', 'warning', true],
    ['error', 'note', true],
    ['error', 'never', false],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['warning', 'note', true],
    ['warning', 'never', false],
    ['note', 'error', false],
    ['note', 'warning', false],
    ['note', 'note', true],
    ['note', 'never', false],
  ] as const)('%s with fail-on %s: failed %s', (level, failOn, failed) => {
    expect(conclude(one(level), failOn).failed).toBe(failed);
  });

  test.each(['suppressed', 'baselined', 'outside-diff'] as const)('does not fail for what is %s', (state) => {
    expect(conclude(one('error', state), 'note')).toMatchObject({ conclusion: 'clean', failed: false });
  });
});

describe('the conclusion', () => {
  test.each([
    ['error', 'never', 'findings'],
    ['warning', 'error', 'findings'],
    ['note', 'error', 'clean'],
    ['note', 'note', 'findings'],
  ] as const)('of one %s with fail-on %s is %s', (level, failOn, conclusion) => {
    expect(conclude(one(level), failOn).conclusion).toBe(conclusion);
  });

  test('of nothing found is clean, of nothing scanned is neither clean nor failed', () => {
    expect(conclude(result([]), 'error')).toMatchObject({ conclusion: 'clean', failed: false });
    expect(conclude(result([], 0), 'error')).toMatchObject({ conclusion: 'nothing-scanned', failed: false });
  });
});

// mulberry32: small, seeded, the same on every machine.
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const RULES = ['exchange-endpoint', 'metascope', 'jwt-sdk'];

function generated(seed: number) {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const files = ['a.js', 'b.js', 'c.md'].map((path) => {
    const lines = Array.from({ length: 1 + next(30) }, () =>
      next(4) === 0 ? `// ims-auth-ignore: ${pick([...RULES, 'x'])} -- ${pick(['why', ''])}` : 'code',
    );
    const findings = Array.from({ length: next(12) }, () => {
      const line = 1 + next(lines.length);
      const endLine = Math.min(lines.length, line + next(3));
      return finding({ path, line, endLine, rule: pick(RULES), level: pick(LEVELS) });
    });
    return { source: { path, text: lines.join('\n'), kind: 'source' as const }, findings };
  });
  const all = files.flatMap(({ findings }) => findings);
  const accepted = all.filter(() => next(3) === 0);
  const changed: ChangedLines = new Map<string, 'all' | LineRange[]>([
    ['a.js', [{ start: 1 + next(20), end: 1 + next(30) }]],
    ...(next(2) === 0 ? [['b.js', 'all'] as const] : []),
  ]);
  const base = all.filter(() => next(2) === 0);
  return { files, all, accepted, changed, base, failOn: pick<FailOn>(FAIL_ON) };
}

test.each(Array.from({ length: 300 }, (_, seed) => seed))(
  'reported + suppressed + baselined + outside-diff = all, seed %i',
  (seed) => {
    const { files, all, accepted, changed, base, failOn } = generated(seed);
    const suppressed = files.flatMap(
      ({ source, findings }) => suppress(source, findings, new Set(RULES)).findings,
    );
    const baseline = readBaseline(writeBaseline(accepted, 'note'));
    if (!baseline.ok) throw new Error('no baseline');
    const final = markKnown(applyBaseline(suppressed, baseline.value).findings, base, {
      oldPaths: new Map(),
      lines: changed,
    });
    const { counts, failed, conclusion } = conclude(result(final), failOn);

    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
    for (const level of LEVELS) {
      expect(counts[level]).toBe(final.filter((it) => it.state === 'active' && it.level === level).length);
    }
    // Nothing but the state and the reason may change, and the order stays.
    expect(final.map(({ state: _state, reason: _reason, ...rest }) => rest)).toEqual(
      all.map(({ state: _state, ...rest }) => rest),
    );
    for (const it of final) expect(it.reason !== undefined).toBe(it.state === 'suppressed');
    if (failed) expect(conclusion).toBe('findings');
    if (failOn === 'never') expect(failed).toBe(false);
  },
);

test.each([
  ['eror', 'error'],
  ['Warning', 'warning'],
  ['waring', 'warning'],
  ['nveer', 'never'],
  ['critical', undefined],
  ['', undefined],
  ['e'.repeat(100_000), undefined],
])('the nearest to %.10s is %s', (word, meant) => {
  expect(closestMatch(word, FAIL_ON)).toBe(meant);
});
