import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EXAMPLE_CLIENT, type ImsServer, startImsServer } from './index.ts';

const USAGE = `Usage: npm run ims -- [--port N] [--http] [--json FILE]

  --port N      listen on this port instead of any free one
  --http        plain HTTP on 127.0.0.1 instead of HTTPS
  --json FILE   write the address and the example credential to FILE once the server is ready
  --help        show this text
`;

interface Options {
  readonly port: number;
  readonly http: boolean;
  readonly json: string | undefined;
  readonly help: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      http: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return { port: Number(values.port), http: values.http, json: values.json, help: values.help };
}

/** Writes the file under another name first, so that a process that waits for it never reads a part of it. */
function writeReadyFile(file: string, ims: ImsServer): void {
  const content = {
    url: ims.url,
    caFile: ims.caFile,
    clientId: EXAMPLE_CLIENT.clientId,
    clientSecret: EXAMPLE_CLIENT.clientSecrets[0],
    scopes: EXAMPLE_CLIENT.scopes,
    port: ims.port,
  };
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  writeFileSync(partial, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(partial, file);
}

/** The lines that the user sees. */
function greeting(ims: ImsServer, http: boolean): string {
  const { clientId, clientSecrets, scopes } = EXAMPLE_CLIENT;
  const curl = [
    `curl${http ? '' : ` --cacert "${ims.caFile}"`} ${ims.url}/ims/token/v3`,
    '-d grant_type=client_credentials',
    `-d client_id=${clientId}`,
    `-d client_secret=${clientSecrets[0]}`,
    `-d scope=${scopes.join(',')}`,
  ];
  return [
    'The embedded IMS is ready. It is not Adobe: nothing leaves this machine.',
    '',
    `  Address        ${ims.url}`,
    ...(http ? ['  Note           plain HTTP, so nothing is encrypted'] : [`  CA file        ${ims.caFile}`]),
    `  Client id      ${clientId}`,
    `  Client secret  ${clientSecrets[0]}`,
    `  Scopes         ${scopes.join(',')}`,
    '',
    'Try it (one line):',
    '',
    `  ${curl.join(' ')}`,
    '',
    ...(http ? [] : [`Node.js programs trust it with NODE_EXTRA_CA_CERTS=${ims.caFile}`]),
    'Stop it with Ctrl-C.',
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const ims = await startImsServer({ port: options.port, tls: !options.http });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // The exit is explicit because the file of the CA is removed by the exit handler.
      ims.close().then(() => process.exit(0));
    });
  }
  process.stdout.write(greeting(ims, options.http));
  if (options.json !== undefined) writeReadyFile(options.json, ims);
}

main().catch((cause: unknown) => {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    process.stderr.write('That port is in use. Choose another, or leave --port out.\n');
  else process.stderr.write(`${message}\n\n${code?.startsWith('ERR_PARSE_ARGS') ? USAGE : ''}`);
  process.exit(1);
});
