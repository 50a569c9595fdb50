import { describe, expect, test } from 'vitest';
import { keywordTable, prefilter } from '../../../src/guard/detect/prefilter.ts';
import type { Matcher } from '../../../src/guard/detect/rule.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { KEYWORDS } from '../../../src/guard/rules/keywords.ts';
import { scan } from '../../../src/guard/scan/scan.ts';
import { folder, haystack } from '../detect/support.ts';
import { matchingTexts } from './matching-texts.ts';
import { SPECIFICATIONS } from './specifications.ts';

const MATCHERS = SPECIFICATIONS.flatMap(({ rule, found }) =>
  rule.matchers.map(
    (matcher, index) =>
      [`${rule.id}, matcher ${index + 1}`, { rule, matcher, path: found[0]?.path ?? '' }] as const,
  ),
);

/** Lists of patterns: every file with a finding matches one pattern of each list. */
function required(matcher: Matcher): RegExp[][] {
  const own = 'pattern' in matcher ? [matcher.pattern] : [...matcher.when];
  return [own, ...(matcher.needs ?? []).map((need) => [need])];
}

/** Files that match one pattern of each list, made of the texts that do not pass alone. None where a list has none. */
function filesOf(lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (files, texts) => files.flatMap((file) => texts.slice(0, 500).map((text) => `${file} ${text}`)),
    [''],
  );
}

describe.each(MATCHERS)('%s', (_name, { rule, matcher, path }) => {
  const decide = prefilter([{ ...rule, matchers: [matcher] }]);
  const passes = (text: string): boolean => decide(path, haystack(text))?.rules.length === 1;

  test('reads every file that its patterns match', () => {
    const alone = required(matcher).map((patterns) =>
      patterns.flatMap(matchingTexts).filter((text) => !passes(text)),
    );
    const stopped = alone.some((texts) => texts.length === 0)
      ? []
      : filesOf(alone).filter((text) => !passes(text));
    expect(stopped).toEqual([]);
  });

  test('reads a file with any of its keywords', () => {
    for (const keyword of matcher.keywords) {
      const text = [keyword].flat().join(' ');
      expect(passes(text), text).toBe(true);
      expect(passes(`Some ${text.toUpperCase()} text`), text).toBe(true);
    }
  });

  test('has keywords in lower case, at least four bytes long', () => {
    const literals = matcher.keywords.flat();
    expect(literals.length).toBeGreaterThan(0);
    expect(literals.filter((literal) => literal.length < 4 || literal !== literal.toLowerCase())).toEqual([]);
  });
});

test('the list that is searched before the rules are loaded is that of the rules', () => {
  expect(KEYWORDS).toEqual(keywordTable(RULES));
});

// Each was matched by a pattern and not let through by a keyword.
test.each([
  ['metascope', '# Adobe\nSCOPE = "ent_target_api"\n'],
  ['technical-account-key', '# Adobe\ntech__acct__id = "a"\nprivate__key = "b"\n'],
  ['python-path-to-key', '# Adobe\nimport aepp\nconfig(path_tokey="private.key")\n'],
  ['metascope-claim', '# Adobe\nclaims["adobelogin.com/s\\/ent_user_sdk"] = True\n'],
])('the scan finds %s in a spelling that is rare', async (rule, text) => {
  const { findings } = await scan({ root: folder({ 'a.py': text }) });
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});
