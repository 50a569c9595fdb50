import * as z from 'zod';
import { failed, ok } from '../../core/result.ts';
import type { ImsConnection } from '../http/connection.ts';
import type { ConsoleResult } from './failure.ts';
import { get } from './read.ts';
import { type ConsoleIds, secretsPath } from './request.ts';
import { Time, Uuid } from './shapes.ts';

/** One client secret in the Developer Console's list, which never contains the value of a secret. */
export type ListedSecret = {
  /** Adobe's id of the secret. */
  uuid: string;
  /** In ms since the epoch. */
  createdAt: number;
  /** The last use by each grant type, the latest first; times in ms since the epoch. */
  uses: { grantType: string; lastUsedAt: number }[];
};

const GrantType = z.string().regex(/^[\w.:/-]{1,100}$/);
const Usage = z.object({ last_used_at: Time, grant_type: GrantType });
const Secrets = z.object({
  client_id: z.string(),
  client_secrets: z
    .array(z.object({ uuid: Uuid, created_at: Time, secret_usages: z.array(Usage).nullish() }))
    // Adobe allows two secrets at a time.
    .max(10),
});

/**
 * Lists the client secrets of a credential, without their values.
 *
 * @param token access token of the client, a secret; with the scopes `adobeio_api` and `read_client_secret`
 * @param connection to the Developer Console API
 * @returns the secrets, the oldest first
 * Source: `IMS_REFERENCE` in adobe/links.ts.
 */
export async function listClientSecrets(
  clientId: string,
  ids: ConsoleIds,
  token: string,
  connection: ImsConnection,
): Promise<ConsoleResult<ListedSecret[]>> {
  const caller = { clientId, token };
  const listed = await get(secretsPath(ids), caller, connection, (body) => Secrets.safeParse(body).data);
  if (!listed.ok) return listed;
  if (listed.value.client_id !== clientId) return failed({ reason: 'other-client', evidence: {} });
  const secrets = listed.value.client_secrets.map(({ uuid, created_at, secret_usages }) => ({
    uuid,
    createdAt: created_at,
    uses: (secret_usages ?? [])
      .map(({ grant_type, last_used_at }) => ({ grantType: grant_type, lastUsedAt: last_used_at }))
      .sort((one, other) => other.lastUsedAt - one.lastUsedAt),
  }));
  return ok(secrets.sort((one, other) => one.createdAt - other.createdAt));
}
