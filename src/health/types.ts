import type { HealthFailOn, SecretLimits } from '../guard/report/index.ts';
import type { Clock, Credential, Endpoint, Environment, RetryPolicy, Send } from '../ims/index.ts';

/** A certificate of a Service Account (JWT) credential. */
export type LegacyCertificate = {
  /** Where it was found: a PEM certificate, or the service credential file of AEM as a Cloud Service. */
  source: 'pem' | 'aem-service-credential';
  /** End of its validity, in ms since the epoch. */
  expiresAt: number;
};

/** One entry of `credentials`, checked. */
export type HealthEntry = {
  /** Unique; neutralised, without secrets. */
  name: string;
  /** Absent where the entry only has a legacy certificate. */
  credential?: Credential;
  endpoint: Endpoint;
  /** The Developer Console API. */
  consoleEndpoint: Endpoint;
  policy: RetryPolicy;
  /** Numeric ids of organization and credential in the Developer Console, digits. */
  consoleIds?: { organization: string; credential: string };
  /** Absolute https address (http on loopback only). */
  probeUrl?: string;
  legacyCertificate?: LegacyCertificate;
};

/** Everything that the health action was told, checked. */
export type HealthInputs = {
  entries: HealthEntry[];
  /** Every secret value of every entry, to be kept out of every text. */
  secrets: string[];
  limits: SecretLimits;
  failOn: HealthFailOn;
  /** Keep an issue. */
  issue: boolean;
  /** A secret. */
  githubToken: string;
  /** Absolute path in the workspace. */
  jsonFile?: string;
};

/** The outside world of the health action, given from outside so that tests can give another. */
export type HealthWorld = { clock: Clock; send: Send; env: Environment };
