import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, parsePairs } from './file-commands.ts';
import { append, dumpEnv, dumped, newJob, print, runMain } from './fixture.ts';

describe('a file of pairs', () => {
  test('holds single lines, of which the first equals sign counts', () => {
    expect(parsePairs('a=1\n\nb=x=y\nc=\nd=<<x')).toEqual({
      pairs: [
        ['a', '1'],
        ['b', 'x=y'],
        ['c', ''],
        ['d', '<<x'],
      ],
    });
  });

  test('holds heredocs that end at exactly the delimiter', () => {
    expect(parsePairs('a<<EOF\nx=1\n EOF\nEOF \nEOF\nb<<E=F\nE=F\n')).toEqual({
      pairs: [
        ['a', 'x=1\n EOF\nEOF '],
        ['b', ''],
      ],
    });
  });

  test('takes a delimiter at the very end without a line break', () => {
    expect(parsePairs('a<<EOF\nx\nEOF')).toEqual({ pairs: [['a', 'x']] });
  });

  test('keeps carriage returns in values, except on Windows', () => {
    expect(parsePairs('a<<E\nx\r\ny\nE\n', false)).toEqual({ pairs: [['a', 'x\r\ny']] });
    expect(parsePairs('a<<E\r\nx\r\ny\r\nE\r\n', true)).toEqual({ pairs: [['a', 'x\r\ny']] });
    expect(parsePairs('a<<E\r\nx\r\nE\r\nb', false).pairs).toEqual([['a', 'x\r']]);
  });

  test.each([
    ['no equals sign', 'broken\n'],
    ['a heredoc that never ends', 'a<<EOF\nx\n'],
    ['a heredoc whose last line has no line break', 'a<<EOF\nx'],
    ['a heredoc without a name', '<<EOF\nEOF\n'],
    ['a heredoc without a delimiter', 'a<<\n'],
  ])('is wrong with %s, and what came before counts', (_, text) => {
    const { pairs, error } = parsePairs(`ok=1\n${text}`);
    expect(pairs).toEqual([['ok', '1']]);
    expect(error).toMatch(/^Invalid /);
  });

  test('may start with a byte order mark', () => {
    expect(parsePairs(decode(Buffer.from('\ufeffa=1', 'utf8'))).pairs).toEqual([['a', '1']]);
    expect(parsePairs(decode(Buffer.from('\ufeffa=1', 'utf16le'))).pairs).toEqual([['a', '1']]);
    expect(parsePairs(decode(Buffer.from('\ufeffa=1', 'utf16le').swap16())).pairs).toEqual([['a', '1']]);
    expect(parsePairs(decode(Buffer.from('a=1\n\ufeffb=2', 'utf8'))).pairs).toContainEqual(['\ufeffb', '2']);
  });
});

describe('the files of a step', () => {
  test('are read when the step ends, also if it failed', async () => {
    const result = await runMain(`${append('GITHUB_OUTPUT', 'a<<E\nx\ny\nE\n')}process.exit(2);`);
    expect(result).toMatchObject({ exitCode: 2, conclusion: 'failure', outputs: { a: 'x\ny' } });
  });

  test('make the step fail if they are wrong', async () => {
    const result = await runMain(append('GITHUB_STATE', 'a=1\nb<<EOF\n') + append('GITHUB_OUTPUT', '=x\n'));
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', state: { a: '1' }, outputs: {} });
    expect(result.fileCommandErrors.map((error) => error.split(':')[0])).toEqual(['state', 'output']);
    expect(result.annotations.map((annotation) => annotation.level)).toEqual([
      'error',
      'error',
      'error',
      'error',
    ]);
  });

  test('are new in every step, and hold nothing if the process removed them', async () => {
    const job = await newJob();
    const script =
      "import fs from 'node:fs'; console.log(fs.readFileSync(process.env.GITHUB_OUTPUT, 'utf8').length);";
    const first = await job.run({ script: `${script} fs.writeFileSync(process.env.GITHUB_OUTPUT, 'a=1');` });
    const second = await job.run({ script: `${script} fs.rmSync(process.env.GITHUB_OUTPUT);` });
    expect(first.outputs).toEqual({ a: '1' });
    expect(second).toMatchObject({ outputs: {}, conclusion: 'success' });
    expect(second.lines.at(-1)).toBe('0');
  });

  test('export variables to later steps, but not NODE_OPTIONS', async () => {
    const job = await newJob();
    const script = append('GITHUB_ENV', 'A=1\nNODE_OPTIONS=--no-warnings\nB=2\n');
    const first = await job.run({ script });
    expect(first.exportedEnv).toEqual({ A: '1', B: '2' });
    expect(first.conclusion).toBe('success');
    expect(first.annotations[0]?.message).toContain('NODE_OPTIONS');
    const second = await job.run({ script: dumpEnv });
    expect(dumped(second)).toMatchObject({ A: '1', B: '2' });
    expect(job.env).toEqual({ A: '1', B: '2' });
  });

  test('put folders before PATH, the latest first', async () => {
    const job = await newJob();
    const first = await job.run({ script: append('GITHUB_PATH', 'one\n\ntwo\none\n') });
    expect(first.path).toEqual(['one', 'two', 'one']);
    const env = dumped(await job.run({ script: dumpEnv }));
    const path = env['PATH'] ?? env['Path'] ?? '';
    expect(path.split(delimiter).slice(0, 2)).toEqual(['one', 'two']);
  });

  test('hold a summary that is masked line by line', async () => {
    const source =
      print('::add-mask::secret-value', '::add-mask::two%0Alines') +
      append('GITHUB_STEP_SUMMARY', 'secret-value\ntwo\nlines');
    expect((await runMain(source)).summary).toBe('***\n***\n***\n');
  });

  test('hold a summary that is not uploaded if it is larger than 1 MiB', async () => {
    const source =
      "(await import('node:fs')).writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));";
    const result = await runMain(source);
    expect(result).toMatchObject({ summary: '', conclusion: 'success' });
    expect(result.annotations).toMatchObject([{ level: 'error', fromRunner: true }]);
  });

  test('are shown, masked, while debugging', async () => {
    const source = print('::add-mask::secret-value') + append('GITHUB_STATE', 'a=secret-value\n');
    const result = await runMain(source, { debug: true });
    expect(result.lines).toContain('##[debug]Save intra-action state a = ***');
    expect(result.state).toEqual({ a: 'secret-value' });
  });
});
