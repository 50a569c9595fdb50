import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** What the proxy does with a request; see {@link ProxyOptions.behaviour}. */
export type ProxyBehaviour =
  | 'forward'
  | 'hang'
  | 'refuse-407'
  | 'refuse-403'
  | 'bad-gateway-502'
  | 'reset'
  | 'html';

export interface ProxyOptions {
  /**
   * Default `forward`. `html` answers 200 with a page, to CONNECT as well, as a captive portal does;
   * `refuse-403` sends a block page.
   */
  readonly behaviour?: ProxyBehaviour;
  /** Where a `host:port` leads. Both the targets here and anything else must be on loopback. */
  readonly map?: Readonly<Record<string, string>>;
  /** With a user name, requests without the right Basic credentials are answered 407. */
  readonly username?: string;
  readonly password?: string;
}

/** A running proxy; see {@link startProxy}. */
export interface ProxyServer {
  /** `http://127.0.0.1:PORT`, for HTTPS_PROXY; without the credentials. */
  readonly url: string;
  /** The same with the credentials, if there are any. */
  readonly urlWithCredentials: string;
  readonly port: number;
  /** The `host:port` of every CONNECT, refused ones included. */
  readonly connects: string[];
  /** The URL of every plain request, refused ones included. */
  readonly plainRequests: string[];
  /** Stops listening and ends every open connection. */
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const page = (text: string): string => `<!DOCTYPE html>\n<html><body><h1>${text}</h1></body></html>\n`;

function answerOf(status: number, reason: string, extra: Record<string, string> = {}): Answer {
  return { status, reason, headers: { 'content-type': 'text/html', ...extra }, body: page(reason) };
}

const ANSWERS = {
  'refuse-407': answerOf(407, 'Proxy Authentication Required', {
    'proxy-authenticate': 'Basic realm="proxy"',
  }),
  'refuse-403': answerOf(403, 'Forbidden'),
  'bad-gateway-502': answerOf(502, 'Bad Gateway'),
  html: answerOf(200, 'OK'),
} as const satisfies Partial<Record<ProxyBehaviour, Answer>>;

/** Sends an answer to CONNECT, which has no response object. */
function write(socket: Socket, answer: Answer): void {
  const headers = { ...answer.headers, 'content-length': String(answer.body.length), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${answer.status} ${answer.reason}\r\n${lines.join('')}\r\n${answer.body}`);
}

function split(target: string): { host: string; port: number } {
  const colon = target.lastIndexOf(':');
  return { host: target.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(target.slice(colon + 1)) };
}

const isLoopback = (target: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(split(target).host);

/**
 * Starts an HTTP proxy on loopback that supports CONNECT and plain requests in absolute form. It never leaves
 * the machine: a host that is neither loopback nor in `map` is refused with 403.
 */
export async function startProxy(options: ProxyOptions = {}): Promise<ProxyServer> {
  const { behaviour = 'forward', map = {}, username, password = '' } = options;
  for (const target of Object.values(map)) {
    if (!isLoopback(target)) throw new Error(`The proxy maps to loopback only, not to ${target}.`);
  }
  const connects: string[] = [];
  const plainRequests: string[] = [];
  const sockets = new Set<Socket>();

  function track(socket: Socket): void {
    sockets.add(socket);
    // A peer that goes away is part of what the proxy is for, not a failure of the test process.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  }

  function authorized(request: IncomingMessage): boolean {
    if (username === undefined) return true;
    const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    return request.headers['proxy-authorization'] === expected;
  }

  function destination(target: string): string | undefined {
    const mapped = map[target];
    return mapped ?? (isLoopback(target) ? target : undefined);
  }

  /** The refusal of a request, or what else to do with it. */
  function decide(request: IncomingMessage): Answer | 'forward' | 'hang' | 'reset' {
    if (behaviour === 'hang' || behaviour === 'reset') return behaviour;
    if (behaviour !== 'forward') return ANSWERS[behaviour];
    return authorized(request) ? 'forward' : ANSWERS['refuse-407'];
  }

  function tunnel(client: Socket, head: Buffer, to: string): void {
    let open = false;
    const upstream = connect(split(to), () => {
      open = true;
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    track(upstream);
    upstream.once('error', () => {
      if (open) client.destroy();
      else write(client, ANSWERS['bad-gateway-502']);
    });
    upstream.once('close', () => client.end());
    client.once('close', () => upstream.destroy());
  }

  function relay(request: IncomingMessage, response: ServerResponse, url: URL, to: string): void {
    const { 'proxy-authorization': _credentials, 'proxy-connection': _hop, ...headers } = request.headers;
    const upstream = httpRequest(
      { ...split(to), method: request.method, path: `${url.pathname}${url.search}`, headers, agent: false },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        answer.once('error', () => response.destroy());
      },
    );
    upstream.once('socket', track);
    upstream.once('error', () => {
      if (response.headersSent) response.destroy();
      else reply(response, ANSWERS['bad-gateway-502']);
    });
    request.pipe(upstream);
  }

  function reply(response: ServerResponse, answer: Answer): void {
    response.writeHead(answer.status, answer.reason, answer.headers).end(answer.body);
  }

  const server = createServer((request, response) => {
    plainRequests.push(request.url ?? '');
    const decision = decide(request);
    if (decision === 'hang') return;
    if (decision === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    if (decision !== 'forward') return reply(response, decision);
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    if (url?.protocol !== 'http:') return reply(response, answerOf(400, 'Bad Request'));
    const to = destination(`${url.hostname}:${url.port || '80'}`);
    if (to === undefined) return reply(response, ANSWERS['refuse-403']);
    relay(request, response, url, to);
  });
  server.on('connection', track);
  server.on('connect', (request, client: Socket, head) => {
    const target = request.url ?? '';
    connects.push(target);
    const decision = decide(request);
    if (decision === 'hang') return;
    if (decision === 'reset') {
      client.resetAndDestroy();
      return;
    }
    if (decision !== 'forward') return write(client, decision);
    const to = destination(target);
    if (to === undefined) return write(client, ANSWERS['refuse-403']);
    tunnel(client, head, to);
  });

  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const user =
    username === undefined ? '' : `${encodeURIComponent(username)}:${encodeURIComponent(password)}@`;
  return {
    url: `http://127.0.0.1:${port}`,
    urlWithCredentials: `http://${user}127.0.0.1:${port}`,
    port,
    connects,
    plainRequests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
