import { describe, expect, test } from 'vitest';
import { MARKER_LITERALS } from '../../../src/guard/detect/prefilter.ts';
import { suppress } from '../../../src/guard/gate/suppressions.ts';
import type { FileKind, Finding } from '../../../src/guard/model.ts';
import { finding } from '../findings.ts';
import { hostileMarkers } from '../hostile.ts';

const RULES = new Set(['exchange-endpoint', 'metascope', 'jwt-sdk']);
const MARK = 'ims-auth-ignore';

/** Suppresses in lines; each line that holds `USE` has a finding of exchange-endpoint, `SDK` one of jwt-sdk. */
function run(
  lines: string[],
  { path = 'a.js', kind = 'source' as FileKind, end = '\n', found = [] as Finding[] } = {},
) {
  const findings = lines.flatMap((text, index) => [
    ...(text.includes('USE') ? [finding({ path, line: index + 1 })] : []),
    ...(text.includes('SDK') ? [finding({ path, line: index + 1, rule: 'jwt-sdk' })] : []),
  ]);
  const result = suppress({ path, kind, text: lines.join(end) }, [...findings, ...found], RULES);
  return {
    states: result.findings.map(({ state, reason }) =>
      reason === undefined ? state : `${state}: ${reason}`,
    ),
    notices: result.notices,
    messages: result.notices.map(({ message }) => message),
  };
}

describe('a suppression', () => {
  test.each([
    ['//', `// ${MARK}: exchange-endpoint -- why`],
    ['#', `# ${MARK}: exchange-endpoint -- why`],
    ['/* */', `/* ${MARK}: exchange-endpoint -- why */`],
    ['a line of a block', ` * ${MARK}: exchange-endpoint -- why`],
    ['<!-- -->', `<!-- ${MARK}: exchange-endpoint -- why -->`],
    ['<!--- --->', `<!--- ${MARK}: exchange-endpoint -- why --->`],
    ['<# #>', `<# ${MARK}: exchange-endpoint -- why #>`],
    ['(* *)', `(* ${MARK}: exchange-endpoint -- why *)`],
    ['--', `-- ${MARK}: exchange-endpoint -- why`],
    ['REM', `REM ${MARK}: exchange-endpoint -- why`],
    ['<%-- --%>', `<%-- ${MARK}: exchange-endpoint -- why --%>`],
    ['JSON', `  "//": "${MARK}: exchange-endpoint -- why",`],
    ['JSON in one line', `{ "//": "${MARK}: exchange-endpoint -- why", "a": 1,`],
    ['a string in single quotes', `  '_': '${MARK}: exchange-endpoint -- why',`],
    ['capitals', `// ${MARK.toUpperCase()}: exchange-endpoint -- why`],
    ['a long dash', `// ${MARK}: exchange-endpoint — why`],
    ['little space', `//${MARK}:exchange-endpoint--why`],
  ])('in %s holds for the line after it', (_syntax, comment) => {
    expect(run([comment, 'USE'])).toEqual({ states: ['suppressed: why'], notices: [], messages: [] });
  });

  test.each(['\n', '\r\n', '\r'])(
    'holds for its own line and not for the next one, with line ends %j',
    (end) => {
      const lines = [`USE /* ${MARK}: exchange-endpoint -- why */ foo()`, 'USE'];
      expect(run(lines, { end })).toMatchObject({ states: ['suppressed: why', 'active'], notices: [] });
    },
  );

  test('does not reach further than the next line', () => {
    expect(run([`// ${MARK}: exchange-endpoint -- why`, '', 'USE'])).toMatchObject({ states: ['active'] });
  });

  test('can name several rules', () => {
    const states = ['suppressed: why', 'suppressed: why'];
    expect(run([`# ${MARK}: exchange-endpoint, jwt-sdk -- why`, 'USE SDK'])).toMatchObject({
      states,
      notices: [],
    });
    expect(run([`# ${MARK}: exchange-endpoint,jwt-sdk -- why`, 'USE SDK'])).toMatchObject({
      states,
      notices: [],
    });
  });

  test('can be above another one', () => {
    const lines = [`# ${MARK}: exchange-endpoint -- one`, `# ${MARK}: jwt-sdk -- two`, 'USE SDK'];
    expect(run(lines)).toMatchObject({ states: ['suppressed: one', 'suppressed: two'], notices: [] });
  });

  test('leaves findings of other rules alone', () => {
    expect(run([`# ${MARK}: exchange-endpoint -- why`, 'USE SDK']).states).toEqual([
      'suppressed: why',
      'active',
    ]);
  });

  test('applies to a finding of several lines if it is in it or above it', () => {
    const found = [finding({ line: 2, endLine: 4 })];
    for (const at of [0, 1, 2, 3]) {
      const lines = ['', '', '', '', ''].with(at, `// ${MARK}: exchange-endpoint -- why`);
      expect(run(lines, { found }).states).toEqual(['suppressed: why']);
    }
    expect(run(['', '', '', '', `// ${MARK}: exchange-endpoint -- why`], { found }).states).toEqual([
      'active',
    ]);
  });

  test('shows its reason redacted, on one line and cut', () => {
    const secret = `p8e-${'a1'.repeat(20)}`;
    const [state = ''] = run([
      `// ${MARK}: exchange-endpoint -- ${secret} ::error::\u001b[1m ${'x'.repeat(999)}`,
      'USE',
    ]).states;
    expect(state).not.toContain(secret.slice(0, 12));
    expect(state).not.toMatch(/::|\p{Cc}/u);
    expect(state.length).toBeLessThan(230);
  });
});

describe('what suppresses nothing is said', () => {
  test.each([
    ['no reason', `${MARK}: exchange-endpoint`, /gives no reason/],
    ['no reason behind the dashes', `${MARK}: exchange-endpoint -- `, /gives no reason/],
    ['a reason of signs only', `${MARK}: exchange-endpoint -- ...`, /gives no reason/],
    ['the end of a comment for a reason', `<!-- ${MARK}: exchange-endpoint -->`, /gives no reason/],
    ['a reason without dashes', `${MARK}: exchange-endpoint because`, /gives no reason/],
    ['no rule', `${MARK}: -- why`, /names no rule/],
    ['nothing at all', `${MARK}:`, /names no rule/],
    ['an unknown rule', `${MARK}: no-such-rule -- why`, /^No rule has the id "no-such-rule"[^?]*$/],
    ['a misspelled rule', `${MARK}: exchange-endpiont -- why`, /Did you mean exchange-endpoint\?$/],
    ['a wildcard', `${MARK}: * -- why`, /^No rule has the id "\*"/],
    ['no colon', `${MARK} exchange-endpoint -- why`, /"ims-auth-ignore" suppresses nothing\. Write/],
    ['space before the colon', `${MARK} : exchange-endpoint -- why`, /suppresses nothing/],
    ['an equals sign', `${MARK}=exchange-endpoint -- why`, /suppresses nothing/],
    [
      'two letters swapped',
      'ims-auth-ingore: exchange-endpoint -- why',
      /"ims-auth-ingore:" suppresses nothing/,
    ],
    ['a dash left out', 'imsauth-ignore: exchange-endpoint -- why', /suppresses nothing/],
    ['a space for a dash', 'ims-auth ignore: exchange-endpoint -- why', /suppresses nothing/],
    ['underscores', 'ims_auth_ignore: exchange-endpoint -- why', /suppresses nothing/],
    ['an ending', 'ims-auth-ignored exchange-endpoint -- why', /suppresses nothing/],
    [
      'next-line',
      `${MARK}-next-line: exchange-endpoint -- why`,
      /"ims-auth-ignore-next-line:" suppresses nothing/,
    ],
    ['disable', 'ims-auth-disable: exchange-endpoint -- why', /suppresses nothing/],
  ])('%s', (_what, comment, message) => {
    const { states, notices } = run([`# ${comment}`, 'USE']);
    expect(states).toEqual(['active']);
    expect(notices).toEqual([
      { level: 'warning', path: 'a.js', line: 1, message: expect.stringMatching(message) },
    ]);
  });

  test('nothing to suppress', () => {
    expect(run(['', `# ${MARK}: exchange-endpoint -- why`, 'x'])).toMatchObject({
      states: [],
      notices: [
        {
          level: 'note',
          line: 2,
          message: expect.stringMatching(/exchange-endpoint is not used.* Remove it\.$/),
        },
      ],
    });
  });

  test('something else to suppress', () => {
    expect(run([`# ${MARK}: exchange-endpoint -- why`, 'SDK']).messages).toEqual([
      expect.stringMatching(/Found there instead: jwt-sdk\.$/),
    ]);
  });

  test('one of several rules', () => {
    const { states, messages } = run([`# ${MARK}: exchange-endpoint, nothing -- why`, 'USE']);
    expect(states).toEqual(['suppressed: why']);
    expect(messages).toEqual([expect.stringMatching(/"nothing"/)]);
  });

  test('in documentation as a note, and a placeholder is none', () => {
    const lines = [`Write \`${MARK}: <rule-id> -- <reason>\`.`, '', `    # ${MARK}: exchange-endpoint`, ''];
    expect(run(lines, { path: 'README.md', kind: 'documentation' }).notices).toEqual([
      { level: 'note', path: 'README.md', line: 3, message: expect.stringMatching(/no reason/) },
    ]);
  });

  test('twenty times in a file, then counted', () => {
    const { notices } = run(Array.from({ length: 50 }, () => `# ${MARK}: exchange-endpoint`));
    expect(notices).toHaveLength(21);
    expect(notices.at(-1)?.message).toMatch(/^30 more /);
  });

  test('without what could forge a command', () => {
    const { messages } = run([`# ${MARK}: ::error::\u001b[31m##[error] -- x`]);
    expect(messages.join('')).not.toMatch(/::|##\[|\p{Cc}/u);
    expect(messages.length).toBeGreaterThan(0);
  });
});

test.each([
  'IMS auth ignores this setting.',
  'The comments of ims-auth-ignore are described below.',
  'const imsAuthIgnored = true;',
  'ims_auth_ignore = True',
  'imsAuthIgnore: false,',
  'uses: owner/ims-auth@v1',
])('%j is prose', (line) => {
  expect(run([line]).messages).toEqual([]);
});

test('the literals for the prefilter find every form that is noticed', () => {
  for (const form of [
    MARK,
    'ims-auth-ingore',
    'imsauth-ignore',
    'ims-auth ignore',
    'ims_auth_ignore',
    'isn-auth-ignore',
  ]) {
    expect(
      MARKER_LITERALS.some((literal) => form.includes(literal)),
      form,
    ).toBe(true);
  }
});

// How the time grows with the size of these texts: bench/growth.ts.
test.each(Object.entries(hostileMarkers(1)))(
  'a megabyte of %s is read, and said in a few notices',
  (_what, text) => {
    const { findings, notices } = suppress({ path: 'a.js', text, kind: 'source' }, [], RULES);
    expect(text.length).toBeGreaterThan(500_000);
    expect(findings).toEqual([]);
    expect(notices.length).toBeLessThanOrEqual(21);
  },
);
