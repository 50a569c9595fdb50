import { fileURLToPath } from 'node:url';
import { EXAMPLE_CLIENT, type ImsServer, startImsServer } from '../../../ims-server/index.ts';
import {
  createJob,
  type Job,
  type JobOptions,
  type StepResult,
  type UsesOptions,
} from '../../../runner/index.ts';

/** The action as a workflow names it: the folder with action.yml. */
export const ACTION = fileURLToPath(new URL('../../../..', import.meta.url));
export const CLIENT_ID = EXAMPLE_CLIENT.clientId;
export const [SECRET_1 = '', SECRET_2 = ''] = EXAMPLE_CLIENT.clientSecrets;
export const SCOPES = 'openid,AdobeID,read_organizations';

export type World = {
  ims: ImsServer;
  job: Job;
  /** Runs the action with the example credential against the embedded IMS. */
  act: (inputs?: Record<string, string>, options?: UsesOptions) => Promise<StepResult>;
  close: () => Promise<void>;
};

/** One embedded IMS and one job whose repository secret is the example client secret. */
export async function world(
  options: JobOptions = {},
  imsOptions: Parameters<typeof startImsServer>[0] = {},
): Promise<World> {
  const ims = await startImsServer(imsOptions);
  const { machineEnv = {}, secrets = { IMS_CLIENT_SECRET: SECRET_1 }, ...rest } = options;
  const job = await createJob({
    ...rest,
    secrets,
    machineEnv: { NODE_EXTRA_CA_CERTS: ims.caFile, ...machineEnv },
  });
  return {
    ims,
    job,
    act: (inputs = {}, step = {}) =>
      job.uses(ACTION, {
        ...step,
        with: {
          'client-id': CLIENT_ID,
          'client-secret': SECRET_1,
          scopes: SCOPES,
          'ims-url': ims.url,
          ...inputs,
        },
      }),
    close: async () => {
      await job.dispose();
      await ims.close();
    },
  };
}

/** The annotations of a level, which users see after a failure. */
export function annotated(step: StepResult, level: 'error' | 'warning'): string[] {
  return step.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);
}
