import { afterEach, expect, test } from 'vitest';
import { readHints } from '../../src/fix-review/index.ts';
import { DEPLOY, pullRequestEvent, type World, world } from './support.ts';

let here: World | undefined;
afterEach(async () => {
  await here?.close();
  here = undefined;
});

const PATH = '.github/workflows/deploy.yml';
const FILE = {
  path: PATH,
  findings: [{ rule: 'ci-apps-action', line: 11, column: 11 }],
  accepted: [],
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
    { ...HINTS, files: [{ ...FILE, findings: [{ rule: 'a', line: 0, column: 1 }] }] },
  ],
  ['half a line', { ...HINTS, files: [{ ...FILE, findings: [{ rule: 'a', line: 1.5, column: 1 }] }] }],
  ['too many findings', { ...HINTS, files: [{ ...FILE, findings: Array(501).fill(FILE.findings[0]) }] }],
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
  ['a line where nothing is', { findings: [{ rule: 'ci-apps-action', line: 3, column: 1 }] }],
  ['a line behind the end', { findings: [{ rule: 'ci-apps-action', line: 9_999_999, column: 1 }] }],
  ['another rule', { findings: [{ rule: 'metascope', line: 11, column: 11 }] }],
  ['a rule that does not exist', { findings: [{ rule: 'constructor', line: 11, column: 11 }] }],
  ['nothing', { findings: [] }],
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
