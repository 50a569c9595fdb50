import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { perform, wait } from './behaviours.ts';
import { certificateAuthority, certificateFor } from './certificates.ts';
import { developerConsole } from './developer-console.ts';
import { answer } from './endpoints.ts';
import { EXAMPLE_CLIENT } from './example.ts';
import { parametersOf, requestingClient } from './identity.ts';
import { json, send } from './replies.ts';
import { readRequest } from './requests.ts';
import { Script, TOKEN_PATHS } from './script.ts';
import { newState } from './state.ts';
import { prepareSigningKey } from './token.ts';
import type { ImsServer, ImsServerOptions, RecordedRequest } from './types.ts';

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Starts an IMS on loopback. Every server is its own world: clients, tokens, recorded requests and script.
 * The keys and the certificate authority are shared by all servers of the process.
 */
export async function startImsServer(options: ImsServerOptions = {}): Promise<ImsServer> {
  const state = newState(options, EXAMPLE_CLIENT);
  const tls = options.tls ?? true;
  const script = new Script();
  const tokens = { path: TOKEN_PATHS[0] ?? '' };
  const requests: RecordedRequest[] = [];
  // A reset has to happen on the TCP connection, which the TLS socket of a request does not give access to;
  // both have the same remote port.
  const connections = new Map<number, Socket>();
  void prepareSigningKey();

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const connection = connections.get(message.socket.remotePort ?? -1) ?? message.socket;
    const request = await readRequest(message, state.now());
    requests.push(request);
    const delayMs = (options.delayMs ?? 0) + (requestingClient(state, request)?.latencyMs ?? 0);
    if (delayMs > 0) await wait(connection, delayMs);
    const exchange = {
      request,
      response,
      connection,
      answer: (override = {}) => answer(state, request, override),
    };
    const behaviour = script.next(request, parametersOf(request).client_id);
    if (behaviour === undefined) send(response, await exchange.answer());
    else await perform(behaviour, exchange);
  }

  const listener = (message: IncomingMessage, response: ServerResponse): void => {
    handle(message, response).catch((cause: unknown) => {
      // A client that left while sending is no fault of the server; anything else should fail the test.
      if (response.destroyed || message.destroyed || response.headersSent) response.destroy();
      else send(response, json(500, { error: 'embedded_ims_bug', error_description: String(cause) }));
    });
  };
  const server = tls
    ? createHttpsServer(await certificateFor(options.certificate ?? 'trusted'), listener)
    : createHttpServer(listener);
  server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    connections.set(remotePort, socket);
    socket.once('close', () => {
      if (connections.get(remotePort) === socket) connections.delete(remotePort);
    });
  });

  const ca = tls ? await certificateAuthority() : { file: '', pem: '' };
  const port = await listen(server, options.port ?? 0);
  return {
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    port,
    caFile: ca.file,
    caPem: ca.pem,
    requests,
    issued: state.issued,
    invalidated: state.invalidated,
    advance: state.advance,
    developerConsole: developerConsole(state),
    script: (...behaviours) => script.queue(tokens, behaviours),
    always: (behaviour) => script.stand(tokens, behaviour),
    scriptForClient: (clientId, ...behaviours) => script.queue({ tokensOf: clientId }, behaviours),
    alwaysForClient: (clientId, behaviour) => script.stand({ tokensOf: clientId }, behaviour),
    scriptFor: (path, ...behaviours) => script.queue({ path }, behaviours),
    alwaysFor: (path, behaviour) => script.stand({ path }, behaviour),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of connections.values()) socket.destroy();
      }),
  };
}
