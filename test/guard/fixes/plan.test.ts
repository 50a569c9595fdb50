import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/guard/check.ts';
import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import { lineRemoval } from '../../../src/guard/fixes/edits.ts';
import type { FileFix, Fix, Fixer, FixPlace } from '../../../src/guard/fixes/model.ts';
import { changeSince, planFixes } from '../../../src/guard/fixes/plan.ts';
import { type FixOptions, planFile } from '../../../src/guard/fixes/plan-file.ts';
import { fixCounts } from '../../../src/guard/fixes/report.ts';
import { repository, write } from '../detect/support.ts';

beforeAll(() => loadParsers('a.yml'));

const RULE = 'npm-jwt-auth';
const TEXT = [
  '{',
  '  "dependencies": {',
  '    "@adobe/jwt-auth": "2.0.0",',
  '    "b": "1"',
  '  },',
  '  "devDependencies": {',
  '    "@adobe/jwt-auth": "1.0.0",',
  '    "c": "1"',
  '  }',
  '}',
  '',
].join('\n');

const LINE = '    "@adobe/jwt-auth": "2.0.0",\n';

/** A fixer that a test writes. */
function fixer(fix: (places: readonly FixPlace[], text: string) => Partial<Fix>[]): Fixer {
  return {
    rules: [RULE],
    fix: ({ places, document }) =>
      fix(places, document.text).map((given) => ({
        title: 'A fix',
        safety: 'safe',
        edits: [],
        resolves: [],
        todo: [],
        ...given,
      })),
  };
}

function plan(
  fixers: readonly Fixer[],
  options: Partial<FixOptions> = {},
  text = TEXT,
  path = 'package.json',
): FileFix {
  const none = (): boolean => false;
  return planFile({ path, text, kind: kindOf(path) }, () => true, {
    unsafe: true,
    to: 'oauth_sts',
    hasFile: none,
    elsewhere: none,
    fixers,
    ...options,
  });
}

const outcomes = ({ places }: FileFix): string[] => places.map(({ outcome }) => outcome);
const removal = (text: string, place: FixPlace | undefined): Partial<Fix> =>
  place === undefined ? {} : { edits: [lineRemoval(text, place)], resolves: [place] };

const removeAll = fixer((places, text) => places.map((place) => removal(text, place)));

describe('planFile', () => {
  test('applies what passes', () => {
    const file = plan([removeAll]);
    expect(outcomes(file)).toEqual(['fixed', 'fixed']);
    expect(file.after).toBe(TEXT.replace(/ {4}"@adobe.*\n/g, ''));
    expect(plan([removeAll], {}, file.after)).toMatchObject({ places: [], edits: [] });
  });

  test.each([
    ['breaks the parse', '    "b"\n'],
    ['makes a finding', '    "@adobe/jwt-auth": "3.0.0",\n'],
    ['makes a finding of another rule', '    "@adobe/aio-lib-ims-jwt": "3.0.0",\n'],
  ])('a fix that %s is not applied, and the others are', (_name, written) => {
    const bad = fixer((places, text) => [
      { edits: [{ ...lineRemoval(text, places[0]!), text: written }], resolves: [places[0]!] },
      removal(text, places[1]),
    ]);
    const file = plan([bad]);
    expect(outcomes(file)).toEqual(['failed', 'fixed']);
    expect(file.after).toBe(TEXT.replace('    "@adobe/jwt-auth": "1.0.0",\n', ''));
  });

  test.each([
    [
      'says too much',
      (text: string, [first, second]: readonly FixPlace[]) => ({
        edits: [lineRemoval(text, first!)],
        resolves: [first!, second!],
      }),
    ],
    [
      'changes something else',
      (text: string, [first]: readonly FixPlace[]) => ({
        edits: [
          lineRemoval(text, first!),
          { start: text.indexOf('\n  },'), end: text.indexOf('    "@adobe/jwt-auth": "1'), text: ',\n' },
        ],
        resolves: [first!],
      }),
    ],
    [
      'overlaps itself',
      (text: string, [first]: readonly FixPlace[]) => ({
        edits: [lineRemoval(text, first!), lineRemoval(text, first!)],
        resolves: [first!],
      }),
    ],
    [
      'is outside of the text',
      (text: string, [first]: readonly FixPlace[]) => ({
        edits: [{ start: text.length, end: text.length + 1, text: '' }],
        resolves: [first!],
      }),
    ],
  ])('a fix that %s is not applied', (_name, made) => {
    const file = plan([fixer((places, text) => [made(text, places)])]);
    expect([outcomes(file)[0], file.edits, file.after]).toEqual(['failed', [], TEXT]);
  });

  test('of two fixes for one finding, and of two that overlap, the first one counts', () => {
    const other = fixer((places, text) => [{ ...removal(text, places[0]), title: 'Another' }]);
    expect(plan([removeAll, other]).places[0]).toMatchObject({ outcome: 'fixed', fix: { title: 'A fix' } });
    expect(plan([other, removeAll]).places[0]).toMatchObject({ outcome: 'fixed', fix: { title: 'Another' } });
    const overlapping = fixer((places, text) => [
      removal(text, places[0]),
      { ...removal(text, places[1]), edits: [lineRemoval(text, places[0]!), lineRemoval(text, places[1]!)] },
    ]);
    const file = plan([overlapping]);
    expect([outcomes(file), file.after]).toEqual([['fixed', 'failed'], TEXT.replace(LINE, '')]);
  });

  test('what is unsafe waits until it is asked for, what is shown is never applied', () => {
    const of = (safety: Fix['safety']) =>
      fixer((places, text) => [{ ...removal(text, places[0]), safety, todo: ['Do this.'] }]);
    const first = (given: Fixer, unsafe: boolean): unknown[] => {
      const file = plan([given], { unsafe });
      return [outcomes(file)[0], file.edits.length];
    };
    expect(first(of('safe'), false)).toEqual(['fixed', 1]);
    expect(first(of('unsafe'), false)).toEqual(['unsafe', 0]);
    expect(first(of('unsafe'), true)).toEqual(['fixed', 1]);
    expect(first(of('shown'), true)).toEqual(['shown', 0]);
    expect(outcomes(plan([]))).toEqual(['shown', 'shown']);
  });

  test('a safe fix counts where an earlier one was not asked for', () => {
    const unsafe = fixer((places, text) => [{ ...removal(text, places[0]), safety: 'unsafe' }]);
    expect(outcomes(plan([unsafe, removeAll], { unsafe: false }))).toEqual(['fixed', 'fixed']);
  });

  test('no edit touches what somebody accepted', () => {
    const file = plan([removeAll], { isAccepted: ({ line }) => line === 3 });
    expect([outcomes(file), file.after]).toEqual([
      ['failed', 'fixed'],
      TEXT.replace('    "@adobe/jwt-auth": "1.0.0",\n', ''),
    ]);
  });

  test('a note does not become an error', () => {
    const text = '// const b = require("@adobe/jwt-auth");\nconst a = require("@adobe/jwt-auth");\n';
    const uncomment = fixer((places) => [
      {
        edits: [{ start: 0, end: 3, text: '' }, lineRemoval(text, places.at(-1)!)],
        resolves: places.slice(-1),
      },
    ]);
    const file = plan([uncomment], {}, text, 'a.js');
    expect(outcomes(file)).toEqual(['shown', 'failed']);
    expect(file.after).toBe(text);
  });

  test('a hostile file with many fixes that do not pass ends after a bounded number of checks', () => {
    const many = 'require("@adobe/jwt-auth");\n'.repeat(3_000);
    let asked = 0;
    const bad = fixer((places) =>
      places.map((place) => {
        asked++;
        return {
          edits: [
            { ...place, text: '' },
            { ...place, text: '' },
          ],
          resolves: [place],
        };
      }),
    );
    const file = plan([bad], {}, many, 'a.js');
    expect([asked, new Set(outcomes(file)), file.edits]).toEqual([asked, new Set(['failed']), []]);
    expect(asked).toBeGreaterThan(1_000);
  });
});

describe('planFixes', () => {
  const dependency = '{\n  "dependencies": {\n    "@adobe/jwt-auth": "2.0.0",\n    "b": "1"\n  }\n}\n';
  const planOf = async (root: string) => {
    const checked = await check({ root, home: root, env: {} });
    return planFixes(checked, { top: root, unsafe: true, to: 'oauth_sts' });
  };

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${dependency}`)],
    ['CRLF', Buffer.from(dependency.replaceAll('\n', '\r\n'))],
    ['lone CR', Buffer.from(dependency.replaceAll('\n', '\r'))],
    ['UTF-16, little-endian', Buffer.from(`\uFEFF${dependency}`, 'utf16le')],
    ['UTF-16, big-endian', Buffer.from(`\uFEFF${dependency}`, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(dependency.replace('"b"', '"caf\xe9"'), 'latin1')],
    ['no line end at the end', Buffer.from(dependency.trimEnd())],
  ])('keeps what a file is: %s', async (_name, original) => {
    const root = repository({ 'package.json': original });
    const { files, unfixed } = await planOf(root);
    expect([files.length, unfixed]).toEqual([1, []]);
    const { fixed } = files[0]!;
    const wide = original.includes(0) ? 2 : 1;
    const end = original.includes('\r') ? (original.includes('\n') ? 2 : 1) : 1;
    expect(original.length - (fixed?.length ?? 0)).toBe((LINE.length - 1 + end) * wide);
    write(root, { 'package.json': fixed! });
    expect(await planOf(root)).toEqual({ files: [], unfixed: [] });
  });

  test('a file that it cannot be sure of is left, with the reason', async () => {
    const root = repository({
      'wide/package.json': Buffer.from(dependency, 'utf16le'),
      'large/package.json': dependency + ' '.repeat(1024 * 1024),
      'readonly/package.json': dependency,
    });
    chmodSync(join(root, 'readonly/package.json'), 0o444);
    const plan = await planOf(root);
    expect(plan.files).toEqual([]);
    expect(plan.unfixed).toEqual([
      { path: 'large/package.json', findings: 1, problem: 'it has more than 1 MiB' },
      { path: 'readonly/package.json', findings: 1, problem: 'it is read-only' },
      { path: 'wide/package.json', findings: 1, problem: 'its encoding is not certain' },
    ]);
    expect(fixCounts(plan)).toEqual({ fixed: 0, unsafe: 0, shown: 3, failed: 0 });
  });

  test('what was found and is not there any more is told, not forgotten', async () => {
    const root = repository({ 'package.json': dependency });
    const checked = await check({ root, home: root, env: {} });
    write(root, { 'package.json': `\n${dependency}` });
    expect(await planFixes(checked, { top: root, unsafe: true, to: 'oauth_sts' })).toEqual({
      files: [],
      unfixed: [
        { path: 'package.json', findings: 1, problem: 'the scan read it otherwise, or it changed meanwhile' },
      ],
    });
  });

  test.skipIf(process.platform === 'win32')('links that come between scan, plan and write', async () => {
    const root = repository({ 'a/package.json': dependency, 'b/package.json': dependency });
    const other = repository({ 'package.json': dependency });
    const checked = await check({ root, home: root, env: {} });
    const options = { top: root, unsafe: true, to: 'oauth_sts' as const };
    const before = await planFixes(checked, options);
    expect(before.files.map((file) => changeSince(root, file))).toEqual([undefined, undefined]);
    renameSync(join(root, 'a'), join(root, 'moved'));
    symlinkSync(other, join(root, 'a'));
    renameSync(join(root, 'b/package.json'), join(root, 'kept'));
    symlinkSync(join(other, 'package.json'), join(root, 'b/package.json'));
    const problems = [
      'a folder on its path is a symbolic link',
      'it is a symbolic link, or could not be opened',
    ];
    expect(before.files.map((file) => changeSince(root, file))).toEqual(problems);
    const after = await planFixes(checked, options);
    expect(after.unfixed.map(({ problem }) => problem)).toEqual(problems);
    // Nor anything that is no file.
    renameSync(join(root, 'b/package.json'), join(root, 'away'));
    mkdirSync(join(root, 'b/package.json'));
    expect(changeSince(root, before.files[1]!)).toBe('it is no ordinary file');
  });

  test('a file that changed since', async () => {
    const root = repository({ 'package.json': dependency });
    const { files } = await planOf(root);
    writeFileSync(join(root, 'package.json'), dependency.replace('"b"', '"c"'));
    expect(changeSince(root, files[0]!)).toBe('it changed meanwhile');
  });

  test('suppressed findings are left alone', async () => {
    const accepted = `const a = require('@adobe/jwt-auth'); // ims-auth-ignore: ${RULE} -- later\n`;
    const root = repository({ 'package.json': dependency, 'a.js': accepted });
    const { files } = await planOf(root);
    expect(files.map(({ path }) => path)).toEqual(['package.json']);
    // The package is still loaded, so that it is not removed as dead.
    expect(files[0]?.places.map(({ fix }) => fix.safety)).toEqual(['unsafe']);
  });

  test('a package with service credentials of the AEM Developer Console, which still work', async () => {
    const code = "const auth = require('@adobe/jwt-auth');\nauth(config).then(use);\n";
    const key =
      '{ "integration": { "imsEndpoint": "ims-na1.adobelogin.com", "technicalAccount": { "clientId": "a" }, "metascopes": "ent_aem_cloud_api" } }\n';
    const root = repository({ 'package.json': dependency, 'a.js': code, 'service.json': key });
    const { files } = await planOf(root);
    expect(files.flatMap(({ edits }) => edits)).toEqual([]);
    expect(files.find(({ path }) => path === 'package.json')?.places).toMatchObject([
      { aem: true, outcome: 'shown' },
    ]);
    expect(files.find(({ path }) => path === 'a.js')?.places).toMatchObject([
      { aem: true, outcome: 'shown' },
    ]);
  });
});
