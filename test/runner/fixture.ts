import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { createJob, type Job, type JobOptions, type StepResult } from './index.ts';

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** A job that is removed when the test is over. */
export async function newJob(options?: JobOptions): Promise<Job> {
  const job = await createJob(options);
  cleanups.push(() => job.dispose());
  return job;
}

/** A throw-away folder with the given files. */
export async function folder(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'action-'));
  cleanups.push(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

/** An action whose main stage is the given module; `yml` is added to its action.yml, `post` its post stage. */
export async function action(main: string, more: { yml?: string; post?: string; postIf?: string } = {}) {
  const runs = ['runs:', '  using: node24', '  main: main.mjs'];
  if (more.post !== undefined) runs.push('  post: post.mjs');
  if (more.postIf !== undefined) runs.push(`  post-if: ${more.postIf}`);
  return folder({
    'action.yml': ['name: Sample', more.yml ?? '', ...runs, ''].join('\n'),
    'main.mjs': main,
    ...(more.post === undefined ? {} : { 'post.mjs': more.post }),
  });
}

/** Runs an action whose main stage is the given module. */
export async function runMain(main: string, options?: JobOptions): Promise<StepResult> {
  const job = await newJob(options);
  return job.uses(await action(main));
}

/** Source that appends text to the file a variable names. */
export function append(variable: string, text: string): string {
  return `(await import('node:fs')).appendFileSync(process.env.${variable}, ${JSON.stringify(text)});\n`;
}

/** Source that prints lines. */
export function print(...lines: string[]): string {
  return `process.stdout.write(${JSON.stringify(lines.map((line) => `${line}\n`).join(''))});\n`;
}

/** Source that saves the environment as the output `env`. */
export const dumpEnv =
  "(await import('node:fs')).appendFileSync(process.env.GITHUB_OUTPUT, 'env=' + JSON.stringify(process.env) + '\\n');\n";

/** The environment saved by `dumpEnv`. */
export function dumped(result: StepResult): Record<string, string> {
  return JSON.parse(result.outputs['env'] ?? '{}') as Record<string, string>;
}
