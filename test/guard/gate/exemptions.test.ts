import { describe, expect, test } from 'vitest';
import { type CheckOptions, check } from '../../../src/guard/check.ts';
import { exemptionFinder } from '../../../src/guard/gate/exemptions.ts';
import type { CentralConfig, Exemption } from '../../../src/guard/model.ts';
import { GIT_ENV, Repository } from '../repository.ts';
import { pull } from './diff/changed.ts';

// Put together here, so that this file itself is no reference.
const EXCHANGE = `fetch('https://ims-na1.adobelogin.com/ims/${'exchange'}/jwt');`;
const IGNORE = '// ims-auth-ignore: exchange-endpoint -- goes away in June';
const OWN = '.github/ims-auth.yml';
const TODAY = '2026-11-25';

const exempt = (what: Partial<Exemption> = {}): Exemption => ({
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

async function checked(
  repository: Repository,
  config: Partial<CentralConfig>,
  {
    today = TODAY,
    name = 'octo-org/shop',
    ...more
  }: Partial<CheckOptions> & { today?: string; name?: string } = {},
) {
  const { root } = repository;
  const result = await check({
    root,
    home: root,
    env: GIT_ENV,
    central: { config: central(config), repository: name, today },
    ...more,
  });
  return {
    result,
    states: result.result.findings.map(({ path, level, state }) => `${path} ${level} ${state}`),
    failed: result.failed,
    notes: result.result.notices.map(({ level, message }) => `${level}: ${message}`),
  };
}

function repositoryWith(files: Record<string, string | string[]>): Repository {
  const repository = Repository.create();
  repository.commit(files);
  return repository;
}

describe('what the central configuration decides', () => {
  test('excludes, levels and fail-on hold above those of the repository, which hold below', async () => {
    const repository = repositoryWith({
      'a.js': [EXCHANGE],
      'vendor-x/b.js': [EXCHANGE],
      'own/c.js': [EXCHANGE],
      [OWN]: 'exclude: [own/]\nlevels: { exchange-endpoint: off }\nfail-on: error\n',
    });
    const { states, failed } = await checked(repository, {
      exclude: ['vendor-x/'],
      levels: { 'exchange-endpoint': 'warning' },
      failOn: 'warning',
    });
    expect([states, failed]).toEqual([['a.js warning active'], true]);
    expect((await checked(repository, {})).states).toEqual([]);
    // An input of the workflow that names the level is above both.
    expect(
      (await checked(repository, { levels: { 'exchange-endpoint': 'warning' } }, { failOn: 'error' })).failed,
    ).toBe(false);
  });

  test('it can ignore what a repository has, whatever the inputs say', async () => {
    const repository = repositoryWith({
      'a.js': [EXCHANGE],
      'b.js': [IGNORE, EXCHANGE],
      [OWN]: 'exclude: [a.js]\n',
    });
    const ignored = await checked(
      repository,
      { repositoryConfig: 'ignore', suppressions: 'ignore' },
      { allowConfig: true, allowSuppressions: true },
    );
    expect(ignored.states).toEqual(['a.js error active', 'b.js error active']);
    expect(ignored.notes).toContain(
      'note: Suppressions do not count, because the central configuration ignores them.',
    );
    expect((await checked(repository, {}, { allowConfig: false })).states).toEqual([
      'a.js error active',
      'b.js error suppressed',
    ]);
  });

  test('a pull request that only repeats it accepts nothing', async () => {
    const repository = Repository.create();
    const base = repository.commit({ 'a.js': [EXCHANGE] });
    repository.git('switch', '--quiet', '--create', 'topic');
    const head = repository.commit({ [OWN]: 'levels: { exchange-endpoint: note }\n' });
    repository.git('switch', '--quiet', 'main');
    const commit = repository.merge('topic');
    const policy = {
      name: 'base' as const,
      event: { name: 'pull_request', payload: pull(base, head), commit },
    };
    const same = await checked(repository, { levels: { 'exchange-endpoint': 'warning' } }, { policy });
    expect([same.states, same.result.accepted]).toEqual([['a.js warning active'], undefined]);
    const without = await checked(repository, {}, { policy });
    expect([without.states, without.result.accepted?.additions.length]).toEqual([['a.js error active'], 1]);
  });
});

describe('an exemption', () => {
  const files = { 'a.js': [EXCHANGE], 'legacy/b.js': [EXCHANGE], 'c.js': [IGNORE, EXCHANGE] };

  test.each<[string, Partial<Exemption>, string[]]>([
    ['of a path', { path: 'legacy/' }, ['legacy/b.js']],
    ['of a rule', { rule: 'exchange-endpoint' }, ['a.js', 'legacy/b.js']],
    ['of another rule', { rule: 'metascope' }, []],
    ['of the repository', { repository: 'Octo-Org/Shop' }, ['a.js', 'legacy/b.js']],
    ['of its name', { repository: 'sh?p' }, ['a.js', 'legacy/b.js']],
    ['of a name that is that of the owner', { repository: 'octo-org' }, []],
    ['of another repository', { repository: 'octo-org/shop-*' }, []],
    ['of a path in another repository', { repository: 'x', path: '*.js' }, []],
  ])('%s', async (_what, what, exempted) => {
    const { result, states } = await checked(repositoryWith(files), { exemptions: [exempt(what)] });
    expect(states.filter((state) => state.endsWith(' exempt'))).toEqual(
      exempted.map((path) => `${path} error exempt`),
    );
    expect(states).toContain('c.js error suppressed');
    expect(result.counts).toMatchObject({ exempt: exempted.length, error: 2 - exempted.length });
    expect(result.failed).toBe(exempted.length < 2);
  });

  test('says whose it is, why, and how long', async () => {
    const { result } = await checked(repositoryWith({ 'a.js': [EXCHANGE] }), {
      exemptions: [exempt({ path: '*.js' })],
    });
    expect(result.result.findings[0]).toMatchObject({
      state: 'exempt',
      reason: 'Moves in June',
      exemption: { owner: '@octo-org/web', until: '2026-12-31' },
    });
  });

  test.each([
    ['2026-12-30', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('holds on its last day and not after it: %s', async (today, holds) => {
    const repository = repositoryWith(files);
    const exemptions = [exempt({ path: '*.js', rule: 'exchange-endpoint' })];
    const { states, notes, failed } = await checked(repository, { exemptions }, { today });
    expect(states.filter((state) => state.endsWith(' exempt')).length).toBe(holds ? 2 : 0);
    expect(failed).toBe(!holds);
    const said =
      'note: The exemption of exchange-endpoint in *.js by @octo-org/web ended on 2026-12-31: 2 places count again.';
    expect(notes.filter((note) => note.includes('exemption'))).toEqual(holds ? [] : [said]);
  });

  test('that has ended gives way to one that has not', async () => {
    const { states, notes } = await checked(repositoryWith({ 'a.js': [EXCHANGE] }), {
      exemptions: [exempt({ path: 'a.js', until: '2026-01-01' }), exempt({ rule: 'exchange-endpoint' })],
    });
    expect(states).toEqual(['a.js error exempt']);
    expect(notes).toEqual([]);
  });

  test('does not let a moved file be old: what leaves an exempt path is new', async () => {
    const repository = Repository.create();
    const base = repository.commit({ 'legacy/a.js': [EXCHANGE], 'b.js': [EXCHANGE] });
    repository.git('switch', '--quiet', '--create', 'topic');
    repository.git('rm', '--quiet', 'legacy/a.js');
    const head = repository.commit({ 'a.js': [EXCHANGE] });
    const { states } = await checked(
      repository,
      { exemptions: [exempt({ path: 'legacy/' })] },
      { changed: { name: 'pull_request', payload: pull(base, head) } },
    );
    expect(states).toEqual(['a.js error active', 'b.js error outside-diff']);
  });

  test('names nothing outside of the repository, and none without its name', () => {
    const where = { repository: undefined, today: TODAY };
    const all = exemptionFinder([exempt({ path: '**' })], where);
    expect(all({ rule: 'x', path: '../other/a.js' })).toBeUndefined();
    expect(all({ rule: 'x', path: 'a.js' })).toMatchObject({ ended: false });
    expect(
      exemptionFinder([exempt({ repository: '*' })], where)({ rule: 'x', path: 'a.js' }),
    ).toBeUndefined();
  });
});
