import { expect, test } from 'vitest';
import { exempted, exemptionLines, scanPolicyUnder } from '../../src/audit/central.ts';
import { policyHash } from '../../src/audit/guard-version.ts';
import { countReport } from '../../src/audit/report/index.ts';
import type { CentralConfig, Exemption } from '../../src/guard/index.ts';
import { finding, result } from './report/fixture.ts';

const exemption = (what: Partial<Exemption>): Exemption => ({
  owner: '@octo-org/web',
  reason: 'Moves in June',
  until: '2026-12-31',
  ...what,
});
const central = (config: Partial<CentralConfig>): CentralConfig => ({
  exclude: [],
  levels: {},
  repositoryConfig: 'allow',
  suppressions: 'allow',
  exemptions: [],
  ...config,
});
const RESULTS = [
  result('octo-org/shop', {
    findings: [finding({ path: 'legacy/a.js' }), finding({ path: 'b.js', level: 'warning' })],
  }),
  result('octo-org/blog', { findings: [finding({ path: 'legacy/a.js' })] }),
  result('octo-org/gone', { notScanned: { reason: 'gone', detail: 'x' } }),
];
const EXEMPTIONS = [
  exemption({ repository: 'octo-org/shop', path: 'legacy/' }),
  exemption({ repository: 'blog', until: '2026-01-31' }),
  exemption({ repository: 'gone' }),
];

test('what is exempt does not count, until its last day is over', () => {
  const { results, ended, unused } = exempted(RESULTS, { exemptions: EXEMPTIONS }, '2026-12-31');
  expect(countReport({ results })).toMatchObject({
    errors: 1,
    warnings: 1,
    exempt: 1,
    expired: 1,
    notScanned: 1,
  });
  expect(results[0]?.scanned?.findings[0]?.exempt).toEqual({
    owner: '@octo-org/web',
    reason: 'Moves in June',
    until: '2026-12-31',
    expired: false,
  });
  expect(ended).toEqual([{ exemption: EXEMPTIONS[1], findings: 1 }]);
  expect(unused).toEqual([EXEMPTIONS[2]]);
  expect(exemptionLines({ ended, unused })).toEqual([
    'The exemption of blog by @octo-org/web ended on 2026-01-31: 1 finding counts again.',
    'The exemption of gone by @octo-org/web exempts nothing.',
  ]);
  const after = exempted(RESULTS, { exemptions: EXEMPTIONS }, '2027-01-01');
  expect(countReport(after)).toMatchObject({ errors: 2, exempt: 0, expired: 2 });
});

test('marks of an earlier report do not count', () => {
  const { results } = exempted(RESULTS, { exemptions: EXEMPTIONS }, '2026-12-31');
  expect(exempted(results, { exemptions: [] }, '2026-12-31').results).toEqual(RESULTS);
});

test('results hold on another day and under other exemptions, and not under other rules', () => {
  const base = { allowConfig: true, allowSuppressions: true };
  const hash = (config?: Partial<CentralConfig>) =>
    policyHash(scanPolicyUnder(base, config && central(config)));
  expect(hash({ exemptions: EXEMPTIONS, failOn: 'note' })).toBe(hash({}));
  const others = [
    undefined,
    {},
    { exclude: ['a/'] },
    { levels: { metascope: 'off' as const } },
    { repositoryConfig: 'ignore' as const },
    { suppressions: 'ignore' as const },
  ];
  expect(new Set(others.map(hash)).size).toBe(others.length);
  const policy = scanPolicyUnder(base, central({ exclude: ['a/'] }));
  expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
});
