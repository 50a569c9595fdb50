import { describe, expect, test } from 'vitest';
import { maskCredentialInputs } from '../../../src/actions/token/credential-inputs.ts';
import { readInputs } from '../../../src/actions/token/inputs.ts';
import { describeProblem, PROBLEMS } from '../../../src/actions/token/problems.ts';
import type { RunnerEvent } from '../../../src/github/index.ts';
import { CLIENT_ID, SCOPES, SECRET_1, SECRET_2, tokenWith } from '../../ims/support.ts';
import { FakeRunner } from './support.ts';

const KEY = `-----BEGIN ${'PRIVATE'} KEY-----\nMIIExampleKeyLine0123456789\n-----END ${'PRIVATE'} KEY-----`;

function read(inputs: Record<string, string> = {}, event: Partial<RunnerEvent> = {}) {
  const runner = new FakeRunner(inputs, event);
  const result = readInputs(runner, maskCredentialInputs(runner));
  return {
    runner,
    inputs: result.ok ? result.inputs : undefined,
    problems: result.ok ? [] : result.problems,
    warnings: result.warnings,
  };
}

const ids = (inputs: Record<string, string>, event: Partial<RunnerEvent> = {}) =>
  read(inputs, event).problems.map(({ id }) => id);

describe('good inputs', () => {
  test('only the credential and the scopes are needed; the rest has defaults', () => {
    expect(read().inputs).toEqual({
      credential: { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: SCOPES },
      endpoint: {
        environment: 'production',
        origin: 'https://ims-na1.adobelogin.com',
        host: 'ims-na1.adobelogin.com',
      },
      policy: { timeoutMs: 10_000, retries: 3 },
      aioCli: false,
    });
  });

  test('empty and blank values mean the defaults, as a reusable workflow forwards them', () => {
    const blank = {
      environment: '',
      'ims-url': ' ',
      'org-id': '',
      'env-var': '',
      'aio-cli': '',
      timeout: ' ',
      retries: '',
    };
    expect(read(blank).inputs).toEqual(read().inputs);
  });

  test('everything can be set', () => {
    const { inputs } = read({
      environment: 'Stage',
      'ims-url': 'https://localhost:8443',
      'org-id': '0123456789ABCDEF01234567@AdobeOrg',
      'env-var': 'ADOBE_TOKEN',
      'aio-cli': 'TRUE',
      'jwt-references': 'Warn',
      timeout: '5',
      retries: '0',
    });
    expect(inputs).toMatchObject({
      credential: { orgId: '0123456789ABCDEF01234567@AdobeOrg' },
      endpoint: { environment: 'stage', host: 'localhost:8443' },
      policy: { timeoutMs: 5_000, retries: 0 },
      envVar: 'ADOBE_TOKEN',
      aioCli: true,
      jwtReferences: 'warn',
    });
  });
});

describe('bad values', () => {
  test.each([
    [{ environment: 'prod' }, '`environment` must be one of production, stage; it is "prod".'],
    [{ 'aio-cli': 'yes' }, '`aio-cli` must be one of true, false; it is "yes".'],
    [{ invalidate: '1' }, '`invalidate` must be one of true, false; it is "1".'],
    [{ timeout: '0' }, '`timeout` must be a whole number of seconds from 1 to 120; it is "0".'],
    [{ timeout: '1.5' }, '`timeout` must be a whole number of seconds from 1 to 120; it is "1.5".'],
    [{ timeout: '10s' }, '`timeout` must be a whole number of seconds from 1 to 120; it is "10s".'],
    [{ retries: '11' }, '`retries` must be a whole number from 0 to 10; it is "11".'],
    [{ retries: '-1' }, '`retries` must be a whole number from 0 to 10; it is "-1".'],
    [
      { 'env-var': 'MY-TOKEN' },
      '`env-var` must be a name of letters, digits and underscores; it is "MY-TOKEN".',
    ],
    [
      { 'env-var': 'GITHUB_TOKEN' },
      '`env-var` must not be a name that the runner or the shell uses; it is "GITHUB_TOKEN".',
    ],
    [{ 'env-var': 'path' }, '`env-var` must not be a name that the runner or the shell uses; it is "path".'],
    [
      { 'org-id': '12345' },
      '`org-id` must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg; it is "12345".',
    ],
  ])('%j is refused, and the text names what is valid', (inputs, detail) => {
    expect(read(inputs).problems).toEqual([{ id: 'invalid-value', detail }]);
  });

  test('a wrong value is shown sanitized, and not at all where it would have to be cut', () => {
    expect(read({ environment: 'a\n::error::x' }).problems[0]?.detail).toMatch(/it is "a : :error: :x"\.$/);
    // The runner masks only whole secrets: it would show a part of one.
    const older = 'Zx81kQwErTyUiOpAsDfGhJkLmNbVcXz0192837465AbCdEfGhIj';
    for (const name of ['environment', 'org-id', 'env-var', 'timeout', 'retries', 'aio-cli', 'scopes']) {
      const text = read({ [name]: `${older}${name === 'scopes' ? '!' : ''}` })
        .problems.map(({ detail }) => detail)
        .join();
      expect(text).not.toContain(older.slice(0, 8));
    }
  });

  test('of many wrong scopes only some are named', () => {
    const [problem] = read({ scopes: 'a!,b!,c!,d!,e!,f!,g!' }).problems;
    expect(problem?.detail).toBe('Not a scope: a!, b!, c!, d!, e! and 2 more.');
  });

  test.each([
    ['not an address', 'It is not an absolute address.'],
    ['http://ims.example.com', 'It is not https (http is allowed to localhost only).'],
    ['https://user:pass@ims.example.com', 'It holds a user name or a password.'],
    ['https://ims.example.com/ims', 'It has a path, a query or a fragment; only the origin is wanted.'],
  ])('ims-url %s is refused without being repeated', (value, detail) => {
    expect(read({ 'ims-url': value }).problems).toEqual([{ id: 'invalid-ims-url', detail }]);
  });

  test('every problem is reported at once', () => {
    expect(
      ids({
        'client-id': '',
        'client-secret': '',
        scopes: 'ent_user_sdk',
        timeout: 'x',
        'env-var': '1',
        'ims-url': 'x',
        environment: 'y',
      }),
    ).toEqual([
      'empty-client-id',
      'empty-client-secret',
      'metascope',
      'invalid-value',
      'invalid-value',
      'invalid-value',
      'invalid-ims-url',
    ]);
  });
});

describe('scopes', () => {
  test('empty, broken and impossible scopes have a problem of their own', () => {
    expect(ids({ scopes: '' })).toEqual(['empty-scopes']);
    expect(ids({ scopes: '["openid"' })).toEqual(['broken-scopes-json']);
    expect(read({ scopes: 'openid,"x"' }).problems).toEqual([
      { id: 'invalid-scope', detail: 'Not a scope: "x".' },
    ]);
  });

  test('a client secret or a token is no scope; it is masked and not repeated', () => {
    const older = 'old-2c9a0b1d-0000-4000-8000-123456789abc';
    for (const [secret, scopes] of [
      [SECRET_2, `openid,${SECRET_2}`],
      [SECRET_2, `openid ${SECRET_2}!`],
      [SECRET_2, JSON.stringify(['openid', `x:${SECRET_2}`])],
      [tokenWith(), `openid,${tokenWith()}`],
      [older, `openid,${older}`],
    ] as const) {
      const { problems, runner } = read({ 'client-secret': older, scopes });
      expect(problems).toEqual([
        {
          id: 'invalid-scope',
          detail:
            'It holds a client secret or a token. If it is written in the workflow or stored as a variable, delete it in the Developer Console and make another.',
        },
      ]);
      expect(problems.map(describeProblem).join()).not.toContain(secret.slice(0, 8));
      expect(runner.values('mask')).toContain(secret);
    }
    expect(ids({ 'client-secret': 'open', scopes: 'openid' })).toEqual(['secret-too-short']);
  });

  test('an invisible character is named with its position, and not silently dropped', () => {
    expect(read({ scopes: 'openid,Adobe\u200bID' }).problems).toEqual([
      {
        id: 'invalid-scope',
        detail: '"AdobeID" contains the invisible character U+200B (zero width space) at position 6.',
      },
    ]);
    for (const scopes of ['open\ufeffid', '["open\ufeffid"]', 'openid,\u2060AdobeID']) {
      expect(read({ scopes }).problems).toMatchObject([
        { id: 'invalid-scope', detail: expect.stringMatching(/^"\w+" contains the invisible character U\+/) },
      ]);
    }
    const older = 'old-2c9a0b1d-0000-4000-8000-123456789abc';
    const hidden = `${older.slice(0, 9)}\u200b${older.slice(9)}`;
    const { problems } = read({ 'client-secret': older, scopes: `openid,${hidden}` });
    expect(problems.map(describeProblem).join()).not.toContain(older.slice(0, 8));
  });

  test('each metascope is named with the OAuth scopes that replace it', () => {
    const details = read({ scopes: 'openid,ent_user_sdk,ent_aam_sdk,ent_new_thing_sdk' }).problems.map(
      ({ detail }) => detail,
    );
    expect(details).toEqual([
      '`ent_user_sdk` (User Management API) is replaced by: openid,AdobeID,user_management_sdk',
      '`ent_aam_sdk` (Audience Manager): Adobe publishes no list for it; the Developer Console shows the scopes.',
      '`ent_new_thing_sdk`: Adobe publishes no list for it; the Developer Console shows the scopes.',
    ]);
  });
});

describe('an empty credential', () => {
  test('says which input is empty', () => {
    expect(ids({ 'client-id': ' ' })).toEqual(['empty-client-id']);
    expect(ids({ 'client-secret': '\n' })).toEqual(['empty-client-secret']);
  });

  test('in a pull request from a fork, says that those get no secrets, and which inputs are empty', () => {
    expect(read({ 'client-secret': '' }, { name: 'pull_request', fromFork: true }).problems).toEqual([
      { id: 'fork-pull-request', detail: 'The input `client-secret` is empty.' },
    ]);
  });

  test('in a run that Dependabot started, says that those get no Actions secrets', () => {
    expect(
      read({ 'client-id': '', 'client-secret': '' }, { name: 'push', fromDependabot: true }).problems,
    ).toEqual([
      { id: 'dependabot-run', detail: 'The input `client-id` is empty. The input `client-secret` is empty.' },
    ]);
  });

  test('in pull_request_target, which does get secrets, a fork is not the reason', () => {
    expect(ids({ 'client-secret': '' }, { name: 'pull_request_target', fromFork: true })).toEqual([
      'empty-client-secret',
    ]);
  });
});

describe('an invisible character in a value', () => {
  test('is named in a client id and in an option, with its position', () => {
    const id = `${CLIENT_ID.slice(0, 4)}\u200b${CLIENT_ID.slice(4)}`;
    expect(read({ 'client-id': id }).problems).toEqual([
      {
        id: 'invisible-character',
        detail:
          'Input: `client-id` contains the invisible character U+200B (zero width space) at position 5.',
      },
    ]);
    expect(read({ 'org-id': '0123456789ABCDEF01234567\u200b@AdobeOrg' }).problems).toEqual([
      {
        id: 'invalid-value',
        detail:
          '`org-id` must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg; its value contains the invisible character U+200B (zero width space) at position 25.',
      },
    ]);
  });

  test('is named in a client secret without its position, and the secret is masked with and without it', () => {
    const secret = `${SECRET_1.slice(0, 9)}\u200b${SECRET_1.slice(9)}`;
    const { problems, runner } = read({ 'client-secret': secret });
    expect(problems).toEqual([
      {
        id: 'invisible-character',
        detail: 'Input: `client-secret` contains the invisible character U+200B (zero width space).',
      },
    ]);
    expect(runner.values('mask')).toEqual(expect.arrayContaining([secret, SECRET_1]));
  });
});

describe('input names of adobe/aio-apps-action', () => {
  const none = { 'client-id': '', 'client-secret': '' };
  const old = {
    CLIENTID: CLIENT_ID,
    CLIENTSECRET: ` ${SECRET_1},old-form-of-a-secret `,
    TECHNICALACCOUNTID: 'A@techacct.adobe.com',
    IMSORGID: '0123456789ABCDEF01234567@AdobeOrg',
    KEY,
    COMMAND: 'auth',
  };

  test('are told with the new ones, and their secrets are masked', () => {
    const { problems, runner } = read({ ...none, ...old });
    expect(problems).toEqual([
      {
        id: 'old-input-names',
        detail:
          '`CLIENTID` is `client-id` here, `CLIENTSECRET` is `client-secret` here, `IMSORGID` is `org-id` here. Two client secrets are written each on a line of its own, without the comma. Remove `TECHNICALACCOUNTID`, `KEY`, `COMMAND`; this action needs nothing of the kind. Where later steps use the Adobe I/O CLI, add `aio-cli: true`. The command `auth` used a JWT credential; this action needs an OAuth Server-to-Server credential.',
      },
    ]);
    const masks = runner.values('mask');
    expect(masks).toEqual(
      expect.arrayContaining([SECRET_1, 'old-form-of-a-secret', 'MIIExampleKeyLine0123456789']),
    );
    expect(masks.some((mask) => [CLIENT_ID, 'auth', old.IMSORGID].includes(mask))).toBe(false);
  });

  test('a single one is told beside what is empty, and none where the new inputs have values', () => {
    expect(ids({ ...none, CLIENTID: CLIENT_ID })).toEqual(['old-input-names', 'empty-client-secret']);
    expect(ids({ ...none, client_id: '', CLIENT_SECRET: SECRET_1 })).toEqual([
      'old-input-names',
      'empty-client-id',
    ]);
    expect(ids({ ...none, IMSORGID: old.IMSORGID })).toEqual(['empty-client-id', 'empty-client-secret']);
    expect(ids(old)).toEqual([]);
  });

  const theirs = {
    ...none,
    scopes: '',
    OS: 'ubuntu-latest',
    COMMAND: 'OAUTH_STS',
    CLIENTID: CLIENT_ID,
    CLIENTSECRET: SECRET_1,
    TECHNICALACCOUNTID: 'A@techacct.adobe.com',
    TECHNICALACCOUNTEMAIL: 'a@techacct.adobe.com',
    IMSORGID: old.IMSORGID,
  };

  test('a whole step with `oauth_sts` gets the scopes that it asked for without saying so', () => {
    const { problems } = read(theirs);
    expect(problems.map(({ id }) => id)).toEqual(['old-input-names', 'empty-scopes']);
    expect(problems[0]?.detail).toBe(
      '`CLIENTID` is `client-id` here, `CLIENTSECRET` is `client-secret` here, `IMSORGID` is `org-id` here. Remove `TECHNICALACCOUNTID`, `TECHNICALACCOUNTEMAIL`, `COMMAND`, `OS`; this action needs nothing of the kind. Where later steps use the Adobe I/O CLI, add `aio-cli: true`. Without `SCOPES` that action asked for `AdobeID,openid,read_organizations,additional_info.projectedProductContext,additional_info.roles,adobeio_api,read_client_secret,manage_client_secrets`.',
    );
    expect(read({ ...theirs, scopes: 'openid' }).problems[0]?.detail).not.toContain('SCOPES');
  });

  test.each(['build', 'test', 'Deploy'])('the command %s is not for this action', (COMMAND) => {
    expect(read({ ...none, COMMAND, OS: 'ubuntu-latest', NOPUBLISH: 'true' }).problems).toEqual([
      {
        id: 'old-input-names',
        detail:
          'Remove `COMMAND`, `OS`, `NOPUBLISH`; this action needs nothing of the kind. This action only gets a token: keep the steps that build, test and deploy.',
      },
    ]);
    expect(ids({ 'client-secret': '', COMMAND })).toEqual(['empty-client-secret']);
  });

  test('those without effect are a warning, where the new ones have values', () => {
    const { warnings, problems, inputs } = read({ ...old, KEY: '', COMMAND: '' });
    expect(problems).toEqual([]);
    expect(inputs?.credential.orgId).toBeUndefined();
    expect(warnings).toEqual([
      {
        id: 'old-inputs-ignored',
        detail:
          '`CLIENTID` is `client-id` here, `CLIENTSECRET` is `client-secret` here, `IMSORGID` is `org-id` here. Two client secrets are written each on a line of its own, without the comma. Remove `TECHNICALACCOUNTID`; this action needs nothing of the kind.',
      },
    ]);
    expect(read({ ...none, ...old }).warnings).toEqual([]);
  });

  test('a variable that only happens to have such a name gives no warning', () => {
    expect(read({ OS: 'Linux', KEY, COMMAND: 'deploy', VERBOSE: 'true' }).warnings).toEqual([]);
  });

  test('a private key under another old name is masked', () => {
    expect(read({ PRIVATEKEY: KEY }).runner.values('mask')).toContain('MIIExampleKeyLine0123456789');
  });
});

describe('two client secrets with a comma between them', () => {
  const older = ['2c9a0b1d-0000-4000-8000-123456789abc', 'an-even-older-secret'];
  const detail = 'Input: `client-secret` has a comma in it, and no client secret has one.';

  test.each([
    `${SECRET_1},${SECRET_2}`,
    `${SECRET_1} , ${SECRET_2}`,
    older.join(','),
    `"${older.join('","')}"`,
    `${older[0]},`,
    `${older[0]},\n${older[1]}`,
  ])('are told apart and not sent (case %#)', (secret) => {
    const { problems, runner } = read({ 'client-secret': secret });
    expect(problems[0]).toEqual({ id: 'more-than-secret', detail });
    expect(problems.map(({ id }) => id)).toEqual(['more-than-secret']);
    const secrets = [SECRET_1, SECRET_2, ...older].filter((value) => secret.includes(value));
    expect(runner.values('mask')).toEqual(expect.arrayContaining(secrets));
    const text = problems.map(describeProblem).join('\n');
    expect(text).toContain('as a block (`|`) with a line for each');
    for (const value of secrets) expect(text).not.toContain(value.slice(0, 8));
  });

  test('a comma in what is too short to be two is left to IMS to judge', () => {
    expect(ids({ 'client-secret': 'short,and-a-longer-one' })).toEqual([]);
  });
});

describe('the wrong thing pasted', () => {
  test.each([
    [{ 'client-id': SECRET_1, 'client-secret': CLIENT_ID }, ['client-id-is-secret']],
    [{ 'client-id': SECRET_1, 'client-secret': SECRET_1 }, ['client-id-is-secret']],
    [{ 'client-id': 'some-older-secret', 'client-secret': 'some-older-secret' }, ['client-id-is-secret']],
    [{ 'client-id': CLIENT_ID, 'client-secret': CLIENT_ID }, ['client-secret-is-id']],
    [{ 'client-id': 'unknown-form', 'client-secret': CLIENT_ID }, ['client-secret-is-id']],
    [{ 'client-secret': 'cm-p123-e456-integration-0' }, ['client-secret-is-id']],
    [{ 'client-secret': KEY }, ['private-key']],
    [{ 'client-secret': KEY.replaceAll('\n', '\\n') }, ['private-key']],
    [{ 'client-secret': Buffer.from(KEY).toString('base64') }, ['private-key']],
    [{ 'client-id': KEY }, ['private-key']],
    [{ 'client-secret': JSON.stringify({ CLIENT_SECRETS: [SECRET_1] }, null, 2) }, ['whole-credential']],
    [{ 'client-secret': '{"a":1}' }, ['whole-credential']],
    [{ 'client-secret': JSON.stringify({ CLIENT_SECRET: SECRET_1, PRIVATE_KEY: KEY }) }, ['jwt-credential']],
    [{ 'client-secret': tokenWith() }, ['wrong-value']],
    [{ 'client-id': '0123456789ABCDEF01234567@AdobeOrg' }, ['wrong-value']],
    [{ 'client-id': 'ABC@techacct.adobe.com' }, ['wrong-value']],
    [{ 'client-secret': '-----BEGIN CERTIFICATE-----\nMIIExample0123456789' }, ['wrong-value']],
    [{ 'client-id': `${CLIENT_ID}\nsecond-line` }, ['invalid-value']],
    [{ 'client-secret': 'first-one\nsecond-one\nthird-one' }, ['too-many-secrets']],
    [{ 'client-secret': 'y' }, ['secret-too-short']],
    [{ 'client-secret': `${SECRET_1}\ny` }, ['secret-too-short']],
    [{ 'client-secret': 'seven77', 'client-id': 'seven77' }, ['secret-too-short']],
    [{ 'client-secret': `${SECRET_1},${SECRET_2}` }, ['more-than-secret']],
    [{ 'client-secret': JSON.stringify([SECRET_1, SECRET_2], null, 2) }, ['more-than-secret']],
    [{ 'client-secret': `"CLIENT_SECRET": "${SECRET_1}"` }, ['more-than-secret']],
    [{ 'client-secret': `CLIENT_SECRET=${SECRET_1}` }, ['more-than-secret']],
    [{ 'client-secret': `"${SECRET_1}` }, ['more-than-secret']],
  ])('is recognised (case %#) and never repeated', (inputs, expected) => {
    const { problems } = read(inputs);
    expect(problems.map(({ id }) => id)).toEqual(expected);
    const text = problems.map(describeProblem).join('\n');
    for (const value of Object.values(inputs)) {
      for (const line of value.split('\n').filter((part) => part.length >= 8))
        expect(text).not.toContain(line);
    }
  });

  test('the text says what kind of value it is', () => {
    expect(read({ 'client-secret': tokenWith() }).problems).toEqual([
      { id: 'wrong-value', detail: 'Input: `client-secret` holds an access token.' },
    ]);
  });

  test('an older secret that looks like a client id is left to IMS to judge', () => {
    expect(read({ 'client-secret': 'fedcba9876543210fedcba9876543210' }).problems).toEqual([]);
  });

  test('a client id of an unknown form is left to IMS to judge', () => {
    expect(read({ 'client-id': 'MyOldIntegration1' }).inputs?.credential.clientId).toBe('MyOldIntegration1');
  });
});

describe('tidying', () => {
  const trimmed = { id: 'trimmed', detail: 'Input: `client-secret`' };

  test.each([
    ` ${SECRET_1}`,
    `${SECRET_1}\n`,
    `"${SECRET_1}"`,
    `'${SECRET_1}'`,
    `\t"${SECRET_1}" \r\n`,
    `${SECRET_1}\u200b`,
    `" ${SECRET_1} "`,
  ])('%j is used without its white space and quotes, with a warning', (secret) => {
    const { inputs, warnings } = read({ 'client-secret': secret });
    expect(inputs?.credential.clientSecrets).toEqual([SECRET_1]);
    expect(warnings).toEqual([trimmed]);
  });

  test('the client id likewise', () => {
    const { inputs, warnings } = read({ 'client-id': `${CLIENT_ID}\n` });
    expect(inputs?.credential.clientId).toBe(CLIENT_ID);
    expect(warnings).toEqual([{ id: 'trimmed', detail: 'Input: `client-id`' }]);
  });

  test('the line break that ends a YAML block with two secrets is no mistake', () => {
    const { inputs, warnings } = read({ 'client-secret': `${SECRET_1}\n${SECRET_2}\n` });
    expect(inputs?.credential.clientSecrets).toEqual([SECRET_1, SECRET_2]);
    expect(warnings).toEqual([]);
  });

  test.each([`${SECRET_1}\n\n`, `\n${SECRET_1}\n`])(
    'an unset secret of the two (%j) is no secret and no mistake',
    (secrets) => {
      const { inputs, warnings } = read({ 'client-secret': secrets });
      expect(inputs?.credential.clientSecrets).toEqual([SECRET_1]);
      expect(warnings).toEqual([]);
    },
  );

  test('the same secret twice is one secret, with a warning', () => {
    const { inputs, warnings } = read({ 'client-secret': `${SECRET_1}\n${SECRET_1}` });
    expect(inputs?.credential.clientSecrets).toEqual([SECRET_1]);
    expect(warnings).toEqual([{ id: 'same-secret-twice' }]);
  });

  test('a single clean value gives no warning', () => {
    expect(read().warnings).toEqual([]);
  });
});

describe('masking of the inputs', () => {
  test('each secret by itself, without white space and quotes, with the forms the runner does not derive', () => {
    const { runner } = read({ 'client-secret': ` "${SECRET_1}"\n${SECRET_2}\n` });
    const masks = runner.values('mask');
    expect(masks).toContain(SECRET_1);
    expect(masks).toContain(SECRET_2);
    expect(masks).toContain(Buffer.from(SECRET_2).toString('base64url'));
    expect(masks.filter((mask) => /\s|"/.test(mask) || mask === '')).toEqual([]);
  });

  test('the client id and the organization id are not masked', () => {
    const orgId = '0123456789ABCDEF01234567@AdobeOrg';
    const { runner } = read({ 'org-id': orgId });
    expect(runner.values('mask').filter((mask) => mask.includes(CLIENT_ID) || mask.includes(orgId))).toEqual(
      [],
    );
  });

  test('but a secret in client-id is', () => {
    expect(read({ 'client-id': SECRET_2 }).runner.values('mask')).toContain(SECRET_2);
  });

  test('a pasted document is masked by its values, never as a blob and never a brace', () => {
    const json = JSON.stringify({ CLIENT_ID, CLIENT_SECRETS: [SECRET_1] }, null, 2);
    const masks = read({ 'client-secret': json, 'client-id': json }).runner.values('mask');
    expect(masks).toContain(SECRET_1);
    expect(masks.filter((mask) => mask.length < 8 || /[\s{}[\]"]/.test(mask))).toEqual([]);
    expect(masks).not.toContain(CLIENT_ID);
  });

  test('a private key is masked line by line, without its header lines', () => {
    const masks = read({ 'client-secret': KEY }).runner.values('mask');
    expect(masks).toContain('MIIExampleKeyLine0123456789');
    expect(masks.filter((mask) => mask.includes('BEGIN') || mask.includes('\n'))).toEqual([]);
  });

  test('the secrets of a list or of a line with more text are masked one by one', () => {
    for (const text of [
      `${SECRET_1},${SECRET_2}`,
      JSON.stringify([SECRET_1, SECRET_2], null, 2),
      `A="${SECRET_1}" ${SECRET_2}`,
    ]) {
      const masks = read({ 'client-secret': text }).runner.values('mask');
      expect(masks).toEqual(expect.arrayContaining([SECRET_1, SECRET_2]));
      expect(masks.filter((mask) => mask.length < 8 || /[\s,[\]"]/.test(mask))).toEqual([]);
    }
  });

  test('a secret of an older form that was swapped with the client id is masked', () => {
    const older = '2c9a0b1d-0000-4000-8000-123456789abc';
    const { runner, problems } = read({ 'client-id': older, 'client-secret': CLIENT_ID });
    expect(problems.map(({ id }) => id)).toEqual(['client-secret-is-id']);
    expect(runner.values('mask')).toContain(older);
  });

  test('an empty input masks nothing', () => {
    expect(read({ 'client-secret': '' }).runner.values('mask')).toEqual([]);
  });
});

test('every problem has a unique sentence and an https link', () => {
  const texts = Object.values(PROBLEMS);
  expect(new Set(texts.map(({ summary }) => summary)).size).toBe(texts.length);
  expect(texts.filter(({ link }) => !link.startsWith('https://'))).toEqual([]);
});
