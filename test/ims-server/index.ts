/** An embedded Adobe IMS for tests and demonstrations, and a proxy to reach it under its real name. */
export { EXAMPLE_CLIENT } from './example.ts';
export { HOSTILE_HEADER, HOSTILE_TEXT } from './hostile.ts';
export { type ProxyBehaviour, type ProxyOptions, type ProxyServer, startProxy } from './proxy.ts';
export { startImsServer } from './server.ts';
export { technicalAccountOf } from './token.ts';
export type {
  Behaviour,
  BehaviourKind,
  CertificateKind,
  Claims,
  Client,
  ImsServer,
  ImsServerOptions,
  IssuedToken,
  Organization,
  Parameters,
  RecordedRequest,
  TokenOverride,
} from './types.ts';
