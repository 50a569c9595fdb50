import { afterEach, describe, expect, test } from 'vitest';
import { maskForms } from '../../../../src/core/secrets.ts';
import { DAY_MS } from '../../../../src/core/time.ts';
import { APP_TOKEN } from '../../../github-server/index.ts';
import type { StepResult } from '../../../runner/index.ts';
import { CLIENT_ID, NAME, OLD_UUID, PLACE, SECRET, START, type World, world } from './support.ts';

let here: World;
afterEach(() => here.close());

const ticks = (step: StepResult): string[] => step.lines.filter((line) => /^[✓·✗→]/.test(line));
const told = (step: StepResult): unknown[] => [step.conclusion, step.outputs['state'], step.annotations];
const phase = (): unknown => (JSON.parse(here.marker()) as { phase: string }).phase;

describe('the life of a client secret', () => {
  test('young, made, waiting, retired, and young again, in runs of one step each', {
    timeout: 120_000,
  }, async () => {
    here = await world(30);
    const first = await here.run();
    expect(told(first)).toEqual(['success', 'young', []]);
    expect(first.outputs).toEqual({
      state: 'young',
      'next-at': new Date(START + 60 * DAY_MS).toISOString(),
      'secret-age-days': '30',
    });
    expect(ticks(first)).toEqual([
      '✓ read the variable IMS_CLIENT_SECRET_ROTATION: there is none yet',
      '✓ get a token with the stored client secret',
      '✓ list the client secrets: 1',
      '✓ read the secret IMS_CLIENT_SECRET of the environment production of octo-org/app: last written on 2026-01-31 04:47 UTC',
      '✓ remember in IMS_CLIENT_SECRET_ROTATION: there is one client secret',
      '→ next: a second client secret is made, not before 2026-05-01 04:47 UTC',
    ]);
    expect(phase()).toBe('idle');

    here.days(59);
    const young = await here.run();
    expect(told(young)).toEqual(['success', 'young', []]);
    expect(ticks(young).at(-2)).toBe('· change nothing');

    here.days(2);
    const made = await here.run();
    expect(told(made)).toEqual(['success', 'made', []]);
    expect(ticks(made).slice(4)).toEqual([
      '✓ remember in IMS_CLIENT_SECRET_ROTATION: a second client secret is asked for',
      '✓ look once more that nothing has changed',
      '✓ make a second client secret',
      '✓ remember in IMS_CLIENT_SECRET_ROTATION: a second client secret is made',
      '✓ get a token with the new client secret',
      '✓ store it: secret IMS_CLIENT_SECRET of the environment production of octo-org/app',
      '✓ remember in IMS_CLIENT_SECRET_ROTATION: the second client secret is stored',
      expect.stringMatching(
        /^→ next: the old client secret is deleted when nobody uses it, not before 2026-05-09/,
      ),
    ]);
    expect(made.outputs['secret-age-days']).toBe('0');
    const [old, fresh] = here.listed();
    expect([old?.uuid, old?.value, fresh?.value]).toEqual([OLD_UUID, SECRET, here.stored()]);
    const value = here.stored();
    expect(value).not.toBe(SECRET);
    // Masked in every form, and nothing but masks ever had it.
    expect(made.masks).toEqual(expect.arrayContaining(maskForms(value)));

    // A job that started before the write has the old one: both work.
    const late = await here.run({ 'client-secret': SECRET }, { secrets: { X: SECRET, APP_TOKEN } });
    expect(told(late)).toEqual(['success', 'waiting', []]);
    expect(late.log).toContain('This job may have started before the secret was written');

    here.days(1);
    expect(await here.use(SECRET)).toBe(200);
    const inUse = await here.run();
    expect(told(inUse)).toEqual(['success', 'waiting', []]);
    expect(inUse.log).toMatch(/that is to go was used on 2026-05-03 \S+ UTC by client_credentials/);
    expect(inUse.summary).toContain('**→ nobody uses the old one any more**');

    here.days(3);
    const proving = await here.run();
    expect(told(proving)).toEqual(['success', 'waiting', []]);
    expect(here.marker()).toContain('"proof"');
    expect(here.listed()).toHaveLength(2);

    here.days(4);
    const retired = await here.run();
    expect(told(retired)).toEqual(['success', 'retired', []]);
    expect(ticks(retired).slice(4)).toEqual([
      '✓ look once more that nothing has changed',
      '✓ delete the old client secret',
      '✓ look that the other one is left, and get a token with it',
      '✓ remember in IMS_CLIENT_SECRET_ROTATION: there is one client secret',
      expect.stringMatching(/^→ next: a second client secret is made, not before 2026-07-31/),
    ]);
    expect(here.listed().map(({ value: left }) => left)).toEqual([value]);
    expect(await here.use(SECRET)).toBe(400);
    expect(await here.use(here.stored())).toBe(200);

    here.days(1);
    expect(told(await here.run())).toEqual(['success', 'young', []]);
    expect(phase()).toBe('idle');
  });

  test('a dry run changes nothing, and names the steps', async () => {
    here = await world(91);
    const dry = await here.run({ 'dry-run': 'true' });
    expect(told(dry)).toEqual(['success', 'made', []]);
    expect(ticks(dry).filter((line) => line.startsWith('·'))).toHaveLength(7);
    expect(dry.log).toContain('This is a dry run: these steps are only named.');
    expect(dry.summary).toContain('## Adobe client secret: made (dry run)');
    expect([here.marker(), here.listed().length, here.stored()]).toEqual(['', 1, SECRET]);
    const writes = here.github.requests.filter(({ method }) => method !== 'GET');
    expect(writes).toEqual([]);
  });

  test('the first run without a variable only remembers, and the second one acts', async () => {
    here = await world(91);
    const first = await here.run();
    expect([phase(), here.listed().length, here.stored()]).toEqual(['idle', 1, SECRET]);
    expect(first.summary).toContain('(dry run)');
    expect(told(await here.run())).toEqual(['success', 'made', []]);
  });

  test('`dry-run: false` acts at once', async () => {
    here = await world(91);
    expect(told(await here.run({ 'dry-run': 'false' }))).toEqual(['success', 'made', []]);
  });

  test('copies are written each by itself, and those that were not, again', async () => {
    here = await world(91);
    const web = { repository: 'octo-org/web' };
    here.github.secrets.place(web);
    here.github.secrets.add({ organization: 'octo-org' }, 'ADOBE', { visibility: 'all' });
    const copies =
      '- repository: octo-org/web\n- organization: octo-org\n  secret-name: adobe\n- kind: dependabot';
    const account = [...here.github.accounts.values()].find(({ login }) => login === 'rotation[bot]');
    if (account === undefined) throw new Error('There is no App.');
    const all = { environments: 'write', secrets: 'write', organization_secrets: 'write' } as const;
    account.permissions = all;
    const made = await here.run({ copies, 'dry-run': 'false' });
    expect([made.conclusion, made.outputs['state']]).toEqual(['success', 'copying']);
    const [warning] = made.annotations;
    expect(warning?.message.split('\n').slice(0, 2)).toEqual([
      'A copy of the client secret was not written.',
      `Dependabot secret ${NAME} of octo-org/app: the token may not write it. Evidence: HTTP 403, GitHub said "Resource not accessible by integration"; GitHub asks for the permission: dependabot_secrets=read`,
    ]);
    expect(ticks(made).filter((line) => line.startsWith('✗'))).toEqual([
      `✗ write the copy: Dependabot secret ${NAME} of octo-org/app`,
    ]);
    const value = here.stored();
    expect(here.github.secretValue(web, NAME)).toBe(value);
    expect(here.github.secrets.secret({ organization: 'octo-org' }, 'ADOBE')).toMatchObject({
      value,
      visibility: 'all',
    });
    account.permissions = { ...all, dependabot_secrets: 'write' };
    here.days(1);
    const copied = await here.run({ copies });
    expect(told(copied)).toEqual(['success', 'waiting', []]);
    expect(here.github.secretValue({ repository: PLACE.repository, dependabot: true }, NAME)).toBe(value);
  });

  test('an old client secret that is used all the time is a warning a week after it could be gone', async () => {
    here = await world(91);
    await here.run({ 'dry-run': 'false' });
    here.days(15);
    expect(await here.use(SECRET)).toBe(200);
    const late = await here.run();
    expect([late.conclusion, late.outputs['state']]).toEqual(['success', 'waiting']);
    expect(late.annotations.map(({ level, message }) => [level, message.split('\n')[0]])).toEqual([
      ['warning', 'The old client secret could not be deleted for more than a week.'],
    ]);
    expect(late.summary).toContain('**The old client secret could not be deleted for more than a week.**');
    expect(here.listed().map(({ value }) => value)).toContain(SECRET);
  });

  test('a person who rotates by hand in between is noticed, and the rotation goes on from there', async () => {
    here = await world(40);
    await here.run();
    here.days(1);
    const byHand = here.ims.developerConsole.addSecret(CLIENT_ID);
    here.github.secrets.add(PLACE, NAME, { value: byHand.value ?? '', updatedAt: here.now() });
    here.days(1);
    const both = await here.run();
    expect([both.conclusion, both.outputs['state']]).toEqual(['failure', 'stopped']);
    here.ims.developerConsole.deleteSecret(CLIENT_ID, OLD_UUID);
    expect(told(await here.run())).toEqual(['success', 'young', []]);
    expect(here.marker()).toContain(byHand.uuid);
  });

  test('a lost answer ends the run, and later ones remove what nobody knows and make another', async () => {
    here = await world(91);
    here.ims.scriptFor(`POST /console/organizations/4711/credentials/815/secrets`, {
      kind: 'after-effect',
      instead: { kind: 'reset' },
    });
    const lost = await here.run({ 'dry-run': 'false' });
    expect([lost.conclusion, lost.outputs['state']]).toEqual(['failure', 'stopped']);
    expect(lost.annotations[0]?.message).toContain('its answer was lost');
    expect(ticks(lost).filter((line) => line.startsWith('✗'))).toEqual(['✗ make a second client secret']);
    expect(here.listed()).toHaveLength(2);
    expect(here.stored()).toBe(SECRET);

    here.days(1);
    expect(told(await here.run())).toEqual(['success', 'waiting', []]);
    here.days(2);
    const removed = await here.run();
    expect(told(removed)).toEqual(['success', 'waiting', []]);
    expect(ticks(removed)).toContain('✓ delete the client secret of a lost answer, which nobody knows');
    expect(here.listed().map(({ value }) => value)).toEqual([SECRET]);
    here.days(1);
    expect(told(await here.run())).toEqual(['success', 'made', []]);
  });
});
