import { expect, test } from 'vitest';
import { planned, summary } from '../planned.ts';

const PATH = '.github/workflows/cm.yml';
const ACTION = 'adobe/aio-cloudmanager-create-execution-action';
const STEP = `steps:
  - uses: ${ACTION}@v1.1.0
    with:
      CLIENTID: \${{ secrets.CM_CLIENT_ID }}
      CLIENTSECRET: \${{ secrets.CM_CLIENT_SECRET }}
      TECHNICALACCOUNTID: \${{ secrets.CM_TA_EMAIL }}
      IMSORGID: \${{ secrets.CM_ORG_ID }}
      KEY: \${{ secrets.CM_PRIVATE_KEY }}
      PIPELINEID: 1 # ours
`;
const OAUTH = `steps:
  - uses: ${ACTION}@v1.2.0
    with:
      CLIENTID: \${{ secrets.CM_CLIENT_ID }}
      CLIENTSECRET: \${{ secrets.CM_CLIENT_SECRET }}
      TECHNICALACCOUNTEMAIL: \${{ secrets.CM_TA_EMAIL }}
      TECHNICALACCOUNTID: \${{ secrets.CM_TA_ID }}
      IMSORGID: \${{ secrets.CM_ORG_ID }}
      OAUTHENABLED: 'true'
      PIPELINEID: 1 # ours
`;

test.each([
  ['the email stays, the id comes', STEP, OAUTH],
  ['with CRLF', STEP.replaceAll('\n', '\r\n'), OAUTH.replaceAll('\n', '\r\n')],
  [
    'with the key at the end of the file',
    STEP.replace(/ {6}PIPELINEID.*\n/, '').trimEnd(),
    OAUTH.replace(/ {6}PIPELINEID.*\n/, '').trimEnd(),
  ],
  ['with a setting that says no', STEP.replace('      KEY', "      OAUTHENABLED: 'false'\n      KEY"), OAUTH],
  ['with a branch', STEP.replace('@v1.1.0', '@main'), OAUTH.replace('@v1.2.0', '@main')],
])('%s', async (_, before, after) => {
  const plan = await planned(PATH, before);
  expect(plan.after).toBe(after);
  expect(summary(plan).todo.join('\n')).toContain('Create the secret `CM_TA_ID`: the id');
  expect([...new Set(summary(plan).outcomes.map((text) => text.slice(2)))]).toEqual([
    'ci-cloud-manager-action fixed unsafe',
  ]);
});

test('a secret that is named for the id has to hold it', async () => {
  const plan = await planned(PATH, STEP.replace('CM_TA_EMAIL', 'CM_TECHNICAL_ACCOUNT_ID'));
  expect(plan.after).toContain(`      TECHNICALACCOUNTID: \${{ secrets.CM_TECHNICAL_ACCOUNT_ID }}
      TECHNICALACCOUNTEMAIL: \${{ secrets.CM_TECHNICAL_ACCOUNT_EMAIL }}
`);
  expect(summary(plan).todo.join('\n')).toContain('it was the email of the technical account');
});

test.each([
  [
    'an expression that decides',
    STEP.replace('      KEY', '      OAUTHENABLED: $' + '{{ inputs.o }}\n      KEY'),
  ],
  ['a commit of which nothing is known', STEP.replace('@v1.1.0', `@${'0'.repeat(40)}`)],
  ['a fork', STEP.replace('adobe/aio', 'example/aio')],
])('left to a person: %s', async (_, before) => {
  const plan = await planned(PATH, before);
  expect(plan.after).toBe(before);
  expect(summary(plan).todo.join('\n')).toContain("OAUTHENABLED: 'true'");
});
