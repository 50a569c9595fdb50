import type { Readable } from 'node:stream';

/** One request as it goes over the wire. */
export type WireRequest = {
  url: URL;
  method: 'GET' | 'POST';
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** Ends when the request must be over. */
  deadline: AbortSignal;
};

/** The start of a response. */
export type WireResponse = {
  status: number;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  body: Readable;
};

/** A way to a server, for one request. */
export type Transport = {
  request: (message: WireRequest) => Promise<WireResponse>;
  /** Whether the request goes through the proxy, as far as is known by now. */
  isProxied: () => boolean;
  /** Ends everything that is still open, also what is still connecting. */
  close: () => Promise<void>;
};

/** For each connection, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise switch the check off for all. */
export const VERIFIED = { rejectUnauthorized: true } as const;
