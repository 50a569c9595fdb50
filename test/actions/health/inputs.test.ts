import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../src/actions/health/manifest.ts';
import {
  describeHealthProblem,
  HEALTH_INPUT_WARNINGS,
  HEALTH_PROBLEMS,
} from '../../../src/actions/health/problems.ts';
import { optionNames } from '../../../src/actions/inputs/read.ts';
import { CLIENT_ID, SCOPES, SECRET_1, SECRET_2 } from '../../ims/support.ts';
import { OLDER, ORG, read, readList, readYaml, SCOPE_TEXT } from './inputs-support.ts';

const SINGLE = { 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPE_TEXT };
const FULL = { name: 'analytics', ...SINGLE };
const IMS = {
  environment: 'production',
  origin: 'https://ims-na1.adobelogin.com',
  host: 'ims-na1.adobelogin.com',
};

describe('good inputs', () => {
  test('a list of one entry needs only name, client id, client secret and scopes; the rest has defaults', () => {
    const { inputs, warnings } = readList(FULL);
    expect(warnings).toEqual([]);
    expect(inputs).toEqual({
      entries: [
        {
          name: 'analytics',
          credential: { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: SCOPES },
          endpoint: IMS,
          consoleEndpoint: {
            environment: 'production',
            origin: 'https://api.adobe.io',
            host: 'api.adobe.io',
          },
          policy: { timeoutMs: 10_000, retries: 3 },
        },
      ],
      secrets: [SECRET_1],
      limits: { maxSecretAgeDays: 180, unusedSecretDays: 30, rotationDays: 7 },
      failOn: 'error',
      issue: false,
      people: { labels: [], assignees: [], mentions: [] },
      githubToken: '',
    });
  });

  test('a single credential is an entry named default', () => {
    const { entries } = read({ ...SINGLE, 'client-secret': `${SECRET_1}\n${SECRET_2}\n`, 'org-id': ORG });
    expect(entries).toMatchObject([
      { name: 'default', credential: { clientSecrets: [SECRET_1, SECRET_2], scopes: SCOPES, orgId: ORG } },
    ]);
  });

  test('every option can be set for all entries', () => {
    const { inputs } = read({
      credentials: JSON.stringify([FULL]),
      environment: 'Stage',
      'ims-url': 'https://localhost:8443',
      'console-api-url': 'http://127.0.0.1:9000',
      timeout: '5',
      retries: '0',
      'max-secret-age-days': '90',
      'unused-secret-days': '3650',
      'fail-on': 'Warning',
      issue: 'on',
      'github-token': 'ghs_0123456789',
      'json-file': 'out/health.json',
    });
    expect(inputs).toMatchObject({
      entries: [
        {
          endpoint: { environment: 'stage', host: 'localhost:8443' },
          consoleEndpoint: { origin: 'http://127.0.0.1:9000' },
          policy: { timeoutMs: 5_000, retries: 0 },
        },
      ],
      limits: { maxSecretAgeDays: 90, unusedSecretDays: 3_650 },
      failOn: 'warning',
      issue: true,
      githubToken: 'ghs_0123456789',
      jsonFile: resolve('out/health.json'),
    });
    expect(inputs?.secrets).toContain('ghs_0123456789');
  });

  test('every option of an entry goes before that of the action', () => {
    const own = {
      environment: 'stage',
      'ims-url': 'https://ims.example.com',
      'console-api-url': 'https://console.example.com',
      timeout: 120,
      retries: '10',
    };
    const { entries } = read({
      credentials: JSON.stringify([
        { ...FULL, ...own },
        { ...FULL, name: 'other' },
      ]),
      timeout: '7',
    });
    expect(entries).toMatchObject([
      {
        endpoint: { environment: 'stage', host: 'ims.example.com' },
        consoleEndpoint: { host: 'console.example.com' },
        policy: { timeoutMs: 120_000, retries: 10 },
      },
      { endpoint: IMS, policy: { timeoutMs: 7_000, retries: 3 } },
    ]);
  });

  test('issue takes what YAML 1.1 makes of on and off', () => {
    const issue = (value: string) => read({ ...SINGLE, issue: value }).inputs?.issue;
    expect(['true', 'on', 'false', 'off', ''].map(issue)).toEqual([true, true, false, false, false]);
  });

  test('blanks mean the defaults, as a reusable workflow forwards them', () => {
    const blank = Object.fromEntries(optionNames(INPUTS).map((name) => [name, ' ']));
    expect(read({ ...SINGLE, ...blank }).inputs).toEqual(read(SINGLE).inputs);
  });
});

describe('no credentials, or too many', () => {
  test.each(['', ' \n', '# nothing yet\n', '[]', '---\n', 'null'])('%j is none', (credentials) => {
    expect(readYaml(credentials).ids).toEqual(['no-credentials']);
  });

  test('scopes alone, beside two secrets that are not set, are none', () => {
    expect(read({ scopes: SCOPE_TEXT }).ids).toEqual(['no-credentials']);
  });

  test('one of the two missing is a mistake of that input', () => {
    const { ids, lines } = read({ ...SINGLE, 'client-secret': '' });
    expect(ids).toEqual(['credential-inputs']);
    expect(lines).toEqual([expect.stringMatching(/^`client-secret` is empty: the secret or variable that/)]);
  });

  test('in a pull request from a fork and a run of Dependabot, the text says that those get no secrets', () => {
    const composed = `- name: a\n  client-id:\n  client-secret:\n  scopes: openid\n`;
    for (const credentials of ['', composed]) {
      expect(readYaml(credentials, { name: 'pull_request', fromFork: true }).ids).toEqual([
        'fork-pull-request',
      ]);
      expect(readYaml(credentials, { fromDependabot: true }).ids).toEqual(['dependabot-run']);
    }
    expect(readYaml('', { name: 'pull_request_target', fromFork: true }).ids).toEqual(['no-credentials']);
    expect(readYaml(composed, { fromDependabot: true }).lines).toEqual([
      expect.stringMatching(/^entry "a", client-id: is empty/),
      expect.stringMatching(/^entry "a", client-secret: is empty/),
    ]);
  });

  test.each(['client-id', 'client-secret', 'scopes', 'org-id'])(
    'a list and %s are two ways at once',
    (name) => {
      const { ids, lines } = read({ credentials: JSON.stringify([FULL]), [name]: OLDER });
      expect(ids).toEqual(['both-forms']);
      expect(lines).toEqual([`Given besides \`credentials\`: \`${name}\`.`]);
    },
  );
});

describe('options', () => {
  test.each([
    [{ environment: 'prod' }, '`environment` must be one of production, stage; it is "prod".'],
    [{ timeout: '0' }, '`timeout` must be a whole number of seconds from 1 to 120; it is "0".'],
    [{ timeout: '121' }, '`timeout` must be a whole number of seconds from 1 to 120; it is "121".'],
    [{ retries: '11' }, '`retries` must be a whole number from 0 to 10; it is "11".'],
    [
      { 'max-secret-age-days': '3651' },
      '`max-secret-age-days` must be a whole number of days from 1 to 3650; it is "3651".',
    ],
    [
      { 'unused-secret-days': '0' },
      '`unused-secret-days` must be a whole number of days from 1 to 3650; it is "0".',
    ],
    [{ 'fail-on': 'note' }, '`fail-on` must be one of error, warning, never; it is "note".'],
    [{ issue: 'yes' }, '`issue` must be one of on, off, true, false; it is "yes".'],
    [{ 'json-file': '../x.json' }, '`json-file` must lie in the workspace; it is "../x.json".'],
    [
      { 'ims-url': 'https://a:b@c.example' },
      '`ims-url` must be an https origin such as https://ims.example.com. It holds a user name or a password.',
    ],
    [
      { 'console-api-url': 'http://c.example' },
      '`console-api-url` must be an https origin such as https://ims.example.com. It is not https (http is allowed to localhost only).',
    ],
  ])('%j is refused, and the text names what is valid', (inputs, line) => {
    const { ids, lines } = read({ ...SINGLE, ...inputs });
    expect([ids, lines]).toEqual([['invalid-option'], [line]]);
  });

  test('a secret in an option is masked and not repeated', () => {
    const { text, masks } = read({ ...SINGLE, environment: SECRET_2, timeout: SECRET_1 });
    expect(masks).toContain(SECRET_2);
    expect(text).not.toMatch(/p8e-/);
    expect(text).toContain('it is "***"');
  });

  test('options and entries are reported at once', () => {
    const { ids } = read({ credentials: '- name: a', timeout: 'x', scopes: 'openid' });
    expect(ids).toEqual(['both-forms', 'credentials-entries', 'invalid-option']);
  });
});

describe('the texts', () => {
  test('each has a sentence of its own and an https link', () => {
    const texts = [...Object.values(HEALTH_PROBLEMS), ...Object.values(HEALTH_INPUT_WARNINGS)];
    expect(new Set(texts.map(({ summary }) => summary)).size).toBe(texts.length);
    expect(texts.filter(({ link }) => !link.startsWith('https://'))).toEqual([]);
  });

  test('each fits into one annotation, and of very many mistakes 40 are shown', () => {
    const { problems, lines } = readList(
      ...Array.from({ length: 500 }, (_, at) => ({
        name: `credential ${at} ${'x'.repeat(60)}`,
        client_id: '',
      })),
    );
    expect(lines).toHaveLength(41);
    expect(lines.at(-1)).toMatch(/^And 1,460 more\.$/);
    for (const problem of problems) expect(describeHealthProblem(problem).length).toBeLessThan(4_096);
  });
});
