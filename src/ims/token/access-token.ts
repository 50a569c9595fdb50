import * as z from 'zod';
import { isTechnicalAccount } from '../../adobe/shapes.ts';
import { parseJson } from '../../core/json.ts';
import { DAY_MS, isPlausibleTime } from '../../core/time.ts';
import { isScope } from './scopes.ts';

/** What the payload of an access token says. Nobody verifies it, so it decides nothing but warnings. */
export type TokenClaims = {
  clientId?: string | undefined;
  /** Issuing cluster, for example `ims-na1`: the host is this name under adobelogin.com. */
  issuer?: string | undefined;
  organization?: string | undefined;
  /** The technical account that the token acts for, `…@techacct.adobe.com`. */
  technicalAccount?: string | undefined;
  type?: string | undefined;
  scopes?: string[] | undefined;
  /** When the token ends, in ms since the epoch. */
  expiresAt?: number | undefined;
};

/** No Adobe token is valid for longer than this, in ms; a longer lifetime is in another unit. */
export const LONGEST_LIFETIME_MS = 31 * DAY_MS;

const TECHNICAL_ACCOUNT_MAX = 100 + '@techacct.adobe.com'.length;
const Payload = z.record(z.string(), z.unknown());
const Text = z.string().min(1).max(8_192);
// Milliseconds, as strings ("86400000"); numbers are taken too, because nothing promises the strings.
const Milliseconds = z
  .union([z.string().regex(/^\d{1,16}$/), z.number().int().nonnegative()])
  .transform(Number);

/**
 * Decodes the payload of an access token.
 *
 * @returns its claims, or undefined where it is no JSON Web Token (OAuth allows opaque tokens)
 * Source of the claims: adobe/aio-lib-ims `src/ims.js` (created_at and expires_in, strings in ms; no `exp`).
 */
export function decodeClaims(token: string): TokenClaims | undefined {
  const payload = decodePayload(token.split('.')[1]);
  if (payload === undefined) return undefined;
  // Claims are read one by one: an odd value in one must not hide the others.
  const text = (name: string): string | undefined => Text.safeParse(payload[name]).data;
  const user = text('user_id');
  const isAccount = user !== undefined && user.length <= TECHNICAL_ACCOUNT_MAX && isTechnicalAccount(user);
  return {
    clientId: text('client_id'),
    issuer: text('as'),
    organization: text('org'),
    technicalAccount: isAccount ? user : undefined,
    type: text('type'),
    scopes: text('scope')
      ?.split(/[\s,]+/)
      .filter(isScope),
    expiresAt: endOf(payload),
  };
}

function endOf(payload: Record<string, unknown>): number | undefined {
  const createdAt = Milliseconds.safeParse(payload['created_at']).data;
  const lifetime = Milliseconds.safeParse(payload['expires_in']).data;
  if (!createdAt || !lifetime || lifetime > LONGEST_LIFETIME_MS) return undefined;
  const end = createdAt + lifetime;
  return isPlausibleTime(end) ? end : undefined;
}

function decodePayload(segment: string | undefined): Record<string, unknown> | undefined {
  if (!segment || !/^[\w-]+=*$/.test(segment)) return undefined;
  return Payload.safeParse(parseJson(Buffer.from(segment, 'base64url').toString('utf8'))).data;
}
