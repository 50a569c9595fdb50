import type { Cause } from '../causes.ts';
import type { Evidence } from '../failure.ts';
import type { NetworkFailure } from './network-failure.ts';

// The fixed sentences of these causes name IMS, which is not the server of these requests.
const SAID: Readonly<Partial<Record<Cause, string>>> = {
  timeout: 'no complete answer in time',
  dns: 'the host name could not be resolved',
  'connection-refused': 'the connection was refused',
  'connection-lost': 'the connection broke',
  tls: 'the TLS certificate is not trusted',
  'tls-protocol': 'the other side does not speak TLS',
  proxy: 'the proxy did not let the request through',
};

/** @returns the evidence of a request to another server than IMS, with what happened in words */
export function networkEvidence({ cause, evidence }: NetworkFailure): Evidence {
  const detail = [SAID[cause] ?? '', evidence.detail ?? ''].filter(Boolean).join(', ');
  return { ...evidence, detail: detail === '' ? undefined : detail };
}
