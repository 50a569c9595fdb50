import { afterEach, describe, expect, test } from 'vitest';
import { AUDIT_PROBLEMS, AUDIT_WARNINGS } from '../../../../src/actions/audit/problems.ts';
import { AFFECTED, CLEAN, said, type World, world } from './support.ts';

let here: World | undefined;
afterEach(async () => {
  await here?.close();
  here = undefined;
});

const error = (id: keyof typeof AUDIT_PROBLEMS): string => `error: ${AUDIT_PROBLEMS[id].summary}`;
const warning = (id: keyof typeof AUDIT_WARNINGS): string => `warning: ${AUDIT_WARNINGS[id].summary}`;

describe('an audit', () => {
  test('lists, scans in shards, and reports what is left, whose it is, and what was not scanned', async () => {
    here = await world();
    here.repository('app', AFFECTED);
    here.repository('shop', CLEAN);
    here.repository('broken');
    here.repository('fork', AFFECTED, { fork: true });
    const { plan, scans, report } = await here.audit({ shards: '2', issue: 'on' });
    expect([plan.conclusion, plan.outputs['repositories'], plan.outputs['last-run']]).toEqual([
      'success',
      '3',
      '',
    ]);
    expect(plan.outputs['shards']).toBe('[0,1]');
    expect(plan.lines).toContain('Left out by the filters: 1 by archived, 1 by fork.');
    // What a repository does is no failure of its shard.
    expect(scans.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(report.conclusion).toBe('failure');
    expect(said(report)).toEqual([error('audit-not-scanned'), error('audit-findings')]);
    expect(report.outputs).toMatchObject({
      repositories: '3',
      affected: '1',
      'not-scanned': '1',
      'issue-url': 'https://github.com/octo-org/audit/issues/1',
    });
    const made = here.report();
    const byName = Object.fromEntries(made.results.map((result) => [result.repository.name, result]));
    expect(byName['octo-org/app']?.scanned?.findings[0]).toMatchObject({ owners: ['@octo-org/web'] });
    expect(byName['octo-org/shop']?.scanned?.findings).toEqual([]);
    expect(byName['octo-org/broken']?.notScanned?.reason).toBe('gone');
    expect(made.leftOut).toEqual({ archived: 1, fork: 1 });
    expect(made.requests.sent).toBeGreaterThan(0);
    expect(here.file('audit.html')).toContain('octo-org/app');
    expect(here.file('audit.csv')).toContain('"octo-org/broken","not scanned"');
    expect(report.summary).toContain('octo-org');
    expect(here.github.issues.get(1)?.body).toContain('owners `@octo-org/web`');
  });

  test('takes what is unchanged from the last report, and adds to its trend', async () => {
    here = await world();
    here.repository('app', AFFECTED);
    here.repository('shop', CLEAN);
    await here.audit({ issue: 'on' });
    const first = here.report();
    here.next();
    here.repository('shop', { ...CLEAN, 'index.js': 'new\n' }, { id: 1_002 });
    const { scans, report } = await here.audit({ issue: 'on' });
    expect(scans[0]?.lines).toContain(
      '1 repository affected, 0 not scanned, 1 unchanged since the last report.',
    );
    const made = here.report();
    expect(made.results.map(({ reused }) => reused)).toEqual([true, undefined]);
    expect(made.results[0]?.scanned?.findings).toEqual(first.results[0]?.scanned?.findings);
    expect(made.trend.map(({ affected }) => affected)).toEqual([1, 1]);
    expect(said(report)).toEqual([error('audit-findings')]);
    expect(here.github.issues.get(1)?.comments).toEqual([]);
    // What counts is another thing: nothing is taken.
    here.next();
    await here.audit({ 'allow-suppressions': 'false' });
    expect(here.report().results.map(({ reused }) => reused)).toEqual([undefined, undefined]);
  });

  test('is green only where all was scanned and nothing is left', async () => {
    here = await world();
    here.repository('shop', CLEAN);
    here.repository('app', CLEAN);
    const { report } = await here.audit({ shards: '2', issue: 'on' });
    expect([report.conclusion, said(report), here.github.issues.size]).toEqual(['success', [], 0]);

    here.remove('shards/shard-0.json');
    const without = await here.step('report', { issue: 'on' });
    expect([without.conclusion, said(without)]).toEqual(['failure', [error('audit-not-scanned')]]);
    expect(here.report().results.map(({ notScanned }) => notScanned?.reason)).toContain('shard-died');
    const never = await here.step('report', { 'fail-on': 'never' });
    expect([never.conclusion, never.outputs['not-scanned']]).toEqual(['success', '1']);
    expect(said(never)).toEqual([`warning: ${AUDIT_PROBLEMS['audit-not-scanned'].summary}`]);
  });

  test('without a plan is red, and tells nothing', async () => {
    here = await world();
    expect(said(await here.step('scan', { shard: '0' }))).toEqual([error('audit-no-plan')]);
    const report = await here.step('report', { issue: 'on' });
    expect([said(report), report.outputs]).toEqual([[error('audit-no-plan')], {}]);
    expect(here.github.requests).toEqual([]);
  });
});

describe('the plan', () => {
  test('filters, and names what it does not find', async () => {
    here = await world();
    here.repository('app', CLEAN, { topics: ['java'], properties: { team: 'web' } });
    here.repository('shop', CLEAN, { visibility: 'internal' });
    here.repository('sandbox-1', CLEAN);
    const one = await here.step('plan', { names: '!sandbox-*', topics: 'java', properties: 'team=w*' });
    expect(one.outputs['repositories']).toBe('1');
    const named = await here.step('plan', { repositories: 'shop, octo-org/nowhere' });
    expect([named.outputs['repositories'], said(named)]).toEqual(['1', [warning('audit-list-cut')]]);
    const none = await here.step('plan', { names: 'x*' });
    expect([none.conclusion, said(none)]).toEqual(['failure', [error('audit-nothing')]]);
  });

  test('says that the App is on selected repositories, and takes another token as well', async () => {
    here = await world();
    here.repository('app', CLEAN);
    here.github.organization.selection = 'selected';
    expect(said(await here.step('plan'))).toEqual([warning('audit-selected')]);
    const [token] = [...here.github.accounts.keys()];
    const person = await here.step('plan', { token: token ?? '' });
    expect([person.conclusion, person.outputs['repositories']]).toEqual(['success', '1']);
  });

  test('fails where nothing can be listed', async () => {
    here = await world();
    here.github.order({ kind: 'bad-token' }, { path: /installation/ });
    const plan = await here.step('plan');
    expect(said(plan)).toEqual([error('audit-not-listed')]);
    expect(plan.annotations[0]?.message).toContain('HTTP 401');
  });

  test('finds the last report, and none that somebody else could have left', async () => {
    here = await world();
    here.repository('app', CLEAN);
    const { runs } = here.github;
    expect((await here.step('plan')).outputs['last-run']).toBe('');
    runs.add({ run: { id: 11 } });
    runs.add({ run: { id: 12 } });
    runs.add({ run: { id: 13 }, expired: true });
    runs.add({ run: { id: 14, branch: 'patch-1' } });
    runs.add({ run: { id: 15, fromFork: true } });
    runs.add({ run: { id: 16, path: '.github/workflows/other.yml' } });
    runs.add({ run: { id: 17, event: 'pull_request' } });
    runs.add({ run: { id: 1 } });
    expect((await here.step('plan')).outputs['last-run']).toBe('12');
    here.github.order({ kind: 'no-permission' }, { path: /artifacts/ });
    const plan = await here.step('plan');
    expect([plan.conclusion, said(plan)]).toEqual(['success', [warning('audit-no-last-report')]]);
  });

  test('tells all that is wrong with the inputs, and asks for nothing', async () => {
    here = await world();
    const plan = await here.step('plan', { token: '', shards: '300', properties: 'team', names: 'a,!' });
    expect(plan.annotations[0]?.message.split('\n').slice(1, -2)).toEqual([
      '`names` is a list of which each must be a pattern of at most 200 characters; it is "a,!".',
      '`properties` must have one name=pattern on each line; it is "team".',
      '`shards` must be a whole number from 1 to 256; it is "300".',
      '`token` is empty: `plan` needs it.',
    ]);
    expect(said(await here.step('scan'))).toEqual([error('audit-inputs')]);
    expect(said(await here.step('merge'))).toEqual([error('audit-inputs')]);
    expect(here.github.requests).toEqual([]);
  });
});

describe('a public controller', () => {
  test('refuses what is not public, before anything is written', async () => {
    here = await world('public');
    here.repository('app', AFFECTED);
    here.repository('site', CLEAN, { visibility: 'public' });
    const plan = await here.step('plan');
    expect([plan.conclusion, said(plan), plan.outputs]).toEqual([
      'failure',
      [error('audit-public-controller')],
      {},
    ]);
    expect(plan.annotations[0]?.message).toContain('1 repository is not public.');
    expect(plan.log).not.toContain('octo-org/app');
    expect([here.file('plan.json'), here.git.requests]).toEqual([undefined, []]);
    const all = await here.audit({ visibility: 'public' });
    expect(all.report.conclusion).toBe('success');
    expect(here.report().results.map(({ repository }) => repository.name)).toEqual(['octo-org/site']);
  });

  test('is what a controller counts as whose visibility cannot be asked', async () => {
    here = await world();
    here.repository('app', AFFECTED);
    here.github.order({ kind: 'no-permission' }, { path: /\/repos\/octo-org\/audit$/ });
    expect(said(await here.step('plan'))).toEqual([error('audit-public-controller')]);
  });

  test('refuses the report as well, where it became public after the plan', async () => {
    here = await world();
    here.repository('app', AFFECTED);
    await here.step('plan');
    await here.step('scan', { shard: '0' });
    const controller = here.github.organization.repositories.get(900);
    if (controller !== undefined) controller.visibility = 'public';
    const report = await here.step('report', { issue: 'on' });
    expect([said(report), report.outputs, here.file('audit.html')]).toEqual([
      [error('audit-public-controller')],
      {},
      undefined,
    ]);
    expect([report.summary, here.github.issues.size]).toEqual(['', 0]);
  });
});

describe('left-over names', () => {
  test('are off; with them on the report has the names, and says what it could not list', async () => {
    here = await world();
    here.repository('app', AFFECTED);
    here.github.secrets.add({ repository: 'octo-org/app' }, 'ADOBE_PRIVATE_KEY', {
      value: 'not-asked-for-1',
    });
    await here.audit();
    expect(here.report().results[0]?.scanned?.leftOver).toBeUndefined();
    here.next();
    const app = [...here.github.accounts.entries()].at(-1);
    if (app !== undefined) app[1].permissions = { ...app[1].permissions, secrets: 'read', actions: 'read' };
    const { scans } = await here.audit({ 'left-over-names': 'true' });
    expect(here.report().results[0]?.scanned?.leftOver).toEqual([
      { kind: 'secret', place: 'repository', name: 'ADOBE_PRIVATE_KEY' },
    ]);
    expect(scans.flatMap(said)).toEqual([warning('audit-names-unread')]);
  });
});
