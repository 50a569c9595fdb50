import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GATEWAY_BODY, type ImsServerOptions } from '../../../ims-server/index.ts';
import { type Trouble, tenTroubles, troubles } from '../../../ims-server/troubles.ts';
import {
  expectNoLeak,
  type JobOptions,
  type StepResult,
  withoutMaskCommands,
} from '../../../runner/index.ts';
import { FULL_DISK, NO_SUMMARY_FILE, preload } from '../../../support/preload.ts';
import { type World, world } from './support.ts';

// Tests go side by side, because each waits for a process most of the time; so none may end what another one uses.
const worlds: World[] = [];
afterAll(async () => {
  for (const one of worlds.splice(0)) await one.close();
});

async function open(
  list: readonly Trouble[],
  options?: JobOptions,
  imsOptions?: ImsServerOptions,
): Promise<World> {
  const opened = await world(list, options, imsOptions);
  worlds.push(opened);
  return opened;
}

type Json = {
  credentials: { name: string; verdict: string; findings: { id: string; particulars: string[] }[] }[];
};
const jsonOf = (step: StepResult): Json => {
  const { 'json-file': file = '' } = step.outputs;
  return JSON.parse(readFileSync(file, 'utf8')) as Json;
};
const titles = (step: StepResult, level: string): (string | undefined)[] =>
  step.annotations.filter((annotation) => annotation.level === level).map(({ title }) => title);

/** Everything that a run leaves behind anywhere, by the name of the place. */
function everything({ github, job }: World, step: StepResult): Record<string, string> {
  const issues = [...github.issues.values()];
  return {
    'own lines': withoutMaskCommands(step.rawStdout),
    stderr: step.rawStderr,
    log: job.log,
    annotations: JSON.stringify(step.annotations),
    summary: step.summary,
    outputs: JSON.stringify(step.outputs),
    environment: JSON.stringify(step.exportedEnv),
    state: JSON.stringify(step.state),
    json: step.outputs['json-file'] ? readFileSync(step.outputs['json-file'], 'utf8') : '',
    'issue titles and bodies': issues.map(({ title, body }) => `${title}\n${body}`).join('\n'),
    'issue comments': issues
      .flatMap(({ comments }) => comments)
      .map(({ body }) => body)
      .join('\n'),
    'requests to GitHub': github.requests.map(({ url, body }) => `${url}\n${body}`).join('\n'),
  };
}

describe.concurrent('ten credentials with ten troubles in one run', () => {
  test('are each named with their own cause, in every place', async () => {
    const list = tenTroubles(Date.now());
    const here = await open(list);
    const step = await here.act({ 'json-file': 'health.json', issue: 'on' });
    const found = jsonOf(step).credentials.map(({ name, findings }) => [name, findings.map(({ id }) => id)]);
    expect(found).toEqual(list.map(({ entry, findings }) => [entry.name, findings]));
    expect(new Set(list.map(({ findings }) => findings[0])).size).toBe(10);

    expect([step.conclusion, step.outputs['healthy']]).toEqual(['failure', 'false']);
    expect([step.outputs['failing'], step.outputs['warning'], step.outputs['unknown']]).toEqual([
      '6',
      '2',
      '2',
    ]);
    expect(titles(step, 'error')).toEqual([
      ...list.slice(0, 5).map(({ entry }) => `Adobe credential failing: ${entry.name}`),
      'Adobe credential failing: API not in the project',
      'Adobe credential health',
    ]);
    expect(titles(step, 'warning')).toEqual([
      'Adobe credential warning: Rotation never finished',
      'Adobe credential warning: Somebody still sends JWTs',
      'Adobe credential unknown: IMS down for this one',
      'Adobe credential unknown: Too many tokens',
    ]);
    expect(step.annotationsDropped).toBe(0);
    const [issue] = [...here.github.issues.values()];
    expect(step.outputs['issue-url']).toMatch(/\/issues\/1$/);
    for (const { entry } of list) {
      expect(step.summary).toContain(`> - **\`${entry.name}\`**<br>`);
      expect(issue?.body).toContain(`> - **\`${entry.name}\`**<br>`);
      expect(step.log).toMatch(new RegExp(`^(failing|warning|unknown): ${entry.name}`, 'm'));
    }
  });

  test('beside healthy ones, certificates and a missing product profile', async () => {
    const list = await troubles(Date.now());
    const here = await open(list);
    const step = await here.act({ 'json-file': 'health.json' });
    const found = jsonOf(step).credentials.map(({ name, findings }) => [name, findings.map(({ id }) => id)]);
    expect(found).toEqual(list.map(({ entry, findings }) => [entry.name, findings]));
    expect(step.summary).toContain('\n### Client secrets\n');
    expect(withoutMaskCommands(step.rawStdout) + step.summary).not.toContain(GATEWAY_BODY);
  });
});

describe.concurrent('no secret, no token and no part of one', () => {
  // Client secrets of before `p8e-` can have any form, also that of a client id.
  test.each(['0a1b2c3d4e5f60718293a4b5c6d7e8f9', '3f0c1d2e-4b5a-6978-8796-a5b4c3d2e1f0'])(
    'is anywhere where client id and client secret are swapped: %#',
    async (old) => {
      const here = await open([], { secrets: {} });
      here.ims.always({
        kind: 'error',
        status: 400,
        error: 'invalid_client',
        description: `invalid client_id parameter: ${old}, ${old.slice(4, 20)}`,
      });
      const credentials = ['Swapped', 'Another']
        .map(
          (name) =>
            `- name: ${name}\n  client-id: ${old}\n  client-secret: MyOldSecret0123456789\n  scopes: openid\n`,
        )
        .join('');
      const step = await here.act({ credentials, 'json-file': 'health.json', issue: 'on', retries: '1' });
      expect([step.conclusion, step.outputs['failing']]).toEqual(['failure', '2']);
      expect(here.github.issues.size).toBe(1);
      const {
        'own lines': own = '',
        summary = '',
        json = '',
        outputs = '',
        ...others
      } = everything(here, step);
      const issues = Object.fromEntries(Object.entries(others).filter(([name]) => /issue|GitHub/.test(name)));
      expectNoLeak([old], { own, summary, json, outputs, ...issues });
      expect(step.masks).toContain(old);
    },
  );

  const ALL_ON = { issue: 'on', 'json-file': 'health.json' };

  test.each([
    ['with everything switched on', {}],
    ['with debug logging', { debug: true }],
    ['with DEBUG and NODE_DEBUG', { machineEnv: { DEBUG: '*', NODE_DEBUG: 'http,https,net,tls,undici' } }],
    ['with LOG_STREAM and LOG_TOKENS', { env: { LOG_STREAM: 'prod', LOG_TOKENS: '1' }, secrets: {} }],
  ])('is anywhere, %s', async (_case, options: JobOptions) => {
    const here = await open(await troubles(Date.now()), options);
    const step = await here.act(ALL_ON);
    expect(here.ims.issued.length).toBeGreaterThan(5);
    expectNoLeak(here.secrets(), everything(here, step));
  });

  test('is anywhere after all verdicts have changed and the issue was commented on and closed', async () => {
    const here = await open(tenTroubles(Date.now()));
    await here.act(ALL_ON);
    here.ims.always({ kind: 'error', status: 400, error: 'unauthorized_client' });
    const step = await here.act(ALL_ON);
    expect(here.github.issues.get(1)?.comments).toHaveLength(1);
    expectNoLeak(here.secrets(), everything(here, step));
  });

  test.each(['echo-secret', 'hostile'] as const)(
    'and no command comes through a server that is %s',
    async (kind) => {
      const [trouble] = tenTroubles(Date.now());
      const here = await open([trouble ?? { entry: { name: 'none' }, findings: [] }]);
      here.ims.always({ kind });
      const step = await here.act(ALL_ON);
      expect(titles(step, 'error')).toHaveLength(2);
      expectNoLeak(here.secrets(), everything(here, step));
      const kinds = step.events.filter(({ stream }) => stream !== 'runner').map((event) => event.kind);
      expect(new Set(kinds)).toEqual(new Set(['mask', 'line', 'annotation']));
      expect(here.github.issues.get(1)?.body).not.toMatch(
        /<(?!!--|br>|\/?(?:details|summary|code)>)|(?<!`[^`\n]*)@\w|::/,
      );
    },
  );

  test('each is masked by itself, and the list never is', async () => {
    const here = await open(tenTroubles(Date.now()), { secrets: {} });
    const step = await here.act();
    const firstOther = step.events.findIndex(({ stream, kind }) => stream === 'stdout' && kind !== 'mask');
    const masks = step.events.slice(0, firstOther).flatMap((one) => (one.kind === 'mask' ? [one.value] : []));
    for (const secret of here.secrets().slice(1, 11)) expect(masks).toContain(secret);
    expect(step.masks.filter((mask) => /name|client-id|scopes/.test(mask))).toEqual([]);
  });
});

describe.concurrent('fail-on', () => {
  const warningOnly = (): Trouble[] => tenTroubles(Date.now()).slice(5, 7);

  test.each([
    ['error', 'success'],
    ['warning', 'failure'],
    ['never', 'success'],
  ])('%s makes a run with warnings end in %s', async (failOn, conclusion) => {
    const here = await open(warningOnly());
    const step = await here.act({ 'fail-on': failOn });
    expect([step.conclusion, step.outputs['healthy'], step.outputs['warning']]).toEqual([
      conclusion,
      'false',
      '2',
    ]);
  });

  test('never leaves failing credentials green, and says so in the outputs', async () => {
    const here = await open(tenTroubles(Date.now()).slice(0, 1));
    const step = await here.act({ 'fail-on': 'never' });
    expect([step.conclusion, step.outputs['failing']]).toEqual(['success', '1']);
  });

  test('warning is not reached by a credential that could not be checked', async () => {
    const [throttled, aem] = [tenTroubles(Date.now())[9], (await troubles(Date.now())).at(-1)];
    const both: Trouble = {
      ...throttled,
      findings: [],
      entry: {
        ...throttled?.entry,
        name: 'both',
        'legacy-certificate': String(aem?.entry['legacy-certificate']),
      },
    };
    const here = await open([both]);
    const step = await here.act({ 'fail-on': 'warning' });
    expect([step.conclusion, step.outputs['unknown']]).toEqual(['success', '1']);
    expect(step.summary).toMatch(
      /^> \[!NOTE\]\n.*\n>\n> - \*\*`both`\*\*<br>Adobe IMS throttles this client/m,
    );
  });
});

describe.concurrent('a check that could not run', () => {
  test('is red whatever fail-on says, and asks nobody for anything', async () => {
    const here = await open(tenTroubles(Date.now()));
    const step = await here.act({ 'fail-on': 'never', credentials: '- name: a\n  client_id: b\n' });
    expect([step.conclusion, step.outputs]).toEqual(['failure', {}]);
    expect(step.annotations[0]?.message).toMatch(/^The input `credentials` has mistakes\./);
    expect([here.ims.requests, here.github.requests]).toEqual([[], []]);
  });

  test('because the JSON file cannot be written is red as well, and everything else is done', async () => {
    const here = await open((await troubles(Date.now())).slice(0, 1));
    writeFileSync(join(here.job.workspace, 'taken'), '');
    const step = await here.act({ 'json-file': 'taken/health.json' });
    expect([step.conclusion, step.outputs['healthy'], step.outputs['json-file']]).toEqual([
      'failure',
      'true',
      '',
    ]);
  });
});

describe.concurrent('what the runner or the disk denies', () => {
  test('a missing summary file costs a warning, not the outputs', async () => {
    const here = await open((await troubles(Date.now())).slice(0, 1), {
      machineEnv: { NODE_OPTIONS: preload(NO_SUMMARY_FILE) },
    });
    const step = await here.act({ 'json-file': 'health.json' });
    expect([step.conclusion, step.outputs['healthy'], jsonOf(step).credentials.length]).toEqual([
      'success',
      'true',
      1,
    ]);
    expect(titles(step, 'warning')).toEqual(['Job summary']);
  });

  test('a full disk is an error that says so, and no report is there in part', async () => {
    const here = await open((await troubles(Date.now())).slice(0, 1), {
      machineEnv: { NODE_OPTIONS: preload(FULL_DISK) },
    });
    const step = await here.act({ 'json-file': 'health.json' });
    expect([step.conclusion, step.outputs['healthy'], step.outputs['json-file']]).toEqual([
      'failure',
      'true',
      '',
    ]);
    expect(step.annotations[0]?.message).toContain('the disk is full (ENOSPC)');
    expect(readdirSync(here.job.workspace)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a link leads no report to another folder', async () => {
    const here = await open((await troubles(Date.now())).slice(0, 1));
    mkdirSync(join(here.job.workspace, 'folder'));
    symlinkSync('folder', join(here.job.workspace, 'out'));
    const step = await here.act({ 'json-file': 'out/made/health.json' });
    expect([step.conclusion, readdirSync(join(here.job.workspace, 'folder'))]).toEqual(['failure', []]);
  });
});

describe.concurrent('one credential by the inputs of its own', () => {
  test('is checked under the name default', async () => {
    const [healthy] = await troubles(Date.now());
    const here = await open(healthy === undefined ? [] : [healthy]);
    const step = await here.act({
      credentials: '',
      'client-id': String(healthy?.entry['client-id']),
      'client-secret': [healthy?.entry['client-secret'] ?? []].flat().join('\n'),
      scopes: 'openid AdobeID',
    });
    expect([step.conclusion, step.outputs['healthy']]).toEqual(['success', 'true']);
    expect(step.log).toMatch(/^healthy: default: token in /m);
  });
});

describe.concurrent('throttling by IMS', () => {
  test('slows the check down and turns nothing red', async () => {
    const [healthy] = await troubles(Date.now());
    const list = Array.from({ length: 4 }, (_none, index): Trouble => {
      const id = `${'0badc0de'.repeat(4).slice(0, 30)}a${index}`;
      const entry = {
        name: `c${index}`,
        'client-id': id,
        'client-secret': `p8e-${'NotASecret'.repeat(4).slice(0, 31)}${index}`,
        scopes: 'openid',
      };
      const client = {
        ...healthy?.client,
        clientId: id,
        clientSecrets: [entry['client-secret']],
        scopes: ['openid'],
      };
      return { entry, client, findings: [] };
    });
    const here = await open(list, {}, { throttleAllAfter: 3, throttleWindowMs: 1_000 });
    const step = await here.act();
    expect(here.ims.requests.length).toBeGreaterThan(8);
    expect([step.conclusion, step.outputs['healthy']]).toEqual(['success', 'true']);
  });
});

describe.concurrent('the issue', () => {
  const deleted = (): Trouble[] => tenTroubles(Date.now()).slice(0, 1);

  test('is opened on failure, says since when on the next run, and is closed on recovery', async () => {
    const here = await open(deleted());
    const first = await here.act({ issue: 'on' });
    expect(first.log).toContain('The issue is opened: ');
    const second = await here.act({ issue: 'on' });
    expect(second.log).toContain('The issue is updated: ');
    expect(second.summary).toMatch(/^> - .* Since \d{4}\u2011\d\d\u2011\d\d \(today\)\.<br>/m);
    expect(here.github.issues.get(1)?.comments).toEqual([]);
    const third = await here.act({
      issue: 'on',
      credentials: `- name: Deleted client secret\n  client-id: ${deleted()[0]?.client?.clientId}\n  client-secret: ${deleted()[0]?.client?.clientSecrets[0]}\n  scopes: openid\n`,
    });
    expect([third.conclusion, third.outputs['issue-url']]).toEqual(['success', first.outputs['issue-url']]);
    expect(here.github.issues.get(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(here.github.issues.get(1)?.comments).toHaveLength(1);
    expect(here.github.issues.size).toBe(1);
  });

  test('stays open where the next check is throttled: no answer is no recovery', async () => {
    const here = await open(tenTroubles(Date.now()).slice(7, 8));
    const first = await here.act({ issue: 'on' });
    expect(first.outputs['failing']).toBe('1');
    here.ims.alwaysFor('/gateway/*', { kind: 'throttle', retryAfter: 3_600 });
    const second = await here.act({ issue: 'on' });
    expect([second.conclusion, second.outputs['unknown'], second.outputs['healthy']]).toEqual([
      'success',
      '1',
      'false',
    ]);
    expect(here.github.issues.get(1)).toMatchObject({ state: 'open', comments: [] });
  });

  test('is not touched without being asked for', async () => {
    const here = await open(deleted());
    await here.act();
    expect(here.github.requests).toEqual([]);
  });

  test('that may not be written is a warning with the permission to grant, and the verdict stands', async () => {
    const here = await open(deleted());
    here.github.order({ kind: 'no-permission' });
    const step = await here.act({ issue: 'on' });
    expect(step.outputs).toMatchObject({ failing: '1', 'issue-url': '' });
    expect(step.annotations.find(({ level }) => level === 'warning')?.message).toContain('issues: write');
    expect(titles(step, 'error')).toEqual([
      'Adobe credential failing: Deleted client secret',
      'Adobe credential health',
    ]);
  });
});
