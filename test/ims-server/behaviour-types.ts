/* What the embedded IMS can do instead of answering normally. */

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
  /** The normal answer with another JSON body, and another status where one is given. */
  | {
      readonly kind: 'change-json';
      readonly change: (body: Readonly<Record<string, unknown>>) => unknown;
      readonly status?: number;
    }
  /** Does what the request asks for, and then this in place of the answer: the answer is lost. */
  | { readonly kind: 'after-effect'; readonly instead: Behaviour }
  /** The normal answer, gzip-encoded and labelled so. */
  | { readonly kind: 'gzip' }
  /** The normal answer under another content type (default text/html). */
  | { readonly kind: 'wrong-content-type'; readonly contentType?: string };

export type BehaviourKind = Behaviour['kind'];
