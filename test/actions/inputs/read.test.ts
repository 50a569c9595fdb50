import { describe, expect, expectTypeOf, test } from 'vitest';
import { setOutputs } from '../../../src/actions/inputs/outputs.ts';
import { optionNames, readOptions } from '../../../src/actions/inputs/read.ts';
import type { InputTable } from '../../../src/actions/inputs/table.ts';
import { flag, oneOf, text, wholeNumber } from '../../../src/core/parsers.ts';
import { origin } from '../../../src/ims/index.ts';
import { FakeRunner } from '../token/support.ts';

const TABLE = {
  secret: { description: 'x', required: true, credential: true },
  mode: { description: 'x', default: 'fail', parse: oneOf(['fail', 'warn']) },
  'dry-run': { description: 'x', default: 'false', parse: flag },
  'how-many-days': { description: 'x', parse: wholeNumber({ from: 1, to: 9 }) },
  'server-url': { description: 'x', parse: origin },
  note: { description: 'x', parse: text },
} as const satisfies InputTable;

const read = (inputs: Record<string, string>, secrets: string[] = []) =>
  readOptions(new FakeRunner(inputs), TABLE, secrets);

describe('the reader of inputs', () => {
  test('gives each value the type of its parser, and its name in camel case', () => {
    const { values, problems } = read({ mode: ' Warn ', 'how-many-days': '3', note: 'a b\n' });
    expect(problems).toEqual([]);
    expect(values).toEqual({ mode: 'warn', dryRun: false, howManyDays: 3, note: 'a b' });
    expectTypeOf(values).toEqualTypeOf<{
      mode: 'fail' | 'warn';
      dryRun: boolean;
      howManyDays: number | undefined;
      serverUrl: string | undefined;
      note: string | undefined;
    }>();
  });

  test('takes what is blank as not given', () => {
    expect(read({ mode: ' ', 'how-many-days': '', note: '\n' }).values).toEqual({
      mode: 'fail',
      dryRun: false,
    });
  });

  test('says that a needed one is empty', () => {
    const table = { day: { description: 'x', required: true, parse: text } } as const satisfies InputTable;
    expect(readOptions(new FakeRunner({ day: ' ' }), table, []).problems).toEqual([
      { input: 'day', message: '`day` is empty.' },
    ]);
    expect(readOptions(new FakeRunner({ day: '1' }), table, [])).toEqual({
      values: { day: '1' },
      problems: [],
    });
  });

  test('tells all problems at once, and goes on with the default', () => {
    const { values, problems } = read({ mode: 'x', 'dry-run': 'yes', 'how-many-days': '10' });
    expect(problems).toEqual([
      { input: 'mode', message: '`mode` must be one of fail, warn; it is "x".' },
      { input: 'dry-run', message: '`dry-run` must be one of true, false; it is "yes".' },
      { input: 'how-many-days', message: '`how-many-days` must be a whole number from 1 to 9; it is "10".' },
    ]);
    expect(values).toEqual({ mode: 'fail', dryRun: false });
  });

  test('repeats no secret, and no address', () => {
    const { problems } = read({ mode: 'an-older-secret', 'server-url': 'https://a:pass@x' }, [
      'an-older-secret',
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      '`mode` must be one of fail, warn; it is "***".',
      '`server-url` must be an https origin such as https://ims.example.com. It holds a user name or a password.',
    ]);
  });

  test('leaves a credential to the action', () => {
    const names: string[] = [];
    const input = (name: string): string => {
      names.push(name);
      return '';
    };
    readOptions({ input, env: {} }, TABLE, []);
    expect(names).toEqual(['mode', 'dry-run', 'how-many-days', 'server-url', 'note']);
    expect(names).toEqual(optionNames(TABLE));
  });
});

test('outputs are set in the order of the table, as text', () => {
  const runner = new FakeRunner();
  setOutputs(runner, { a: 'x', b: 'x', 'c-d': 'x' }, { 'c-d': '', b: false, a: 0 });
  expect(runner.named('output')).toEqual({ a: '0', b: 'false', 'c-d': '' });
  expect(runner.values('output')).toEqual(['0', 'false', '']);
});
