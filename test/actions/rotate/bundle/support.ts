import { fileURLToPath } from 'node:url';
import { Agent, request } from 'undici';
import { DAY_MS } from '../../../../src/core/time.ts';
import { APP_TOKEN, type GitHubServer, startGitHubServer, TOKEN } from '../../../github-server/index.ts';
import {
  type Client,
  EXAMPLE_CLIENT,
  type ImsServer,
  type ServedSecret,
  startImsServer,
} from '../../../ims-server/index.ts';
import {
  createJob,
  expectNoLeak,
  type JobOptions,
  type StepResult,
  withoutMaskCommands,
} from '../../../runner/index.ts';

const ROTATE = fileURLToPath(new URL('../../../../rotate', import.meta.url));
const CLOCK = new URL('./clock.ts', import.meta.url).href;
const REPOSITORY = 'octo-org/app';
const SCOPES = ['openid', 'AdobeID', 'adobeio_api', 'read_client_secret', 'manage_client_secrets'];
const HOUR_MS = DAY_MS / 24;

export const NAME = 'IMS_CLIENT_SECRET';
export const START = Date.parse('2026-03-02T04:47:00.000Z');
export const { clientId: CLIENT_ID } = EXAMPLE_CLIENT;
/** The client secret that is stored at the start. */
export const [SECRET] = EXAMPLE_CLIENT.clientSecrets;
export const OLD_UUID = '11ee0000000000000000000000000001';
/** Where it is stored. */
export const PLACE = { repository: REPOSITORY, environment: 'production' };
/** The address of the client secrets in the Developer Console API. */
export const SECRETS_PATH = '/console/organizations/4711/credentials/815/secrets';

/** A credential with one client secret that is in use, stored in an environment. */
export type World = {
  ims: ImsServer;
  github: GitHubServer;
  now: () => number;
  /** Lets so many days pass. */
  days: (count: number) => void;
  /** What a job that starts now would get. */
  stored: () => string;
  /** The text of the variable. */
  marker: () => string;
  /** Runs the workflow: a job of its own, which starts now. All that it leaves is looked through for secrets. */
  run: (inputs?: Record<string, string>, job?: JobOptions) => Promise<StepResult>;
  /** Somebody else gets a token with this client secret; the status of the answer. */
  use: (value: string) => Promise<number>;
  /** What the Developer Console shows to people. */
  listed: () => readonly ServedSecret[];
  close: () => Promise<void>;
};

/** @param ageDays of the client secret */
export async function world(ageDays: number, client: Partial<Client> = {}): Promise<World> {
  let aheadMs = START - Date.now();
  const now = (): number => Date.now() + aheadMs;
  const ims = await startImsServer({
    now,
    clients: [
      {
        ...EXAMPLE_CLIENT,
        clientSecrets: [SECRET],
        scopes: SCOPES,
        consoleOrgId: '4711',
        consoleCredentialId: '815',
        secretsInventory: [
          {
            uuid: OLD_UUID,
            createdAt: START - ageDays * DAY_MS,
            usages: [{ grantType: 'client_credentials', lastUsedAt: START - HOUR_MS }],
          },
        ],
        ...client,
      },
    ],
  });
  const github = await startGitHubServer({ repository: REPOSITORY, now });
  github.secrets.add(PLACE, NAME, { value: SECRET, updatedAt: START - ageDays * DAY_MS });
  const dispatcher = new Agent({ connect: { ca: ims.caPem } });

  const values = new Set<string>([SECRET]);
  const listed = (): readonly ServedSecret[] => ims.developerConsole.secrets(CLIENT_ID);
  const stored = (): string => github.secretValue(PLACE, NAME) ?? '';
  const marker = (): string => github.secrets.variable(PLACE, `${NAME}_ROTATION`) ?? '';

  async function run(inputs: Record<string, string> = {}, options: JobOptions = {}): Promise<StepResult> {
    const job = await createJob({
      apiUrl: github.url,
      repository: REPOSITORY,
      event: { name: 'schedule' },
      secrets: { [NAME]: stored(), APP_TOKEN, GITHUB_TOKEN: TOKEN },
      ...options,
      machineEnv: {
        NODE_EXTRA_CA_CERTS: ims.caFile,
        NODE_OPTIONS: `--import=${CLOCK}`,
        TEST_CLOCK_AHEAD_MS: String(aheadMs),
        TEST_JOB_STARTED_AT: String(now()),
        ...options.machineEnv,
      },
    });
    const before = { issued: ims.issued.length, sent: github.requests.length };
    const step = await job.uses(ROTATE, {
      with: {
        'client-id': CLIENT_ID,
        'client-secret': stored(),
        scopes: SCOPES.join(','),
        'console-org-id': '4711',
        'console-credential-id': '815',
        'github-environment': 'production',
        'secret-name': NAME,
        'github-token': APP_TOKEN,
        'ims-url': ims.url,
        'console-api-url': ims.url,
        retries: '0',
        timeout: '5',
        ...inputs,
      },
    });
    for (const { value } of listed()) if (value !== undefined) values.add(value);
    const tokens = ims.issued.slice(before.issued).map(({ token }) => token);
    const sent = github.requests.slice(before.sent);
    expectNoLeak({ secrets: [...values, ...tokens, APP_TOKEN] }, step, job, {
      'requests to GitHub': sent.map(({ url, body }) => `${url} ${body}`).join('\n'),
      variable: marker(),
      // Nothing depends on masking.
      stdout: withoutMaskCommands(step.rawStdout),
      stderr: step.rawStderr,
    });
    await job.dispose();
    return step;
  }

  return {
    ims,
    github,
    now,
    days: (count) => {
      aheadMs += count * DAY_MS;
    },
    stored,
    marker,
    run,
    use: async (value) => {
      const form = { grant_type: 'client_credentials', client_id: CLIENT_ID, client_secret: value };
      const { statusCode, body } = await request(`${ims.url}/ims/token/v3`, {
        dispatcher,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...form, scope: 'openid' }).toString(),
      });
      await body.dump();
      return statusCode;
    },
    listed,
    close: async () => {
      await dispatcher.destroy();
      await ims.close();
      await github.close();
    },
  };
}
