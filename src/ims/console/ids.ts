import * as z from 'zod';
import type { ImsConnection } from '../http/connection.ts';
import type { ConsoleResult } from './failure.ts';
import { get } from './read.ts';
import type { ConsoleIds } from './request.ts';

const Digits = z.union([z.string().regex(/^\d{1,20}$/), z.number().int().nonnegative().transform(String)]);
const Credential = z.object({
  org_id: Digits,
  credential_id: Digits,
  // Not needed for another request, so that nothing fails without it.
  project_id: Digits.optional().catch(undefined),
});

/**
 * Asks the Developer Console for the ids of a client.
 *
 * @param token access token of the client, a secret
 * @param connection to the Developer Console API
 * Source: adobe/aio-lib-console `spec/api.json` (`/console/clients/{clientId}/credential`). Whether a technical account
 * may call it is not documented.
 */
export async function lookUpConsoleIds(
  clientId: string,
  token: string,
  connection: ImsConnection,
): Promise<ConsoleResult<ConsoleIds>> {
  const path = `/console/clients/${encodeURIComponent(clientId)}/credential`;
  return get(path, { clientId, token }, connection, (body) => {
    const { data } = Credential.safeParse(body);
    return data && { organization: data.org_id, credential: data.credential_id, project: data.project_id };
  });
}
