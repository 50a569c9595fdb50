import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { action, append, dumpEnv, dumped, folder, newJob, print, runMain } from './fixture.ts';

describe('an action', () => {
  test('runs in the workspace, wherever its file is', async () => {
    const root = await folder({
      'sub/action.yml': 'name: Sub\nruns: { using: node20, main: ../dist/main.mjs }\n',
      'dist/main.mjs': "import fs from 'node:fs'; console.log(fs.readFileSync('seen.txt', 'utf8'));",
    });
    const job = await newJob();
    await writeFile(join(job.workspace, 'seen.txt'), 'file in the workspace');
    expect((await job.uses(join(root, 'sub'))).lines).toEqual(['Run Sub', 'file in the workspace']);
    expect((await job.uses(join(root, 'sub', 'action.yml'))).exitCode).toBe(0);
  });

  test('that is no node20 or node24 action is refused', async () => {
    const job = await newJob();
    const root = await folder({ 'action.yml': 'runs: { using: node26, main: x.js }' });
    await expect(job.uses(root)).rejects.toThrow('only node20 and node24');
    await expect(job.uses(await folder({}))).rejects.toThrow('No action.yml');
  });

  test('whose file is missing fails', async () => {
    const job = await newJob();
    const root = await folder({ 'action.yml': 'runs: { using: node24, main: x.js }' });
    const result = await job.uses(root);
    expect(result).toMatchObject({ conclusion: 'failure', exitCode: null });
    expect(result.annotations[0]?.message).toContain('x.js');
  });

  test('that exits with a code fails without a word from the runner, unless debugging', async () => {
    const result = await runMain('process.exit(3);');
    expect(result).toMatchObject({
      exitCode: 3,
      conclusion: 'failure',
      annotations: [],
      lines: ['Run Sample'],
    });
    const debugged = await runMain('process.exit(3);', { debug: true });
    expect(debugged.lines.at(-1)).toBe('##[debug]Node Action run completed with exit code 3');
  });

  test('that hangs is killed with its children', async () => {
    const child = "setInterval(() => {}, 1000); console.log('child', process.pid);";
    const main = `import { spawn } from 'node:child_process';
      spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' });
      setInterval(() => {}, 1000);`;
    const job = await newJob();
    const result = await job.uses(await action(main), { timeoutMs: 1500 });
    // Were only the process killed, its child would hold the streams open.
    expect(result).toMatchObject({ timedOut: true, streamsCut: false, conclusion: 'failure' });
    expect(result.annotations[0]?.message).toContain('timed out');
    const pid = Number(/child (\d+)/.exec(result.rawStdout)?.[1]);
    expect(pid).toBeGreaterThan(0);
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), 5000);
  });
});

describe('a post stage', () => {
  const post = `${print('cleaning up')}${dumpEnv}`;

  test('gets the state of its own main stage and the inputs', async () => {
    const job = await newJob();
    const one = await action(append('GITHUB_STATE', 'key=1\n'), { post, yml: 'inputs: { a: {} }' });
    await job.uses(one, { with: { a: 'x' }, name: 'one' });
    await job.uses(one, { with: { a: 'y' }, name: 'two' });
    const results = await job.finish();
    expect(results.map((result) => result.name)).toEqual(['Post two', 'Post one']);
    expect(results.map((result) => dumped(result)['INPUT_A'])).toEqual(['y', 'x']);
    expect(dumped(results[0] as (typeof results)[0])['STATE_key']).toBe('1');
    expect(results[0]?.lines).toEqual(['Post job cleanup.', 'cleaning up']);
    expect(results[0]?.stage).toBe('post');
  });

  test('still hides what main masked', async () => {
    const job = await newJob();
    await job.uses(await action(print('::add-mask::secret-value'), { post: print('secret-value') }));
    expect((await job.finish())[0]?.lines.at(-1)).toBe('***');
  });

  test('runs after a failure too, unless post-if says otherwise', async () => {
    const job = await newJob();
    await job.uses(await action('process.exit(1);', { post }));
    await job.uses(await action('', { post, postIf: 'success()' }));
    await job.uses(await action('', { post, postIf: `\${{ failure() }}` }));
    expect(await job.finish()).toHaveLength(2);
    expect(job.status).toBe('failure');
  });

  test('with an unknown condition is refused', async () => {
    const job = await newJob();
    await job.uses(await action('', { post, postIf: "github.ref == 'x'" }));
    await expect(job.finish()).rejects.toThrow('post-if');
  });

  test('is the last thing: then the folders are removed and the log remains', async () => {
    const job = await newJob();
    await job.uses(await action(print('main'), { post }));
    await job.finish();
    expect(existsSync(job.workspace)).toBe(false);
    expect(job.log).toBe('Run Sample\nmain\nPost job cleanup.\ncleaning up\n');
  });
});

describe('a script step', () => {
  test('prints its source and the environment, which shows unmasked exports', async () => {
    const job = await newJob({ env: { JOB: 'j' } });
    const main =
      print('::add-mask::masked-value') + append('GITHUB_ENV', 'OPEN=open-value\nHIDDEN=masked-value\n');
    await job.uses(await action(main));
    const result = await job.run({
      script: "\nconsole.log('one');\nconsole.log('two');\n",
      env: { STEP: 's' },
    });
    expect(result.lines).toEqual([
      "Run console.log('one');",
      '',
      "console.log('one');",
      "console.log('two');",
      'shell: node --input-type=module -e {0}',
      'env:',
      '  JOB: j',
      '  OPEN: open-value',
      '  HIDDEN: ***',
      '  STEP: s',
      'one',
      'two',
    ]);
  });

  test('that exits with a code gets an error from the runner', async () => {
    const job = await newJob();
    const result = await job.run({ script: 'process.exit(4);' });
    expect(result.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 4.', fromRunner: true },
    ]);
    expect(result.lines.at(-1)).toBe('##[error]Process completed with exit code 4.');
  });

  test('gets no inputs', async () => {
    const job = await newJob();
    const env = dumped(await job.run({ script: dumpEnv }));
    expect(Object.keys(env).filter((name) => name.startsWith('INPUT_'))).toEqual([]);
  });
});
