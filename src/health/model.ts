import type { Environment } from '../core/environment.ts';
import type { Message } from '../core/message.ts';
import type { Clock, Credential, Endpoint, HttpClient, RetryPolicy } from '../ims/index.ts';

/**
 * What the check of one credential comes to, the worst first. `unknown`: a question got no answer, mostly because Adobe
 * throttled the check; whatever was known before still stands.
 */
export const HEALTH_VERDICTS = ['failing', 'warning', 'unknown', 'healthy'] as const;

/** See {@link HEALTH_VERDICTS}. */
export type HealthVerdict = (typeof HEALTH_VERDICTS)[number];

/** One thing that is wrong with a credential, or good to know about it. */
export type HealthFinding = {
  /** Name of the cause; stable, the anchor in docs/troubleshooting.md. */
  id: string;
  /** `error` makes the credential failing, `warning` makes it warn, a `note` changes nothing. */
  level: 'error' | 'warning' | 'note';
  /** The fixed sentences: what happened, when that happens, the next thing to do, where to read more. */
  text: Message;
  /** What exactly, one line each: sanitized, without secrets, still hostile in Markdown. */
  details: readonly string[];
  /** Since when, in ms since the epoch, where that is known. */
  since?: number;
};

/** What the exchange for an access token showed. */
export type TokenFacts = {
  /** From the first request to the complete answer, retries and pauses included, waiting for a turn not, in ms. */
  durationMs: number;
  attempts: number;
  /** Lifetime of the token, in s. */
  expiresIn: number;
  /** Granted scopes. */
  scopes: readonly string[];
  /** `…@techacct.adobe.com`. */
  technicalAccount?: string;
  /** `…@AdobeOrg`. */
  organization?: string;
};

/** One client secret of a credential, as the Developer Console lists it; never its value. */
export type ClientSecretFacts = {
  /** Adobe's id of the secret (no part of its value). */
  uuid: string;
  /** In ms since the epoch. */
  createdAt: number;
  /** When it was last used, by which grant; the latest first. Empty where it was never used. */
  uses: readonly { grantType: string; lastUsedAt: number }[];
};

/** The health of one credential. */
export type CredentialHealth = {
  /** As the person named it: sanitized, without secrets, still hostile in Markdown. Unique in a report. */
  name: string;
  /** Only where it looks like a client id. */
  clientId?: string;
  /** Host that tokens were asked of; absent where only a legacy certificate was checked. */
  imsHost?: string;
  verdict: HealthVerdict;
  /** What made the verdict first, then the worst. */
  findings: readonly HealthFinding[];
  /** Absent where no token was given. */
  token?: TokenFacts;
  /** Absent where the client secrets could not be read; the oldest first. */
  clientSecrets?: readonly ClientSecretFacts[];
  /** HTTP status and duration of the probe, where one succeeded. */
  probe?: { host: string; status: number; durationMs: number };
  /** End of the legacy certificate, in ms since the epoch. */
  certificateExpiresAt?: number;
  /** Since when the verdict is what it is, in ms since the epoch; from the history, where there is one. */
  since?: number;
};

/** What concerns several credentials and is said once. */
export type HealthInformation = { id: string; text: Message; credentials: readonly string[] };

/** Limits of the client secrets. */
export type SecretLimits = { maxSecretAgeDays: number; unusedSecretDays: number; rotationDays: number };

/** When the job becomes red. */
export const HEALTH_FAIL_ON = ['error', 'warning', 'never'] as const;

/** See {@link HEALTH_FAIL_ON}. */
export type HealthFailOn = (typeof HEALTH_FAIL_ON)[number];

/** Everything that a health report says: the input of every format. */
export type HealthReport = {
  /** In ms since the epoch. */
  startedAt: number;
  /** Duration of the whole check in ms. */
  durationMs: number;
  /** In the order that they were given in. */
  credentials: readonly CredentialHealth[];
  information: readonly HealthInformation[];
  limits: SecretLimits;
  failOn: HealthFailOn;
  /** There is a finding at or above `failOn`. */
  failed: boolean;
  /** Version of this product. */
  toolVersion: string;
  /** `owner/name`. */
  repository?: string;
  /** Address of GitHub. Default https://github.com. */
  serverUrl?: string;
  /** Id of the workflow run, digits; with `repository` it makes the link to the run. */
  runId?: string;
  /** Address of the issue, where there is one. */
  issueUrl?: string;
};

/** One run in the history of the issue. Verdict counts of that run. */
export type HealthHistoryEntry = {
  /** In ms since the epoch. */
  at: number;
  failing: number;
  warning: number;
  unknown: number;
  healthy: number;
  runId?: string;
};

/** A certificate of a Service Account (JWT) credential. */
export type LegacyCertificate = {
  /** Where it was found: a PEM certificate, or the service credential file of AEM as a Cloud Service. */
  source: 'pem' | 'aem-service-credential';
  /** End of its validity, in ms since the epoch. */
  expiresAt: number;
};

/** One entry of `credentials`, checked. */
export type HealthEntry = {
  /** Unique; sanitized, without secrets. */
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
export type HealthWorld = { clock: Clock; send: HttpClient; env: Environment };
