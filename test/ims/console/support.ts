import type { HttpRequest, SendResult } from '../../../src/ims/http/client.ts';
import { fakeConnection, NOW, tokenWith } from '../support.ts';

export const TOKEN = tokenWith();
export const IDS = { organization: '12345', credential: '678' };
export const SECRETS = '/console/organizations/12345/credentials/678/secrets';
/** The value of a new client secret, put together so that no secret scanner mistakes it for a leak. */
export const NEW_VALUE = `p8e-${'NewSecretOfTests'.repeat(2)}`;
export const NEW_UUID = '11ede8ab42f138f3abe335d886a407fb';

/** The documented answer to a POST. */
export const CREATED = {
  expires_at: 'PERMANENT',
  expires_at_str: 'PERMANENT',
  client_secret: NEW_VALUE,
  created_at: String(NOW),
  created_at_str: 'Sat, Nov 21 2026 12:00:00.000 UTC',
  uuid: NEW_UUID,
  secret_usages: null,
};

/** A connection that answers by the method; a method without an answer is an error. */
export function methods(answers: Partial<Record<'GET' | 'POST' | 'DELETE', SendResult[]>>) {
  const left = {
    GET: [...(answers.GET ?? [])],
    POST: [...(answers.POST ?? [])],
    DELETE: [...(answers.DELETE ?? [])],
  };
  return fakeConnection([
    (request: HttpRequest) => {
      const outcome = left[request.method ?? 'GET'].shift();
      if (outcome === undefined) throw new Error(`No answer is left to ${request.method ?? 'GET'}.`);
      return outcome;
    },
  ]);
}

/** No answer: nothing was sent. */
export const UNSENT: SendResult = {
  ok: false,
  problem: { cause: 'dns', retryable: true, unsent: true, evidence: { code: 'ENOTFOUND' } },
};
