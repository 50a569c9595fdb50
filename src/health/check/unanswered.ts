import { type Failure, isAdobe } from '../../ims/index.ts';
import type { HealthEntry } from '../model.ts';

// The default of the input `timeout`. Who sets less may have set too little.
const TIMEOUT_MIN_MS = 10_000;

/**
 * Tells whether a failure says nothing about the credential, because Adobe IMS or the network gave no answer, and the
 * configuration gives no reason for that: an address in `ims-url` or a short `timeout` may be wrong, and so may be a
 * proxy or a certificate, which are causes of their own.
 */
export function isUnanswered({ cause }: Pick<Failure, 'cause'>, { endpoint, policy }: HealthEntry): boolean {
  switch (cause) {
    case 'throttled':
    case 'ims-unavailable':
    case 'connection-lost':
      return true;
    case 'dns':
    case 'connection-refused':
      return isAdobe(endpoint);
    case 'timeout':
      return isAdobe(endpoint) && policy.timeoutMs >= TIMEOUT_MIN_MS;
    default:
      return false;
  }
}
