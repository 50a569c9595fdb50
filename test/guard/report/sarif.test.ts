import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { type GuardReport, sarif } from '../../../src/guard/report/index.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { EVERYTHING, finding, hostileRelated, RELATED, related, report } from './fixture.ts';

type Text = { text: string };
type Result = {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: Text;
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string; uriBaseId: string };
      region: { startLine: number; startColumn: number; endLine: number; endColumn: number };
    };
  }[];
  relatedLocations?: (Result['locations'][number] & { id: number; message: Text })[];
  partialFingerprints: Record<string, string>;
};
type Log = {
  $schema: string;
  version: string;
  runs: {
    tool: {
      driver: {
        name: string;
        rules: {
          id: string;
          shortDescription: Text;
          fullDescription: Text;
          help: Text & { markdown: string };
          properties: Record<string, unknown> & { tags: string[] };
        }[];
      };
    };
    results: Result[];
    automationDetails: { id: string };
    columnKind: string;
    invocations: { toolExecutionNotifications?: { level: string; message: Text }[] }[];
  }[];
};

// The schema of OASIS: see README.md beside it. Strict mode and Unicode patterns object to how it is written.
const schema = JSON.parse(
  readFileSync(new URL('sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
formats.default(ajv);
const valid = ajv.compile(schema);

function parsed(input: GuardReport): Log {
  const log = JSON.parse(sarif(input)) as Log;
  expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  return log;
}

const results = (input: GuardReport): Result[] => parsed(input).runs[0]?.results ?? [];

/** Every string in a value, with its path. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

test('the schema is there and refuses what is not SARIF', () => {
  const log = JSON.parse(sarif(EVERYTHING)) as Log;
  expect(valid(log)).toBe(true);
  expect(valid({ ...log, version: '2.0.0' })).toBe(false);
  expect(
    valid({ ...log, runs: log.runs.map((run) => ({ ...run, results: [{ ruleId: 'no-message' }] })) }),
  ).toBe(false);
});

describe('what GitHub requires besides the schema', () => {
  // Source: GitHub's documentation, "SARIF support for code scanning".
  const check = (log: Log): void => {
    expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(run?.tool.driver.name).not.toBe('');
    expect(run?.automationDetails.id).toMatch(/\/$/);
    expect(run?.columnKind).toBe('utf16CodeUnits');
    for (const { id, shortDescription, fullDescription, help, properties } of rules) {
      for (const { text } of [shortDescription, fullDescription]) {
        expect(text.length, id).toBeGreaterThan(0);
        expect(text.length, id).toBeLessThanOrEqual(1_024);
      }
      expect(help.text, id).not.toBe('');
      expect(properties.tags.length).toBeLessThanOrEqual(10);
      expect(['very-high', 'high', 'medium', 'low']).toContain(properties['precision']);
      expect(['error', 'warning', 'recommendation']).toContain(properties['problem.severity']);
    }
    for (const result of run?.results ?? []) {
      expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(result.message.text).not.toBe('');
      expect(result.locations).toHaveLength(1);
      expect(result.relatedLocations?.length ?? 1).toBeGreaterThanOrEqual(1);
      expect(result.relatedLocations?.length ?? 1).toBeLessThanOrEqual(100);
      for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        const { artifactLocation, region } = physicalLocation;
        expect(artifactLocation.uriBaseId).toBe('%SRCROOT%');
        // Relative, without a scheme, a query or a fragment.
        expect(artifactLocation.uri).toMatch(/^(?:[\w.~/-]|%[0-9A-F]{2})+$/);
        expect(artifactLocation.uri).not.toMatch(/^\//);
        for (const each of [region.startLine, region.startColumn, region.endLine, region.endColumn]) {
          expect(each).toBeGreaterThanOrEqual(1);
        }
      }
      const links = [...result.message.text.matchAll(/\]\(([^)]*)\)/g)].map(([, id]) => Number(id));
      const ids = (result.relatedLocations ?? []).map(({ id }) => id);
      expect(ids).toEqual(ids.map((_, index) => index + 1));
      expect(ids).toEqual(expect.arrayContaining(links));
      expect(Object.keys(result.partialFingerprints)).toEqual(['imsAuth/v1']);
      expect(result.partialFingerprints['imsAuth/v1']).toMatch(/^[0-9a-f]{32}$/);
    }
    expect(strings(log).filter(([, text]) => text === '')).toEqual([]);
    expect(sarifSnippets(log)).toEqual([]);
  };
  const sarifSnippets = (log: Log): string[] =>
    strings(log)
      .map(([path]) => path)
      .filter((path) => /snippet|contextRegion|suppressions|fixes/.test(path));

  test('holds for a report with everything in it', () => {
    check(parsed(EVERYTHING));
    check(parsed(RELATED));
  });

  test('holds for a clean report, which lists all rules and no result, so that alerts close', () => {
    const log = parsed(report());
    check(log);
    expect(log.runs[0]?.results).toEqual([]);
    expect(log.runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual([
      'sample-endpoint',
      'sample-sdk',
      'sample-service-credential',
      'sample-unused',
    ]);
  });

  test('holds for the real rules', () => {
    const log = parsed(
      report({
        rules: RULES,
        findings: RULES.map(({ id, message, docs, level }) => finding({ rule: id, message, docs, level })),
      }),
    );
    check(log);
    const text = sarif(report({ rules: RULES }));
    expect(sarif(report({ rules: RULES.toReversed() }))).toBe(text);
  });

  test('holds for hostile text in every field that may hold some', () => {
    check(
      parsed(
        report({
          pathPrefix: 'a b/[x](y)',
          findings: HOSTILE.map((text) =>
            finding({
              path: `p${text}`,
              message: text,
              advice: text,
              excerpt: text,
              related: hostileRelated(text),
            }),
          ),
          fullScanReason: HOSTILE.join(' '),
        }),
      ),
    );
  });
});

describe('results', () => {
  test('are the active findings and those outside of the change', () => {
    const findings = (['active', 'suppressed', 'baselined', 'outside-diff'] as const).map((state, index) =>
      finding({ state, line: index + 1 }),
    );
    expect(
      results(report({ findings })).map((result) => result.locations[0]?.physicalLocation.region.startLine),
    ).toEqual([1, 4]);
  });

  test('are at most 5,000, the worst ones, and the cut is noted', () => {
    const levels = ['note', 'warning', 'error'] as const;
    const findings = Array.from({ length: 30_000 }, (_, index) =>
      finding({ line: index + 1, level: levels[index % 10 === 0 ? 2 : index % 2] ?? 'note' }),
    );
    const log = parsed(report({ findings }));
    const kept = log.runs[0]?.results ?? [];
    expect(kept).toHaveLength(5_000);
    expect(kept.slice(0, 3_000).every(({ level }) => level === 'error')).toBe(true);
    expect(kept.slice(3_000).every(({ level }) => level === 'warning')).toBe(true);
    expect(log.runs[0]?.invocations[0]?.toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: {
          text: '25,000 of 30,000 findings are left out, the least severe ones: code scanning shows 5,000. The JSON report has them all.',
        },
      },
    ]);
  });

  test('stay far under the size that can be uploaded, whatever a line holds', () => {
    const findings = Array.from({ length: 10 }, () =>
      finding({ message: 'x'.repeat(5_000_000), advice: 'y'.repeat(5_000_000) }),
    );
    expect(sarif(report({ findings })).length).toBeLessThan(50_000);
  });

  test('never hold a link that the file made', () => {
    const [result] = results(
      report({ findings: [finding({ message: 'Uses `[x](http://evil.example)`.' })] }),
    );
    expect(result?.message.text).not.toContain('](');
  });

  test('link to the first related places of each relation, which code scanning shows no others of', () => {
    const text = results(RELATED).at(-1)?.message.text;
    expect(text).toMatch(
      / Also change \[src\/auth\/token\.js:20\]\(1\), .*, \[config\/stage-1\.yml:1\]\(5\) and 2 more\. Used by \[src\/index\.js:3\]\(8\), .*\. Private key, revoke it and remove it from the history: \[config\/private\.key\]\(10\)\.$/,
    );
    const [result] = results(
      report({
        findings: [finding({ related: [related({ path: 'a](http://evil.example)[b' })] })],
        pathPrefix: 'apps',
      }),
    );
    expect(result?.message.text).toMatch(/ Also change \[a place\]\(1\)\.$/);
    expect(result?.relatedLocations?.[0]?.physicalLocation.artifactLocation.uri).toBe(
      'apps/a%5D%28http%3A//evil.example%29%5Bb',
    );
  });

  test('have at most 100 related places, and 20,000 of them together', { tags: 'limits' }, () => {
    const places = Array.from({ length: 300 }, (_, index) => related({ line: index + 1 }));
    const findings = Array.from({ length: 300 }, (_, index) => finding({ line: index + 1, related: places }));
    const [run] = parsed(report({ findings })).runs;
    const all = run?.results ?? [];
    expect(run?.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      'Related places after the first 20,000 are left out. The JSON report has them all.',
    );
    const sizes = all.map(({ relatedLocations = [] }) => relatedLocations.length);
    expect(Math.max(...sizes)).toBe(100);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(20_000);
    expect(all).toHaveLength(300);
    expect(all[0]?.message.text).toMatch(/ and 295 more\.$/);
  });

  test('name files from the root of the repository, encoded', () => {
    const uris = ['a:b.js', 'a b#c?.js', 'ü/漢.js', '..%2f/x', 'lone\uD800'].map(
      (path) =>
        results(report({ findings: [finding({ path })], pathPrefix: 'apps' }))[0]?.locations[0]
          ?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual([
      'apps/a%3Ab.js',
      'apps/a%20b%23c%3F.js',
      'apps/%C3%BC/%E6%BC%A2.js',
      'apps/..%252f/x',
      'apps/lone%EF%BF%BD',
    ]);
  });

  test('have a category for each scanned folder, for two uploads with one category fail', () => {
    const category = (pathPrefix: string): unknown =>
      parsed(report({ pathPrefix })).runs[0]?.automationDetails.id;
    expect([category(''), category('apps/web')]).toEqual(['jwt-guard/', 'jwt-guard/apps/web/']);
  });
});

describe('fixes', () => {
  const edit = { start: 4, end: 8, line: 1, column: 5, endLine: 1, endColumn: 9 };
  const edits = [
    { path: 'a b.js', ...edit, text: 'new [x](y)' },
    { path: 'a b.js', ...edit, line: 3, endLine: 3, text: '' },
  ];
  const fix = { title: 'Replace [a](http://x)', safety: 'unsafe' as const, edits, todo: [] };

  test('are replacements of one file, with what is deleted and what is written', () => {
    const [result] = results(report({ findings: [finding({ path: 'a b.js', fix })], pathPrefix: 'app' }));
    const changes = (result as unknown as { fixes: { artifactChanges: unknown[] }[] }).fixes[0];
    expect(changes?.artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'app/a%20b.js', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 9 },
            insertedContent: { text: 'new [x](y)' },
          },
          { deletedRegion: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 } },
        ],
      },
    ]);
  });

  test('are left out where only a person can do it, and outside of the repository', () => {
    const byHand = finding({ fix: { ...fix, safety: 'shown', edits: [] } });
    const outside = finding({
      path: '../b.js',
      fix: { ...fix, edits: edits.map((one) => ({ ...one, path: '../b.js' })) },
    });
    expect(JSON.stringify(results(report({ findings: [byHand, outside] })))).not.toContain('"fixes"');
  });
});
