import type { Runner } from '../../github/index.ts';
import { type AccessToken, writeTokenConnection } from '../../ims/index.ts';
import { setOutputs } from '../inputs/outputs.ts';
import type { TokenInputs } from './inputs.ts';
import { OUTPUTS } from './manifest.ts';

/**
 * Gives the token to later steps: first the outputs, then the environment. The caller must have masked the token.
 *
 * @param secretIndex the client secret that worked (1 or 2); undefined for a reused token
 * @returns names of the exported environment variables
 * @throws Error if a file of the runner cannot be written
 */
export function handOver(
  runner: Runner,
  inputs: TokenInputs,
  token: AccessToken,
  secretIndex: number | undefined,
): string[] {
  setOutputs(runner, OUTPUTS, {
    'access-token': token.token,
    'token-type': token.tokenType,
    'expires-in': token.expiresIn,
    'expires-at': new Date(token.expiresAt).toISOString(),
    scopes: token.scopes.join(','),
    'secret-index': secretIndex ?? '',
    connection: writeTokenConnection(inputs.credential.clientId, inputs.endpoint, runner.env),
  });
  const variables = exports(inputs, token);
  for (const [name, value] of variables) runner.exportVariable(name, value);
  return variables.map(([name]) => name);
}

/**
 * Lists the environment variables to set. The Adobe I/O CLI reads its token from the context `cli`, with the expiry in ms
 * since the epoch. adobe/aio-apps-action also sets the IMS_OAUTH_S2S variables, with the client secret, which no later
 * step needs.
 * Source: adobe/aio-apps-action `src/utils.js` for the names, adobe/aio-lib-ims `src/context.js` for the context.
 */
function exports({ credential, envVar, aioCli }: TokenInputs, token: AccessToken): [string, string][] {
  const variables: [string, string][] = [];
  if (envVar !== undefined) variables.push([envVar, token.token]);
  if (!aioCli) return variables;
  variables.push(
    ['AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN', token.token],
    ['AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_EXPIRY', String(token.expiresAt)],
    ['IMS_OAUTH_S2S_CLIENT_ID', credential.clientId],
    ['IMS_OAUTH_S2S_SCOPES', JSON.stringify(credential.scopes)],
  );
  if (credential.orgId !== undefined) variables.push(['IMS_OAUTH_S2S_ORG_ID', credential.orgId]);
  return variables;
}
