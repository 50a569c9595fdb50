// For CI: starts the embedded IMS in the background, makes later steps trust its CA, and sets its URL and example
// credential as step outputs. The runner stops it at the end of the job.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const { RUNNER_TEMP = '', GITHUB_ENV = '', GITHUB_OUTPUT = '' } = process.env;
const ready = join(RUNNER_TEMP, 'ims.json');
const log = join(RUNNER_TEMP, 'ims.log');
const command = fileURLToPath(new URL('../test/ims-server/cli.ts', import.meta.url));
const out = openSync(log, 'a');
spawn(process.execPath, [command, '--json', ready], { detached: true, stdio: ['ignore', out, out] }).unref();

const deadline = Date.now() + 60_000;
while (!existsSync(ready)) {
  if (Date.now() > deadline)
    throw new Error(`The embedded IMS is not ready after 60 s:\n${readFileSync(log, 'utf8')}`);
  await sleep(200);
}
const ims = JSON.parse(readFileSync(ready, 'utf8')) as Record<
  'url' | 'caFile' | 'clientId' | 'clientSecret',
  string
> & {
  scopes: string[];
};
console.log(`::add-mask::${ims.clientSecret}`);
appendFileSync(GITHUB_ENV, `NODE_EXTRA_CA_CERTS=${ims.caFile}\n`);
const outputs = {
  url: ims.url,
  'client-id': ims.clientId,
  'client-secret': ims.clientSecret,
  scopes: [ims.scopes].flat().join(','),
};
for (const [name, value] of Object.entries(outputs)) appendFileSync(GITHUB_OUTPUT, `${name}=${value}\n`);
