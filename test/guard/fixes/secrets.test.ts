import { beforeAll, describe, expect, test } from 'vitest';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import { applied, inOrder, lineRemoval } from '../../../src/guard/fixes/edits.ts';
import type { Edit, PlaceFix, PlannedFile } from '../../../src/guard/fixes/model.ts';
import { planFile } from '../../../src/guard/fixes/plan-file.ts';
import { checklist, fixText } from '../../../src/guard/fixes/report.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { partsOf, SECRET_FORMS, type SecretForm } from '../secret-forms.ts';

beforeAll(() => loadParsers('a.yml'));

type Changed = Pick<PlannedFile, 'path' | 'places' | 'edits' | 'before' | 'after'>;

function shown(file: Changed): string {
  const context = { wanted: [], accepted: [], rules: [], files: [] };
  const original = Buffer.from(file.before);
  const planned = { ...file, bytesPath: file.path, original, fixed: undefined, context };
  const plan = { files: [planned], unfixed: [] };
  return fixText(plan, { color: false, written: false, unsafe: true }) + checklist(plan).join('\n');
}

function leaks(form: SecretForm, report: string): string[] {
  return partsOf(form.secret).some((part) => report.includes(part)) ? [form.name] : [];
}

test('the fixes of a file show no secret that stands beside them', () => {
  let fixed = 0;
  const leaking = SECRET_FORMS.flatMap((form) => {
    const { path, text } = form;
    const file = planFile({ path, text, kind: kindOf(path, text) }, ({ level }) => level !== 'note', {
      unsafe: true,
      to: 'oauth_sts',
      hasFile: () => false,
      elsewhere: () => false,
    });
    if (file.edits.length > 0) fixed++;
    return leaks(form, shown(file));
  });
  expect(leaking).toEqual([]);
  expect(fixed).toBeGreaterThan(20);
});

/** A place that a rule found, as the report of a plan has it. */
function placesIn({ path, text }: SecretForm): PlaceFix[] {
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = (line: number, column: number): number => lines[line - 1]! + column - 1;
  return scanSource({ path, text, kind: kindOf(path) }, RULES).map(
    ({ rule, line, column, endLine, endColumn }) => ({
      rule,
      start: at(line, column),
      end: at(endLine, endColumn),
      line,
      outcome: 'fixed',
      fix: { title: 'A fix', safety: 'safe', edits: [], todo: [] },
    }),
  );
}

const EDITS: Readonly<Record<string, (text: string, place: PlaceFix) => Edit[]>> = {
  'that replace what was found': (_text, { start, end }) => [{ start, end, text: 'other' }],
  'that remove it': (_text, { start, end }) => [{ start, end, text: '' }],
  'that remove its line': (text, place) => [lineRemoval(text, place)],
  'that add something at the end of its line': (text, place) => {
    const end = text.indexOf('\n', place.start);
    return [{ start: end, end, text: ', scope: openid' }];
  },
  'that add a line before it': (text, place) => {
    const start = text.lastIndexOf('\n', place.start) + 1;
    return [{ start, end: start, text: 'scope=openid\n' }];
  },
  'that add a line behind all': (text) => [{ start: text.length, end: text.length, text: 'scope=openid\n' }],
  'that write the line again': (text) => {
    const end = text.indexOf('\n');
    return [{ start: 0, end, text: `[${text.slice(0, end)}]` }];
  },
  'that move the line': (text, place) => {
    const gone = lineRemoval(text, place);
    const moved = { start: text.length, end: text.length, text: text.slice(gone.start, gone.end) };
    return gone.end === text.length ? [{ ...moved, text: moved.text }] : [gone, moved];
  },
};

describe('whatever they do: edits', () => {
  test.each(Object.entries(EDITS))('%s', (_name, make) => {
    const leaking = SECRET_FORMS.flatMap((form) => {
      const before = `a: 1\n${form.text}b: 2\n`;
      const places = placesIn({ ...form, text: before });
      const edits = places[0] === undefined ? undefined : inOrder(make(before, places[0]), before.length);
      if (edits === undefined) return [];
      return leaks(form, shown({ path: form.path, places, edits, before, after: applied(before, edits) }));
    });
    expect(leaking).toEqual([]);
  });
});

describe('a value of several lines', () => {
  const KEY = ['MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQC7VJTUt9Us8cKj', 'xbxYuw+0RBA6+g=='];
  const PEM = ['-----BEGIN PRIVATE KEY-----', ...KEY, '-----END PRIVATE KEY-----'];

  test.each([
    ['.env', `A=1\nADOBE_PRIVATE_KEY="${PEM.join('\n')}"\nB=2\n`, KEY],
    ['a.yml', `a: 1\nprivateKey: |\n  ${PEM.join('\n  ')}\nb: 2\n`, KEY],
    ['a.js', `const a = 1;\nconst privateKey = '${PEM.join("\\n' +\n  '")}';\n`, KEY],
    ['a.yml', 'a: 1\nclientSecret: >-\n  correct horse battery\nb: 2\n', ['horse']],
    ['a.sh', 'A=1\nCLIENT_SECRET=\\\n"correct horse battery"\nB=2\n', ['horse']],
    ['a.yml', 'a: 1\nvalues:\n  - c3VwZXJzZWNyZXQ\nb: 2\n', []],
    ['list.txt', 'c3VwZXJzZWNyZXQ\n', ['c3VwZXJzZWNyZXQ']],
  ] as const)('%s: %j', (path, before, secrets) => {
    const every = [...before.matchAll(/^.*\n/gm)].map(({ 0: line, index }) => ({ line, index }));
    for (const { line, index } of every)
      for (const edits of [
        [{ start: index, end: index, text: 'scope=openid\n' }],
        [{ start: index, end: index + line.length, text: '' }],
        [{ start: index, end: before.length, text: '' }],
        [{ start: 0, end: before.length, text: `x=1\n${before}` }],
      ]) {
        const report = shown({ path, places: [], edits, before, after: applied(before, edits) });
        for (const secret of secrets) expect([line, report.includes(secret)]).toEqual([line, false]);
      }
  });
});
