import type { Environment } from '../core/environment.ts';
import type { GitHubSecret } from '../core/github-secret.ts';
import type { Message } from '../core/message.ts';
import type { Clock, ConsoleIds, Credential, Endpoint, HttpClient, RetryPolicy } from '../ims/index.ts';
import type { IssuePeople } from '../issue/index.ts';

/**
 * The verdicts on a credential, the worst first. `unknown`: part of the check got no response, mostly because Adobe
 * throttled it; the last verdict before it still counts.
 */
export const HEALTH_VERDICTS = ['failing', 'warning', 'unknown', 'healthy'] as const;

/** See {@link HEALTH_VERDICTS}. */
export type HealthVerdict = (typeof HEALTH_VERDICTS)[number];

/** One problem of a credential, or one remark about it. */
export type HealthFinding = {
  /** Stable id of the cause, and the anchor in docs/troubleshooting.md. */
  id: string;
  /** An `error` makes the verdict `failing`, a `warning` makes it `warning`; a `note` mostly changes nothing. */
  level: 'error' | 'warning' | 'note';
  /** Fixed sentences: what happened, when that happens, what to do next, where to read more. */
  text: Message;
  /** Whole lines about this case: sanitized, without secrets; not escaped for Markdown. */
  details: readonly string[];
  /** When the problem began, in ms since the epoch, if known. */
  since?: number | undefined;
  /** What its next step leads to: the page of the credential in the Developer Console, or storing a client secret. */
  leadsTo?: readonly ('console' | 'secret')[] | undefined;
  /** Address of the page of this action about it, if known. `healthReport` adds this and what follows. */
  help?: string | undefined;
  /** Address in the Developer Console, for a next step there. */
  consoleUrl?: string | undefined;
  /** The command that stores the client secret, for a next step that ends with it. */
  command?: string | undefined;
};

/** Who and what a credential belongs to, as its entry says. */
export type Belongings = {
  /** Person or team to mention: `@user` or `@org/team`. */
  owner?: string | undefined;
  /** Where GitHub keeps the client secret. */
  secret?: GitHubSecret | undefined;
  /** The project in the Developer Console, or another name: sanitized, without secrets; not escaped for Markdown. */
  project?: string | undefined;
};

/** What the successful token request showed. */
export type TokenFacts = {
  /** From the first request to the complete response, in ms, with retries and pauses; not the wait for a slot. */
  durationMs: number;
  attempts: number;
  /** Lifetime of the token, in s. */
  expiresIn: number;
  /** Granted scopes. */
  scopes: readonly string[];
  /** Id of the technical account, `…@techacct.adobe.com`. */
  technicalAccount?: string | undefined;
  /** Id of the organization, `…@AdobeOrg`. */
  organization?: string | undefined;
};

/** One client secret of a credential, as the Developer Console lists it; never its value. */
export type ClientSecretFacts = {
  /** Adobe's id of the secret (no part of its value). */
  uuid: string;
  /** In ms since the epoch. */
  createdAt: number;
  /** The last use by each grant type, the latest first. Empty if it was never used. */
  uses: readonly { grantType: string; lastUsedAt: number }[];
};

/** The health of one credential. */
export type CredentialHealth = Belongings & {
  /** The name of the entry: sanitized, without secrets; not escaped for Markdown. Unique in a report. */
  name: string;
  /** Absent until IMS grants a token for it: before that it may be a client secret in the wrong place. Also absent if it does not look like one. */
  clientId?: string | undefined;
  /** The IMS host; absent if only a legacy certificate was checked. */
  imsHost?: string | undefined;
  verdict: HealthVerdict;
  /** Those that led to the verdict come first, then the others, the worst first. */
  findings: readonly HealthFinding[];
  /** Absent if IMS issued no token. */
  token?: TokenFacts | undefined;
  /** The oldest first; absent if they could not be read. */
  clientSecrets?: readonly ClientSecretFacts[] | undefined;
  /** Present if the probe succeeded; its duration is in ms. */
  probe?: { host: string; status: number; durationMs: number } | undefined;
  /** When the legacy certificate expires, in ms since the epoch. */
  certificateExpiresAt?: number | undefined;
  /** Address in the Developer Console: of the credential, or as near to it as the known ids lead. */
  consoleUrl?: string | undefined;
  /** When the credential got this verdict, in ms since the epoch, if the issue history has it. */
  since?: number | undefined;
};

/** A remark about several credentials, with their names. */
export type HealthInformation = {
  id: string;
  text: Message;
  credentials: readonly string[];
  /** Address of the page of this action about it, if known. `healthReport` adds it. */
  help?: string | undefined;
};

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
  /** True if the step fails. */
  failed: boolean;
  /** Version of ims-auth. */
  toolVersion: string;
  /** `owner/name`. */
  repository?: string | undefined;
  /** Address of GitHub. Default https://github.com. */
  serverUrl?: string | undefined;
  /** Numeric id of the workflow run. */
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
  /** When it expires, in ms since the epoch. */
  expiresAt: number;
};

/** A valid entry of `credentials`. */
export type HealthEntry = Belongings & {
  /** Unique; sanitized, without secrets. */
  name: string;
  /** Absent if the entry only has a legacy certificate. */
  credential?: Credential | undefined;
  endpoint: Endpoint;
  /** The Developer Console API. */
  consoleEndpoint: Endpoint;
  policy: RetryPolicy;
  /** Numeric ids in the Developer Console. */
  consoleIds?: ConsoleIds | undefined;
  /** Absolute https address (http on loopback only). */
  probeUrl?: string | undefined;
  legacyCertificate?: LegacyCertificate | undefined;
  /** Text of the variable in which the action `rotate` remembers where it is; not validated, without secrets. */
  rotation?: string | undefined;
};

/** The valid inputs of the health action. */
export type HealthInputs = {
  entries: HealthEntry[];
  /** Every secret of every entry; must not appear in any text. */
  secrets: string[];
  limits: SecretLimits;
  failOn: HealthFailOn;
  /** True to keep an issue up to date. */
  issue: boolean;
  /** Whom the issue reaches. */
  people: IssuePeople;
  /** The GitHub token, a secret. */
  githubToken: string;
  /** Absolute path in the workspace. */
  jsonFile?: string | undefined;
};

/** The external services that a check uses; tests pass their own. */
export type HealthDependencies = { clock: Clock; send: HttpClient; env: Environment };
