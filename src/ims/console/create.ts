import * as z from 'zod';
import { parseJson } from '../../core/json.ts';
import { failed, ok } from '../../core/result.ts';
import { isMaskable, SECRET_MIN } from '../../core/secrets.ts';
import { type CredentialShape, credentialShape } from '../credential/shape.ts';
import type { ImsConnection } from '../http/connection.ts';
import {
  arrivedOf,
  type ConsoleChangeResult,
  type ConsoleFailure,
  refusal,
  unanswered,
  unreadable,
} from './failure.ts';
import { listClientSecrets } from './list.ts';
import { ask, type ConsoleIds, secretsPath } from './request.ts';
import { Time, Uuid } from './shapes.ts';

/** A client secret that Adobe has just made. */
export type CreatedSecret = {
  /** The client secret. Adobe's API never returns it again, only the Developer Console shows it to people. */
  value: string;
  /** Adobe's id of it. Absent if the response has none: Adobe's two descriptions of it differ. */
  uuid?: string | undefined;
  /** In ms since the epoch. Absent if the response has none. */
  createdAt?: number | undefined;
};

/** As many client secrets a credential can have. Source: `IMS_REFERENCE` in adobe/links.ts. */
const SECRETS_MAX = 2;
const SECRET_LENGTH_MAX = 512;

// A uuid or a time that cannot be read is no reason to lose the value: the list has both.
const Created = z.object({
  client_secret: z.string(),
  uuid: Uuid.optional().catch(undefined),
  created_at: Time.optional().catch(undefined),
});

/**
 * Asks Adobe for a further client secret of a credential. It sends the request once: the same request again could make
 * another secret. If the failure says that it may have arrived, {@link listClientSecrets} tells whether there is a new
 * secret, whose value is lost then.
 *
 * @param token access token of the client, a secret; with {@link MANAGE_SECRETS_SCOPES}
 * @param connection to the Developer Console API; its retries are ignored
 * Source: `IMS_REFERENCE` in adobe/links.ts (201), adobe/aio-lib-console `spec/api.json` (200, fewer fields). Neither
 * says what a credential with two client secrets gets, so that the list decides about the reason `limit`.
 */
export async function createClientSecret(
  clientId: string,
  ids: ConsoleIds,
  token: string,
  connection: ImsConnection,
): Promise<ConsoleChangeResult<CreatedSecret>> {
  const once: ImsConnection = { ...connection, policy: { ...connection.policy, retries: 0 } };
  const caller = { clientId, token };
  const { result } = await ask({ method: 'POST', path: secretsPath(ids) }, caller, once);
  if (!result.ok) return failed({ ...unanswered(result.problem), arrived: arrivedOf(result) });
  const { status, body } = result.value;
  if (status >= 200 && status < 300) {
    const created = readCreated(body, clientId);
    if (created !== undefined) return ok(created);
    return failed({ ...unreadable(result.value, token), arrived: 'maybe' });
  }
  const failure = refusal(result.value, token, connection.clock.now());
  const arrived = arrivedOf(result);
  if (arrived === 'no' && mayBeLimit(failure)) {
    const listed = await listClientSecrets(clientId, ids, token, connection);
    if (listed.ok && listed.value.length >= SECRETS_MAX)
      return failed({ ...failure, reason: 'limit', arrived });
  }
  return failed({ ...failure, arrived });
}

// What the gateway refuses never comes to the Developer Console. The other statuses say what they are about.
function mayBeLimit({ gatewayCode, reason, evidence }: ConsoleFailure): boolean {
  return (
    gatewayCode === undefined && evidence.status !== 401 && reason !== 'not-found' && reason !== 'throttled'
  );
}

function readCreated(body: string, clientId: string): CreatedSecret | undefined {
  const { data } = Created.safeParse(parseJson(body));
  if (data === undefined || !isPlausibleSecret(data.client_secret, clientId)) return undefined;
  return { value: data.client_secret, uuid: data.uuid, createdAt: data.created_at };
}

// Adobe documents no format. A client secret of before `p8e-` can look like a client id.
const POSSIBLE = new Set<CredentialShape | undefined>(['client-secret', 'client-id', undefined]);

// What this accepts is stored and used, so that it must be what a header, a form and a line of a log can contain.
function isPlausibleSecret(value: string, clientId: string): boolean {
  return (
    /^[\x21-\x7e]+$/.test(value) &&
    value.length >= SECRET_MIN &&
    value.length <= SECRET_LENGTH_MAX &&
    value !== clientId &&
    isMaskable(value) &&
    POSSIBLE.has(credentialShape(value))
  );
}
