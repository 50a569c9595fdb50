import { afterEach, describe, expect, test } from 'vitest';
import { DEPLOY, pullRequestEvent, type World, workflowRunEvent, world } from './support.ts';

let here: World;
afterEach(() => here.close());

const PATH = '.github/workflows/deploy.yml';
const OWN = 1_296_269;
const BACKQUOTES = '`'.repeat(3);

/** Opens a pull request of `topic`, with these files in it. */
async function opened(files: Record<string, string>, main: Record<string, string> = {}) {
  here = await world(main);
  const sha = here.commit(files);
  const pull = here.github.code.add({ head: { ref: 'topic', sha, repository: OWN } });
  const reviewed = async (hints = here.hints()) => {
    const result = await here.review(
      'pull_request',
      pullRequestEvent(pull, here.git('rev-parse', 'HEAD')),
      await hints,
    );
    return result.ok ? result.value : result.problem;
  };
  return { pull, sha, reviewed };
}

/** The lines between the fences of a suggestion, read as CommonMark does. */
function suggestionIn(body: string): string[] | undefined {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
  if (start < 0) return undefined;
  const fence = /^`+/.exec(lines[start] ?? '')?.[0].length ?? 0;
  const end = lines.findIndex(
    (line, index) => index > start && new RegExp(`^ {0,3}\`{${fence},} *$`).test(line),
  );
  return lines.slice(start + 1, end);
}

describe('over several pushes', () => {
  test('each suggestion is made once, in one review a push, until nothing is left', async () => {
    const { pull, reviewed } = await opened({ [PATH]: DEPLOY });
    expect(await reviewed()).toMatchObject({ done: 'reviewed', comments: 1, suggestions: 1, left: 0 });
    expect(pull.comments).toMatchObject([{ path: PATH, start: 8, line: 16 }]);
    // The same run again, and a push that leaves it as it is, also where it moves.
    expect(await reviewed()).toEqual({ done: 'said-before' });
    here.commit({ 'README.md': 'Another readme\n' });
    expect(await reviewed()).toEqual({ done: 'said-before' });
    here.commit({ [PATH]: DEPLOY.replace('on: push\n', 'on: push\n# A comment\n') });
    expect(await reviewed()).toEqual({ done: 'said-before' });
    // A second place.
    here.commit({ '.github/workflows/other.yml': DEPLOY });
    expect(await reviewed()).toMatchObject({ done: 'reviewed', comments: 1 });
    expect(pull.reviews).toHaveLength(2);
    expect(pull.comments.map(({ path }) => path)).toEqual([PATH, '.github/workflows/other.yml']);
    // Applied.
    const lines = here.git('show', `HEAD:${PATH}`).split('\n');
    const [first] = pull.comments;
    lines.splice(8, 9, ...(suggestionIn(first?.body ?? '') ?? []));
    here.commit({ [PATH]: `${lines.join('\n')}\n`, '.github/workflows/other.yml': 'on: push\njobs: {}\n' });
    expect(await reviewed()).toEqual({ done: 'no-fixes' });
    expect(pull.reviews).toHaveLength(2);
  });

  test('what was changed after a comment is said again, because it is something else', async () => {
    const { pull, reviewed } = await opened({ [PATH]: DEPLOY });
    await reviewed();
    here.commit({ [PATH]: DEPLOY.replace('matrix.os', 'matrix.system') });
    expect(await reviewed()).toMatchObject({ done: 'reviewed', comments: 1 });
    expect(pull.comments).toHaveLength(2);
  });

  test('a marker that a person wrote silences nothing', async () => {
    const { pull, reviewed } = await opened({ [PATH]: DEPLOY });
    await reviewed();
    const [own] = pull.comments;
    pull.comments = pull.comments.map((comment) => ({
      ...comment,
      author: { login: 'mallory', type: 'User', association: 'NONE' },
    }));
    expect(await reviewed()).toMatchObject({ done: 'reviewed' });
    expect(pull.comments[1]?.body).toBe(own?.body);
  });

  test('more earlier comments than are read mean no review', async () => {
    const { pull, reviewed } = await opened({ [PATH]: DEPLOY });
    const one = { author: { login: 'mona', type: 'User', association: 'NONE' }, path: PATH } as const;
    pull.comments = Array.from({ length: 3_001 }, () => ({
      ...one,
      body: 'x',
      line: 1,
      start: 1,
      review: 1,
    }));
    expect(await reviewed()).toEqual({ done: 'too-many-comments' });
    pull.comments.length = 2_999;
    expect(await reviewed()).toMatchObject({ done: 'reviewed' });
  });
});

describe('only the diff', () => {
  const FAR = DEPLOY.replace('on: push\n', `on: push\n${'# A comment\n'.repeat(20)}`);

  test('a place outside of it gets no comment', async () => {
    const { reviewed } = await opened(
      { [PATH]: FAR.replace('name: Deploy', 'name: Deploy it') },
      { [PATH]: FAR },
    );
    expect(await reviewed()).toEqual({ done: 'not-in-diff' });
  });

  test('nor one of which a part is outside', async () => {
    const { reviewed } = await opened(
      { [PATH]: DEPLOY.replace('name: Deploy', 'name: Deploy it').replace('Deploy it', 'Deploy\n# it') },
      { [PATH]: DEPLOY.replace('on: push\n', 'on: push\n# A comment\n') },
    );
    expect(await reviewed()).toEqual({ done: 'not-in-diff' });
  });

  test('nor a file that the pull request does not change; it is counted if another one has a comment', async () => {
    const { reviewed } = await opened(
      { [PATH]: DEPLOY, 'b.yml': FAR.replace('name: Deploy', 'name: b') },
      { '.github/workflows/old.yml': DEPLOY, 'b.yml': FAR },
    );
    expect(await reviewed()).toMatchObject({ done: 'reviewed', comments: 1 });
  });
});

describe('which pull request it is', () => {
  test('the event of a fork says its branch and commit, and GitHub which one that is', async () => {
    here = await world({});
    const sha = here.commit({ [PATH]: DEPLOY });
    const { code } = here.github;
    const fork = code.add({ owner: 'mona', head: { ref: 'topic', sha, repository: 99 } });
    const hints = await here.hints();
    const outcome = async (payload: object) => {
      const result = await here.review('workflow_run', payload, hints);
      return result.ok ? result.value : result.problem;
    };
    // Of another owner, another repository of the same name, and another branch.
    for (const other of [
      workflowRunEvent(sha, 'mallory'),
      workflowRunEvent(sha, 'mona', 98),
      workflowRunEvent(sha, 'mona', 99, 'main'),
    ])
      expect(await outcome(other)).toEqual({ done: 'no-pull-request' });
    expect(await outcome(workflowRunEvent(sha))).toMatchObject({ done: 'reviewed' });
    expect(fork.reviews).toHaveLength(1);
    expect(await outcome(workflowRunEvent('b'.repeat(40)))).toEqual({ done: 'newer-commit' });
    fork.state = 'closed';
    expect(await outcome(workflowRunEvent(sha))).toEqual({ done: 'no-pull-request' });
  });

  test('a commit that is no longer the head, and a closed one, get no review', async () => {
    const { pull, sha } = await opened({ [PATH]: DEPLOY });
    const hints = await here.hints();
    here.commit({ a: 'b\n' });
    const event = pullRequestEvent(pull, sha);
    expect(await here.review('pull_request', event, hints)).toMatchObject({
      value: { done: 'newer-commit' },
    });
    pull.state = 'closed';
    expect(await here.review('pull_request', event, hints)).toMatchObject({ value: { done: 'closed' } });
    expect(here.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test.each([
    ['push', {}],
    ['pull_request', {}],
    ['pull_request', { pull_request: { number: '1', head: { sha: 'a'.repeat(40) } } }],
    ['pull_request', { pull_request: { number: 1, head: { sha: '../../x' } } }],
    ['pull_request_target', { pull_request: { number: 1, head: { sha: 'a'.repeat(40) } } }],
    ['workflow_run', { workflow_run: { event: 'push', head_sha: 'a'.repeat(40) } }],
    ['workflow_run', undefined],
  ])('an event that does not say it is refused: %s %o', async (event, payload) => {
    here = await world({});
    await expect(here.review(event, payload, await here.hints())).rejects.toThrow('not about a pull request');
  });
});

describe('hostile texts', () => {
  const step = (line: string): string =>
    DEPLOY.replace('          KEY:', `          ${line}\n          KEY:`);

  test.each([
    ['three backquotes', `# ${BACKQUOTES}`],
    ['the end of a block', `# x${BACKQUOTES}suggestion${BACKQUOTES}`],
    ['a longer fence', `# ${'`'.repeat(12)}`],
    ['HTML and a mention', '# <!-- --> </details> @octocat'],
  ])('%s in a line stays in the suggestion', async (_what, line) => {
    const { pull, reviewed } = await opened({ [PATH]: step(line) });
    expect(await reviewed()).toMatchObject({ done: 'reviewed' });
    const [comment] = pull.comments;
    expect(pull.comments).toHaveLength(1);
    const lines = suggestionIn(comment?.body ?? '');
    if (lines === undefined) expect(comment?.body).toContain('may be secret');
    else expect(lines).toContain(`          ${line}`);
    expect(comment?.body.match(/^`{3,}/gm)?.length ?? 0).toBe(lines === undefined ? 0 : 2);
  });

  test.each([
    ['a zero width space', '# a\u200bb', 'characters that nobody sees'],
    ['a change of direction', '# a\u202eb', 'characters that nobody sees'],
    ['a control character', '# a\u0007b', 'characters that nobody sees'],
    ['a tag character', '# a\u{e0041}b', 'characters that nobody sees'],
    ['a line separator', '# a\u2028b', 'characters that nobody sees'],
    ['a client secret', `# p8e-${'Ab1'.repeat(10)}`, 'may be secret'],
    ['a password', 'PASSWORD: hunter2hunter2', 'may be secret'],
    ['a very long line', `# ${'a '.repeat(600)}`, 'too long'],
    ['many lines', `# a\n${'          # a\n'.repeat(60)}`, 'too long'],
  ])('%s beside the change: a plain comment, without the line', async (_what, line, why) => {
    const { pull, reviewed } = await opened({ [PATH]: step(line) });
    expect(await reviewed()).toMatchObject({ done: 'reviewed', comments: 1, suggestions: 0 });
    const body = pull.comments[0]?.body ?? '';
    expect(body).toContain(`Not as a suggestion, because its lines have`.slice(0, 31));
    expect(body).toContain(why);
    expect(body).toContain('ims-auth fix --write --unsafe');
    expect(body).not.toContain(line);
    expect(suggestionIn(body)).toBeUndefined();
  });

  test.each([
    ['CRLF', DEPLOY.replaceAll('\n', '\r\n'), 'do not end with LF'],
    ['a byte order mark', `\ufeff${DEPLOY}`, 'not plain UTF-8'],
  ])('%s: a plain comment', async (_what, text, why) => {
    const { pull, reviewed } = await opened({ [PATH]: text });
    expect(await reviewed()).toMatchObject({ comments: 1, suggestions: 0 });
    expect(pull.comments[0]?.body).toContain(why);
  });

  test('the id of a comment is no hash of a secret', async () => {
    const { pull, reviewed } = await opened({ [PATH]: step(`# p8e-${'Ab1'.repeat(10)}`) });
    await reviewed();
    here.commit({ [PATH]: step(`# p8e-${'Cd2'.repeat(10)}`) });
    expect(await reviewed()).toEqual({ done: 'said-before' });
    expect(pull.comments).toHaveLength(1);
  });

  test('a name of a file that is Markdown is only a path', async () => {
    const path = `.github/workflows/[x](https:evil.example)@octocat.yml`;
    const { pull, reviewed } = await opened({ [path]: DEPLOY });
    expect(await reviewed()).toMatchObject({ comments: 1 });
    expect(pull.comments[0]?.path).toBe(path);
    expect(`${pull.comments[0]?.body}${pull.reviews[0]?.body}`).not.toContain('evil.example');
  });
});

test('many places make one review of 30 comments, and the next run the others', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 33 }, (_, at) => [`.github/workflows/w${at}.yml`, DEPLOY]),
  );
  const { pull, reviewed } = await opened(files);
  expect(await reviewed()).toMatchObject({ comments: 30, left: 3 });
  expect(await reviewed()).toMatchObject({ comments: 3, left: 0 });
  expect(await reviewed()).toEqual({ done: 'said-before' });
  expect(pull.reviews).toHaveLength(2);
});

test.each([
  [{ kind: 'no-permission' } as const, 'no-permission'],
  [{ kind: 'bad-token' } as const, 'bad-token'],
  [{ kind: 'unprocessable' } as const, 'other'],
])('a review that GitHub refuses: %o', async (behaviour, kind) => {
  const { pull, reviewed } = await opened({ [PATH]: DEPLOY });
  here.github.order(behaviour, { method: 'POST' });
  expect(await reviewed()).toMatchObject({ kind });
  expect(pull.comments).toEqual([]);
});
