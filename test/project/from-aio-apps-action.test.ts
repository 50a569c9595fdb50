import { expect, test } from 'vitest';
import { maskCredentialInputs } from '../../src/actions/token/credential-inputs.ts';
import { handOver } from '../../src/actions/token/handover.ts';
import { readInputs } from '../../src/actions/token/inputs.ts';
import { OLD_NAMES, oldInputProblem } from '../../src/actions/token/old-inputs.ts';
import { FakeRunner } from '../actions/token/support.ts';
import { read } from './repository.ts';

const guide = read('docs/from-aio-apps-action.md');

const sectionOf = (heading: string): string => guide.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

/** The inputs of adobe/aio-apps-action. Source: its `action.yml` at 4.1.0. */
const THEIRS = [
  ...['os', 'command', 'noPublish', 'forceDeploy', 'verbose'],
  ...['CLIENTID', 'CLIENTSECRET', 'TECHNICALACCOUNTID', 'TECHNICALACCOUNTEMAIL', 'IMSORGID', 'SCOPES', 'KEY'],
];

/** The variables that its command `oauth_sts` exports. Source: its `src/utils.js` at 4.1.0. */
const THEIR_VARIABLES = [
  'AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN',
  'AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_EXPIRY',
  'IMS_OAUTH_S2S_CLIENT_ID',
  'IMS_OAUTH_S2S_CLIENT_SECRET',
  'IMS_OAUTH_S2S_ORG_ID',
  'IMS_OAUTH_S2S_SCOPES',
];

test.each(THEIRS)('the guide says what becomes of the input %s, and the action knows it', (name) => {
  const rows = sectionOf('Inputs')
    .split('\n')
    .map((row) => row.split('|')[1] ?? '');
  expect(rows.some((row) => row.includes(`\`${name}\``) || row.includes(`\`${name}:`))).toBe(true);
  if (name !== 'SCOPES') expect(OLD_NAMES).toContain(name.toUpperCase());
});

test('the guide says what becomes of each variable, and which ones this action exports', () => {
  const rows = sectionOf('Environment variables')
    .split('\n')
    .flatMap((row) => {
      const [, name = '', , here = ''] = row.split('|');
      const variable = /^ `(\w+)`/.exec(name)?.[1];
      return variable === undefined ? [] : [{ variable, exported: !here.includes('never') }];
    });
  expect(rows.map(({ variable }) => variable).sort()).toEqual([...THEIR_VARIABLES].sort());
  const runner = new FakeRunner({ 'aio-cli': 'true', 'org-id': '0123456789ABCDEF01234567@AdobeOrg' });
  const inputs = readInputs(runner, maskCredentialInputs(runner));
  if (!inputs.ok) throw new Error('The example inputs are wrong.');
  const token = { token: 't', tokenType: 'bearer', expiresIn: 1, expiresAt: 1, scopes: ['openid'] } as const;
  const exported = handOver(runner, inputs.inputs, { ...token, scopes: ['openid'] }, 1);
  expect(exported.sort()).toEqual(
    rows
      .filter((row) => row.exported)
      .map(({ variable }) => variable)
      .sort(),
  );
});

test('the guide shows the scopes that its action and the message say', () => {
  const runner = new FakeRunner({ scopes: '', CLIENTID: 'a', COMMAND: 'oauth_sts' });
  const detail = oldInputProblem(runner, ['client-id'])?.problem.detail ?? '';
  const told = /asked for `([^`]+)`/.exec(detail)?.[1]?.split(',');
  const shown = /^\+ {4}scopes: \|\n((?:\+ {6}.*\n)+)/m
    .exec(guide)?.[1]
    ?.replaceAll(/^\+ */gm, '')
    .trim()
    .split(/[,\n]/);
  expect(told?.length).toBe(8);
  expect(shown).toEqual(told);
});
