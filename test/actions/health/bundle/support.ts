import { fileURLToPath } from 'node:url';
import { type GitHubServer, startGitHubServer, TOKEN } from '../../../github-server/index.ts';
import type { ImsServer, ImsServerOptions } from '../../../ims-server/index.ts';
import { credentialsYaml, secretsOf, serveTroubles, type Trouble } from '../../../ims-server/troubles.ts';
import { createJob, type Job, type JobOptions, type StepResult } from '../../../runner/index.ts';

/** The health action as a workflow names it. */
export const HEALTH_ACTION = fileURLToPath(new URL('../../../../health', import.meta.url));

export type World = {
  ims: ImsServer;
  github: GitHubServer;
  job: Job;
  /** Every secret that was in play, the tokens among them. */
  secrets: () => string[];
  /** Runs the health action on these credentials. */
  act: (inputs?: Record<string, string>) => Promise<StepResult>;
  /** The same in a run of its own. */
  actInRun: (runId: string, inputs?: Record<string, string>) => Promise<StepResult>;
  close: () => Promise<void>;
};

// A workflow composes the list from secrets, so that the runner knows each of them before the step starts.
function repositorySecrets(list: readonly Trouble[]): Record<string, string> {
  const files = list.flatMap(({ entry }) => entry['legacy-certificate'] ?? []);
  return Object.fromEntries(
    [...secretsOf(list), ...files].map((secret, index) => [`SECRET_${index}`, secret]),
  );
}

/** An embedded IMS and a GitHub API for credentials with these troubles, and a job. */
export async function world(
  list: readonly Trouble[],
  options: JobOptions = {},
  imsOptions: ImsServerOptions = {},
): Promise<World> {
  const ims = await serveTroubles(list, imsOptions);
  const github = await startGitHubServer();
  const jobOptions: JobOptions = {
    repository: github.repository,
    apiUrl: github.url,
    ...options,
    secrets: { GITHUB_TOKEN: TOKEN, ...repositorySecrets(list), ...options.secrets },
    machineEnv: { NODE_EXTRA_CA_CERTS: ims.caFile, ...options.machineEnv },
  };
  const job = await createJob(jobOptions);
  const actIn = (one: Job, inputs: Record<string, string> = {}): Promise<StepResult> =>
    one.uses(HEALTH_ACTION, {
      with: {
        credentials: credentialsYaml(list, ims.url),
        'ims-url': ims.url,
        'console-api-url': ims.url,
        retries: '0',
        timeout: '5',
        ...inputs,
      },
    });
  return {
    ims,
    github,
    job,
    secrets: () => [TOKEN, ...secretsOf(list), ...ims.issued.map(({ token }) => token)],
    act: (inputs) => actIn(job, inputs),
    actInRun: async (runId, inputs) => {
      const other = await createJob({ ...jobOptions, runId });
      const step = await actIn(other, inputs);
      await other.dispose();
      return step;
    },
    close: async () => {
      await job.dispose();
      await ims.close();
      await github.close();
    },
  };
}
