import * as z from 'zod';
import { parseJson } from '../../core/json.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import type { Failure, Refusal } from '../failure.ts';
import { bearer, type ImsConnection, type PathRequest, request } from '../http/connection.ts';
import { readRefusal } from './response.ts';

const Validity = z.object({ valid: z.boolean(), reason: z.string().optional() });
// The fields of an organization are not documented, so only those in use are checked.
const Organizations = z.array(
  z.object({ orgRef: z.object({ ident: z.string(), authSrc: z.string().default('AdobeOrg') }) }),
);
// A technical account belongs to one organization. A response with more than this many does not come from IMS.
const ORGANIZATIONS_MAX = 200;

/** What IMS says about an access token. */
export type TokenStatus = {
  valid: boolean;
  /** Text from the server, not sanitized. */
  reason?: string | undefined;
};

/**
 * Asks IMS whether it accepts an access token.
 *
 * @param token a secret
 * @param clientId the client that got it
 * Source: adobe/aio-lib-ims `src/ims.js` (`/ims/validate_token/v1`), whose end-to-end test uses a Server-to-Server
 * credential.
 */
export async function validateToken(
  token: string,
  clientId: string,
  connection: ImsConnection,
): Promise<Result<TokenStatus, Failure>> {
  const what = {
    path: '/ims/validate_token/v1',
    form: { type: 'access_token', client_id: clientId },
    // aio-lib-ims says that this header will be mandatory one day.
    headers: { ...bearer(token), 'x-ims-clientid': clientId },
  };
  return ask(what, connection, (body) => Validity.safeParse(body).data);
}

/**
 * Asks IMS for the organizations that an access token belongs to.
 *
 * @param token a secret
 * @returns organization ids such as `…@AdobeOrg`, text from the server, not sanitized
 * Source: adobe/aio-lib-ims `src/ims.js` (`/ims/organizations/v6`) and its end-to-end test.
 */
export async function organizations(
  token: string,
  connection: ImsConnection,
): Promise<Result<string[], Failure>> {
  return ask({ path: '/ims/organizations/v6', headers: bearer(token) }, connection, (body) =>
    Organizations.safeParse(body)
      .data?.slice(0, ORGANIZATIONS_MAX)
      .map(({ orgRef }) => `${orgRef.ident}@${orgRef.authSrc}`),
  );
}

async function ask<Value>(
  what: PathRequest,
  connection: ImsConnection,
  read: (body: unknown) => Value | undefined,
): Promise<Result<Value, Failure>> {
  const now = connection.clock.now;
  const { result, attempts } = await request(what, connection, now());
  const because = ({ cause, evidence }: Refusal) => failed({ cause, evidence, attempts });
  if (!result.ok) return because(result.problem);
  const { status, body } = result.value;
  if (status !== 200) return because(readRefusal(result.value, now()));
  const value = read(parseJson(body));
  if (value !== undefined) return ok(value);
  return because({ cause: 'not-ims', evidence: { status, detail: 'an answer of another shape' } });
}
