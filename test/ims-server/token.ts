import {
  createHash,
  generateKeyPair,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
  randomUUID,
  sign,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { Claims, TokenOverride } from './types.ts';

/** The two environments IMS runs; each signs with its own key names and names itself in the `as` claim. */
const CLUSTERS = {
  production: { as: 'ims-na1', kid: 'ims_na1-key-at-1' },
  stage: { as: 'ims-na1-stg1', kid: 'ims_na1-stg1-key-at-1' },
} as const;

export type Environment = keyof typeof CLUSTERS;

interface SigningKey {
  readonly privateKey: KeyObject;
  readonly jwk: JsonWebKey;
}

let signingKey: Promise<SigningKey> | undefined;

/** The RSA key of this process. Starting early and awaiting late keeps the start of a server cheap. */
export function prepareSigningKey(): Promise<SigningKey> {
  signingKey ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 }).then(
    ({ privateKey, publicKey }) => ({ privateKey, jwk: publicKey.export({ format: 'jwk' }) }),
  );
  return signingKey;
}

/** The JSON Web Key Set of `GET /ims/keys`. */
export async function keySet(environment: Environment): Promise<{ keys: JsonWebKey[] }> {
  const { jwk } = await prepareSigningKey();
  return { keys: [{ ...jwk, use: 'sig', alg: 'RS256', kid: CLUSTERS[environment].kid }] };
}

/** The technical account of a credential: 24 hex digits in capitals, always the same for one client id. */
export function technicalAccountOf(clientId: string): string {
  const id = createHash('sha256').update(clientId).digest('hex').slice(0, 24).toUpperCase();
  return `${id}@techacct.adobe.com`;
}

export interface TokenRequest {
  readonly environment: Environment;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly orgId: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly lifetimeSeconds: number;
}

/**
 * The claims of an IMS access token. IMS gives both times as strings in milliseconds and uses neither `exp`
 * nor `iat`; `org` is present in some tokens only. The claim is one second longer than the `expires_in` of
 * the answer, as in the documented pair 86399 and "86400000".
 */
function standardClaims(request: TokenRequest): Claims {
  const account = technicalAccountOf(request.clientId);
  return {
    id: `${request.now}_${randomUUID()}_uw2`,
    ...(request.orgId === undefined ? {} : { org: request.orgId }),
    type: 'access_token',
    client_id: request.clientId,
    user_id: account,
    as: CLUSTERS[request.environment].as,
    aa_id: account,
    ctp: 0,
    moi: randomBytes(4).toString('hex'),
    rtid: `${request.now}_${randomUUID()}`,
    c: randomBytes(64).toString('base64'),
    expires_in: String((request.lifetimeSeconds + 1) * 1000),
    scope: request.scopes.join(','),
    created_at: String(request.now),
  };
}

/** Signing takes about a millisecond: with a callback, many tokens at once do not hold up the other answers. */
const signOffThread = promisify(
  (
    algorithm: string,
    data: Buffer,
    key: KeyObject,
    done: (error: Error | null, signature: Buffer) => void,
  ): void => sign(algorithm, data, key, done),
);

const segment = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token and the claims it was made from. */
export interface MadeToken {
  readonly token: string;
  readonly claims: Claims;
}

/** Makes a token signed with RS256, about 1,100 to 1,600 characters long as those of IMS are. */
export async function makeToken(request: TokenRequest, override: TokenOverride = {}): Promise<MadeToken> {
  const { kid } = CLUSTERS[request.environment];
  const { privateKey } = await prepareSigningKey();
  const standard = standardClaims(request);
  const claims =
    typeof override.claims === 'function' ? override.claims(standard) : { ...standard, ...override.claims };
  const content = `${segment({ alg: 'RS256', x5u: `${kid}.cer`, kid, itt: 'at' })}.${segment(claims)}`;
  const signature = await signOffThread('RSA-SHA256', Buffer.from(content), privateKey);
  const jwt = `${content}.${signature.toString('base64url')}`;
  const token = override.opaque === true ? randomBytes(300).toString('base64url') : jwt;
  return { token: override.transform?.(token) ?? token, claims };
}
