import { describe, expect, test } from 'vitest';
import { newJob } from './fixture.ts';
import { Masker, maskedForms } from './masker.ts';

function masked(value: string, text: string): string {
  const masker = new Masker();
  masker.add(value);
  return masker.mask(text);
}

describe('the masker', () => {
  const value = `p"a's\\s<w&o>rd!(1) *~é`;

  test.each([
    ['verbatim', value],
    ['base64', Buffer.from(value).toString('base64')],
    ['base64 after a prefix of two bytes', Buffer.from(value).subarray(1).toString('base64')],
    ['base64 after a prefix of one byte', Buffer.from(value).subarray(2).toString('base64')],
    ['with escaped double quotes', value.replace('"', '\\"')],
    ['as an expression string', value.replace("'", "''")],
    ['as a JSON string', JSON.stringify(value).slice(1, -1)],
    ['percent-encoded', 'p%22a%27s%5Cs%3Cw%26o%3Erd%21%281%29%20%2A~%C3%A9'],
    ['as XML', 'p&quot;a&apos;s\\s&lt;w&amp;o&gt;rd!(1) *~é'],
  ])('hides a value %s', (_, form) => {
    expect(masked(value, `[${form}]`)).toBe('[***]');
  });

  test('hides a value without the quotes around it if it is longer than eight characters', () => {
    expect(masked('"seven77"', 'seven77')).toBe('***');
    expect(masked('"seven7"', 'seven7')).toBe('seven7');
  });

  test('hides both pieces of a value that PowerShell splits at an ampersand', () => {
    expect(masked('first-piece&second-piece', 'first-piece& and second-piece')).toBe('*** and ***');
    expect(masked('first-piece&+second-piece', 'first-piece&+ and econd-piece')).toBe('*** and ***');
    expect(masked('abc&defgh', 'abc& defgh')).toBe('abc& defgh');
  });

  test.each([
    ['in base64url', Buffer.from('??>>secret').toString('base64url'), '??>>secret'],
    ['in hex', Buffer.from('secret-value').toString('hex'), 'secret-value'],
    ['cut short', 'secret-valu', 'secret-value'],
    ['in another case', 'SECRET-VALUE', 'secret-value'],
    ['in base64 with text after it', Buffer.from('secret-value1:x').toString('base64'), 'secret-value1'],
  ])('does not hide a value %s', (_, form, secret) => {
    expect(masked(secret, form)).toBe(form);
  });

  test('replaces values that overlap or touch by a single mask', () => {
    const masker = new Masker();
    for (const secret of ['abcdef', 'defghi', 'jkl']) masker.add(secret);
    expect(masker.mask('1abcdefghijkl2 jkl-abc')).toBe('1***2 ***-abc');
  });

  test('hides values as short as one character', () => {
    expect(masked('{', 'a{b')).toBe('a***b');
  });

  test('ignores empty values', () => {
    expect(masked('', 'text')).toBe('text');
    expect(maskedForms('abc')).not.toContain('');
  });
});

describe('the secrets of a job', () => {
  test('are hidden as a whole and line by line, trimmed', async () => {
    const job = await newJob({ secrets: { KEY: '\n-----BEGIN-----\n  line-one \r\nline-two\n\n' } });
    const result = await job.run({ script: `process.stdout.write('-----BEGIN-----|line-one|line-two')` });
    expect(result.lines.at(-1)).toBe('***|***|***');
  });

  test('are not hidden if they only switch debugging on', async () => {
    const job = await newJob({ secrets: { ACTIONS_STEP_DEBUG: 'true' } });
    expect(job.jobOutput('true')).toEqual({ dropped: false, value: 'true' });
  });

  test('make a job output be dropped that contains one of them', async () => {
    const job = await newJob({ secrets: { KEY: 'secret-value' } });
    expect(job.jobOutput('a secret-value')).toEqual({ dropped: true, value: '' });
    expect(job.jobOutput(Buffer.from('secret-value').toString('base64'))).toMatchObject({ dropped: true });
    expect(job.jobOutput('')).toEqual({ dropped: true, value: '' });
    expect(job.jobOutput('a public value')).toEqual({ dropped: false, value: 'a public value' });
  });
});
