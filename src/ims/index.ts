// What the doors may use of this folder.
export { decodeClaims, type TokenClaims } from './access-token.ts';
export { type AccessToken, isBearerToken } from './answer.ts';
export { CAUSES, type Cause, type CauseText, composeText } from './causes.ts';
export { type CredentialShape, credentialShape, secretLeaves } from './credential-shape.ts';
export {
  adobeEndpoint,
  customEndpoint,
  type Endpoint,
  type ImsEnvironment,
  type ImsUrlProblem,
  isAdobe,
} from './endpoint.ts';
export { type Credential, exchange, type ImsConnection, type MintedToken } from './exchange.ts';
export {
  describeBriefly,
  describeFailure,
  type Evidence,
  type Failure,
  type Result,
  seconds,
} from './failure.ts';
export { type SendForm, sendForm } from './http.ts';
export { invalidate } from './invalidate.ts';
export { METASCOPES, metascope } from './metascopes.ts';
export type { Environment } from './proxy.ts';
export { maskForms, neutralise } from './remote-text.ts';
export { type Clock, overallMs, type RetryNotice, type RetryPolicy, WAIT_MAX_MS } from './retry.ts';
export { missingScopes, parseScopes, scopeParameter } from './scopes.ts';
