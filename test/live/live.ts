// `npm run test:live`: the same exchange against real Adobe IMS, for whoever has a credential. It sends one token
// request, and with IMS_INVALIDATE=true one invalidation.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeClaims } from '../../src/ims/index.ts';
import { createJob, expectNoLeak, withoutMaskCommands } from '../runner/index.ts';

const { IMS_CLIENT_ID, IMS_CLIENT_SECRET, IMS_SCOPES, IMS_ENVIRONMENT, IMS_ORG_ID, IMS_INVALIDATE } =
  process.env;
const action = fileURLToPath(new URL('../..', import.meta.url));
const NETWORK = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
];

if (!IMS_CLIENT_ID || !IMS_CLIENT_SECRET || !IMS_SCOPES) {
  console.log(
    'Skipped: the live test needs IMS_CLIENT_ID, IMS_CLIENT_SECRET and IMS_SCOPES in the environment.',
  );
} else {
  const machineEnv = Object.fromEntries(
    NETWORK.flatMap((name) => (process.env[name] ? [[name, process.env[name] ?? '']] : [])),
  );
  const job = await createJob({ secrets: { IMS_CLIENT_SECRET }, machineEnv });
  try {
    const step = await job.uses(action, {
      with: {
        'client-id': IMS_CLIENT_ID,
        'client-secret': IMS_CLIENT_SECRET,
        scopes: IMS_SCOPES,
        environment: IMS_ENVIRONMENT ?? '',
        'org-id': IMS_ORG_ID ?? '',
      },
      timeoutMs: 90_000,
    });
    console.log(step.log);
    const { 'access-token': token = '', connection = '' } = step.outputs;
    const last =
      IMS_INVALIDATE === 'true'
        ? [await job.uses(join(action, 'invalidate'), { with: { 'access-token': token, connection } })]
        : [];
    for (const { log } of last) console.log(log);
    const secrets = [...IMS_CLIENT_SECRET.split(/\s+/), ...(token === '' ? [] : [token])].filter(
      (one) => one !== '',
    );
    const own = withoutMaskCommands(step.rawStdout + step.rawStderr);
    expectNoLeak({ secrets, allowOutputs: ['access-token'] }, step, ...last, { own });
    const claims = Object.entries(decodeClaims(token) ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name)
      .join(', ');
    console.log(`Outcome: ${step.conclusion}. Claims that were read: ${claims || 'none'}.`);
    if (step.conclusion !== 'success') process.exitCode = 1;
  } finally {
    await job.dispose();
  }
}
