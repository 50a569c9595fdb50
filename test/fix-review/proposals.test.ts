import { describe, expect, test } from 'vitest';
import { commentBody, idIn } from '../../src/fix-review/comment.ts';
import { commentableLines } from '../../src/fix-review/diff-lines.ts';
import { type Proposal, proposalsOf } from '../../src/fix-review/proposals.ts';
import { applied, inOrder, insertedRanges } from '../../src/guard/fixes/edits.ts';
import type { Edit, PlannedFile } from '../../src/guard/index.ts';

const FENCE = '`'.repeat(3);

const NONE = { wanted: new Set<string>(), accepted: new Set<string>(), aem: new Set<string>() };

/** A file with a fix for each group of edits. */
function planned(before: string, fixes: readonly (readonly Edit[])[], path = 'a.txt'): PlannedFile {
  const edits = inOrder(fixes.flat(), before.length);
  if (edits === undefined) throw new Error('These edits overlap.');
  const after = applied(before, edits);
  return {
    path,
    bytesPath: path,
    before,
    after,
    edits,
    original: Buffer.from(before),
    fixed: Buffer.from(after),
    context: { findings: NONE, rules: new Set(), files: new Set() },
    places: fixes.map((own, index) => ({
      rule: `rule-${index}`,
      start: 0,
      end: 0,
      line: 1,
      outcome: 'fixed',
      fix: { title: 'A change', safety: 'safe', edits: own, todo: [] },
    })),
  };
}

const proposals = (file: PlannedFile): Proposal[] => proposalsOf(file, { applied, insertedRanges });

/** What GitHub makes of a file when every suggestion is applied. */
function applyAll(before: string, all: readonly Proposal[]): string {
  const lines = before.split('\n');
  const hasEnd = lines.at(-1) === '' && lines.length > 1;
  if (hasEnd) lines.pop();
  for (const { start, end, lines: fresh } of all.toReversed()) {
    if ('refused' in fresh) throw new Error(fresh.refused);
    lines.splice(start - 1, end - start + 1, ...fresh);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}${hasEnd ? '\n' : ''}`;
}

describe('a proposal', () => {
  const TEXT = 'one\ntwo\nthree\nfour\n';
  test.each([
    ['a word', [{ start: 4, end: 7, text: 'zwei' }], [2, 2], ['zwei']],
    ['a whole line', [{ start: 4, end: 8, text: '' }], [2, 2], []],
    ['a line more, at the start of one', [{ start: 4, end: 4, text: 'new\n' }], [2, 2], ['new', 'two']],
    ['a line more, at the end of one', [{ start: 7, end: 7, text: '\nnew' }], [2, 2], ['two', 'new']],
    ['a line more, at the end', [{ start: 19, end: 19, text: 'new\n' }], [4, 4], ['four', 'new']],
    ['two lines in one', [{ start: 6, end: 9, text: '' }], [2, 3], ['twhree']],
    ['an empty line', [{ start: 4, end: 7, text: '' }], [2, 2], ['']],
    [
      'two places of one fix',
      [
        { start: 0, end: 1, text: 'O' },
        { start: 8, end: 9, text: 'T' },
      ],
      [1, 3],
      ['One', 'two', 'Three'],
    ],
  ])('replaces %s', (_what, edits, [start, end], lines) => {
    const all = proposals(planned(TEXT, [edits]));
    expect(all).toMatchObject([{ start, end, lines }]);
    expect(applyAll(TEXT, all)).toBe(applied(TEXT, edits));
  });

  test('has both of two fixes of one line, and is separate from one of the next line', () => {
    const all = proposals(
      planned(TEXT, [
        [{ start: 0, end: 1, text: 'O' }],
        [{ start: 2, end: 3, text: 'E' }],
        [{ start: 4, end: 5, text: 'T' }],
      ]),
    );
    expect(all.map(({ start, end, rules }) => [start, end, rules])).toEqual([
      [1, 1, ['rule-0', 'rule-1']],
      [2, 2, ['rule-2']],
    ]);
  });

  test('of equal lines has an id of its own', () => {
    const file = planned(
      'a\na\na\n',
      [0, 2, 4].map((start) => [{ start, end: start + 1, text: 'b' }]),
    );
    const same = { ...file, places: file.places.map((place) => ({ ...place, rule: 'rule' })) };
    const ids = proposals(same).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(proposals(same).map((one) => idIn(commentBody(one)))).toEqual(ids);
  });
});

test('random edits of random texts: applied together, the suggestions make the file of the plan', () => {
  let seed = 20_261_125;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const text = (max: number): string =>
    Array.from({ length: random(max) }, () => ['a', 'is', ' ', '\n', '\n', 'the', '{', '`'][random(8)]).join(
      '',
    );
  let tried = 0;
  for (let round = 0; round < 2_000; round++) {
    const before = `${text(40)}\n`;
    const cuts = Array.from({ length: 2 * (1 + random(4)) }, () => random(before.length + 1)).sort(
      (a, b) => a - b,
    );
    const edits: Edit[] = [];
    for (let at = 0; at + 1 < cuts.length; at += 2)
      edits.push({ start: cuts[at] ?? 0, end: cuts[at + 1] ?? 0, text: text(6) });
    if (inOrder(edits, before.length) === undefined) continue;
    const fixes =
      edits.length > 2 && random(2) === 0 ? [edits.slice(0, 2), edits.slice(2)] : edits.map((edit) => [edit]);
    const file = planned(before, fixes);
    const all = proposals(file);
    if (all.some(({ lines }) => 'refused' in lines)) continue;
    tried++;
    // At the end of a file, GitHub keeps the line end that was there.
    const end = (made: string): string => made.replace(/\n?$/, '\n');
    expect(end(applyAll(before, all)), JSON.stringify({ before, fixes })).toBe(end(file.after));
  }
  expect(tried).toBeGreaterThan(300);
});

test('a line that looks like a marker is none', () => {
  const forged = `<!-- ims-auth/jwt-suggest v1 id=${'b'.repeat(16)} -->`;
  const fix = { title: forged, unsafe: true, todo: [forged] };
  const body = commentBody({
    path: 'a',
    start: 1,
    end: 1,
    fixes: [fix],
    rules: [],
    lines: [forged],
    id: 'a'.repeat(16),
  });
  expect(idIn(body)).toBe('a'.repeat(16));
  expect(idIn(`${body}\nMore`)).toBeUndefined();
});

test('no line ends the block that it is in, and none of them is left out', () => {
  const lines = [
    FENCE,
    `   ${FENCE}`,
    `${FENCE}suggestion`,
    '~~~',
    `x ${'`'.repeat(9)}`,
    '<!--',
    '</details>',
    '- [ ] x',
  ];
  const fix = { title: 'A change', unsafe: true, todo: ['Create `a`, @octocat, #1 <b>'] };
  const body = commentBody({
    path: 'a',
    start: 1,
    end: 1,
    fixes: [fix],
    rules: [],
    lines,
    id: 'a'.repeat(16),
  });
  const fence = '`'.repeat(10);
  expect(body).toContain(`\n${fence}suggestion\n${lines.join('\n')}\n${fence}\n`);
  expect(body.split('\n').filter((line) => line.startsWith(fence))).toHaveLength(2);
  expect(body).toContain('- Create `a`, `@octocat`, `#1` `<b>`');
});

describe('the lines that take comments', () => {
  test.each([
    ['', []],
    ['@@ -0,0 +1,2 @@\n+a\n+b', [{ start: 1, end: 2 }]],
    ['@@ -1,3 +1,2 @@\n a\n-b\n-c\n+d\n\\ No newline at end of file', [{ start: 1, end: 2 }]],
    [
      '@@ -1 +1 @@ x\n-a\n+b\n@@ -9,2 +9,3 @@\n c\n+@@ -1 +7 @@\n d',
      [
        { start: 1, end: 1 },
        { start: 9, end: 11 },
      ],
    ],
    ['@@ -3,2 +2,0 @@\n-a\n-b', []],
  ])('%j', (patch, ranges) => {
    expect(commentableLines(patch)).toEqual(ranges);
  });
});

test.each([
  ['the system of a runner', 'os: ubuntu-latest', false],
  ['a name in quotes', 'stage: "production"', false],
  ['a password', 'password: tulip-bicycle', true],
  ['a value that is no name', 'account: Xq7Rt2Lm9Zk4', true],
  ['a word without a key', '- tulip-bicycle-hunter2', true],
])('a line with %s between two edits', (_what, line, isRefused) => {
  const text = `one\n${line}\nthree\n`;
  const fix = [
    { start: 0, end: 3, text: 'eins' },
    { start: text.length - 6, end: text.length - 1, text: 'drei' },
  ];
  const [proposal] = proposals(planned(text, [fix]));
  expect('refused' in (proposal?.lines ?? [])).toBe(isRefused);
});
