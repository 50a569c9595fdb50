import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../../../src/guard/check.ts';
import type { FixPlan } from '../../../../src/guard/fixes/model.ts';
import { planFixes } from '../../../../src/guard/fixes/plan.ts';
import { checklist } from '../../../../src/guard/fixes/report.ts';
import type { CheckResult } from '../../../../src/guard/model.ts';
import { folder, git } from '../../detect/support.ts';
import { GIT_ENV } from '../../repository.ts';
import { CHANGES } from './changes.ts';
import { parserOf } from './parsers.ts';

// How much of a legacy application `fix --write --unsafe` migrates, and that the rest can be done by hand.
const SHARE_MIN = 2 / 3;

const EXAMPLE = fileURLToPath(new URL('../../../../examples/legacy-platform', import.meta.url));
const BY_HAND = fileURLToPath(new URL('by-hand.patch', import.meta.url));

const root = folder();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const checked = (): Promise<CheckResult> => check({ root, home: root, env: {} });
const left = (): string[] =>
  Object.entries(CHANGES).flatMap(([path, pieces]) =>
    pieces.filter((piece) => read(path).includes(piece)).map((piece) => `${path}: ${piece}`),
  );
const ALL = Object.values(CHANGES).flat().length;

let plan: FixPlan;
let before: CheckResult;
let leftByFix: string[];

async function planned(): Promise<FixPlan> {
  return planFixes(await checked(), { top: root, unsafe: true, to: 'oauth_sts' });
}

function write({ files }: FixPlan): string[] {
  const changed = files.filter(({ fixed }) => fixed !== undefined);
  for (const { path, fixed } of changed) writeFileSync(join(root, path), fixed ?? '');
  return changed.map(({ path }) => path);
}

beforeAll(async () => {
  cpSync(EXAMPLE, root, { recursive: true });
  git(root, 'init', '--quiet');
  git(root, 'add', '--all', '--force');
  expect(left()).toHaveLength(ALL);
  before = await checked();
  plan = await planned();
  write(plan);
  leftByFix = left();
});

afterAll(() => {
  const made = ALL - leftByFix.length;
  console.log(
    `fix made ${made} of ${ALL} changes of examples/legacy-platform. Left:\n  ${leftByFix.join('\n  ')}`,
  );
});

test('the example is large enough, and the guard finds each of its files', () => {
  const files = Object.keys(CHANGES);
  expect([files.length >= 20, ALL >= 50, before.failed]).toEqual([true, true, true]);
  const found = before.result.findings.flatMap(({ path, related = [] }) => [
    path,
    ...related.map((place) => place.path),
  ]);
  expect(files.filter((path) => !found.includes(path))).toEqual([]);
});

test('fix makes at least two thirds of the changes', () => {
  expect(1 - leftByFix.length / ALL).toBeGreaterThanOrEqual(SHARE_MIN);
});

test('no fix failed the check, and every file could be planned', () => {
  const failed = plan.files.flatMap(({ path, places }) =>
    places.filter(({ outcome }) => outcome === 'failed').map(({ line }) => `${path}:${line}`),
  );
  expect([failed, plan.unfixed]).toEqual([[], []]);
});

test('what is left is on the checklist', () => {
  const silent = plan.files.flatMap((file) =>
    file.places
      .filter(({ outcome }) => outcome !== 'fixed')
      .filter((place) => checklist({ files: [{ ...file, places: [place] }], unfixed: [] }).length === 0)
      .map(({ line, rule }) => `${file.path}:${line} ${rule}`),
  );
  expect(silent).toEqual([]);
  expect(checklist(plan).length).toBeGreaterThan(5);
});

test('a second run changes nothing', async () => {
  expect((await planned()).files.flatMap(({ path, edits }) => (edits.length > 0 ? [path] : []))).toEqual([]);
});

test('each file still is what it was to the parser of its ecosystem', () => {
  const missing = new Set<string>();
  const problems = Object.keys(CHANGES).flatMap((path) => {
    const parsed = parserOf(path)?.(join(root, path));
    if (parsed?.missing !== undefined) missing.add(parsed.missing);
    return parsed?.problem === undefined ? [] : [`${path}: ${parsed.problem}`];
  });
  expect(problems).toEqual([]);
  if (missing.size > 0)
    console.log(`Not parsed, because these are not installed: ${[...missing].join(', ')}`);
});

test('the parsers would tell', () => {
  for (const path of Object.keys(CHANGES)) {
    const parse = parserOf(path);
    if (parse === undefined) continue;
    const broken = join(root, `broken-${path.split('/').at(-1)}`);
    writeFileSync(broken, `${readFileSync(join(EXAMPLE, path), 'utf8')}\n"{<(\n`);
    const { problem, missing } = parse(broken);
    expect([path, problem ?? missing]).not.toEqual([path, undefined]);
    rmSync(broken);
  }
});

test('the guard is green once the rest is done by hand', async () => {
  execFileSync('git', ['apply', BY_HAND], { cwd: root, env: GIT_ENV, stdio: 'pipe' });
  expect(left()).toEqual([]);
  const { conclusion, failed, result } = await checked();
  expect(
    result.findings.filter(({ level }) => level !== 'note').map(({ path, line }) => `${path}:${line}`),
  ).toEqual([]);
  expect([conclusion, failed]).toEqual(['clean', false]);
  const problems = Object.keys(CHANGES).flatMap((path) => parserOf(path)?.(join(root, path)).problem ?? []);
  expect(problems).toEqual([]);
});
