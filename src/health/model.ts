import type { Environment } from '../core/environment.ts';
import type { Message } from '../core/message.ts';
import type { Clock, Credential, Endpoint, HttpClient, RetryPolicy } from '../ims/index.ts';

/**
 * The verdicts on a credential, the worst first. `unknown`: a question got no answer, mostly because Adobe throttled the
 * check; the last verdict before it still counts.
 */
export const HEALTH_VERDICTS = ['failing', 'warning', 'unknown', 'healthy'] as const;

/** See {@link HEALTH_VERDICTS}. */
export type HealthVerdict = (typeof HEALTH_VERDICTS)[number];

/** One problem of a credential, or one remark about it. */
export type HealthFinding = {
  /** Name of the cause; stable, the anchor in docs/troubleshooting.md. */
  id: string;
  /** With an `error` the verdict is `failing`, with a `warning` it is `warning`; a `note` mostly changes nothing. */
  level: 'error' | 'warning' | 'note';
  /** The fixed sentences: what happened, when that happens, the next thing to do, where to read more. */
  text: Message;
  /** Whole lines about this case: sanitized, without secrets; still hostile in Markdown. */
  details: readonly string[];
  /** Since when it is so, in ms since the epoch, where that is known. */
  since?: number | undefined;
};

/** What the exchange for an access token showed. */
export type TokenFacts = {
  /** From the first request to the complete response, in ms; with retries and pauses, without waiting for a free slot. */
  durationMs: number;
  attempts: number;
  /** Lifetime of the token, in s. */
  expiresIn: number;
  /** Granted scopes. */
  scopes: readonly string[];
  /** `…@techacct.adobe.com`. */
  technicalAccount?: string | undefined;
  /** `…@AdobeOrg`. */
  organization?: string | undefined;
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
  /** The name of the entry: sanitized, without secrets; still hostile in Markdown. Unique in a report. */
  name: string;
  /** Only if it looks like a client id. */
  clientId?: string | undefined;
  /** The IMS host; absent if only a legacy certificate was checked. */
  imsHost?: string | undefined;
  verdict: HealthVerdict;
  /** First those that led to the verdict, then the others, the worst first. */
  findings: readonly HealthFinding[];
  /** Absent if IMS issued no token. */
  token?: TokenFacts | undefined;
  /** The oldest first; absent if they could not be read. */
  clientSecrets?: readonly ClientSecretFacts[] | undefined;
  /** A successful probe; its duration in ms. */
  probe?: { host: string; status: number; durationMs: number } | undefined;
  /** End of the legacy certificate, in ms since the epoch. */
  certificateExpiresAt?: number | undefined;
  /** Since when the credential has this verdict, in ms since the epoch, if the history of the issue has it. */
  since?: number | undefined;
};

/** A remark about several credentials, which are named. */
export type HealthInformation = { id: string; text: Message; credentials: readonly string[] };

/** What the check of all credentials found. */
export type CheckResult = {
  /** In the order of the entries. */
  credentials: readonly CredentialHealth[];
  information: readonly HealthInformation[];
};

/** Limits of the client secrets. */
export type SecretLimits = { maxSecretAgeDays: number; unusedSecretDays: number; rotationDays: number };

/** The lowest level of a finding that fails the step. */
export const HEALTH_FAIL_ON = ['error', 'warning', 'never'] as const;

/** See {@link HEALTH_FAIL_ON}. */
export type HealthFailOn = (typeof HEALTH_FAIL_ON)[number];

/** The input of every report. */
export type HealthReport = CheckResult & {
  /** In ms since the epoch. */
  startedAt: number;
  /** Duration of the whole check in ms. */
  durationMs: number;
  limits: SecretLimits;
  failOn: HealthFailOn;
  /** The step fails. */
  failed: boolean;
  /** Version of this product. */
  toolVersion: string;
  /** `owner/name`. */
  repository?: string | undefined;
  /** Address of GitHub. Default https://github.com. */
  serverUrl?: string | undefined;
  /** Id of the workflow run, digits. */
  runId?: string | undefined;
  /** Address of the issue, if there is one. */
  issueUrl?: string | undefined;
};

/** One run in the history of the issue, with its number of credentials by verdict. */
export type HealthHistoryEntry = {
  /** In ms since the epoch. */
  at: number;
  failing: number;
  warning: number;
  unknown: number;
  healthy: number;
  runId?: string | undefined;
};

/** A certificate of a Service Account (JWT) credential. */
export type LegacyCertificate = {
  /** Where it was found: a PEM certificate, or the service credential file of AEM as a Cloud Service. */
  source: 'pem' | 'aem-service-credential';
  /** End of its validity, in ms since the epoch. */
  expiresAt: number;
};

/** A valid entry of `credentials`. */
export type HealthEntry = {
  /** Unique; sanitized, without secrets. */
  name: string;
  /** Absent if the entry only has a legacy certificate. */
  credential?: Credential | undefined;
  endpoint: Endpoint;
  /** The Developer Console API. */
  consoleEndpoint: Endpoint;
  policy: RetryPolicy;
  /** Numeric ids of organization and credential in the Developer Console, digits. */
  consoleIds?: { organization: string; credential: string } | undefined;
  /** Absolute https address (http on loopback only). */
  probeUrl?: string | undefined;
  legacyCertificate?: LegacyCertificate | undefined;
};

/** The valid inputs of the health action. */
export type HealthInputs = {
  entries: HealthEntry[];
  /** Every secret value of every entry, to be kept out of every text. */
  secrets: string[];
  limits: SecretLimits;
  failOn: HealthFailOn;
  /** Keep an issue up to date. */
  issue: boolean;
  /** A secret. */
  githubToken: string;
  /** Absolute path in the workspace. */
  jsonFile?: string | undefined;
};

/** What a check reaches outside of its own values; tests pass their own. */
export type HealthDependencies = { clock: Clock; send: HttpClient; env: Environment };
