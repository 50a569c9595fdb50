import * as z from 'zod';
import type { Evidence } from './failure.ts';
import { readRefusal } from './token/answer.ts';
import { type ImsConnection, request } from './token/exchange.ts';
import { bearer, json } from './token/status.ts';

/** The Developer Console's numeric ids of an organization and of a credential in it, digits. */
export type ConsoleIds = { organization: string; credential: string };

/** One client secret as the Developer Console lists it; its value is never part of an answer. */
export type ListedSecret = {
  /** Adobe's id of the secret. */
  uuid: string;
  /** In ms since the epoch. */
  createdAt: number;
  /** Last use by each grant, the latest first; in ms since the epoch. */
  uses: { grantType: string; lastUsedAt: number }[];
};

/** Why the Developer Console gave no answer that can be used. */
export type ConsoleProblem = 'not-permitted' | 'not-found' | 'throttled' | 'unavailable' | 'other-client';

/** A value of the Developer Console API, or why there is none. */
export type ConsoleResult<T> =
  | { ok: true; value: T }
  | { ok: false; problem: ConsoleProblem; evidence: Evidence };

/** The scope without which the client secrets API refuses every token. */
export const READ_SECRETS_SCOPE = 'read_client_secret';

const Digits = z.union([z.string().regex(/^\d{1,20}$/), z.number().int().nonnegative().transform(String)]);
// 2000-01-01 to 2100-01-01 in ms: outside of it a time is in another unit, or nonsense.
const Time = z
  .union([z.string().regex(/^\d{12,13}$/), z.number().int()])
  .transform(Number)
  .refine((ms) => ms > 946_684_800_000 && ms < 4_102_444_800_000);
const Uuid = z.string().regex(/^[0-9a-f-]{1,64}$/i);
const GrantType = z.string().regex(/^[\w.:/-]{1,100}$/);
const Credential = z.object({ org_id: Digits, credential_id: Digits });
const Usage = z.object({ last_used_at: Time, grant_type: GrantType });
const Secrets = z.object({
  client_id: z.string(),
  client_secrets: z
    .array(z.object({ uuid: Uuid, created_at: Time, secret_usages: z.array(Usage).nullish() }))
    // Adobe allows two at a time.
    .max(10),
});

/**
 * Asks the Developer Console for the numeric ids of a client.
 *
 * @param clientId the client
 * @param token its access token, a secret
 * @param connection the Developer Console API, retry policy and the outside world
 * @returns the ids, or why there are none
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
    return data === undefined ? undefined : { organization: data.org_id, credential: data.credential_id };
  });
}

/**
 * Lists the client secrets of a credential: never their values.
 *
 * @param clientId the client
 * @param ids where the Developer Console keeps it
 * @param token its access token, a secret; with the scopes `adobeio_api` and `read_client_secret`
 * @param connection the Developer Console API, retry policy and the outside world
 * @returns the secrets, the oldest first, or why there are none
 * Source: https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/ims/
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
  if (listed.value.client_id !== clientId) return { ok: false, problem: 'other-client', evidence: {} };
  const secrets = listed.value.client_secrets.map(({ uuid, created_at, secret_usages }) => ({
    uuid,
    createdAt: created_at,
    uses: (secret_usages ?? [])
      .map(({ grant_type, last_used_at }) => ({ grantType: grant_type, lastUsedAt: last_used_at }))
      .sort((one, other) => other.lastUsedAt - one.lastUsedAt),
  }));
  return { ok: true, value: secrets.sort((one, other) => one.createdAt - other.createdAt) };
}

async function get<T>(
  path: string,
  clientId: string,
  token: string,
  connection: ImsConnection,
  read: (body: unknown) => T | undefined,
): Promise<ConsoleResult<T>> {
  const headers = { ...bearer(token), 'x-api-key': clientId };
  const { sent } = await request({ path, headers }, connection, connection.clock.now());
  if (!sent.ok) {
    const problem = sent.cause === 'throttled' ? 'throttled' : 'unavailable';
    return { ok: false, problem, evidence: sent.evidence };
  }
  const { status } = sent.answer;
  if (status !== 200) {
    const { evidence } = readRefusal(sent.answer, connection.clock.now());
    return { ok: false, problem: problemOf(status), evidence };
  }
  const value = read(json(sent.answer));
  if (value !== undefined) return { ok: true, value };
  return { ok: false, problem: 'unavailable', evidence: { status, detail: 'an answer of another shape' } };
}

function problemOf(status: number): ConsoleProblem {
  if (status === 401 || status === 403) return 'not-permitted';
  if (status === 404) return 'not-found';
  return status === 429 ? 'throttled' : 'unavailable';
}
