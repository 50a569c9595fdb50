import { jsonFields } from '../../core/json.ts';
import { isScope } from './scopes.ts';

/** What is read from an access token's payload; nothing here is verified, so it decides nothing but warnings. */
export type TokenClaims = {
  clientId?: string;
  /** Issuing cluster, for example `ims-na1`: the host is this name under adobelogin.com. */
  issuer?: string;
  organization?: string;
  /** The technical account that the token acts for, `…@techacct.adobe.com`. */
  technicalAccount?: string;
  type?: string;
  scopes?: string[];
  /** When the token ends, in ms since the epoch. */
  expiresAt?: number;
};

// Claims are read one by one: an odd value in one must not hide the others.
const TECHNICAL_ACCOUNT = /^[\w.-]{1,100}@techacct\.adobe\.com$/;
const TEXT_MAX = 8_192;
/** No Adobe token is valid for longer than this; a lifetime past it is a unit mix-up. In ms. */
export const LONGEST_LIFETIME_MS = 31 * 24 * 60 * 60 * 1_000;

/**
 * Decodes the payload of an access token.
 *
 * @param token the access token
 * @returns its claims, or undefined where it is no JSON Web Token (an opaque token is allowed by OAuth)
 * Source of the claims: adobe/aio-lib-ims `src/ims.js` (created_at and expires_in, strings in ms; no `exp`).
 */
export function decodeClaims(token: string): TokenClaims | undefined {
  const payload = jsonObject(token.split('.')[1]);
  if (payload === undefined) return undefined;
  const text = (name: string): string | undefined => {
    const value = payload[name];
    return typeof value === 'string' && value !== '' && value.length <= TEXT_MAX ? value : undefined;
  };
  const createdAt = milliseconds(payload['created_at']);
  const lifetime = milliseconds(payload['expires_in']);
  const claims: TokenClaims = {};
  const clientId = text('client_id');
  if (clientId !== undefined) claims.clientId = clientId;
  const issuer = text('as');
  if (issuer !== undefined) claims.issuer = issuer;
  const organization = text('org');
  if (organization !== undefined) claims.organization = organization;
  const user = text('user_id');
  if (user !== undefined && TECHNICAL_ACCOUNT.test(user)) claims.technicalAccount = user;
  const type = text('type');
  if (type !== undefined) claims.type = type;
  const scope = text('scope');
  if (scope !== undefined) claims.scopes = scope.split(/[\s,]+/).filter(isScope);
  if (createdAt && lifetime && lifetime <= LONGEST_LIFETIME_MS && isDate(createdAt + lifetime)) {
    claims.expiresAt = createdAt + lifetime;
  }
  return claims;
}

// 2000-01-01 to 2100-01-01: outside it the claim is in seconds, or nonsense.
function isDate(ms: number): boolean {
  return ms > 946_684_800_000 && ms < 4_102_444_800_000;
}

// Strings ("86400000"); numbers are taken too, because nothing promises the strings.
function milliseconds(value: unknown): number | undefined {
  if (typeof value === 'string') return /^\d{1,16}$/.test(value) ? Number(value) : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function jsonObject(segment: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (!segment || !/^[\w-]+=*$/.test(segment)) return undefined;
  return jsonFields(Buffer.from(segment, 'base64url').toString('utf8'));
}
