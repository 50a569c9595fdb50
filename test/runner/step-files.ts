import { randomUUID } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, parsePairs, textLines } from './file-commands.ts';
import type { StepContext } from './step-context.ts';

/** Summaries above this are not uploaded (actions/runner FileCommandManager.cs, CreateStepSummaryCommand). */
const MAX_SUMMARY = 1024 * 1024;

const PREFIXES = {
  GITHUB_PATH: 'add_path_',
  GITHUB_ENV: 'set_env_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_STATE: 'save_state_',
  GITHUB_OUTPUT: 'set_output_',
} as const;

/** The files a stage may write to, by the name of the variable that holds the path. */
export type StepFiles = Record<keyof typeof PREFIXES, string>;

/** Creates the empty files of a stage. */
export async function createStepFiles(temp: string): Promise<StepFiles> {
  const folder = join(temp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const suffix = randomUUID();
  const files = Object.entries(PREFIXES).map(([name, prefix]) => [name, join(folder, prefix + suffix)]);
  for (const [, path] of files) await writeFile(path as string, '');
  return Object.fromEntries(files) as StepFiles;
}

/** A file that the process removed counts as empty. */
async function contents(path: string): Promise<string> {
  return decode(await readFile(path).catch(() => Buffer.alloc(0)));
}

async function readSummary(context: StepContext, path: string): Promise<void> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size > MAX_SUMMARY) {
    const sizes = `up to 1024k, got ${Math.floor(size / 1024)}k`;
    context.issue('error', `$GITHUB_STEP_SUMMARY upload aborted, supports content ${sizes}.`);
    return;
  }
  const lines = textLines(await contents(path));
  context.summary = lines.map((line) => `${context.mask(line)}\n`).join('');
}

async function readPairs(
  context: StepContext,
  command: string,
  path: string,
  take: (name: string, value: string) => void,
): Promise<void> {
  const { pairs, error } = parsePairs(await contents(path));
  try {
    for (const [name, value] of pairs) take(name, value);
    if (error !== undefined) throw new Error(error);
  } catch (cause) {
    const message = (cause as Error).message;
    context.issue('error', `Unable to process file command '${command}' successfully.`);
    context.issue('error', message);
    context.fileCommandErrors.push(`${command}: ${message}`);
    context.failed = true;
  }
}

/**
 * Takes over what a stage wrote to its files; done when the stage ended, also if it failed.
 * Source: actions/runner src/Runner.Worker/FileCommandManager.cs, ActionRunner.cs; the order is that of
 * src/Runner.Common/ExtensionManager.cs.
 */
export async function processStepFiles(context: StepContext, files: StepFiles): Promise<void> {
  context.path.push(...textLines(await contents(files.GITHUB_PATH)).filter((line) => line !== ''));
  await readPairs(context, 'env', files.GITHUB_ENV, (name, value) => {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      context.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      return;
    }
    context.exportedEnv[name] = value;
    context.debug(`${name}='${value}'`);
  });
  await readSummary(context, files.GITHUB_STEP_SUMMARY);
  await readPairs(context, 'state', files.GITHUB_STATE, (name, value) => {
    context.state.set(name, value);
    context.debug(`Save intra-action state ${name} = ${value}`);
  });
  await readPairs(context, 'output', files.GITHUB_OUTPUT, (name, value) => {
    if (name === '') throw new Error('The name of an output is empty');
    context.outputs[name] = value;
    context.debug(`Set output ${name} = ${value}`);
  });
}
