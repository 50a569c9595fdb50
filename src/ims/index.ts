// What the doors may use of this folder.
export { decodeClaims, type TokenClaims } from './access-token.ts';
export { type AccessToken, isBearerToken } from './answer.ts';
export { API_CAUSES, type ApiCause } from './api-causes.ts';
export { CAUSES, type Cause, type CauseText, composeText } from './causes.ts';
export {
  type ConsoleIds,
  type ConsoleProblem,
  type ConsoleResult,
  type ListedSecret,
  listClientSecrets,
  lookUpConsoleIds,
  READ_SECRETS_SCOPE,
} from './client-secrets.ts';
export {
  type CredentialInput,
  type CredentialInputs,
  credentialSecrets,
  isDocument,
  tidyCredentialInput,
} from './credential-input.ts';
export { type CredentialMistake, credentialMistakes } from './credential-mistakes.ts';
export {
  type CredentialShape,
  credentialShape,
  holdsSecret,
  secretLeaves,
  secretsByShape,
} from './credential-shape.ts';
export {
  adobeEndpoint,
  customEndpoint,
  type Endpoint,
  IMS_URL_PROBLEMS,
  type ImsEnvironment,
  type ImsUrlProblem,
  isAdobe,
  isLoopback,
} from './endpoint.ts';
export { type Credential, exchange, type ImsConnection, type MintedToken } from './exchange.ts';
export {
  describeBriefly,
  describeEvidence,
  describeFailure,
  type Evidence,
  type Failure,
  type Result,
  seconds,
} from './failure.ts';
export { type HttpRequest, type Send, type Sent, send } from './http.ts';
export { invalidate } from './invalidate.ts';
export { describeMetascope, METASCOPES, metascope } from './metascopes.ts';
export { isCertificateError } from './network-failure.ts';
export {
  givenValue,
  type OptionValue,
  oneOf,
  organizationId,
  SHOWN_MAX,
  wholeNumber,
} from './option-values.ts';
export { type Probe, type Probed, probe } from './probe.ts';
export type { Environment } from './proxy.ts';
export { isHarmless, maskForms, neutralise, secretsIn, tokenSegments } from './remote-text.ts';
export {
  type Clock,
  overallMs,
  type RetryNotice,
  type RetryPolicy,
  retryAfterMs,
  WAIT_MAX_MS,
} from './retry.ts';
export { missingScopes, parseScopes, scopeParameter } from './scopes.ts';
export { organizations, validateToken } from './token-status.ts';
export { TOKEN_WARNINGS } from './token-warnings.ts';
