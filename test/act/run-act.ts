import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectNoLeak } from '../runner/index.ts';
import { jobsOf, type Outcomes, showable, stepsOf } from './log.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TIMEOUT_MS = 60_000;

/** What a run is given, as GitHub would give it. */
export type ActRun = {
  /** Folder with the repository that the workflow runs in. */
  repository: string;
  /** The workflow, from the root of the repository. */
  workflow: string;
  /** Default `push`. */
  event?: string;
  /** The payload of the event. */
  payload?: object;
  secrets?: Readonly<Record<string, string>>;
  vars?: Readonly<Record<string, string>>;
  /** Further variables of the runner, such as HTTPS_PROXY. */
  env?: Readonly<Record<string, string>>;
  /** What the job finds under the names of GitHub's own variables. */
  github?: Readonly<Record<string, string>>;
  /** Every secret and token of the run; called when it has ended. The log must not contain any of them in any form. */
  hidden: () => readonly string[];
  /** Repositories of actions, as `owner/name@ref` and the folder that stands for it. */
  actions?: Readonly<Record<string, string>>;
};

/** What came of a run. */
export type ActResult = {
  exitCode: number;
  /** Everything that act wrote, masked by act. */
  log: string;
  /** How each job ended, by `workflow/job`. A job that was skipped is not in here. */
  jobs: Outcomes;
  /** How each step ended, by its stage and name, such as `Post Get a token`. */
  steps: Outcomes;
};

/** Runs workflows with one build of act, in a folder of its own. */
export class Act {
  readonly #program: string;
  readonly #scratch: string;
  readonly #caFile: string;
  #running: number | undefined;
  /** The logs so far, to show: with everything hidden that must be, also where act did not. */
  readonly logs: string[] = [];

  /**
   * @param program path of act
   * @param scratch folder for everything that a run leaves; whoever made it removes it
   * @param caFile PEM file of the authority that the embedded servers use
   */
  constructor(program: string, scratch: string, caFile: string) {
    this.#program = program;
    this.#scratch = scratch;
    this.#caFile = caFile;
  }

  /**
   * Runs a workflow on this machine, without a container and without the network.
   *
   * @param run what to run
   * @returns what came of it; a red job is no error, a secret in the log is
   */
  async run(run: ActRun): Promise<ActResult> {
    const folder = join(this.#scratch, `run-${this.logs.length + 1}`);
    mkdirSync(folder, { mode: 0o700 });
    const file = (name: string, content: object): string => {
      // JSON is YAML, by which act takes values of several lines; its own format of secret files does not.
      writeFileSync(join(folder, name), JSON.stringify(content), { mode: 0o600 });
      return join(folder, name);
    };
    const { repository, workflow, event = 'push', secrets = {}, vars = {} } = run;
    const args = [
      event,
      ...['--directory', repository, '--workflows', join(repository, workflow)],
      ...['--platform', 'ubuntu-latest=-self-hosted'],
      // Without a token act asks `gh` for one.
      ...['--secret-file', file('secrets.yml', { GITHUB_TOKEN: 'no-token-of-github', ...secrets })],
      ...['--var-file', file('vars.yml', vars)],
      ...['--env-file', file('env.yml', { GITHUB_REPOSITORY: 'octo-org/credentials', ...run.github })],
      ...['--input-file', file('inputs.yml', {})],
      ...['--eventpath', file('event.json', run.payload ?? {})],
      ...['--action-cache-path', join(folder, 'actions')],
      ...Object.entries(run.actions ?? {}).flatMap(([name, path]) => [
        '--local-repository',
        `${name}=${path}`,
      ]),
      // Never --json: its lines carry what act masks in the text beside it, in fields of their own.
      ...['--no-cache-server', '--concurrent-jobs', '1', '--rm'],
    ];
    const { exitCode, log } = await this.#start(args, { HOME: folder, ...run.env });
    const hidden = [...run.hidden()];
    this.logs.push(showable(hidden, log));
    expectNoLeak(hidden, { 'log of act': log });
    if (exitCode === null) throw new Error(`act was ended; it has ${TIMEOUT_MS / 1_000} s.`);
    return { exitCode, log, jobs: jobsOf(log), steps: stepsOf(log) };
  }

  /** Ends what runs now, with its steps. */
  end(): void {
    if (this.#running !== undefined) process.kill(-this.#running, 'SIGKILL');
  }

  #start(args: string[], env: Record<string, string>): Promise<{ exitCode: number | null; log: string }> {
    const preload = new URL('preload.ts', import.meta.url);
    const child = spawn(this.#program, args, {
      // Nothing of this process's environment but PATH, with the Node.js of this repository first: act hands all of
      // its own environment to the steps.
      env: {
        PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
        NODE_EXTRA_CA_CERTS: this.#caFile,
        NODE_OPTIONS: `--import=${preload.href}`,
        ACT_DISABLE_VERSION_CHECK: '1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a run that hangs is ended with its steps.
      detached: true,
    });
    this.#running = child.pid;
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end(), TIMEOUT_MS);
      child.once('error', (error) => {
        clearTimeout(timer);
        reject(error);
      });
      child.once('close', (exitCode) => {
        this.#running = undefined;
        clearTimeout(timer);
        resolve({ exitCode, log: Buffer.concat(chunks).toString('utf8') });
      });
    });
  }
}
