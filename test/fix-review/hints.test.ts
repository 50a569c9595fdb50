import { afterEach, expect, test } from 'vitest';
import { readHints } from '../../src/fix-review/index.ts';
import { DEPLOY, pullRequestEvent, type World, world } from './support.ts';

let here: World | undefined;
afterEach(async () => {
  await here?.close();
  here = undefined;
});

const PATH = '.github/workflows/deploy.yml';
const FINDINGS = { wanted: ['ci-apps-action 11 11'], accepted: [], aem: [] };
const FILE = {
  path: PATH,
  findings: FINDINGS,
  rules: [],
  others: [],
};
const HINTS = { version: 1, unsafe: true, to: 'oauth_sts', files: [FILE] };
const read = (value: unknown) =>
  readHints(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));

test('hints are read as they are written', () => {
  expect(read(HINTS)).toMatchObject({ ok: true, value: { unsafe: true, files: [FILE] } });
});

test.each([
  ['no JSON', '{'],
  ['nothing', ''],
  ['a list', []],
  ['null', 'null'],
  ['another version', { ...HINTS, version: 2 }],
  ['another target', { ...HINTS, to: 'elsewhere' }],
  ['no files', { ...HINTS, files: undefined }],
  [
    'too many files',
    { ...HINTS, files: Array.from({ length: 101 }, (_, at) => ({ ...FILE, path: `${at}` })) },
  ],
  ['a file twice', { ...HINTS, files: [FILE, FILE] }],
  ['an empty path', { ...HINTS, files: [{ ...FILE, path: '' }] }],
  ['a very long path', { ...HINTS, files: [{ ...FILE, path: 'a'.repeat(5_000) }] }],
  ['a rule that is text', { ...HINTS, files: [{ ...FILE, rules: ['<b>'] }] }],
  [
    'a line before the first',
    { ...HINTS, files: [{ ...FILE, findings: { ...FINDINGS, wanted: ['a 0 1'] } }] },
  ],
  ['half a line', { ...HINTS, files: [{ ...FILE, findings: { ...FINDINGS, wanted: ['a 1.5 1'] } }] }],
  [
    'too many findings',
    { ...HINTS, files: [{ ...FILE, findings: { ...FINDINGS, aem: Array(201).fill('a 1 1') } }] },
  ],
  ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
])('%s is refused', (_what, value) => {
  expect(read(value).ok).toBe(false);
});

test('what else is in it is not read: no number, commit or text', () => {
  const more = { ...HINTS, number: 7, sha: 'a'.repeat(40), files: [{ ...FILE, title: 'x', lines: ['y'] }] };
  expect(read(more)).toEqual(read(HINTS));
  expect(read(JSON.stringify(HINTS).replace('{', '{"__proto__":{"unsafe":false},'))).toEqual(read(HINTS));
});

test.each([
  ['a path that is not in the pull request', { path: 'README.md' }],
  ['a path above it', { path: '../../etc/passwd' }],
  ['another spelling of the path', { path: `./${PATH}` }],
  ['a line where nothing is', { findings: { ...FINDINGS, wanted: ['ci-apps-action 3 1'] } }],
  ['a line behind the end', { findings: { ...FINDINGS, wanted: ['ci-apps-action 9999999 1'] } }],
  ['another rule', { findings: { ...FINDINGS, wanted: ['metascope 11 11'] } }],
  ['a rule that does not exist', { findings: { ...FINDINGS, wanted: ['constructor 11 11'] } }],
  ['nothing', { findings: { ...FINDINGS, wanted: [] } }],
])('%s leads to no comment', async (_what, change) => {
  here = await world({});
  const sha = here.commit({ [PATH]: DEPLOY });
  const pull = here.github.code.add({ head: { ref: 'topic', sha, repository: 1_296_269 } });
  const hints = read({ ...HINTS, files: [{ ...FILE, ...change }] });
  if (!hints.ok) throw new Error(hints.problem);
  const result = await here.review('pull_request', pullRequestEvent(pull, sha), hints.value);
  expect(result).toEqual({ ok: true, value: { done: 'no-fixes' } });
  expect(here.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});
