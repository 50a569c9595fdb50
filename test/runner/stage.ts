import { stat } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { mergeEnv } from './case-map.ts';
import { CommandProcessor } from './command-processor.ts';
import { type Folders, jobVariables, machineEnvironment } from './context.ts';
import type { Masker } from './masker.ts';
import { type ProcessRun, runProcess } from './process.ts';
import { StepContext } from './step-context.ts';
import { createStepFiles, processStepFiles } from './step-files.ts';
import type { JobOptions, StepResult } from './types.ts';

/** What the steps of a job share. */
export type JobState = {
  readonly options: JobOptions;
  readonly folders: Folders;
  readonly masker: Masker;
  readonly log: string[];
  /** Exported through GITHUB_ENV. */
  readonly exported: Record<string, string>;
  /** Added through GITHUB_PATH, the latest last. */
  path: string[];
  status: 'success' | 'failure';
};

/** One process to run in a stage. */
export type Stage = {
  stage: 'main' | 'post';
  name: string;
  id: string;
  /** The file of an action, or the source of a script step. */
  target: { file: string } | { script: string };
  /** Printed in the `env:` block, together with job environment and exports. */
  printedEnv: Record<string, string>;
  /** Not printed: inputs. */
  hiddenEnv: Record<string, string>;
  header: (context: StepContext, env: Record<string, string>) => void;
  timeoutMs: number;
};

/**
 * The environment of a process: the machine's, over it what the step has, over that GITHUB_* and RUNNER_*,
 * which a step cannot change.
 * Source: actions/runner src/Runner.Worker/Handlers/NodeScriptActionHandler.cs, src/Runner.Sdk/ProcessInvoker.cs.
 */
function processEnv(
  job: JobState,
  step: Record<string, string>,
  id: string,
  files: Record<string, string>,
): Record<string, string> {
  const env = mergeEnv(machineEnvironment(), job.options.machineEnv ?? {}, step);
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [...job.path.toReversed(), env[name] ?? ''].filter((entry) => entry !== '').join(delimiter);
  const fixed = { GITHUB_ACTION: id, GITHUB_ACTIONS: 'true', [name]: path };
  const merged = mergeEnv({ CI: 'true' }, env, jobVariables(job.options, job.folders), files, fixed);
  const { NODE_ICU_DATA: _, ...rest } = merged;
  return rest;
}

/** Says in the log how the process ended, if that is not the process' own business. */
function report(context: StepContext, stage: Stage, run: ProcessRun): void {
  const end = run.exitCode ?? run.signal;
  if (run.startError !== undefined) context.issue('error', run.startError);
  else if (run.timedOut) {
    context.issue('error', `The action '${stage.name}' has timed out after ${stage.timeoutMs} ms.`);
  } else if ('file' in stage.target) {
    // The exit code of an action is for debugging only: what went wrong is for the action to say.
    context.debug(`Node Action run completed with exit code ${end}`);
  } else if (run.exitCode !== 0) {
    context.issue('error', `Process completed with exit code ${end}.`);
  }
}

const NOT_RUN: ProcessRun = {
  exitCode: null,
  signal: null,
  timedOut: false,
  streamsCut: false,
  durationMs: 0,
  rawStdout: '',
  rawStderr: '',
};

/**
 * Runs one process as the runner does: header, then lines and commands, then the files.
 * Source: actions/runner src/Runner.Worker/ActionRunner.cs, Handlers/NodeScriptActionHandler.cs, ScriptHandler.cs.
 */
export async function runStage(job: JobState, stage: Stage): Promise<StepResult> {
  const { workspace, temp } = job.folders;
  const context = new StepContext({ ...job, workspace, debug: job.options.debug ?? false });
  const processor = new CommandProcessor(context);
  const files = await createStepFiles(temp);
  const printed = mergeEnv(job.options.env ?? {}, job.exported, stage.printedEnv);
  stage.header(context, printed);
  const file = 'file' in stage.target ? stage.target.file : undefined;
  let run = NOT_RUN;
  if (file !== undefined && !(await stat(file).catch(() => undefined))?.isFile()) {
    context.issue('error', `File not found: '${file}'`);
  } else {
    run = await runProcess({
      file: job.options.node ?? process.execPath,
      args:
        'script' in stage.target ? ['--input-type=module', '-e', stage.target.script] : [stage.target.file],
      cwd: workspace,
      env: processEnv(job, mergeEnv(printed, stage.hiddenEnv), stage.id, files),
      timeoutMs: stage.timeoutMs,
      onLine: (line, stream) => processor.line(line, stream),
    });
    report(context, stage, run);
  }
  await processStepFiles(context, files);
  const failed = context.failed || run.exitCode !== 0;
  Object.assign(job.exported, context.exportedEnv);
  for (const entry of context.path) job.path = [...job.path.filter((known) => known !== entry), entry];
  if (failed) job.status = 'failure';
  const { exitCode, signal, timedOut, streamsCut, durationMs, rawStdout, rawStderr } = run;
  return {
    stage: stage.stage,
    name: stage.name,
    exitCode,
    signal,
    timedOut,
    streamsCut,
    durationMs,
    conclusion: failed ? 'failure' : 'success',
    rawStdout,
    rawStderr,
    lines: context.lines,
    log: context.lines.map((line) => `${line}\n`).join(''),
    annotations: context.annotations,
    annotationsDropped: context.annotationsDropped,
    masks: context.masks,
    outputs: context.outputs,
    state: Object.fromEntries(context.state.entries()),
    exportedEnv: context.exportedEnv,
    path: context.path,
    summary: context.summary,
    fileCommandErrors: context.fileCommandErrors,
    events: context.events,
  };
}
