/**
 * The shapes this runner takes and gives. They follow what a workflow run shows of a step (log, annotations,
 * summary) and what the next step sees of it (outputs, environment, PATH), plus the raw streams, which GitHub
 * never shows but a test needs in order to check when a value was masked.
 */

/** What a job starts with. */
export type JobOptions = {
  /** Repository secrets: the masker knows them before the first step. `GITHUB_TOKEN`, if given, becomes `github.token`. */
  secrets?: Record<string, string>;
  /** `env:` of the job: printed in every step's `env:` block, as on GitHub. */
  env?: Record<string, string>;
  /** Environment of the machine the runner was started in (proxies, NODE_EXTRA_CA_CERTS): inherited, never printed. */
  machineEnv?: Record<string, string>;
  /** The event; by default a push by `octocat`. Without a payload a small one is written. */
  event?: { name: string; payload?: unknown; actor?: string };
  /** Address of the GitHub API; by default `https://api.github.com`. */
  apiUrl?: string;
  /** Address of GitHub for browsers and git; by default `https://github.com`. */
  serverUrl?: string;
  /** `owner/name`; by default `octo-org/octo-repo`. */
  repository?: string;
  /** The commit that the run is for. */
  sha?: string;
  /** Numeric id of the run. */
  runId?: string;
  /** As if the variable ACTIONS_STEP_DEBUG was `true`: debug lines are shown, and RUNNER_DEBUG=1. */
  debug?: boolean;
  /** The Node.js that runs actions and scripts; by default the one that runs this. */
  node?: string;
};

/** What a `uses:` step may say. */
export type UsesOptions = {
  id?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
  /** Shown in the group header; by default the `name` of the action. */
  name?: string;
  /** The process and its children are killed after this time (default 45 s). */
  timeoutMs?: number;
};

/** A `run:` step whose script is an ECMAScript module for Node.js, so that it is the same on every system. */
export type RunOptions = {
  script: string;
  id?: string;
  name?: string;
  env?: Record<string, string>;
  timeoutMs?: number;
};

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** An annotation as uploaded: the message is masked, the title and the file are not (see `step-context.ts`). */
export type Annotation = {
  level: AnnotationLevel;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
  /** Written by the runner itself, not asked for by the process. */
  fromRunner?: boolean;
};

export type Stream = 'stdout' | 'stderr' | 'runner';

/** One thing that happened in a step. `stream` says who caused it. */
export type StepEvent = { stream: Stream } & (
  | { kind: 'mask'; value: string }
  /** `text` as shown in the log, `raw` as the process wrote it. */
  | { kind: 'line'; text: string; raw: string }
  | { kind: 'annotation'; annotation: Annotation }
  | { kind: 'debug'; text: string; shown: boolean }
  | { kind: 'group'; title: string }
  | { kind: 'endgroup' }
  /** Any other workflow command that was carried out, for example `set-output`. */
  | { kind: 'command'; name: string }
);

/** What came of one stage of a step. */
export type StepResult = {
  stage: 'main' | 'post';
  name: string;
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  timedOut: boolean;
  /** The process was over, and something that it had started held its streams open until they were cut off. */
  streamsCut: boolean;
  durationMs: number;
  conclusion: 'success' | 'failure';
  /** As written by the process, unmasked. */
  rawStdout: string;
  rawStderr: string;
  /** The log of the step, masked. */
  lines: string[];
  log: string;
  /** The first ten of each level. */
  annotations: Annotation[];
  /** How many more there were; only the log contains them. */
  annotationsDropped: number;
  /** Values given to `add-mask`, in order. */
  masks: string[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  exportedEnv: Record<string, string>;
  path: string[];
  /** The step summary as uploaded, masked line by line; empty if nothing was uploaded. */
  summary: string;
  fileCommandErrors: string[];
  /** In the order in which the runner received them. */
  events: StepEvent[];
};

/** A job on one machine: one masker, one workspace, steps one after another. */
export interface Job {
  /** The folder `GITHUB_WORKSPACE`; files may be put there. */
  readonly workspace: string;
  /** What steps exported through GITHUB_ENV so far (a copy). */
  readonly env: Record<string, string>;
  /** The log of the whole job, masked. */
  readonly log: string;
  readonly status: 'success' | 'failure';
  /** Runs the main stage of the action in a folder (or of an action.yml given by path). */
  uses(action: string, options?: UsesOptions): Promise<StepResult>;
  /** Runs a script step. */
  run(options: RunOptions): Promise<StepResult>;
  /** Runs the post stages, the last step first, and removes the temporary folders. */
  finish(): Promise<StepResult[]>;
  /** Removes the temporary folders without running post stages. */
  dispose(): Promise<void>;
  /** What becomes of a value that is mapped to a job output. */
  jobOutput(value: string): { dropped: boolean; value: string };
}
