import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { credentialsYaml, type Trouble, tenTroubles, troubles } from '../../../ims-server/troubles.ts';
import { expectNoLeak, type JobOptions, type StepResult } from '../../../runner/index.ts';
import { takeApart } from '../../../support/code-spans.ts';
import { type World, world } from './support.ts';

const worlds: World[] = [];
afterAll(async () => {
  for (const one of worlds.splice(0)) await one.close();
});

async function open(list: readonly Trouble[], options?: JobOptions): Promise<World> {
  const opened = await world(list, options);
  worlds.push(opened);
  return opened;
}

// As the runner sets it for an action of another repository.
const ACTION = { GITHUB_ACTION_REPOSITORY: 'acme/ims-auth', GITHUB_ACTION_REF: 'v1' };
const ABOUT = {
  owner: '@acme/data',
  project: 'Acme reporting',
  secret: { name: 'DATA_SECRET', environment: 'production' },
};
const COMMAND = 'gh secret set DATA_SECRET --env production --repo octo-org/credentials';
const CONSOLE = 'https://developer.adobe.com/console/projects';

/** The list with more fields in each entry. */
const listWith = (list: readonly Trouble[], here: World, more: object): string =>
  stringify((parse(credentialsYaml(list, here.ims.url)) as object[]).map((one) => ({ ...one, ...more })));

const messages = (step: StepResult, level: string): string[] =>
  step.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);

describe.concurrent('a failing credential', () => {
  test('has its owner, its page and the command that stores its secret in every place', async () => {
    const list = tenTroubles(Date.now()).slice(0, 1);
    const here = await open(list, { machineEnv: ACTION });
    const ids = {
      'console-org-id': '1234567',
      'console-project-id': '456642421',
      'console-credential-id': '424202',
    };
    const step = await here.act({
      credentials: listWith(list, here, { ...ABOUT, ...ids }),
      issue: 'on',
      'json-file': 'health.json',
    });
    const page = `${CONSOLE}/1234567/456642421/credentials/424202/details/oauthservertoserver`;
    const help = 'https://github.com/acme/ims-auth/blob/v1/docs/troubleshooting.md#wrong-client-secret';

    const [first = '', last = ''] = messages(step, 'error');
    expect(first).toMatch(/^Deleted client secret: Adobe IMS refused the client secret\.\n/);
    for (const line of [
      'Owner: @acme/data',
      'Project: Acme reporting',
      `Developer Console: ${page}`,
      `Store it: ${COMMAND}`,
      `Help: ${help}`,
    ])
      expect(first.split('\n')).toContain(line);
    expect(last).toMatch(/^Deleted client secret: 1 of 1 Adobe credential failing/);
    expect(step.log).toContain(`\n  Owner: @acme/data\n`);
    expect(step.log).toContain(`\n  Developer Console: ${page}\n  Store it: ${COMMAND}\n`);

    const issue = here.github.issues.get(1);
    expect(takeApart(issue?.body ?? '').outside.match(/@\S+/g)).toEqual(['@acme/data']);
    for (const markdown of [step.summary, issue?.body ?? '']) {
      expect(markdown).toContain(
        `[Developer Console](${page}) Store it: \`${COMMAND}\` [Help](${help}) [More](`,
      );
      expect(markdown).toContain('owner `@acme/data` · project `Acme reporting`');
    }
    expect(takeApart(step.summary).outside).not.toContain('@');
    const json = JSON.parse(readFileSync(step.outputs['json-file'] ?? '', 'utf8')) as {
      credentials: object[];
    };
    expect(json.credentials[0]).toMatchObject({
      owner: '@acme/data',
      project: 'Acme reporting',
      secret: { name: 'DATA_SECRET', environment: 'production' },
      consoleUrl: page,
      findings: [{ id: 'wrong-client-secret', help, consoleUrl: page, command: COMMAND }],
    });
    expectNoLeak(here.secrets(), { log: step.log, issue: issue?.body ?? '', summary: step.summary });

    // The next run mentions nobody.
    await here.act({ credentials: listWith(list, here, { ...ABOUT, ...ids }), issue: 'on' });
    expect(takeApart(here.github.issues.get(1)?.body ?? '').outside).not.toContain('@');
    expect(here.github.issues.get(1)?.comments).toEqual([]);
  });

  test('has the page that the Developer Console finds for its token', async () => {
    const list = tenTroubles(Date.now()).slice(5, 6);
    const here = await open(list);
    const step = await here.act();
    expect(messages(step, 'warning')[0]).toContain(
      `\nDeveloper Console: ${CONSOLE}/1234567/45664242071/credentials/424207/details/oauthservertoserver\n`,
    );
  });

  test('of the inputs of its own has the command, too', async () => {
    const list = tenTroubles(Date.now()).slice(0, 1);
    const [entry] = list.map((trouble) => trouble.entry);
    const here = await open(list);
    const step = await here.act({
      credentials: '',
      'client-id': String(entry?.['client-id']),
      'client-secret': String(entry?.['client-secret']),
      scopes: 'openid',
      secret: '{ name: DATA_SECRET, environment: production }',
    });
    expect(messages(step, 'error')[0]).toMatch(/^default: Adobe IMS refused the client secret\.\n/);
    expect(step.log).toContain(`\n  Store it: ${COMMAND}\n`);
  });

  test('whose client secret stands in the field `secret` shows it nowhere', async () => {
    const [trouble] = tenTroubles(Date.now());
    const older = 'MyOldSecret0123456789';
    const here = await open(trouble === undefined ? [] : [trouble], { secrets: { OLDER: older } });
    const step = await here.act({
      credentials: stringify([{ ...trouble?.entry, secret: older }]),
      issue: 'on',
      'json-file': 'health.json',
    });
    expect([step.conclusion, step.outputs]).toEqual(['failure', {}]);
    expect(messages(step, 'error')[0]).toContain('secret: looks like the value of a secret');
    expect(here.ims.requests).toEqual([]);
    expect(step.masks).toContain(older);
    expectNoLeak([older], { log: step.log, annotations: JSON.stringify(step.annotations) });
  });
});

describe.concurrent('the issue', () => {
  test('has labels, assignees and mentions, and what GitHub refuses is a warning', async () => {
    const here = await open(tenTroubles(Date.now()).slice(0, 1));
    here.github.people.refusedLabels.add('unknown label');
    const step = await here.act({
      issue: 'on',
      'issue-labels': 'adobe, unknown label',
      'issue-assignees': 'mona\nstranger',
      'issue-mentions': '@octo-org/on-call',
    });
    expect(here.github.issues.get(1)).toMatchObject({ labels: ['adobe'], assignees: ['mona'] });
    expect(here.github.issues.get(1)?.body).toContain('\n\ncc @octo-org/on-call\n\n');
    expect(step.outputs['issue-url']).toMatch(/\/issues\/1$/);
    expect(messages(step, 'warning')).toEqual([
      expect.stringContaining('Refused: unknown label\n'),
      expect.stringContaining('Refused: stranger\n'),
    ]);
  });
});

describe.concurrent('Adobe IMS that is unavailable', () => {
  test('is said in a warning, fails no step and opens no issue', async () => {
    const list = (await troubles(Date.now())).slice(0, 1);
    const here = await open(list);
    here.ims.always({ kind: 'html', status: 503 });
    const step = await here.act({ issue: 'on' });
    expect([
      step.conclusion,
      step.outputs['unknown'],
      step.outputs['failing'],
      step.outputs['healthy'],
    ]).toEqual(['success', '1', '0', 'false']);
    expect(step.annotations.map(({ level, title }) => [level, title])).toEqual([
      ['warning', 'Adobe credential unknown: All is well'],
    ]);
    expect(step.annotations[0]?.message).toMatch(
      /^All is well: Adobe IMS is unavailable\.\n(?:.*\n)*Nothing is known about it this time: this fails no step, and the last verdict still counts\.\nNext: /,
    );
    expect(here.github.issues.size).toBe(0);
  });

  test('opens the issue again when it lasts, and the step stays green', async () => {
    const [healthy] = await troubles(Date.now());
    const list = healthy === undefined ? [] : [healthy];
    const here = await open(list);
    const act = async (run: number) => {
      const step = await here.actInRun(String(run), { issue: 'on' });
      return [step.conclusion, here.github.issues.get(1)?.state];
    };
    here.ims.always({ kind: 'error', status: 400, error: 'invalid_client' });
    expect(await act(1)).toEqual(['failure', 'open']);
    here.ims.always(undefined);
    expect(await act(2)).toEqual(['success', 'closed']);
    here.ims.always({ kind: 'html', status: 503 });
    expect([await act(3), await act(4), await act(5)]).toEqual([
      ['success', 'closed'],
      ['success', 'closed'],
      ['success', 'open'],
    ]);
    expect(here.github.issues.get(1)?.comments.at(-1)?.body).toMatch(
      /^The issue is open again, because 1 credential could not be checked in the last 3 checks\./,
    );
    here.ims.always(undefined);
    expect(await act(6)).toEqual(['success', 'closed']);
  });
});
