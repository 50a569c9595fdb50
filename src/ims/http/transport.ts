import type { Readable } from 'node:stream';

/** One request in the form that HTTP needs. */
export type WireRequest = {
  url: URL;
  method: 'GET' | 'POST' | 'DELETE';
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** Aborts the request when its time is over. */
  deadline: AbortSignal;
};

/** A response whose body has not been read. */
export type WireResponse = {
  status: number;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  body: Readable;
};

/** A connection to a server, for one request. */
export type Transport = {
  request: (message: WireRequest) => Promise<WireResponse>;
  /** False as long as the connection to the server, with its TLS, was not there, so that the server knows nothing. */
  mayHaveSent: () => boolean;
  /** Closes every connection, even one that is still being opened. */
  close: () => Promise<void>;
};

/** TLS options for every connection. Without them, NODE_TLS_REJECT_UNAUTHORIZED=0 would turn off verification. */
export const VERIFIED = { rejectUnauthorized: true } as const;
