// The parts of this folder that other folders may use.

export { CAUSES, type Cause } from './causes.ts';
export { type CreatedSecret, createClientSecret } from './console/create.ts';
export { deleteClientSecret } from './console/delete.ts';
export type {
  Arrived,
  ConsoleChangeFailure,
  ConsoleChangeResult,
  ConsoleFailure,
  ConsoleProblem,
  ConsoleResult,
} from './console/failure.ts';
export { lookUpConsoleIds } from './console/ids.ts';
export { type ListedSecret, listClientSecrets } from './console/list.ts';
export type { ConsoleIds } from './console/request.ts';
export { MANAGE_SECRETS_SCOPES, READ_SECRETS_SCOPE } from './console/scopes.ts';
export {
  type CredentialInput,
  type CredentialInputs,
  credentialSecrets,
  hiddenUntilGranted,
  isDocument,
  isTooShort,
  provenClientId,
  tidyCredentialInput,
} from './credential/input.ts';
export {
  COMMA_IN_SECRET,
  CREDENTIAL_MISTAKES,
  describeMistake,
  SECRET_IN_SCOPES,
} from './credential/mistake-texts.ts';
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
  seconds,
} from './failure.ts';
export { type Probe, type ProbeFailure, type ProbeResult, probe } from './gateway.ts';
export { API_CAUSES, type ApiCause } from './gateway-causes.ts';
export { type HttpClient, type HttpRequest, type SendResult, send } from './http/client.ts';
export type { ImsConnection } from './http/connection.ts';
export { isCertificateError } from './http/network-failure.ts';
export {
  backoffMs,
  type Clock,
  overallMs,
  type RetryNotice,
  type RetryPolicy,
  retryAfterMs,
  WAIT_MAX_MS,
} from './http/retry.ts';
export {
  endpointAt,
  imsEnvironment,
  organizationId,
  origin,
  retryCount,
  timeoutSeconds,
} from './parsers.ts';
export { decodeClaims, type TokenClaims } from './token/access-token.ts';
export { type Credential, exchange, type MintedToken } from './token/exchange.ts';
export { invalidate } from './token/invalidate.ts';
export { type AccessToken, isBearerToken } from './token/response.ts';
export { missingScopes, parseScopes, scopeParameter } from './token/scopes.ts';
export { organizations, validateToken } from './token/status.ts';
export { TOKEN_WARNINGS } from './token/warnings.ts';
export {
  proxyFor,
  readTokenConnection,
  routeChanges,
  type TokenConnection,
  writeTokenConnection,
} from './token-connection.ts';
