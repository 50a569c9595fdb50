// Loaded before every program of a comparison (NODE_OPTIONS=--import). It changes one thing: a connection to Adobe's
// host goes to the embedded IMS instead. Host name, TLS name, certificate check, request and answer stay what they are;
// the certificate authority is trusted through NODE_EXTRA_CA_CERTS. Any other host but this machine is refused.
import net from 'node:net';

const ADOBE = 'ims-na1.adobelogin.com';
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/** Empty where the way to Adobe leads through a proxy only. */
const port = process.env['COMPARE_IMS_PORT'] ?? '';

type Options = { host?: string; port?: number | string; path?: string | null };

const connect = net.Socket.prototype.connect as (this: net.Socket, ...args: unknown[]) => net.Socket;

/** net and tls give one array of options and callback; others options, a port and perhaps a host, or a path. */
function optionsOf(args: readonly unknown[]): Options {
  const [first, second] = args;
  if (Array.isArray(first)) return (first[0] ?? {}) as Options;
  if (typeof first === 'object' && first !== null) return first;
  if (typeof first === 'number')
    return { port: first, ...(typeof second === 'string' ? { host: second } : {}) };
  return { path: String(first) };
}

function connectToOurs(this: net.Socket, ...args: unknown[]): net.Socket {
  const options = optionsOf(args);
  const { host = 'localhost', path } = options;
  if (host === ADOBE && Number(options.port) === 443 && port !== '') {
    const callback = Array.isArray(args[0]) ? args[0][1] : args.at(-1);
    const ours = { ...options, host: '127.0.0.1', port: Number(port) };
    return typeof callback === 'function' ? connect.call(this, ours, callback) : connect.call(this, ours);
  }
  // A path is that of a pipe or a local socket.
  if (typeof path === 'string' || LOOPBACK.has(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(new Error(`no way to ${host} in this comparison`)));
  return this;
}

net.Socket.prototype.connect = connectToOurs as typeof net.Socket.prototype.connect;
