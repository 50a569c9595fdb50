import { failed, ok } from '../../core/result.ts';
import type { ImsConnection } from '../http/connection.ts';
import { type Arrived, arrivedOf, type ConsoleChangeResult, refusal, unanswered } from './failure.ts';
import { ask, type ConsoleIds, secretsPath } from './request.ts';
import { isSecretUuid } from './shapes.ts';

/**
 * Deletes a client secret for good. It may send the request several times: a secret is deleted once.
 *
 * @param uuid Adobe's id of the client secret, from the list. Any other text is sent nowhere.
 * @param token access token of the client, a secret; with {@link MANAGE_SECRETS_SCOPES}
 * @param connection to the Developer Console API
 * @returns `gone` if there is no such secret, which is also so where the answer to an earlier attempt was lost. If the
 *   request failed, `arrived` is about all attempts.
 * Source: `IMS_REFERENCE` in adobe/links.ts (204), adobe/aio-lib-console `spec/api.json` (200, 404).
 */
export async function deleteClientSecret(
  clientId: string,
  ids: ConsoleIds,
  uuid: string,
  token: string,
  connection: ImsConnection,
): Promise<ConsoleChangeResult<'deleted' | 'gone'>> {
  if (!isSecretUuid(uuid)) {
    const evidence = { detail: 'the id of the client secret is not one of Adobe' };
    return failed({ reason: 'not-found', evidence, arrived: 'no' });
  }
  let arrived: Arrived = 'no';
  const watched: ImsConnection = {
    ...connection,
    send: async (request) => {
      const result = await connection.send(request);
      if (arrivedOf(result) === 'maybe') arrived = 'maybe';
      return result;
    },
  };
  const what = { method: 'DELETE', path: `${secretsPath(ids)}/${uuid}`, statusOnly: true } as const;
  const { result } = await ask(what, { clientId, token }, watched);
  if (!result.ok) return failed({ ...unanswered(result.problem), arrived });
  const { status } = result.value;
  if (status >= 200 && status < 300) return ok('deleted');
  if (status === 404) return ok('gone');
  return failed({ ...refusal(result.value, token, connection.clock.now()), arrived });
}
