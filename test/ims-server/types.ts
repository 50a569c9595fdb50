import type { IncomingHttpHeaders } from 'node:http';
import type { Behaviour } from './behaviour-types.ts';

export type { Behaviour, BehaviourKind, Claims, TokenOverride } from './behaviour-types.ts';

/* The public shapes of the embedded IMS. Times are epoch milliseconds unless a name says seconds. */

/** One organisation as `GET /ims/organizations/v6` lists it (the member names are assumed). */
export interface Organization {
  readonly orgName: string;
  readonly orgRef: { readonly ident: string; readonly authSrc: string };
  readonly orgType?: string;
  readonly countryCode?: string;
}

/** A client secret as the Developer Console lists it. The value is not part of it. */
export interface ListedSecret {
  readonly createdAt: number;
  /** 32 hex digits in the documented example. */
  readonly uuid: string;
  /** The last use by each grant; the API says `null` where there is none. */
  readonly usages?: readonly { readonly grantType: string; readonly lastUsedAt: number }[];
}

/** A credential the server knows. */
export interface Client {
  readonly clientId: string;
  /** Every secret that is accepted when the server starts. Adobe allows two at a time, for rotation. */
  readonly clientSecrets: readonly string[];
  /** The scopes granted to the credential. */
  readonly scopes: readonly string[];
  /** `jwt`: a Service Account (JWT) credential, which the token endpoint answers with `unauthorized_client`. */
  readonly flow?: 'oauth_server_to_server' | 'jwt';
  readonly organizations?: readonly Organization[];
  /** `…@AdobeOrg`. When set, tokens carry an `org` claim and another `org_id` parameter is refused. */
  readonly orgId?: string;
  /** `ignored`: another `org_id` parameter is no error, the token is for {@link orgId} all the same. Default `refused`. */
  readonly otherOrgId?: 'refused' | 'ignored';
  /** The Developer Console's number of the organization, digits. Without it, the Console knows no such credential. */
  readonly consoleOrgId?: string;
  /** The Developer Console's number of the credential, digits. */
  readonly consoleCredentialId?: string;
  /**
   * The list of the Console when the server starts, in the order of {@link clientSecrets}; a further place has a value
   * that nobody knows. Default: one secret for each of them, thirty days old, never used.
   */
  readonly secretsInventory?: readonly ListedSecret[];
  /** False refuses to look up the Console's numbers of any client with a token of this one. */
  readonly lookUp?: boolean;
  /** False: the I/O Management API is not in the project, so that the gateway refuses the Console's API. */
  readonly ioManagementApi?: boolean;
  /** False: the client is not subscribed to the API behind the gateway. */
  readonly subscribed?: boolean;
  /** False: the technical account has no product profile for the API behind the gateway. */
  readonly productProfile?: boolean;
  /** The API behind the gateway wants `x-gw-ims-org-id`, and takes no other value than {@link orgId}. */
  readonly requiresOrgHeader?: boolean;
  /** The gateway throttles this client and names so many seconds. */
  readonly gatewayRetryAfter?: number;
  /** Every request that names this client, or carries a token of it, waits so long, besides `delayMs`. */
  readonly latencyMs?: number;
}

/** Which certificate the server shows. Only `trusted` passes a client that trusts {@link ImsServer.caFile}. */
export type CertificateKind = 'trusted' | 'self-signed' | 'expired' | 'wrong-host';

export interface ImsServerOptions {
  /** Default: the one example credential. */
  readonly clients?: readonly Client[];
  /** Default true. False serves plain HTTP on 127.0.0.1. */
  readonly tls?: boolean;
  /** Default `trusted`. */
  readonly certificate?: CertificateKind;
  /** Default `production`. Decides the `as` claim and the names of the signing key. */
  readonly environment?: 'production' | 'stage';
  /** The server's clock, epoch milliseconds: of tokens, and of what the Console lists. Default `Date.now`. */
  readonly now?: () => number;
  /** `expires_in` of the answer in seconds. Default 86399; the claim in the token is one second longer. */
  readonly lifetimeSeconds?: number;
  /** Tokens one client gets per window before it is answered 429. Default: no limit. */
  readonly throttleAfter?: number;
  /** Requests to IMS (`/ims/…`) from all clients together per window before all are answered 429. Default: no limit. */
  readonly throttleAllAfter?: number;
  /** Length of both throttling windows in milliseconds. Default 60 000. */
  readonly throttleWindowMs?: number;
  /** How long a new client secret is listed before it gets a token, in milliseconds of the server's clock. Default 0. */
  readonly propagationMs?: number;
  /** How late the Console lists a use of a client secret, in milliseconds of the server's clock. Default 0. */
  readonly usageLatencyMs?: number;
  /** Every request waits so long, in milliseconds of real time. Default 0. */
  readonly delayMs?: number;
  /** Default 0: any free port. */
  readonly port?: number;
}

/** Parameters of a request. The declared ones are those IMS knows; others appear under their own name. */
export interface Parameters {
  readonly grant_type?: string;
  readonly client_id?: string;
  readonly client_secret?: string;
  readonly scope?: string;
  readonly scopes?: string;
  readonly org_id?: string;
  readonly token?: string;
  readonly token_type?: string;
  readonly type?: string;
  readonly cascading?: string;
  readonly jwt_token?: string;
  readonly [name: string]: string | undefined;
}

/** A request as the server received it, in order of arrival of the complete body. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Parameters;
  /** Names in lower case. */
  readonly headers: Readonly<IncomingHttpHeaders>;
  /** The form in the body, urlencoded or multipart; empty for any other body. */
  readonly fields: Parameters;
  readonly body: string;
  /** Epoch milliseconds on the server's clock. */
  readonly at: number;
}

export interface IssuedToken {
  readonly token: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** Which of the client's secrets was used, of all that it ever had. */
  readonly secretIndex: number;
  /** Its uuid in the Console. */
  readonly secretUuid: string;
}

/** A client secret that exists, with what only the Developer Console shows to people. */
export interface ServedSecret extends Required<ListedSecret> {
  /** Absent where {@link Client.clientSecrets} has none at its place. */
  readonly value: string | undefined;
}

/** What a person does in the Developer Console. The changes count at once, as those by its API do. */
export interface DeveloperConsole {
  /** The client secrets in the list of the Console, in the order in which they were made. */
  secrets(clientId: string): readonly ServedSecret[];
  /** Adds a client secret. Throws where there are two. */
  addSecret(clientId: string): ServedSecret;
  /** Deletes a client secret. Throws where there is none with this uuid. */
  deleteSecret(clientId: string, uuid: string): void;
}

/** A running server; see {@link startImsServer}. */
export interface ImsServer {
  /** `https://localhost:PORT`, or `http://127.0.0.1:PORT` without TLS. */
  readonly url: string;
  readonly port: number;
  /** PEM file of the certificate authority, for NODE_EXTRA_CA_CERTS. Empty without TLS. */
  readonly caFile: string;
  /** The same as text. Empty without TLS. */
  readonly caPem: string;
  readonly requests: RecordedRequest[];
  readonly issued: IssuedToken[];
  /** Moves the server's clock forward. */
  advance(milliseconds: number): void;
  readonly developerConsole: DeveloperConsole;
  /** Tokens that were invalidated. */
  readonly invalidated: Set<string>;
  /** Queues behaviours for the next requests to the token endpoint (any version), one each. */
  script(...behaviours: Behaviour[]): void;
  /** The behaviour of the token endpoint whenever nothing is queued; `undefined` restores the normal one. */
  always(behaviour: Behaviour | undefined): void;
  /** As {@link script}, for the requests of one client to the token endpoint. Comes first. */
  scriptForClient(clientId: string, ...behaviours: Behaviour[]): void;
  /** As {@link always}, for the requests of one client to the token endpoint. */
  alwaysForClient(clientId: string, behaviour: Behaviour | undefined): void;
  /**
   * Queues behaviours for another path, known to the server or not, and for any method, or for one as in
   * `POST /some/path`, which comes first. A path that ends with `*` stands for all that start like it; the exact path
   * comes first, then the longest such start.
   */
  scriptFor(path: string, ...behaviours: Behaviour[]): void;
  /** As {@link always}, for another path. */
  alwaysFor(path: string, behaviour: Behaviour | undefined): void;
  /** Stops listening and ends every open connection. */
  close(): Promise<void>;
}
