/** An embedded Adobe IMS for tests and demonstrations, and a proxy to reach it under its real name. */
export { EXAMPLE_CLIENT } from './example.ts';
export { GATEWAY_BODY } from './gateway.ts';
export { HOSTILE_HEADER, HOSTILE_TEXT } from './hostile.ts';
export { type ProxyBehaviour, type ProxyOptions, type ProxyServer, startProxy } from './proxy.ts';
export { startImsServer } from './server.ts';
export { technicalAccountOf } from './token.ts';
export {
  credentialsYaml,
  entriesOf,
  secretsOf,
  serveTroubles,
  type Trouble,
  type TroubleEntry,
  tenTroubles,
  troubles,
} from './troubles.ts';
export type {
  Behaviour,
  BehaviourKind,
  CertificateKind,
  Claims,
  Client,
  DeveloperConsole,
  ImsServer,
  ImsServerOptions,
  IssuedToken,
  ListedSecret,
  Organization,
  Parameters,
  RecordedRequest,
  ServedSecret,
  TokenOverride,
} from './types.ts';
