import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { action, append, newJob, print } from './fixture.ts';
import { expectNoLeak, findLeaks, withoutMaskCommands } from './leaks.ts';

const SECRET = `p8e-"Zq+7/ä'<&>\\ rT?~wXy5LkM1`;
const bytes = Buffer.from(SECRET);
const base64 = (prefix: string, suffix: string) => Buffer.from(prefix + SECRET + suffix).toString('base64');
const digest = (name: string, encoding: 'hex' | 'base64' | 'base64url') =>
  createHash(name).update(SECRET).digest(encoding);
const form = new URLSearchParams({ s: SECRET }).toString().slice(2);

const FORMS: [name: string, text: string][] = [
  ['plain', SECRET],
  ['base64', base64('', '')],
  ['base64', base64('', '').replaceAll('=', '')],
  ['base64', base64('', 'text after')],
  ['base64 shifted by 1', base64('u', '')],
  ['base64 shifted by 2', base64('us', ':x')],
  ['base64', base64('usr', '')],
  ['base64url', bytes.toString('base64url')],
  ['percent-encoded', encodeURIComponent(SECRET)],
  ['percent-encoded', encodeURIComponent(SECRET).replace(/%../g, (code) => code.toLowerCase())],
  ['percent-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
  ['form-encoded', form],
  ['hex', bytes.toString('hex')],
  ['hex', bytes.toString('hex').toUpperCase()],
  ['JSON-escaped', JSON.stringify(SECRET)],
  ['HTML-escaped', SECRET.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;')],
  ['HTML-escaped', SECRET.replaceAll("'", '&#x27;')],
  ['reversed', [...SECRET].reverse().join('')],
  ...['md5', 'sha1', 'sha256'].flatMap((name): [string, string][] => [
    [`${name} hex`, digest(name, 'hex')],
    [`${name} hex`, digest(name, 'hex').toUpperCase()],
    [`${name} base64`, digest(name, 'base64')],
  ]),
];

describe('the search for leaks', () => {
  test.each(FORMS)('finds a secret: %s', (name, text) => {
    const leaks = findLeaks(['another-secret-value', SECRET], { log: `before ${text} after` });
    expect(leaks.map((leak) => leak.form)).toContain(name);
    expect(new Set(leaks.map((leak) => leak.secret))).toEqual(new Set([1]));
  });

  test.each([
    ['the start', SECRET.slice(0, 12), 'plain'],
    ['the middle', SECRET.slice(9, 21), 'plain'],
    ['the end', SECRET.slice(-12), 'plain'],
    ['a reversed piece', [...SECRET].reverse().join('').slice(3, 15), 'reversed'],
    ['a piece in hex', bytes.toString('hex').slice(7, 31), 'hex'],
    ['a piece in base64', base64('', '').slice(5, 21), 'base64'],
    ['a percent-encoded piece', encodeURIComponent(SECRET.slice(2, 15)), 'percent-encoded'],
  ])('finds a part of a secret: %s', (_, text, name) => {
    expect(findLeaks([SECRET], { log: `x${text}x` })).toContainEqual(
      expect.objectContaining({ form: name, part: true }),
    );
  });

  test.each([
    ['a shorter piece', SECRET.slice(0, 11)],
    ['a masked line', 'token: *** and Bearer ***'],
    ['another value in base64', Buffer.from('some other text that is long enough').toString('base64')],
    ['another digest', createHash('sha256').update('other').digest('hex')],
    ['ordinary text', 'Requested an access token, it expires in 86399 s. 100% & <ok>'],
  ])('does not find %s', (_, text) => {
    expect(findLeaks([SECRET], { log: text })).toEqual([]);
  });

  test('looks for short secrets as a whole only', () => {
    expect(findLeaks(['short'], { log: 'a shor t' })).toEqual([]);
    expect(findLeaks(['short'], { log: 'a short text' })).toHaveLength(1);
    expect(findLeaks(['short'], { log: Buffer.from('short').toString('base64') })).toHaveLength(1);
    expect(findLeaks([''], { log: 'text' })).toEqual([]);
  });
});

describe('the assertion that nothing leaks', () => {
  const leaky = (source: string, post?: string) => action(source, post === undefined ? {} : { post });

  function failure(check: () => void): string {
    try {
      check();
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  }

  test('says where and in which form, but not what', () => {
    const message = failure(() => expectNoLeak([SECRET], { 'the file': base64('', '') }));
    expect(message).toContain('secret 1 of 1 in the file (base64)');
    expect(findLeaks([SECRET], { message })).toEqual([]);
  });

  test('does not print a secret that is part of a name', () => {
    const message = failure(() => expectNoLeak([SECRET], { [SECRET]: SECRET }));
    expect(message).not.toBe('');
    expect(findLeaks([SECRET], { message })).toEqual([]);
  });

  test.each([
    ['log', "console.log('plain-secret-1');"],
    ['summary', append('GITHUB_STEP_SUMMARY', Buffer.from('plain-secret-1').toString('hex'))],
    ['state key', append('GITHUB_STATE', 'key=plain-secret-1\n')],
    ['output key', append('GITHUB_OUTPUT', 'key=plain-secret-1\n')],
    ['output names', append('GITHUB_OUTPUT', 'plain-secret-1=x\n')],
    ['env key', append('GITHUB_ENV', 'key=plain-secret-1\n')],
    ['path', append('GITHUB_PATH', 'plain-secret-1\n')],
    ['file command errors', append('GITHUB_OUTPUT', 'plain-secret-1\n')],
    ['annotation 1', print('::error::plain-secret-1')],
    ['annotation 1', print('::add-mask::plain-secret-1', '::notice title=plain-secret-1::text')],
  ])('looks at the %s of a step', async (place, source) => {
    const job = await newJob();
    const result = await job.uses(await leaky(source));
    const message = failure(() => expectNoLeak(['plain-secret-1'], result));
    expect(message).toContain(`main "Sample": ${place} (`);
  });

  test('passes if everything is masked, also in the post stage and the job', async () => {
    const job = await newJob({ debug: true });
    const source = print('::add-mask::plain-secret-1', 'token plain-secret-1');
    const result = await job.uses(await leaky(source, print('plain-secret-1')));
    expectNoLeak(['plain-secret-1'], result, ...(await job.finish()), job);
    expect(failure(() => expectNoLeak(['plain-secret-1'], { raw: result.rawStdout }))).not.toBe('');
    expect(
      failure(() => expectNoLeak(['plain-secret-1'], { raw: withoutMaskCommands(result.rawStdout) })),
    ).not.toBe('');
  });

  test('looks at the log and the exported environment of a job', async () => {
    const job = await newJob();
    await job.uses(await leaky(append('GITHUB_ENV', 'KEY=plain-secret-1\n')));
    expect(failure(() => expectNoLeak(['plain-secret-1'], job))).toContain('job env KEY');
    await job.run({ script: '' });
    expect(failure(() => expectNoLeak(['plain-secret-1'], job))).toContain('job log');
  });

  test('lets named outputs, variables and state hold a secret', async () => {
    const job = await newJob();
    const files = ['OUTPUT', 'ENV', 'STATE'].map((name) => append(`GITHUB_${name}`, 'key=plain-secret-1\n'));
    const result = await job.uses(await leaky(files.join('')));
    const check = {
      secrets: ['plain-secret-1'],
      allowOutputs: ['key'],
      allowEnv: ['key'],
      allowState: ['key'],
    };
    expectNoLeak(check, result, job);
    expect(failure(() => expectNoLeak({ ...check, allowState: [] }, result))).toContain('state key');
  });
});
