import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CaseMap } from './case-map.ts';
import { eventOf, type Folders } from './context.ts';
import { inputVariables, loadManifest, type Manifest, resolveInputs } from './manifest.ts';
import { Masker } from './masker.ts';
import { type JobState, runStage } from './stage.ts';
import type { StepContext } from './step-context.ts';
import type { Job, JobOptions, RunOptions, StepResult, UsesOptions } from './types.ts';

const DEFAULT_TIMEOUT_MS = 45_000;

/** Not secret although they may be stored as secrets (actions/runner src/Runner.Worker/Worker.cs). */
const NEVER_MASKED = new Set(['ACTIONS_STEP_DEBUG', 'ACTIONS_RUNNER_DEBUG']);

type Action = { manifest: Manifest; options: UsesOptions; state: CaseMap };

/** Whether a post stage runs. Only the status functions without arguments are known. */
function postRuns(condition: string, status: 'success' | 'failure'): boolean {
  const known: Record<string, boolean> = {
    'always()': true,
    '!cancelled()': true,
    'cancelled()': false,
    'success()': status === 'success',
    'failure()': status === 'failure',
  };
  const runs = known[condition.replace(/^\$\{\{(.*)\}\}$/s, '$1').trim()];
  if (runs === undefined) throw new Error(`post-if: ${condition} is not supported`);
  return runs;
}

/** Prints the environment unmasked, so it shows values that an earlier step exported without masking them. */
function printEnv(context: StepContext, env: Record<string, string>): void {
  const entries = Object.entries(env);
  if (entries.length > 0) context.output('env:');
  for (const [key, value] of entries) context.output(`  ${key}: ${value}`);
}

class LocalJob implements Job {
  readonly #state: JobState;
  readonly #actions: Action[] = [];
  readonly #token: string;
  readonly #runtimeToken = randomBytes(24).toString('hex');

  constructor(options: JobOptions, folders: Folders) {
    const masker = new Masker();
    this.#state = { options, folders, masker, log: [], exported: {}, path: [], status: 'success' };
    const { GITHUB_TOKEN: token } = options.secrets ?? {};
    this.#token = token ?? `ghs_${randomBytes(18).toString('hex')}`;
    for (const [name, value] of Object.entries(options.secrets ?? {})) {
      if (!NEVER_MASKED.has(name.toUpperCase())) masker.addWithLines(value.trim());
    }
    masker.add(this.#token);
    masker.add(this.#runtimeToken);
  }

  get workspace(): string {
    return this.#state.folders.workspace;
  }

  get env(): Record<string, string> {
    return { ...this.#state.exported };
  }

  get log(): string {
    return this.#state.log.map((line) => `${line}\n`).join('');
  }

  get status(): 'success' | 'failure' {
    return this.#state.status;
  }

  async uses(action: string, options: UsesOptions = {}): Promise<StepResult> {
    const step: Action = { manifest: await loadManifest(action), options, state: new CaseMap() };
    // Registered before main runs, so that post also runs after a failed or killed main.
    if (step.manifest.post) this.#actions.push(step);
    return this.#run(step, 'main', step.manifest.main);
  }

  async run(options: RunOptions): Promise<StepResult> {
    const first = options.script.trimStart().split(/\r|\n/, 1)[0] ?? '';
    return runStage(this.#state, {
      stage: 'main',
      name: options.name ?? `Run ${first}`,
      id: options.id ?? '__run',
      target: { script: options.script },
      printedEnv: options.env ?? {},
      hiddenEnv: {},
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      header: (context, env) => {
        context.group(`Run ${first}`);
        for (const line of options.script.replace(/\n+$/, '').split(/\r?\n/)) context.output(line);
        context.output('shell: node --input-type=module -e {0}');
        printEnv(context, env);
      },
    });
  }

  async finish(): Promise<StepResult[]> {
    const results: StepResult[] = [];
    try {
      for (let step = this.#actions.pop(); step; step = this.#actions.pop()) {
        const { post, postIf } = step.manifest;
        if (post && postRuns(postIf, this.status)) results.push(await this.#run(step, 'post', post));
      }
    } finally {
      await this.dispose();
    }
    return results;
  }

  async dispose(): Promise<void> {
    this.#actions.length = 0;
    const { root } = this.#state.folders;
    await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Source: actions/runner src/Runner.Worker/JobExtension.cs (outputs that "may contain secret"). */
  jobOutput(value: string): { dropped: boolean; value: string } {
    const dropped = value === '' || this.#state.masker.mask(value) !== value;
    return { dropped, value: dropped ? '' : value };
  }

  async #run(step: Action, stage: 'main' | 'post', file: string): Promise<StepResult> {
    const { manifest, options, state } = step;
    const name = options.name ?? manifest.name;
    const { inputs, warnings } = resolveInputs(manifest, options.with ?? {}, this.#token);
    const saved = state.entries().map(([key, value]) => [`STATE_${key}`, value]);
    const result = await runStage(this.#state, {
      stage,
      name: stage === 'main' ? name : `Post ${name}`,
      id: options.id ?? `__${basename(manifest.directory)}`,
      target: { file: join(manifest.directory, file) },
      printedEnv: { ...options.env, ...Object.fromEntries(saved) },
      hiddenEnv: {
        ...inputVariables(inputs),
        ACTIONS_RUNTIME_TOKEN: this.#runtimeToken,
        ACTIONS_RUNTIME_URL: 'https://runtime.invalid/',
      },
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      header: (context, env) => {
        for (const warning of warnings) context.issue('warning', warning);
        if (stage === 'post') {
          context.output('Post job cleanup.');
          return;
        }
        context.group(`Run ${name}`);
        if (inputs.length > 0) context.output('with:');
        for (const [key, value] of inputs) if (value !== '') context.output(`  ${key}: ${value}`);
        printEnv(context, env);
      },
    });
    for (const [key, value] of Object.entries(result.state)) state.set(key, value);
    return result;
  }
}

/** Starts a job with empty folders below the system's folder for temporary files. */
export async function createJob(options: JobOptions = {}): Promise<Job> {
  const root = await mkdtemp(join(await realpath(tmpdir()), 'job-'));
  const name = (options.repository ?? 'octo-org/octo-repo').split('/')[1] ?? 'repo';
  const temp = join(root, '_temp');
  const folders: Folders = {
    root,
    workspace: join(root, name, name),
    temp,
    tools: join(root, '_tool'),
    event: join(temp, '_github_workflow', 'event.json'),
  };
  await mkdir(folders.workspace, { recursive: true });
  await mkdir(folders.tools);
  await mkdir(join(temp, '_github_workflow'), { recursive: true });
  await writeFile(folders.event, JSON.stringify(eventOf(options).payload, null, 2));
  return new LocalJob(options, folders);
}
