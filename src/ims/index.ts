// What the doors may use of this folder.

export { describeMetascope, METASCOPES, metascope } from '../adobe/metascopes.ts';
export { isHarmless, maskForms, neutralise, secretsIn, tokenSegments } from '../core/remote-text.ts';
export { CAUSES, type Cause } from './causes.ts';
export {
  type ConsoleIds,
  type ConsoleProblem,
  type ConsoleResult,
  type ListedSecret,
  listClientSecrets,
  lookUpConsoleIds,
  READ_SECRETS_SCOPE,
} from './console.ts';
export {
  type CredentialInput,
  type CredentialInputs,
  credentialSecrets,
  isDocument,
  tidyCredentialInput,
} from './credential/input.ts';
export { type CredentialMistake, credentialMistakes } from './credential/mistakes.ts';
export {
  type CredentialShape,
  credentialShape,
  holdsSecret,
  secretLeaves,
  secretsByShape,
} from './credential/shape.ts';
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
export {
  describeBriefly,
  describeEvidence,
  describeFailure,
  type Evidence,
  type Failure,
  type Result,
  seconds,
} from './failure.ts';
export { type Probe, type Probed, probe } from './gateway.ts';
export { API_CAUSES, type ApiCause } from './gateway-causes.ts';
export { type HttpRequest, type Send, type Sent, send } from './http/client.ts';
export { isCertificateError } from './http/network-failure.ts';
export {
  type Clock,
  overallMs,
  type RetryNotice,
  type RetryPolicy,
  retryAfterMs,
  WAIT_MAX_MS,
} from './http/retry.ts';
export {
  givenValue,
  type OptionValue,
  oneOf,
  organizationId,
  SHOWN_MAX,
  wholeNumber,
} from './option-values.ts';
export { decodeClaims, type TokenClaims } from './token/access-token.ts';
export { type AccessToken, isBearerToken } from './token/answer.ts';
export { type Credential, exchange, type ImsConnection, type MintedToken } from './token/exchange.ts';
export { invalidate } from './token/invalidate.ts';
export { missingScopes, parseScopes, scopeParameter } from './token/scopes.ts';
export { organizations, validateToken } from './token/status.ts';
export { TOKEN_WARNINGS } from './token/warnings.ts';
