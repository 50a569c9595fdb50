// `npm run demo`: the main job of this action on the embedded IMS, with the real bundle, shown as GitHub would show
// the log. Nothing leaves this machine.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_CLIENT, startImsServer } from '../ims-server/index.ts';
import { credentialsYaml, secretsOf, serveTroubles, troubles } from '../ims-server/troubles.ts';
import { createJob, expectNoLeak, type StepResult } from '../runner/index.ts';

const action = fileURLToPath(new URL('../..', import.meta.url));
const [secret = '', otherSecret = ''] = EXAMPLE_CLIENT.clientSecrets;
const WRONG = 'p8e-DeletedInTheLastRotationXyzQwertyu';

function show(title: string, step: StepResult): void {
  console.log(`\n=== ${title}\n`);
  console.log(step.log);
  for (const { level, message } of step.annotations) {
    console.log(`\n  [annotation on the run page: ${level}] ${message.split('\n')[0]}`);
  }
  console.log(`\n  The step ended with ${step.conclusion}.`);
}

/** The guard on one of the example applications, in a job of its own. */
async function guard(example: string): Promise<StepResult> {
  const job = await createJob();
  try {
    cpSync(join(action, 'examples', example), job.workspace, { recursive: true });
    return await job.uses(join(action, 'scan'), { name: `Adobe JWT guard on examples/${example}` });
  } finally {
    await job.dispose();
  }
}

/** The credential check on fourteen credentials, all but one of which have a trouble of their own. */
async function health(): Promise<{ step: StepResult; tokens: string[]; secrets: string[] }> {
  const list = await troubles(Date.now());
  const server = await serveTroubles(list);
  const secrets = secretsOf(list);
  const files = list.flatMap(({ entry }) => entry['legacy-certificate'] ?? []);
  const known = Object.fromEntries([...secrets, ...files].map((value, index) => [`SECRET_${index}`, value]));
  const job = await createJob({ secrets: known, machineEnv: { NODE_EXTRA_CA_CERTS: server.caFile } });
  try {
    const step = await job.uses(join(action, 'health'), {
      with: {
        credentials: credentialsYaml(list, server.url),
        'ims-url': server.url,
        'console-api-url': server.url,
        retries: '0',
      },
    });
    const tokens = server.issued.map(({ token }) => token);
    expectNoLeak([...secrets, ...tokens], { 'health log': job.log, 'health summary': step.summary });
    return { step, tokens, secrets };
  } finally {
    await job.dispose();
    await server.close();
  }
}

const ims = await startImsServer();
const job = await createJob({
  secrets: { IMS_CLIENT_SECRET: secret, OLD_CLIENT_SECRET: WRONG, NEW_CLIENT_SECRET: otherSecret },
  machineEnv: { NODE_EXTRA_CA_CERTS: ims.caFile },
});
const inputs = {
  'client-id': EXAMPLE_CLIENT.clientId,
  'client-secret': secret,
  scopes: EXAMPLE_CLIENT.scopes.join(','),
  'ims-url': ims.url,
};

try {
  const token = await job.uses(action, {
    id: 'adobe',
    with: { ...inputs, 'env-var': 'ADOBE_TOKEN' },
  });
  show('1. A step gets an access token', token);

  const use = await job.run({
    name: 'Call an API with the token',
    env: { IMS_URL: ims.url, CLIENT_ID: EXAMPLE_CLIENT.clientId, NODE_EXTRA_CA_CERTS: ims.caFile },
    script: `
      const response = await fetch(process.env.IMS_URL + '/ims/validate_token/v1', {
        method: 'POST',
        headers: { authorization: 'Bearer ' + process.env.ADOBE_TOKEN },
        body: new URLSearchParams({ type: 'access_token', client_id: process.env.CLIENT_ID }),
      });
      console.log('IMS says of the token:', await response.json());
      console.log('And if a step prints it by mistake:', process.env.ADOBE_TOKEN);`,
  });
  show('2. A later step uses it', use);

  const wrong = await job.uses(action, { with: { ...inputs, 'client-secret': WRONG } });
  show('3. A client secret that was deleted', wrong);

  const rotation = await job.uses(action, {
    with: { ...inputs, 'client-secret': `${WRONG}\n${otherSecret}` },
  });
  show('4. The same in the middle of a rotation, with both secrets', rotation);

  const metascope = await job.uses(action, { with: { ...inputs, scopes: 'openid,ent_marketing_sdk' } });
  show('5. A scope from the days of JWT', metascope);

  const { 'access-token': given = '', connection = '' } = token.outputs;
  const last = await job.uses(join(action, 'invalidate'), { with: { 'access-token': given, connection } });
  show('6. The last step invalidates the token', last);

  const legacy = await guard('legacy-app');
  show('7. The guard on an application of before 2026', legacy);
  const migrated = await guard('migrated-app');
  show('8. The guard on the same application, migrated', migrated);

  const checked = await health();
  // What a person reads is below what the runner echoes of the inputs.
  const { log } = checked.step;
  show('9. The health of fourteen credentials', {
    ...checked.step,
    log: log.slice(log.indexOf('Checking ')),
  });
  console.log(`\n  The job summary:\n\n${checked.step.summary.split('\n### ')[0]}`);

  const conclusions = [checked.step, legacy, migrated, token, use, wrong, rotation, metascope].map(
    ({ conclusion }) => conclusion,
  );
  const expected = ['failure', 'failure', 'success', 'success', 'success', 'failure', 'success', 'failure'];
  if (conclusions.join() !== expected.join())
    throw new Error(`The steps ended with ${conclusions.join(', ')}.`);
  const issued = ims.issued.map((one) => one.token);
  expectNoLeak([secret, WRONG, otherSecret, ...issued], { 'job log': job.log });
  console.log(
    `\nThe demo went as it should: ${issued.length + checked.tokens.length} tokens and ${3 + checked.secrets.length} secrets were in play, and none is in the log above.`,
  );
} finally {
  await job.dispose();
  await ims.close();
}
