import type { HttpRequest, SendResult } from '../../src/ims/http/client.ts';
import type { ImsConnection } from '../../src/ims/http/connection.ts';
import type { RetryNotice } from '../../src/ims/http/retry.ts';
import type { Cause } from '../../src/ims/index.ts';
import { adobeEndpoint } from '../../src/ims/index.ts';

export const CLIENT_ID = '0123456789abcdef0123456789abcdef';
export const SECRET_1 = 'p8e-ExampleFirstSecret0123456789abcd';
export const SECRET_2 = 'p8e-OtherSecondSecret9876543210dcba';
export const SCOPES = ['openid', 'AdobeID', 'read_organizations'];
export const NOW = Date.UTC(2026, 10, 21, 12, 0, 0);

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of the real claim shape; the signature is made up, because nothing checks it. */
export function tokenWith(claims: Record<string, unknown> = {}): string {
  const payload = {
    id: '1700000000000_x',
    type: 'access_token',
    client_id: CLIENT_ID,
    user_id: 'ABCDEF@techacct.adobe.com',
    as: 'ims-na1',
    scope: SCOPES.join(','),
    created_at: String(NOW),
    expires_in: '86400000',
    ...claims,
  };
  return `${part({ alg: 'RS256' })}.${part(payload)}.${Buffer.alloc(256, 7).toString('base64url')}`;
}

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): SendResult {
  return {
    ok: true,
    value: { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
  };
}

export function granted(token: string = tokenWith(), more: Record<string, unknown> = {}): SendResult {
  return answer(200, { access_token: token, token_type: 'bearer', expires_in: 86_399, ...more });
}

export function lost(cause: Cause = 'connection-lost', retryable = true): SendResult {
  return { ok: false, problem: { cause, retryable, evidence: { code: 'ECONNRESET' } } };
}

/** A connection whose network is a list of outcomes and whose clock moves only when the code under test sleeps. */
export function fakeConnection(
  outcomes: (SendResult | ((request: HttpRequest) => SendResult))[],
  policy = { timeoutMs: 10_000, retries: 3 },
) {
  const requests: HttpRequest[] = [];
  const notices: RetryNotice[] = [];
  const sleeps: number[] = [];
  const time = { now: NOW };
  const connection: ImsConnection = {
    endpoint: adobeEndpoint('production'),
    policy,
    env: {},
    clock: {
      now: () => time.now,
      sleep: (ms) => {
        sleeps.push(ms);
        time.now += ms;
        return Promise.resolve();
      },
      random: () => 0.5,
    },
    send: (request) => {
      const outcome = outcomes[requests.length] ?? outcomes.at(-1);
      requests.push(request);
      if (outcome === undefined) throw new Error('No outcome is left.');
      return Promise.resolve(typeof outcome === 'function' ? outcome(request) : outcome);
    },
    onRetry: (notice) => notices.push(notice),
  };
  return { connection, requests, notices, sleeps, time };
}
