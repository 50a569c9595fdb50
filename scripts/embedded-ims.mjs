// For CI: waits until `npm run ims -- --json FILE` is ready, makes the later steps trust its CA, and gives its
// address and credential as step outputs.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const file = process.argv[2];
const deadline = Date.now() + 60_000;
while (!existsSync(file)) {
  if (Date.now() > deadline) throw new Error(`The embedded IMS did not write ${file} within 60 s.`);
  await sleep(200);
}
const { url, caFile, clientId, clientSecret, scopes } = JSON.parse(readFileSync(file, 'utf8'));
console.log(`::add-mask::${clientSecret}`);
appendFileSync(process.env.GITHUB_ENV, `NODE_EXTRA_CA_CERTS=${caFile}\n`);
appendFileSync(
  process.env.GITHUB_OUTPUT,
  `url=${url}\nclient-id=${clientId}\nclient-secret=${clientSecret}\nscopes=${[scopes].flat().join(',')}\n`,
);
