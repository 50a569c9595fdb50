import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { COMMANDS, parseCommand, withoutMaskCommands } from './commands.ts';
import { newJob, print, runMain } from './fixture.ts';

const parse = (line: string) => parseCommand(line, new Set(COMMANDS));

describe('a workflow command', () => {
  test('is at the start of a line, after white space', () => {
    expect(parse('  ::error file=a%2Cb,line=3::x%0Ay%250A')).toEqual({
      name: 'error',
      properties: { file: 'a,b', line: '3' },
      data: 'x\ny%0A',
    });
    expect(parse('text ::error::x')).toBeUndefined();
  });

  test('in brackets can be anywhere in a line', () => {
    expect(parse('text ##[error file=a%3Bb;line=3]x%5D')).toEqual({
      name: 'error',
      properties: { file: 'a;b', line: '3' },
      data: 'x]',
    });
  });

  test('is recognised in any case, and only if its name is known', () => {
    expect(parse('::ADD-MASK::x')).toMatchObject({ name: 'add-mask' });
    expect(parse('::internal-set-repo-path::x')).toBeUndefined();
    expect(parse('::error x')).toBeUndefined();
    expect(parse('##[error')).toBeUndefined();
  });
});

describe('the output of a process', () => {
  test('is read for commands on both streams', async () => {
    const result = await runMain("console.log('::notice::one'); console.error('::warning::two');");
    expect(result.annotations.map(({ level, message }) => [level, message]).sort()).toEqual([
      ['notice', 'one'],
      ['warning', 'two'],
    ]);
  });

  test('is cut into lines at a lone carriage return too', async () => {
    const result = await runMain("process.stdout.write('10%\\r::set-output name=a::1\\r\\nend');");
    expect(result.outputs).toEqual({ a: '1' });
    expect(result.lines.slice(-2)).toEqual(['10%', 'end']);
  });

  test('on standard error overtakes a mask on standard output that arrives with it', async () => {
    // This process reads nothing between `go` and `done`, so that both lines are there when it looks again.
    const source = `import fs from 'node:fs';
      fs.writeFileSync('started', '');
      while (!fs.existsSync('go'));
      fs.writeSync(1, '::add-mask::secret-value\\n');
      fs.writeSync(2, 'secret-value\\n');
      fs.writeFileSync('done', '');`;
    const job = await newJob();
    const pending = job.run({ script: source });
    await vi.waitFor(() => expect(existsSync(join(job.workspace, 'started'))).toBe(true), 20_000);
    writeFileSync(join(job.workspace, 'go'), '');
    while (!existsSync(join(job.workspace, 'done')));
    const result = await pending;
    expect(result.lines.at(-1)).toBe('secret-value');
  });

  test('keeps the order of each stream', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => `line ${index}`);
    const result = await runMain(print(...lines));
    expect(result.lines.filter((line) => line.startsWith('line '))).toEqual(lines);
  });

  test('is hidden from the line after the mask on', async () => {
    const result = await runMain(print('secret-value', '::add-mask::secret-value', 'secret-value'));
    expect(result.lines.slice(-2)).toEqual(['secret-value', '***']);
    expect(result.masks).toEqual(['secret-value']);
    expect(result.events.slice(-4).map((event) => event.kind)).toEqual(['line', 'mask', 'line', 'debug']);
    expect(result.rawStdout).toBe('secret-value\n::add-mask::secret-value\nsecret-value\n');
  });

  test('is hidden line by line after a mask of several lines', async () => {
    const result = await runMain(
      print('::add-mask::first-line%0A  second-line%0D%0A', 'second-line first-line'),
    );
    expect(result.lines.at(-1)).toBe('*** ***');
    expect(result.masks).toEqual(['first-line\n  second-line\r\n']);
  });

  test('that masks nothing gives a warning', async () => {
    const result = await runMain(print('::add-mask::  '));
    expect(result.annotations).toMatchObject([{ level: 'warning', fromRunner: true }]);
    expect(result.annotations[0]?.message).toContain("Can't add secret mask for empty string");
  });

  test('is text, masks included, between stop-commands and its token', async () => {
    const result = await runMain(
      print(
        '::stop-commands::resume-token',
        '::add-mask::secret-value',
        '::resume-token::',
        '::notice::after',
      ),
    );
    expect(result.masks).toEqual([]);
    expect(result.lines.slice(1, -1)).toEqual([
      '::stop-commands::***',
      '::add-mask::secret-value',
      '::***::',
    ]);
    expect(result.annotations).toHaveLength(1);
  });

  test('cannot stop commands with the name of a command as the token', async () => {
    expect((await runMain(print('::stop-commands::add-mask'))).conclusion).toBe('failure');
  });

  test('still sets outputs and state by command, but neither environment nor PATH', async () => {
    const result = await runMain(
      print('::set-output name=a::1', '::save-state name=b::2', '::set-env name=c::3', '::add-path::d'),
    );
    expect(result).toMatchObject({ outputs: { a: '1' }, state: { b: '2' }, exportedEnv: {}, path: [] });
    expect(result.conclusion).toBe('failure');
    expect(result.annotations.filter((annotation) => annotation.message.includes('disabled'))).toHaveLength(
      2,
    );
  });

  test('shows commands with echo on, a mask without its value', async () => {
    const result = await runMain(
      print('::echo::on', '::set-output name=a::1', '::add-mask::secret', '::echo::off'),
    );
    expect(result.lines.slice(1)).toEqual(['::set-output name=a::1', '::add-mask::***', '::echo::off']);
  });

  test('shows debug lines only while debugging', async () => {
    expect((await runMain(print('::debug::detail'))).log).not.toContain('detail');
    expect((await runMain(print('::debug::detail'), { debug: true })).lines).toContain('##[debug]detail');
  });

  test('shows groups by their title', async () => {
    const result = await runMain(print('::group::Details', 'inside', '::endgroup::'));
    expect(result.lines.slice(-2)).toEqual(['Details', 'inside']);
    expect(result.events.map((event) => event.kind)).toContain('endgroup');
  });
});

describe('an annotation', () => {
  test('is masked and then cut to 4096 characters', async () => {
    const result = await runMain(
      print(`::add-mask::${'s'.repeat(100)}`, `::error::${'s'.repeat(100)}${'x'.repeat(5000)}`),
    );
    expect(result.annotations[0]?.message).toBe(`***${'x'.repeat(4093)}`);
    expect(result.lines.at(-1)).toBe(`##[error]***${'x'.repeat(4093)}`);
  });

  test('has its title and file uploaded unmasked', async () => {
    const result = await runMain(
      print('::add-mask::secret-value', '::error title=secret-value,file=a.ts,line=7,col=2::m'),
    );
    expect(result.annotations).toEqual([
      { level: 'error', message: 'm', title: 'secret-value', file: 'a.ts', line: 7, column: 2 },
    ]);
  });

  test('names a file of the workspace from its root', async () => {
    const result = await runMain(
      "console.log('::error file=' + process.cwd().replace(':', '%3A') + '/src/a.ts::m');",
    );
    expect(result.annotations[0]?.file).toBe('src/a.ts');
  });

  test('beyond the tenth of its level is only in the log', async () => {
    const result = await runMain(
      print(...Array.from({ length: 12 }, (_, i) => `::error::e${i}`), '::notice::n'),
    );
    expect(result.annotations.map((annotation) => annotation.level)).toEqual([
      ...Array(10).fill('error'),
      'notice',
    ]);
    expect(result.annotationsDropped).toBe(2);
    expect(result.lines).toContain('##[error]e11');
  });
});

test('the raw output without mask commands keeps every other line', () => {
  const raw =
    'a\n::add-mask::x\n  ::ADD-MASK::y\r\nb ##[add-mask]z\n::stop-commands::t\n::add-mask::q\n::t::\n';
  expect(withoutMaskCommands(raw)).toBe('a\n::stop-commands::t\n::add-mask::q\n::t::\n');
});
