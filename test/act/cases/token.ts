import assert from 'node:assert/strict';
import { EXAMPLE_CLIENT, type ImsServer, startImsServer } from '../../ims-server/index.ts';
import { type Case, FROM_A_FORK, says } from './types.ts';

const WORKFLOW = 'test/act/workflows/token.yml';
const [SECRET] = EXAMPLE_CLIENT.clientSecrets;
const WRONG = 'p8e-DeletedInTheLastRotationXyzQwertyu';

const varsFor = (ims: ImsServer): Record<string, string> => ({
  IMS_CLIENT_ID: EXAMPLE_CLIENT.clientId,
  IMS_SCOPES: EXAMPLE_CLIENT.scopes.join(),
  IMS_URL: ims.url,
});

export const TOKEN_CASES: Case[] = [
  {
    name: 'token: later steps get it, printed by mistake it is masked, and it ends with the job',
    run: async ({ act, repositories }) => {
      const ims = await startImsServer();
      try {
        const { log, jobs, steps } = await act.run({
          repository: repositories.self,
          workflow: WORKFLOW,
          secrets: { IMS_CLIENT_SECRET: SECRET, OLD_CLIENT_SECRET: WRONG },
          vars: varsFor(ims),
          hidden: () => [SECRET, WRONG, ...ims.issued.map(({ token }) => token)],
        });
        assert.deepEqual(jobs, { 'Token/token': 'success' });
        says(
          log,
          /dist\/token\/main\.js runs on Node\.js v24\./,
          /dist\/invalidate\/main\.js runs on Node\.js v24\./,
        );
        // Everything that the action registers itself. Base64 and the other escapes that GitHub's runner derives from
        // every mask are not printed: act replaces a registered value only where it stands character by character
        // (valueMasker in pkg/runner/logger.go), so it would show them.
        says(
          log,
          'The token from the output: ***.',
          'The token from the environment: ***.',
          'The client secret: ***.',
          'The client secret in hex: ***.',
          'The client secret in base64url: ***.',
          'The claims of the token: ***.',
          '::set-env:: ADOBE_TOKEN=***',
          '::set-output:: access-token=***',
          'IMS says that the token is valid.',
          "The wrong secret ended in failure and the token ''.",
          'The access token is invalidated.',
        );
        assert.equal(steps['Main Get a token'], 'success');
        assert.equal(steps['Main A wrong secret fails the step'], 'failure');
        assert.equal(steps['Main Invalidate the token'], 'success');
        assert.equal(steps['Post Get a token'], undefined);
        assert.equal(ims.issued.length, 1);
        assert.deepEqual(
          [...ims.invalidated],
          ims.issued.map(({ token }) => token),
        );
      } finally {
        await ims.close();
      }
    },
  },
  {
    name: 'token: without secrets, as in a pull request from a fork, it fails and says why',
    run: async ({ act, repositories }) => {
      const ims = await startImsServer();
      try {
        const { log, jobs } = await act.run({
          repository: repositories.self,
          workflow: WORKFLOW,
          event: 'pull_request',
          payload: FROM_A_FORK,
          vars: varsFor(ims),
          hidden: () => [SECRET, WRONG],
        });
        assert.deepEqual(jobs, { 'Token/token': 'failure' });
        says(log, /::error .*GitHub gives no secrets to pull requests from forks\./);
        assert.deepEqual(ims.requests, []);
      } finally {
        await ims.close();
      }
    },
  },
];
