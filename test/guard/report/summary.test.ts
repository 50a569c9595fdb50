import { describe, expect, test } from 'vitest';
import { SUMMARY_MAX } from '../../../src/core/markdown.ts';
import { summary } from '../../../src/guard/report/index.ts';
import { takeApart } from '../../support/code-spans.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { finding, hostileRelated, related, report } from './fixture.ts';

const COMMIT = '3f2a9c0d1e4b5a69788796a5b4c3d2e1f0a9b8c7';
const known = { repository: 'acme/shop', commit: COMMIT };

describe('the headline', () => {
  test('keeps clean, findings and nothing scanned apart', () => {
    expect(summary(report())).toMatch(/^## JWT guard: clean\n/);
    expect(summary(report({ findings: [finding()] }))).toMatch(/^## JWT guard: 1 error\n/);
    expect(summary(report({ coverage: { listed: 0, scanned: 0 } }))).toMatch(
      /^## JWT guard: nothing was scanned\n\nThere is no file here.*actions\/checkout/,
    );
  });

  test('says whether the check fails, and why', () => {
    expect(summary(report({ findings: [finding()] }))).toContain(
      '**The check fails**, because `fail-on` is `error`.',
    );
    expect(summary(report({ findings: [finding()], failed: false, failOn: 'never' }))).toContain(
      'The check does not fail, because `fail-on` is `never`.',
    );
  });

  test('does not call mentions a dependency', () => {
    const notes = [finding({ level: 'note', place: 'documentation' })];
    expect(
      summary(report({ findings: notes, conclusion: 'findings', failed: true, failOn: 'note' })),
    ).not.toContain('depends');
    expect(summary(report({ findings: [finding({ level: 'warning' })] }))).toContain(
      'This code probably depends',
    );
  });

  test('does not call a tree clean whose findings were set aside without saying so', () => {
    expect(summary(report({ findings: [finding({ state: 'baselined' })] }))).toContain(
      '1 accepted in the baseline',
    );
  });

  test('lists what the change itself accepts, apart from the other notices', () => {
    const [hostile = ''] = HOSTILE;
    const addition = {
      level: 'warning',
      message: `It excludes ${hostile}.`,
      path: '../x.yml',
      line: 3,
    } as const;
    const accepted = { policy: 'base', base: COMMIT, additions: [addition], findings: [finding()] } as const;
    const text = summary(
      report({ findings: [finding()], notices: [addition], accepted, pathPrefix: 'packages/a' }),
    );
    expect(text.split('It excludes')).toHaveLength(2);
    expect(text).toContain('`packages/x.yml:3`');
    expect(text).toContain('Without it 1 finding is active:');
    expect(text).toContain(`those of \`${COMMIT}\``);
  });

  test('says why everything was scanned', () => {
    expect(summary(report({ fullScanReason: 'The base `abc` is not there.' }))).toContain(
      'All findings count, not only new ones, because The base `abc` is not there.',
    );
  });
});

describe('links', () => {
  const link = (path: string, part: object = known): string | undefined =>
    /\]\((\S*)\)/.exec(
      summary(report({ findings: [finding({ path })], ...part })).replace(
        /\(https:\/\/developer[^)]*\)/g,
        '',
      ),
    )?.[1];

  test('go to the line at the scanned commit', () => {
    expect(link('src/a.js')).toBe(`https://github.com/acme/shop/blob/${COMMIT}/src/a.js#L12`);
    expect(link('a.js', { ...known, serverUrl: 'https://ghe.example.com/', pathPrefix: 'web' })).toBe(
      `https://ghe.example.com/acme/shop/blob/${COMMIT}/web/a.js#L12`,
    );
  });

  test('go to the lines of a document, not to the page it is rendered as', () => {
    expect(link('README.md')).toMatch(/README\.md\?plain=1#L12$/);
  });

  test('encode every character that means something', () => {
    expect(link("a b(1)'*!#?%\\[x]<y>|`ü.js")).toMatch(
      /\/a%20b%281%29%27%2A%21%23%3F%25%5C%5Bx%5D%3Cy%3E%7C%60%C3%BC\.js#L12$/,
    );
    expect(link('caf\\xe9.js')).toMatch(/\/caf%e9\.js#L12$/);
  });

  test('are left out where commit or repository are missing or strange', () => {
    for (const part of [
      {},
      { ...known, commit: 'main' },
      { ...known, repository: 'a/b)[x](http://evil.example' },
      { ...known, serverUrl: 'javascript:alert(1)' },
    ]) {
      expect(link('a.js', part)).toBeUndefined();
    }
    expect(link('ü'.repeat(1_000))).toBeUndefined();
  });
});

describe('hostile text', () => {
  test('is only in code, adds no line and closes nothing', () => {
    const shape = (text: string): string =>
      takeApart(
        summary(
          report({
            ...known,
            findings: [
              finding({
                path: `a${text}`,
                excerpt: `x${text}`,
                message: `A \`${text.replaceAll('`', '')}\`.`,
                related: hostileRelated(text),
              }),
              finding({ path: `b${text}`, state: 'suppressed', reason: `@x ${text} #1` }),
            ],
            notices: [{ level: 'warning', message: `@x ${text} #1`, path: `c${text}`, line: 3 }],
            coverage: {
              scanned: 1,
              skipped: { binary: 1 },
              examples: [{ reason: 'binary', path: `d${text}` }],
            },
            fullScanReason: `@x ${text} #1`,
            diffBase: `b${text}`,
          }),
        ),
      ).outside.replace(/blob\/[0-9a-f]{40}\/[\w.~%/-]*#/g, 'blob/#');
    const plain = shape('z');
    for (const text of HOSTILE) {
      const outside = shape(text);
      expect(outside.split('\n'), text).toHaveLength(plain.split('\n').length);
      expect(outside.match(/<\/?[a-z]+/g), text).toEqual(plain.match(/<\/?[a-z]+/g));
      expect(outside.match(/\]\(/g), text).toEqual(plain.match(/\]\(/g));
      expect(outside.match(/\|/g), text).toEqual(plain.match(/\|/g));
      expect(outside, text).not.toMatch(/@|#\d|evil\.example|\$|~~|(?!\n)[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe('the size', { tags: 'limits' }, () => {
  const far = (count: number, part: (index: number) => Parameters<typeof finding>[0]) =>
    Array.from({ length: count }, (_, index) => finding({ line: index + 1, ...part(index) }));

  test.each([
    ['of one kind', () => ({})],
    [
      'each with a message of its own',
      (index: number) => ({ message: `No. ${index} \`${'€'.repeat(400)}\`.` }),
    ],
    ['with long names', (index: number) => ({ path: `${'漢/'.repeat(1_000)}${index}` })],
    [
      'with lines of five megabytes',
      (index: number) => ({ excerpt: index % 3_000 === 0 ? '`'.repeat(5_000_000) : 'x' }),
    ],
    [
      'with many related places',
      () => ({
        related: Array.from({ length: 20 }, () =>
          related({ path: `${'漢/'.repeat(50)}`, message: '_ '.repeat(300) }),
        ),
      }),
    ],
    ['of unknown rules', (index: number) => ({ rule: `unknown-${index % 5_000}` })],
    ['suppressed, with long reasons', () => ({ state: 'suppressed' as const, reason: '_'.repeat(5_000) })],
  ])('stays under the limit with 30,000 findings %s', (_name, part) => {
    const markdown = summary(
      report({
        ...known,
        findings: far(30_000, part),
        notices: Array.from({ length: 3_000 }, () => ({
          level: 'note' as const,
          message: '_ '.repeat(5_000),
        })),
      }),
    );
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(SUMMARY_MAX);
    expect(markdown.endsWith('\n')).toBe(true);
  });

  test('is used for every rule, and what does not fit is counted', () => {
    const findings = [
      ...far(30_000, () => ({ rule: 'sample-endpoint', path: 'x'.repeat(150) })),
      ...far(3, () => ({ rule: 'sample-sdk' })),
      ...far(2, () => ({ rule: 'sample-service-credential' })),
    ];
    const markdown = summary(report({ findings }));
    for (const id of ['sample-endpoint', 'sample-sdk', 'sample-service-credential']) {
      expect(markdown).toContain(`(\`${id}\`)`);
    }
    const shown = markdown.match(/^- `(?:x{150}|src\/auth)/gm)?.length ?? 0;
    const left = Number(/_([\d,]+) findings did not fit here/.exec(markdown)?.[1]?.replace(',', ''));
    expect(shown + left).toBe(30_005);
    expect(shown).toBeGreaterThan(1_000);
  });
});
