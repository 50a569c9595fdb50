import { Script } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import { exactText } from '../../../src/guard/fixes/exact-text.ts';
import type { FileFix } from '../../../src/guard/fixes/model.ts';
import { planFile } from '../../../src/guard/fixes/plan-file.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { random } from '../detect/support.ts';
import { SPECIFICATIONS } from '../rules/specifications.ts';
import { ENCODINGS, varied } from './variations.ts';

beforeAll(() => loadParsers('a.yml'));

const VARIATIONS = 8;

type Mode = { unsafe: boolean; elsewhere: boolean; to: 'oauth_sts' | 'ims-auth' };

function plan(path: string, text: string, { unsafe, elsewhere, to }: Mode): FileFix {
  return planFile({ path, text, kind: kindOf(path, text) }, ({ level }) => level !== 'note', {
    unsafe,
    to,
    hasFile: () => elsewhere,
    elsewhere: () => elsewhere,
  });
}

const findings = (path: string, text: string): string[] =>
  scanSource({ path, text, kind: kindOf(path, text) }, RULES).map(({ rule }) => rule);

/** What reads a file apart from us accepts it. */
function isReadable(path: string, text: string): boolean {
  try {
    if (/\.json$/.test(path)) JSON.parse(text);
    else if (/\.ya?ml$/.test(path)) {
      const documents = parseAllDocuments(text, { logLevel: 'silent' });
      return Array.isArray(documents) && documents.every(({ errors }) => errors.length === 0);
    } else if (/\.[c]?js$/.test(path)) new Script(text);
    return true;
  } catch {
    return false;
  }
}

/** @returns what is wrong with a plan; undefined if nothing is */
function broken(path: string, text: string, mode: Mode): string | undefined {
  const { edits, before, after, places } = plan(path, text, mode);
  if (before !== text) return 'the text is not that of the file';
  if (edits.length === 0) return after === text ? undefined : 'it changed without an edit';
  // Only the ranges of the edits change: what is between them is there, in its order, and nothing else.
  let rest = after;
  let at = 0;
  for (const { start, end, text: written } of edits) {
    if (start < at || end < start) return 'edits overlap';
    const kept = text.slice(at, start) + written;
    if (!rest.startsWith(kept)) return 'something between the edits changed';
    rest = rest.slice(kept.length);
    at = end;
  }
  if (rest !== text.slice(at)) return 'something behind the edits changed';
  if (isReadable(path, text) && !isReadable(path, after)) return 'it cannot be read any more';
  const found = findings(path, text);
  const fixed = places.filter(({ outcome }) => outcome === 'fixed').map(({ rule }) => rule);
  for (const rule of fixed) found.splice(found.indexOf(rule), 1);
  for (const rule of findings(path, after)) {
    const index = found.indexOf(rule);
    if (index < 0) return `a finding of ${rule} is new, or is not gone`;
    found.splice(index, 1);
  }
  const again = plan(path, after, mode);
  if (again.edits.length > 0) return `a second run changes it again:\n${again.after}`;
  return undefined;
}

const MODES: readonly Mode[] = [true, false].flatMap((unsafe) =>
  [true, false].map(
    (elsewhere) => ({ unsafe, elsewhere, to: unsafe && elsewhere ? 'ims-auth' : 'oauth_sts' }) as const,
  ),
);

let changed = 0;

describe.each(
  SPECIFICATIONS.map(({ rule, found, leftAlone }) => [rule.id, [...found, ...leftAlone]] as const),
)('%s', (id, samples) => {
  test('fixes change only what they name, break nothing, find nothing new, and are done after once', () => {
    const next = random(id.length * 7919 + samples.length);
    const problems = samples.flatMap(({ path, text: sample }) =>
      Array.from({ length: 1 + VARIATIONS }, (_, index) => {
        const text = index === 0 ? sample : varied(path, sample, next);
        const mode = MODES[Math.floor(next() * (index === 0 ? 2 : MODES.length))]!;
        if (plan(path, text, mode).edits.length > 0) changed++;
        const problem = broken(path, text, mode);
        return problem === undefined ? [] : [{ problem, path, text, mode }];
      }).flat(),
    );
    expect(problems).toEqual([]);
  });

  test('line ends and encodings change nothing but themselves', () => {
    for (const { path, text } of samples) {
      const mode = MODES[0]!;
      const { after } = plan(path, text, mode);
      const crlf = plan(path, text.replaceAll('\n', '\r\n'), mode).after;
      expect([path, crlf]).toEqual([path, after.replaceAll('\n', '\r\n')]);
      if (after === text) continue;
      for (const [name, written] of Object.entries(ENCODINGS)) {
        const { text: own, bytes } = written(text);
        const exact = exactText(bytes)!;
        const fixed = exact.encode(plan(path, exact.text, mode).after);
        expect([path, name, fixed]).toEqual([path, name, written(plan(path, own, mode).after).bytes]);
      }
    }
  });
});

test('enough of the texts could be fixed', () => {
  expect(changed).toBeGreaterThan(300);
});
