import * as z from 'zod';
import type { Failure, Result } from '../failure.ts';
import type { Answer } from '../http/client.ts';
import { readRefusal } from './answer.ts';
import { type ImsConnection, type PathRequest, request } from './exchange.ts';

const Validity = z.object({ valid: z.boolean(), reason: z.string().optional() });
// Only what is used: the members of an organization are not documented.
const Organizations = z.array(
  z.object({ orgRef: z.object({ ident: z.string(), authSrc: z.string().default('AdobeOrg') }) }),
);
// A technical account belongs to one organization; more than this is no answer of IMS.
const ORGANIZATIONS_MAX = 200;

/**
 * Asks IMS whether it accepts an access token.
 *
 * @param token the access token, a secret
 * @param clientId the client that it was given to
 * @param connection endpoint, retry policy and the outside world
 * @returns what IMS says, with its reason (remote text); or why there is no answer
 * Source: adobe/aio-lib-ims `src/ims.js` (`/ims/validate_token/v1`), whose end-to-end test uses a Server-to-Server
 * credential.
 */
export async function validateToken(
  token: string,
  clientId: string,
  connection: ImsConnection,
): Promise<Result<{ valid: boolean; reason?: string }>> {
  const what = {
    path: '/ims/validate_token/v1',
    form: { type: 'access_token', client_id: clientId },
    // The header will be mandatory one day, says aio-lib-ims.
    headers: { ...bearer(token), 'x-ims-clientid': clientId },
  };
  return ask(what, connection, (body) => {
    const { data } = Validity.safeParse(body);
    if (data === undefined) return undefined;
    return { valid: data.valid, ...(data.reason === undefined ? {} : { reason: data.reason }) };
  });
}

/**
 * Asks IMS for the organizations that an access token belongs to.
 *
 * @param token the access token, a secret
 * @param connection endpoint, retry policy and the outside world
 * @returns ids such as `…@AdobeOrg` (remote text), or why there is no answer
 * Source: adobe/aio-lib-ims `src/ims.js` (`/ims/organizations/v6`) and its end-to-end test.
 */
export async function organizations(token: string, connection: ImsConnection): Promise<Result<string[]>> {
  return ask({ path: '/ims/organizations/v6', headers: bearer(token) }, connection, (body) =>
    Organizations.safeParse(body)
      .data?.slice(0, ORGANIZATIONS_MAX)
      .map(({ orgRef }) => `${orgRef.ident}@${orgRef.authSrc}`),
  );
}

/**
 * The header that carries an access token.
 *
 * @param token the access token, a secret
 * @returns one header
 * Source: RFC 6750 section 2.1
 */
export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

async function ask<T>(
  what: PathRequest,
  connection: ImsConnection,
  read: (body: unknown) => T | undefined,
): Promise<Result<T>> {
  const now = connection.clock.now;
  const { sent, attempts } = await request(what, connection, now());
  const failed = (failure: Omit<Failure, 'attempts'>): Result<T> => ({
    ok: false,
    failure: { cause: failure.cause, evidence: failure.evidence, attempts },
  });
  if (!sent.ok) return failed(sent);
  if (sent.answer.status !== 200) return failed(readRefusal(sent.answer, now()));
  const value = read(json(sent.answer));
  if (value !== undefined) return { ok: true, value };
  const { status } = sent.answer;
  return failed({ cause: 'not-ims', evidence: { status, detail: 'an answer of another shape' } });
}

/**
 * Parses the body of an answer.
 *
 * @param answer an HTTP answer
 * @returns its JSON value, or undefined where it is none
 */
export function json({ body }: Answer): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // A parser's message quotes its input, which may hold a secret; the caller says that the shape is wrong.
    return undefined;
  }
}
