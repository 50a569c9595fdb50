import { describe, expect, test } from 'vitest';
import { PLACEHOLDER } from '../../../../scripts/owner.ts';
import { planned, summary } from '../planned.ts';

const PATH = '.github/workflows/deploy.yml';
const SCOPES =
  'openid,AdobeID,read_organizations,additional_info.projectedProductContext,additional_info.roles,adobeio_api';

function workflow(step: string): string {
  return `name: Deploy
jobs:
  deploy:
    runs-on: \${{ matrix.os }}
    steps:
      - uses: actions/checkout@v4
${step}      - name: Deploy
        uses: adobe/aio-apps-action@3.3.0
        with:
          command: deploy # stays
`;
}

const STEP = `      - name: Auth # with a key
        uses: adobe/aio-apps-action@2.0.2
        with:
          os: \${{ matrix.os }}
          command: auth
          CLIENTID: \${{ secrets.CLIENTID_PROD }}
          CLIENTSECRET: \${{ secrets.CLIENTSECRET_PROD }}
          TECHNICALACCOUNTID: \${{ secrets.TECHNICALACCID_PROD }}
          IMSORGID: \${{ secrets.IMSORGID_PROD }}
          KEY: \${{ secrets.KEY_PROD }} # private
`;
const OAUTH = `      - name: Auth # with a key
        uses: adobe/aio-apps-action@4.1.0
        with:
          os: \${{ matrix.os }}
          command: oauth_sts
          CLIENTID: \${{ secrets.CLIENTID_PROD }}
          CLIENTSECRET: \${{ secrets.CLIENTSECRET_PROD }}
          TECHNICALACCOUNTID: \${{ secrets.TECHNICALACCID_PROD }}
          TECHNICALACCOUNTEMAIL: \${{ secrets.TECHNICALACCEMAIL_PROD }}
          IMSORGID: \${{ secrets.IMSORGID_PROD }}
          SCOPES: ${SCOPES}
`;
const IMS_AUTH = `      - name: Auth # with a key
        uses: OWNER/ims-auth@v1
        with:
          aio-cli: true
          client-id: \${{ secrets.CLIENTID_PROD }}
          client-secret: \${{ secrets.CLIENTSECRET_PROD }}
          org-id: \${{ secrets.IMSORGID_PROD }}
          scopes: ${SCOPES}
`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('to oauth_sts', () => {
  test('writes the whole step, and names what a person has to do', async () => {
    const plan = await planned(PATH, workflow(STEP));
    expect(plan.after).toBe(workflow(OAUTH));
    const { outcomes, todo } = summary(plan);
    expect(outcomes).toEqual(['11 ci-apps-action fixed unsafe']);
    expect(todo.join('\n')).toContain('Create the secret `TECHNICALACCEMAIL_PROD`');
    expect(todo.join('\n')).toContain('Delete the secret of the private key');
    expect(todo).toHaveLength(3);
  });

  test.each([
    ['with CRLF', crlf(workflow(STEP)), crlf(workflow(OAUTH))],
    ['without an end of the last line', `steps:\n${STEP}`.trimEnd(), `steps:\n${OAUTH}`.trimEnd()],
    [
      'in a template',
      `<% if (ci) { %>\nsteps:\n${STEP.replace('2.0.2', '<%= version %>')}<% } %>\n`,
      `<% if (ci) { %>\nsteps:\n${OAUTH.replace('4.1.0', '<%= version %>')}<% } %>\n`,
    ],
    [
      'with a key of several lines',
      workflow(STEP.replace(/KEY: .*\n/, 'KEY: |\n            first\n            second\n')),
      workflow(OAUTH),
    ],
    [
      'with a secret whose name is made',
      workflow(STEP.replace('secrets.TECHNICALACCID_PROD', `secrets[format('{0}_TECH_ACC_ID', matrix.env)]`)),
      workflow(
        OAUTH.replace(
          'secrets.TECHNICALACCID_PROD',
          `secrets[format('{0}_TECH_ACC_ID', matrix.env)]`,
        ).replace('secrets.TECHNICALACCEMAIL_PROD', `secrets[format('{0}_TECH_ACC_EMAIL', matrix.env)]`),
      ),
    ],
    [
      'with a commit',
      workflow(STEP.replace('@2.0.2', `@${'0'.repeat(40)} # v2.0.2`)),
      workflow(OAUTH.replace('@4.1.0', '@6d7fdea67de9ef5ee3bf4c730aeaa5eaa7e2c533 # 4.1.0')),
    ],
    ['with a branch', workflow(STEP.replace('@2.0.2', '@main')), workflow(OAUTH.replace('@4.1.0', '@main'))],
    [
      'of a fork',
      workflow(STEP.replace('adobe/aio-apps-action@2.0.2', 'example/aio-apps-action@v9')),
      workflow(OAUTH),
    ],
    [
      'with quotation marks and metascopes',
      workflow(
        STEP.replace('command: auth', `'command': "auth"`).replace(
          /KEY: .*\n/,
          `SCOPES: 'ent_user_sdk'\n          KEY: \${{ secrets.KEY_PROD }}\n`,
        ),
      ),
      workflow(
        OAUTH.replace('command: oauth_sts', `'command': "oauth_sts"`).replace(
          /SCOPES: .*\n/,
          `SCOPES: 'openid,AdobeID,user_management_sdk'\n`,
        ),
      ),
    ],
  ])('%s', async (_, before, after) => {
    const path = before.startsWith('<%') ? 'templates/deploy.yml.ejs' : PATH;
    expect((await planned(path, before)).after).toBe(after);
  });

  test('changes a flow mapping', async () => {
    const before =
      'steps:\n  - uses: adobe/aio-apps-action@v2\n    with: { command: auth, CLIENTID: a, TECHNICALACCOUNTID: b, KEY: c }\n';
    expect((await planned(PATH, before)).after).toBe(
      `steps:\n  - uses: adobe/aio-apps-action@4.1.0\n    with: { command: oauth_sts, CLIENTID: a, TECHNICALACCOUNTID: b, TECHNICALACCOUNTEMAIL: "\${{ secrets.TECHNICALACCEMAIL }}", SCOPES: "${SCOPES}" }\n`,
    );
  });

  test('is safe where everything is there', async () => {
    const before = `steps:
  - uses: adobe/aio-apps-action@v3
    with:
      command: auth
      TECHNICALACCOUNTID: a
      TECHNICALACCOUNTEMAIL: b
      SCOPES: openid,AdobeID
`;
    const plan = await planned(PATH, before, { unsafe: false });
    expect(plan.after).toBe(before.replace(': auth', ': oauth_sts'));
    expect(summary(plan)).toEqual({ outcomes: ['4 ci-apps-action fixed safe'], todo: [] });
  });

  test('raises a version that does not know the command', async () => {
    const before = OAUTH.replace('4.1.0', '2.0.2');
    const plan = await planned(PATH, workflow(before));
    expect(plan.after).toBe(workflow(OAUTH));
    expect(summary(plan)).toEqual({ outcomes: ['8 ci-apps-action fixed safe'], todo: [] });
  });

  test('declares the secret of a reusable workflow, and the input of an action', async () => {
    const call = `on:
  workflow_call:
    secrets:
      TECHNICAL_ACCOUNT_ID:
        required: true
      KEY:
        required: true
`;
    const step = STEP.replace('TECHNICALACCID_PROD', 'TECHNICAL_ACCOUNT_ID');
    const plan = await planned(PATH, call + workflow(step));
    expect(plan.after).toBe(
      call.replace('      KEY', '      TECHNICAL_ACCOUNT_EMAIL:\n        required: true\n      KEY') +
        workflow(
          OAUTH.replace('TECHNICALACCID_PROD', 'TECHNICAL_ACCOUNT_ID').replace(
            'TECHNICALACCEMAIL_PROD',
            'TECHNICAL_ACCOUNT_EMAIL',
          ),
        ),
    );
    expect(summary(plan).todo.join('\n')).toContain(
      'Give `TECHNICAL_ACCOUNT_EMAIL` wherever this file is used',
    );

    const action = (inputs: string, body: string): string =>
      `name: Auth\ninputs:\n${inputs}  secret: {}\nruns:\n  using: composite\n  steps:\n${body}`;
    const own = STEP.replace('secrets.TECHNICALACCID_PROD', 'inputs.account-id');
    const { after } = await planned('auth/action.yml', action('  account-id: { required: true }\n', own));
    expect(after).toBe(
      action(
        '  account-id: { required: true }\n  account-email: { required: true }\n',
        OAUTH.replace('secrets.TECHNICALACCID_PROD', 'inputs.account-id').replace(
          'secrets.TECHNICALACCEMAIL_PROD',
          'inputs.account-email',
        ),
      ),
    );
  });

  test('follows a variable of the environment to its secret', async () => {
    const env = `env:\n  ACCOUNT: \${{ secrets.CM_TECHNICAL_ACCOUNT_ID }}\n`;
    const step = STEP.replace('secrets.TECHNICALACCID_PROD', 'env.ACCOUNT');
    const { after } = await planned(PATH, env + workflow(step));
    expect(after).toContain('TECHNICALACCOUNTEMAIL: $' + '{{ secrets.CM_TECHNICAL_ACCOUNT_EMAIL }}');
  });

  test('keeps an email that was given as the id', async () => {
    const plan = await planned(PATH, workflow(STEP.replace('TECHNICALACCID_PROD', 'CM_TA_EMAIL')));
    expect(plan.after).toContain(`
          TECHNICALACCOUNTEMAIL: \${{ secrets.CM_TA_EMAIL }}
          TECHNICALACCOUNTID: \${{ secrets.CM_TA_ID }}
          IMSORGID`);
    expect(summary(plan).todo.join('\n')).toContain('Create the secret `CM_TA_ID`: the id');
  });

  test('asks for scopes where they are in a secret', async () => {
    const step = STEP.replace('          KEY', '          SCOPES: $' + '{{ secrets.SCOPES }}\n          KEY');
    const plan = await planned(PATH, workflow(step));
    expect(plan.after).toBe(workflow(OAUTH.replace(SCOPES, '$' + '{{ secrets.SCOPES }}')));
    expect(summary(plan).todo.join('\n')).toContain('Write OAuth scopes, separated by commas');
  });
});

describe('to ims-auth', () => {
  test.each([
    ['a step', workflow(STEP), workflow(IMS_AUTH)],
    ['with CRLF', crlf(workflow(STEP)), crlf(workflow(IMS_AUTH))],
    ['without an end of the last line', `steps:\n${STEP}`.trimEnd(), `steps:\n${IMS_AUTH}`.trimEnd()],
    ['with a commit', workflow(STEP.replace('@2.0.2', `@${'0'.repeat(40)} # 2.0.2`)), workflow(IMS_AUTH)],
    [
      'with an account of a matrix',
      workflow(STEP.replace('secrets.TECHNICALACCID_PROD', 'matrix.account')),
      workflow(IMS_AUTH),
    ],
  ])('%s', async (_, before, after) => {
    const plan = await planned(PATH, before, { to: 'ims-auth' });
    expect(plan.after).toBe(after);
    const hasAccount = !IMS_AUTH.includes(`${PLACEHOLDER}/`);
    expect(summary(plan).todo[0]).toContain(hasAccount ? 'Delete the secret' : 'Replace OWNER');
  });

  test('a flow mapping, whose last inputs go', async () => {
    const before =
      'steps:\n  - uses: adobe/aio-apps-action@v2\n    with: { command: auth, CLIENTID: a, CLIENTSECRET: b, TECHNICALACCOUNTID: c, KEY: d }\n';
    expect((await planned(PATH, before, { to: 'ims-auth' })).after).toBe(
      `steps:\n  - uses: OWNER/ims-auth@v1\n    with: { aio-cli: true, client-id: a, client-secret: b, scopes: "${SCOPES}" }\n`,
    );
  });
});

describe('left to a person', () => {
  test.each([
    ['an account of a matrix', workflow(STEP.replace('secrets.TECHNICALACCID_PROD', 'matrix.account'))],
    [
      'inputs by an alias',
      `auth: &auth
  command: auth
  TECHNICALACCOUNTID: a
steps:
  - uses: adobe/aio-apps-action@v2
    with: *auth
  - uses: adobe/aio-apps-action@v2
    with: *auth
`,
    ],
    [
      'inputs that are merged',
      `auth: &auth
  TECHNICALACCOUNTID: a
steps:
  - uses: adobe/aio-apps-action@v2
    with:
      <<: *auth
      command: auth
`,
    ],
    ['an action of the repository', workflow(STEP.replace('adobe/aio-apps-action@2.0.2', './auth'))],
    ['a command that is decided elsewhere', workflow(STEP.replace(': auth', ': $' + '{{ inputs.c }}'))],
  ])('%s', async (_, before) => {
    const plan = await planned(PATH, before);
    expect(plan.after).toBe(before);
    expect([...new Set(plan.places.map(({ outcome }) => outcome))]).toEqual(['shown']);
    expect(summary(plan).todo.join('\n')).toContain('command: oauth_sts');
  });
});
