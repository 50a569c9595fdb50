import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedLines } from '../../../../src/guard/gate/diff/changed-lines.ts';
import { GIT_ENV, Repository } from '../../repository.ts';

const posix = process.platform !== 'win32';
const text = (lines: number): string[] => Array.from({ length: lines }, (_, index) => `line ${index + 1}`);

async function linesSince(repository: Repository, before: string) {
  const result = await changedLines({
    root: repository.root,
    event: { name: 'push', payload: { before } },
    env: GIT_ENV,
  });
  if (!result.ok) throw new Error(result.problem);
  return Object.fromEntries(result.value.lines);
}

describe('files', () => {
  test('that are added count as a whole, that are deleted not at all', async () => {
    const repository = Repository.create();
    const before = repository.commit({ 'gone.js': ['x', 'y', 'z'], 'empty.js': '' });
    repository.git('rm', '--quiet', 'gone.js');
    repository.commit({ 'new.js': text(3), 'also-empty.js': '', 'empty.js': ['filled'] });
    expect(await linesSince(repository, before)).toEqual({
      'new.js': 'all',
      'empty.js': [{ start: 1, end: 1 }],
    });
  });

  test('that are renamed count where they changed', async () => {
    const repository = Repository.create();
    const before = repository.commit({ 'old.js': text(20), 'moved.js': text(20).reverse() });
    repository.git('mv', 'old.js', 'new name.js');
    mkdirSync(join(repository.root, 'lib'));
    repository.git('mv', 'moved.js', 'lib/moved.js');
    repository.commit({ 'new name.js': [...text(20), 'added'] });
    expect(await linesSince(repository, before)).toEqual({
      'new name.js': [{ start: 21, end: 21 }],
      'lib/moved.js': [],
    });
  });

  test.each([
    ['out of documentation', 'docs/sample.txt', 'src/sample.js'],
    ['out of a folder that is not scanned', 'node_modules/a/index.js', 'src/index.js'],
    ['so that a tool reads them', 'workflow.yml.off', 'workflow.yml'],
  ])('that are renamed %s count as a whole', async (_how, from, to) => {
    const repository = Repository.create();
    const before = repository.commit({ [from]: text(20) });
    mkdirSync(join(repository.root, 'src'), { recursive: true });
    repository.git('mv', from, to);
    repository.commit();
    expect(await linesSince(repository, before)).toEqual({ [to]: 'all' });
  });

  test('without a line feed at the end, before or after', async () => {
    const repository = Repository.create();
    const before = repository.commit({ 'a.js': 'one\ntwo', 'b.js': 'one\ntwo\n', 'c.js': 'one' });
    repository.commit({ 'a.js': 'one\ntwo\nthree\n', 'b.js': 'one\nTWO', 'c.js': 'ONE' });
    expect(await linesSince(repository, before)).toEqual({
      'a.js': [{ start: 2, end: 3 }],
      'b.js': [{ start: 2, end: 2 }],
      'c.js': [{ start: 1, end: 1 }],
    });
  });

  test('from which lines are only taken away have no changed lines', async () => {
    const repository = Repository.create();
    const before = repository.commit({ 'a.js': text(5) });
    repository.commit({ 'a.js': text(3) });
    expect(await linesSince(repository, before)).toEqual({ 'a.js': [] });
  });

  test('whose lines git counts in another way count as a whole when they change', async () => {
    const utf16 = (content: string): Buffer => Buffer.from(`\uFEFF${content}`, 'utf16le');
    const repository = Repository.create();
    const before = repository.commit({
      'wide.js': utf16('a\nb\nc\n'),
      'mac.js': 'a\rb\rc\n',
      'dos.js': 'a\r\nb\r\n',
    });
    repository.commit({ 'wide.js': utf16('a\nB\nc\n'), 'mac.js': 'a\rB\rc\n', 'dos.js': 'a\r\nB\r\n' });
    expect(await linesSince(repository, before)).toEqual({
      'wide.js': 'all',
      'mac.js': 'all',
      'dos.js': [{ start: 2, end: 2 }],
    });
  });

  test('with content that looks like a diff, also in a line of a megabyte', async () => {
    const repository = Repository.create();
    const before = repository.commit({ 'a.js': text(2), 'b.js': text(2) });
    const forged = [
      'diff --git a/b.js b/b.js',
      '+++ b/b.js',
      '@@ -0,0 +1,9 @@',
      '-- a/b.js',
      '\\ No newline at end of file',
    ];
    repository.commit({ 'a.js': [...forged, ...text(2), '+'.repeat(1_000_000), '++ b/b.js'] });
    expect(await linesSince(repository, before)).toEqual({
      'a.js': [
        { start: 1, end: 5 },
        { start: 8, end: 9 },
      ],
    });
  });

  test('in a subfolder that is a repository of its own are not looked at', async () => {
    const inner = Repository.create();
    inner.commit({ 'a.js': ['one'] });
    const repository = Repository.create();
    const before = repository.commit({ 'a.js': ['one'] });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'inner');
    repository.commit({ 'a.js': ['one', 'two'] });
    expect(Object.keys(await linesSince(repository, before)).sort()).toEqual(['.gitmodules', 'a.js']);
  });
});

describe('names', () => {
  const names = [
    'with space.js',
    ' leading and trailing ',
    '-dash.js',
    '--output=x',
    'ünïcödé.js',
    '日本.js',
    '::error::x',
    'b',
    'a/b/c.js',
    ...(posix
      ? [
          '"quoted".js',
          "'single'.js",
          'line\nfeed.js',
          'tab\t.js',
          'back\\slash.js',
          'cr\r.js',
          '\u0007bell',
          'x\n+++ b/forged.js',
          '\u202egnp.js',
        ]
      : []),
  ];

  test.each(names)('%j', async (name) => {
    const repository = Repository.create();
    const before = repository.commit({ [name]: text(2), other: text(1) });
    repository.commit({ [name]: text(3) });
    expect(await linesSince(repository, before)).toEqual({ [name]: [{ start: 3, end: 3 }] });
  });

  test.each(names)('%j after a renaming', async (name) => {
    const repository = Repository.create();
    const before = repository.commit({ 'old name': text(20) });
    renameSync(join(repository.root, 'old name'), join(repository.root, 'moving'));
    repository.commit({ [name]: text(21) });
    repository.git('rm', '--quiet', 'moving');
    repository.commit();
    const lines = await linesSince(repository, before);
    expect(Object.keys(lines)).toEqual([name]);
  });

  test.runIf(process.platform === 'linux')('of bytes that are no text', async () => {
    const repository = Repository.create();
    const path = Buffer.concat([
      Buffer.from(`${repository.root}/`),
      Buffer.from([0x61, 0xff, 0xe4, 0x2e, 0x6a, 0x73]),
    ]);
    writeFileSync(path, 'one\n');
    const before = repository.commit();
    writeFileSync(path, 'one\ntwo\n');
    repository.commit();
    expect(await linesSince(repository, before)).toEqual({ 'a\\xff\\xe4.js': [{ start: 2, end: 2 }] });
  });
});
