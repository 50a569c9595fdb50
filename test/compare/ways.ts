import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job, StepResult } from '../runner/index.ts';
import { CLIENT_ID, SCOPES, type Setup } from './setup.ts';

/** What a step is asked for. */
export type Ask = {
  /** The repository secret as it is stored. */
  secret: string;
  /** An input to leave out. */
  without?: string;
  /** Inputs on top. */
  with?: Record<string, string>;
  timeoutMs: number;
};

/** What ends the token with the job: a last step. */
export type Ending = { said: string; run: (job: Job, step: StepResult) => Promise<unknown> };

/** One way to get a token in a job. */
export type Way = {
  id: string;
  title: string;
  /** Inputs that are neither client id, client secret nor scopes. */
  extras: Record<string, string>;
  /** What stands between two client secrets. Where a way takes one only, a line break as good as any. */
  between: string;
  /** The inputs that switch on what is off by default. */
  options: { cli?: Record<string, string>; invalidate?: Ending };
  run: (setup: Setup, ask: Ask) => Promise<StepResult>;
  /** The variable in which a later step finds the token, and the `env:` that a workflow writes for it. */
  handover: (step: StepResult) => { variable: string; env: Record<string, string> };
};

const without = (inputs: Record<string, string>, name: string | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).filter(([key]) => key !== name));

function action(
  folder: string,
  way: Omit<Way, 'run'>,
  inputs: (secret: string) => Record<string, string>,
): Way {
  return {
    ...way,
    run: ({ job }, ask) =>
      job.uses(folder, {
        id: 'ims',
        with: { ...without({ ...inputs(ask.secret), ...way.extras }, ask.without), ...ask.with },
        timeoutMs: ask.timeoutMs,
      }),
  };
}

const fromOutput =
  (name: string): Way['handover'] =>
  ({ outputs }) => ({ variable: 'TOKEN', env: { TOKEN: outputs[name] ?? '' } });

const OUR_ENDING: Ending = {
  said: 'with a last step (`ims-auth/invalidate`)',
  run: (job, { outputs: { 'access-token': token = '', connection = '' } }) =>
    job.uses(fileURLToPath(new URL('../../invalidate', import.meta.url)), {
      with: { 'access-token': token, connection },
    }),
};

/** This repository's action, without any setting. */
export const OURS: Way = action(
  fileURLToPath(new URL('../..', import.meta.url)),
  {
    id: 'ours',
    title: 'this action',
    extras: {},
    between: '\n',
    options: { cli: { 'aio-cli': 'true' }, invalidate: OUR_ENDING },
    handover: fromOutput('access-token'),
  },
  (secret) => ({ 'client-id': CLIENT_ID, 'client-secret': secret, scopes: SCOPES }),
);

/** Command `oauth_sts` of adobe/aio-apps-action, as in its README. */
export const aioAppsAction = (folder: string): Way =>
  action(
    folder,
    {
      id: 'aio-apps-action',
      title: '[adobe/aio-apps-action](https://github.com/adobe/aio-apps-action)',
      extras: {
        os: 'ubuntu-latest',
        command: 'oauth_sts',
        TECHNICALACCOUNTID: '0123456789ABCDEF01234567@techacct.adobe.com',
        TECHNICALACCOUNTEMAIL: '0123456789abcdef@techacct.adobe.com',
        IMSORGID: '0123456789ABCDEF01234567@AdobeOrg',
      },
      between: ',',
      options: { cli: {} },
      handover: () => ({ variable: 'AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN', env: {} }),
    },
    (secret) => ({ CLIENTID: CLIENT_ID, CLIENTSECRET: secret, SCOPES }),
  );

/** watermelonjam/oauth-client-credentials-action, with Adobe as the issuer. */
export const oauthAction = (folder: string): Way =>
  action(
    folder,
    {
      id: 'oauth-client-credentials-action',
      title:
        '[watermelonjam/oauth-client-credentials-action](https://github.com/watermelonjam/oauth-client-credentials-action)',
      extras: { issuer: 'https://ims-na1.adobelogin.com' },
      between: '\n',
      options: {},
      handover: fromOutput('access_token'),
    },
    (secret) => ({ clientId: CLIENT_ID, clientSecret: secret, scope: SCOPES }),
  );

/** A `run:` step. GitHub writes the script to a file and gives it to bash. */
function bash(script: string, way: Omit<Way, 'run' | 'extras' | 'between' | 'options'>): Way {
  return {
    ...way,
    extras: {},
    between: '\n',
    options: {},
    run: ({ job, home }, ask) => {
      const file = join(home, 'step.sh');
      writeFileSync(file, script);
      return job.run({
        id: 'ims',
        script: `import { spawnSync } from 'node:child_process';
process.exitCode = spawnSync('bash', ['-e', ${JSON.stringify(file)}], { stdio: 'inherit' }).status ?? 1;`,
        env: { CLIENT_ID, CLIENT_SECRET: ask.secret, SCOPES },
        timeoutMs: ask.timeoutMs,
      });
    },
  };
}

/** The command that the Developer Console shows (*View cURL command*), and the token for the later steps. */
export const PLAIN_CURL = `TOKEN=$(curl -s -X POST 'https://ims-na1.adobelogin.com/ims/token/v3' \\
  -H 'Content-Type: application/x-www-form-urlencoded' \\
  -d "grant_type=client_credentials&client_id=$CLIENT_ID&client_secret=$CLIENT_SECRET&scope=$SCOPES" |
  jq -r .access_token)
echo "ADOBE_TOKEN=$TOKEN" >> "$GITHUB_ENV"
`;

/** The best that a few lines can do: errors count, time is limited, curl tries again, the token is masked. */
export const CAREFUL_CURL = `set -o pipefail
TOKEN=$(curl --silent --show-error --fail --max-time 10 --retry 3 \\
  --data grant_type=client_credentials \\
  --data-urlencode "client_id=$CLIENT_ID" \\
  --data-urlencode "client_secret=$CLIENT_SECRET" \\
  --data-urlencode "scope=$SCOPES" \\
  https://ims-na1.adobelogin.com/ims/token/v3 | jq -er .access_token)
echo "::add-mask::$TOKEN"
echo "access-token=$TOKEN" >> "$GITHUB_OUTPUT"
`;

export const plainCurl: Way = bash(PLAIN_CURL, {
  id: 'curl',
  title: '`curl` as the Developer Console shows it',
  handover: () => ({ variable: 'ADOBE_TOKEN', env: {} }),
});

export const carefulCurl: Way = bash(CAREFUL_CURL, {
  id: 'careful-curl',
  title: '`curl` written with care',
  handover: fromOutput('access-token'),
});

/** Both for the document. */
export const SCRIPTS = [PLAIN_CURL, CAREFUL_CURL].map((script) => `\`\`\`sh\n${script}\`\`\``).join('\n\n');
