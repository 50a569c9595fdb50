import * as z from 'zod';
import { parseJson } from '../core/json.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { isPlausibleTime } from '../core/time.ts';
import type { Evidence } from './failure.ts';
import { bearer, type ImsConnection, request } from './http/connection.ts';
import { readRefusal } from './token/response.ts';

/** The Developer Console's ids of a credential and of what it is in. All consist of digits. */
export type ConsoleIds = {
  organization: string;
  credential: string;
  /** Only addresses in a browser need it. */
  project?: string | undefined;
};

/** One client secret in the Developer Console's list, which never contains the value of a secret. */
export type ListedSecret = {
  /** Adobe's id of the secret. */
  uuid: string;
  /** In ms since the epoch. */
  createdAt: number;
  /** The last use by each grant type, the latest first; times in ms since the epoch. */
  uses: { grantType: string; lastUsedAt: number }[];
};

/** Why the Developer Console gave no usable response. */
export type ConsoleProblem = 'not-permitted' | 'not-found' | 'throttled' | 'unavailable' | 'other-client';

/** A value from the Developer Console API, or why there is none. */
export type ConsoleResult<Value> = Result<Value, ConsoleFailure>;

/** Why a request to the Developer Console API failed. */
export type ConsoleFailure = { reason: ConsoleProblem; evidence: Evidence };

/** The scope that a token must have for the client secrets API. */
export const READ_SECRETS_SCOPE = 'read_client_secret';

const Digits = z.union([z.string().regex(/^\d{1,20}$/), z.number().int().nonnegative().transform(String)]);
const Time = z
  .union([z.string().regex(/^\d{12,13}$/), z.number().int()])
  .transform(Number)
  .refine(isPlausibleTime);
const Uuid = z.string().regex(/^[0-9a-f-]{1,64}$/i);
const GrantType = z.string().regex(/^[\w.:/-]{1,100}$/);
const Credential = z.object({
  org_id: Digits,
  credential_id: Digits,
  // Not needed for another request, so that nothing fails without it.
  project_id: Digits.optional().catch(undefined),
});
const Usage = z.object({ last_used_at: Time, grant_type: GrantType });
const Secrets = z.object({
  client_id: z.string(),
  client_secrets: z
    .array(z.object({ uuid: Uuid, created_at: Time, secret_usages: z.array(Usage).nullish() }))
    // Adobe allows two secrets at a time.
    .max(10),
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
  return get(path, clientId, token, connection, (body) => {
    const { data } = Credential.safeParse(body);
    return data && { organization: data.org_id, credential: data.credential_id, project: data.project_id };
  });
}

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
  const path = `/console/organizations/${ids.organization}/credentials/${ids.credential}/secrets`;
  const listed = await get(path, clientId, token, connection, (body) => Secrets.safeParse(body).data);
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

async function get<Value>(
  path: string,
  clientId: string,
  token: string,
  connection: ImsConnection,
  read: (body: unknown) => Value | undefined,
): Promise<ConsoleResult<Value>> {
  const { now } = connection.clock;
  const headers = { ...bearer(token), 'x-api-key': clientId };
  const { result } = await request({ path, headers }, connection, now());
  if (!result.ok) {
    const { cause, evidence } = result.problem;
    return failed({ reason: cause === 'throttled' ? 'throttled' : 'unavailable', evidence });
  }
  const { status, body } = result.value;
  if (status !== 200) {
    return failed({ reason: reasonOf(status), evidence: readRefusal(result.value, now()).evidence });
  }
  const value = read(parseJson(body));
  if (value !== undefined) return ok(value);
  return failed({ reason: 'unavailable', evidence: { status, detail: 'an answer of another shape' } });
}

function reasonOf(status: number): ConsoleProblem {
  if (status === 401 || status === 403) return 'not-permitted';
  if (status === 404) return 'not-found';
  return status === 429 ? 'throttled' : 'unavailable';
}
