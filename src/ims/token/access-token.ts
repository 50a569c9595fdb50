import { isTechnicalAccount } from '../../adobe/shapes.ts';
import { jsonFields } from '../../core/json.ts';
import { DAY_MS, isPlausibleTime } from '../../core/time.ts';
import { isScope } from './scopes.ts';

/** The claims of an access token. Their signature is not verified. */
export type TokenClaims = {
  clientId?: string | undefined;
  /** The IMS cluster that issued the token: for example `ims-na1` for the host ims-na1.adobelogin.com. */
  issuer?: string | undefined;
  organization?: string | undefined;
  /** The technical account that the token acts for, `…@techacct.adobe.com`. */
  technicalAccount?: string | undefined;
  type?: string | undefined;
  scopes?: string[] | undefined;
  /** The lifetime that IMS gave the token, in ms. */
  lifetimeMs?: number | undefined;
  /** When the token expires, in ms since the epoch. */
  expiresAt?: number | undefined;
};

/** Longest lifetime of an Adobe token, in ms. A longer lifetime is wrong or in another unit. */
export const LONGEST_LIFETIME_MS = 31 * DAY_MS;

const TECHNICAL_ACCOUNT_MAX = 100 + '@techacct.adobe.com'.length;
const TEXT_MAX = 8_192;

/**
 * Decodes the payload of an access token.
 *
 * @param token a secret
 * @returns its claims, or undefined if it is not a JSON Web Token (OAuth allows opaque tokens)
 * Source of the claims: adobe/aio-lib-ims `src/ims.js` (created_at and expires_in, strings in ms; no `exp`).
 */
export function decodeClaims(token: string): TokenClaims | undefined {
  const payload = decodePayload(token.split('.')[1]);
  if (payload === undefined) return undefined;
  // Each claim is read separately, so that an invalid value in one does not hide the others.
  const text = (name: string): string | undefined => {
    const value = payload[name];
    return typeof value === 'string' && value !== '' && value.length <= TEXT_MAX ? value : undefined;
  };
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
    lifetimeMs: lifetimeOf(payload),
    expiresAt: endOf(payload),
  };
}

function endOf(payload: Readonly<Record<string, unknown>>): number | undefined {
  const createdAt = wholeNumberOf(payload['created_at']);
  const lifetime = lifetimeOf(payload);
  if (!createdAt || lifetime === undefined) return undefined;
  const end = createdAt + lifetime;
  return isPlausibleTime(end) ? end : undefined;
}

function lifetimeOf(payload: Readonly<Record<string, unknown>>): number | undefined {
  const lifetime = wholeNumberOf(payload['expires_in']);
  return lifetime && lifetime <= LONGEST_LIFETIME_MS ? lifetime : undefined;
}

/**
 * Reads a duration or a time from IMS, which sends whole numbers and strings such as "86400000".
 */
export function wholeNumberOf(value: unknown): number | undefined {
  if (typeof value === 'string') return /^\d{1,16}$/.test(value) ? Number(value) : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function decodePayload(segment: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (!segment || !/^[\w-]+=*$/.test(segment)) return undefined;
  return jsonFields(Buffer.from(segment, 'base64url').toString('utf8'));
}
