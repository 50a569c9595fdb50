import type { IncomingHttpHeaders } from 'node:http';

/* The public shapes of the embedded IMS. Times are epoch milliseconds unless a name says seconds. */

/** One organisation as `GET /ims/organizations/v6` lists it (the member names are assumed). */
export interface Organization {
  readonly orgName: string;
  readonly orgRef: { readonly ident: string; readonly authSrc: string };
  readonly orgType?: string;
  readonly countryCode?: string;
}

/** A credential the server knows. */
export interface Client {
  readonly clientId: string;
  /** Every secret that is accepted. Adobe allows two at a time, for rotation. */
  readonly clientSecrets: readonly string[];
  /** The scopes granted to the credential. */
  readonly scopes: readonly string[];
  /** `jwt`: a Service Account (JWT) credential, which the token endpoint answers with `unauthorized_client`. */
  readonly flow?: 'oauth_server_to_server' | 'jwt';
  readonly organizations?: readonly Organization[];
  /** `…@AdobeOrg`. When set, tokens carry an `org` claim and another `org_id` parameter is refused. */
  readonly orgId?: string;
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
  /** The server's clock, epoch milliseconds. Default `Date.now`. */
  readonly now?: () => number;
  /** `expires_in` of the answer in seconds. Default 86399; the claim in the token is one second longer. */
  readonly lifetimeSeconds?: number;
  /** Tokens one client gets per window before it is answered 429. Default: no limit. */
  readonly throttleAfter?: number;
  /** Length of the throttling window in milliseconds. Default 60 000. */
  readonly throttleWindowMs?: number;
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
  /** Which of the client's secrets was used. */
  readonly secretIndex: number;
}

export type Claims = Record<string, unknown>;

/** Changes to the token that is about to be issued, applied in the order of the members here. */
export interface TokenOverride {
  /** Merged into the claims (`undefined` removes one), or a function returning all of them. */
  readonly claims?: Claims | ((claims: Claims) => Claims);
  /** A random string instead of a JWT. */
  readonly opaque?: boolean;
  /** Any change to the finished token, its signature included. */
  readonly transform?: (token: string) => string;
  /** Replaces `expires_in` in the answer (`{ value: undefined }` leaves it out), not the claim. */
  readonly expiresIn?: { readonly value: unknown };
}

/** What the server does instead of (or on top of) its normal answer. Usable for every endpoint. */
export type Behaviour =
  /** A JSON error; members that are not given are left out of the body. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly error?: string;
      readonly description?: string;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly debugId?: string;
    }
  /** Exactly this answer; only `x-debug-id` is added. */
  | {
      readonly kind: 'respond';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string | string[]>>;
      readonly body?: string | Buffer;
    }
  /** 429; `retryAfter` in seconds or as an HTTP date, left out when not given. */
  | { readonly kind: 'throttle'; readonly retryAfter?: number | string }
  /** Reads the request and never answers. */
  | { readonly kind: 'hang' }
  /** Waits, then answers normally. */
  | { readonly kind: 'slow'; readonly afterMs: number }
  /** Headers at once, then one byte per interval (default 1 000 ms), forever. */
  | { readonly kind: 'drip'; readonly everyMs?: number }
  /** A status line, then one header byte per interval (default 1 000 ms), forever. */
  | { readonly kind: 'drip-headers'; readonly everyMs?: number }
  /** The normal answer with its full Content-Length, cut off half way. */
  | { readonly kind: 'cut-mid-body' }
  /** TCP RST once the request has been read. */
  | { readonly kind: 'reset' }
  /** A clean end of the connection without any answer. */
  | { readonly kind: 'close-before-response' }
  /** An HTML page, as a gateway or a captive portal sends. */
  | { readonly kind: 'html'; readonly status: number; readonly title?: string }
  /** No body. */
  | { readonly kind: 'empty'; readonly status: number }
  /** 200 with everything but `access_token`. */
  | { readonly kind: 'no-token' }
  /** A token whose answer has this `expires_in`. `opaque` takes away the claims, so that it alone counts. */
  | { readonly kind: 'expires-in'; readonly value: unknown; readonly opaque?: boolean }
  /** This text as application/json; status 200 unless given. */
  | { readonly kind: 'garbage-json'; readonly body: string; readonly status?: number }
  /** 200 with a JSON body of about this many bytes; `Infinity` never ends. */
  | { readonly kind: 'huge'; readonly bytes: number }
  | { readonly kind: 'redirect'; readonly location: string; readonly status: number }
  /** 400 whose description quotes the secret: in full, its first half, its Base64 and its URL-encoded form. */
  | { readonly kind: 'echo-secret' }
  /** 400 whose description and debug id try to take over a log or a summary. */
  | { readonly kind: 'hostile' }
  /** The normal answer with a changed token. */
  | ({ readonly kind: 'token' } & TokenOverride)
  /** The normal answer, gzip-encoded and labelled so. */
  | { readonly kind: 'gzip' }
  /** The normal answer under another content type (default text/html). */
  | { readonly kind: 'wrong-content-type'; readonly contentType?: string };

export type BehaviourKind = Behaviour['kind'];

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
  /** Tokens that were invalidated. */
  readonly invalidated: Set<string>;
  /** Queues behaviours for the next requests to the token endpoint (any version), one each. */
  script(...behaviours: Behaviour[]): void;
  /** The behaviour of the token endpoint whenever nothing is queued; `undefined` restores the normal one. */
  always(behaviour: Behaviour | undefined): void;
  /** Queues behaviours for another path, known to the server or not. */
  scriptFor(path: string, ...behaviours: Behaviour[]): void;
  /** As {@link always}, for another path. */
  alwaysFor(path: string, behaviour: Behaviour | undefined): void;
  /** Stops listening and ends every open connection. */
  close(): Promise<void>;
}
