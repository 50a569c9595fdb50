import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { healthJson } from '../../../../src/health/report/json.ts';
import {
  ALL_HEALTHY,
  credential,
  healthFinding,
  healthReport,
  NOW,
  TEN_AND_MORE,
} from '../../../health/report/fixture.ts';
import { tenTroubles } from '../../../ims-server/troubles.ts';
import { type World, world } from './support.ts';

const root = new URL('../../../../', import.meta.url);
const URL_OF_WEBHOOK = 'https://hooks.example.com/services/T000/B000/secret';
const hasPrograms =
  process.platform !== 'win32' && ['jq', 'bash'].every((name) => spawnSync(name, ['--version']).status === 0);

type Step = { env?: Record<string, string>; run?: string; if?: string };
const workflow = parse(
  readFileSync(new URL('examples/workflows/credential-health-webhook.yml', root), 'utf8'),
) as {
  jobs: { health: { steps: Step[] } };
};
const step = workflow.jobs.health.steps.find(({ run }) => run?.includes('curl')) ?? {};

/** Runs the script of the example on a report, with a program in place of curl. */
function post(
  report: string,
  kind: string,
): { status: number | null; stderr: string; config: string; message?: unknown } {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-'));
  writeFileSync(join(folder, 'report.json'), report);
  // It writes down what it is told, and what it would post.
  const curl = `#!/usr/bin/env bash\nprintf '%s\\n' "$@" > "${folder}/arguments"\ncat > "${folder}/config"\nlast="\${@: -1}"\ncp "\${last#@}" "${folder}/posted"\n`;
  writeFileSync(join(folder, 'curl'), curl);
  chmodSync(join(folder, 'curl'), 0o755);
  const { status, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? 'exit 1'],
    {
      encoding: 'utf8',
      env: {
        PATH: `${folder}${delimiter}${process.env['PATH']}`,
        RUNNER_TEMP: folder,
        REPORT: join(folder, 'report.json'),
        WEBHOOK_URL: URL_OF_WEBHOOK,
        WEBHOOK_KIND: kind,
      },
    },
  );
  const read = (name: string): string =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  expect(read('arguments')).not.toContain('secret');
  const posted = read('posted');
  return {
    status,
    stderr,
    config: read('config'),
    ...(posted === '' ? {} : { message: JSON.parse(posted) as unknown }),
  };
}

const worlds: World[] = [];
afterAll(async () => {
  for (const one of worlds.splice(0)) await one.close();
});

test('the address of the webhook comes from a secret, and the step runs after a red one', () => {
  expect(step.env?.['WEBHOOK_URL']).toBe('$' + '{{ secrets.HEALTH_WEBHOOK_URL }}');
  expect(step.if).toBe('$' + "{{ !cancelled() && steps.health.outputs.json-file != '' }}");
});

describe.skipIf(!hasPrograms)('the step that posts to a channel', () => {
  test('posts what the report of a real run says', async () => {
    const list = tenTroubles(Date.now()).slice(0, 2);
    const here = await world(list);
    worlds.push(here);
    const { outputs } = await here.act({ issue: 'on', 'json-file': 'health.json' });
    const { status, stderr, config, message } = post(
      readFileSync(outputs['json-file'] ?? '', 'utf8'),
      'slack',
    );
    expect([status, stderr, config]).toEqual([0, '', `url = "${URL_OF_WEBHOOK}"\n`]);
    expect(message).toEqual({
      text: [
        'Adobe credentials of octo-org/credentials: 2 of 2 failing',
        '❌ Deleted client secret: Adobe IMS refused the client secret.',
        '❌ Mistyped client id: Adobe IMS does not know this client id.',
        outputs['issue-url'],
      ].join('\n'),
    });
  });

  test.each(['slack', 'teams'])('posts nothing while all is well: %s', (kind) => {
    expect(post(healthJson(ALL_HEALTHY), kind)).toEqual({ status: 0, stderr: '', config: '' });
    const old = credential({ name: 'old', since: NOW - 1, findings: [healthFinding({ level: 'warning' })] });
    expect(post(healthJson(healthReport({ credentials: [old] })), kind).message).toBeUndefined();
  });

  test('says what is failing and what has changed, each once', () => {
    const { message } = post(healthJson(TEN_AND_MORE), 'slack');
    expect((message as { text: string }).text.split('\n')).toEqual([
      'Adobe credentials of acme/shop: 2 of 12 failing',
      '❌ Deploy bot @ops #12: Adobe IMS does not accept the client secret.',
      '❌ Assets | upload: The credential is not subscribed to the probed API.',
      'https://github.com/acme/shop/issues/12',
    ]);
    const changed = [
      credential({ name: 'back', since: NOW }),
      credential({ name: 'old secret', since: NOW, findings: [healthFinding({ level: 'warning' })] }),
    ];
    const { text } = post(healthJson(healthReport({ credentials: changed })), 'slack').message as {
      text: string;
    };
    expect(text.split('\n')).toEqual([
      'Adobe credentials of a repository: 0 of 2 failing',
      '✅ back: works again.',
      '⚠️ old secret: A client secret is older than `max-secret-age-days`.',
    ]);
  });

  test('is bounded, and makes no link and no mention of a name', () => {
    const credentials = Array.from({ length: 30 }, (_, index) =>
      credential({ name: `<!channel> [x](https://evil.example) & ${index}`, findings: [healthFinding()] }),
    );
    const report = healthJson(healthReport({ credentials }));
    const { text } = post(report, 'slack').message as { text: string };
    expect(text.split('\n')).toHaveLength(22);
    expect(text).toContain('\nand 10 more');
    expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    expect(JSON.stringify(post(report, 'teams').message)).not.toMatch(/\]\(|<!/);
  });

  test('posts what docs/health.md shows', () => {
    const report = healthReport({
      repository: 'acme/shop',
      issueUrl: 'https://github.com/acme/shop/issues/12',
      credentials: [
        credential({
          name: 'Analytics export',
          owner: '@acme/data',
          findings: [
            healthFinding({
              text: { ...healthFinding().text, summary: 'Adobe IMS refused the client secret.' },
            }),
          ],
        }),
        credential({ name: 'Commerce sync', since: NOW }),
        credential({ name: 'Target activities', since: NOW - 1 }),
      ],
    });
    const page = readFileSync(new URL('docs/health.md', root), 'utf8');
    const shown = [...page.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
      ([, text]) => JSON.parse(text ?? '') as unknown,
    );
    expect(shown).toEqual([
      post(healthJson(report), 'slack').message,
      post(healthJson(report), 'teams').message,
    ]);
  });
});
