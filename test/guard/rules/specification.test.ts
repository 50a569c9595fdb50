import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSpecification } from '../../../scripts/rule-specification.ts';
import { RULES } from '../../../src/guard/rules/index.ts';

const text = (found: string, leftAlone: string): string =>
  `# a\n\n## Sources\n\n- <https://example.com/>\n- A book\n\n## Found\n\n${found}\n\n## Left alone\n\n${leftAlone}\n`;
const fence = (info: string, content: string): string => `\`\`\`${info}\n${content}\`\`\``;

const FOUND = fence('js path=a.js level=warning', 'x ⟦one⟧\n# no heading\n⟦two\nlines⟧\n');
const LEFT = `nothing is there\n\n${fence('js path=b.js', 'x\n')}`;

test('the file next to a rule is read with its marks, levels and reasons', () => {
  expect(parseSpecification('a', text(FOUND, LEFT))).toEqual({
    sources: ['https://example.com/', 'A book'],
    found: [
      {
        path: 'a.js',
        level: 'warning',
        text: 'x one\n# no heading\ntwo\nlines\n',
        marks: [
          { start: 2, end: 5 },
          { start: 19, end: 28 },
        ],
      },
    ],
    leftAlone: [{ path: 'b.js', text: 'x\n', reason: 'nothing is there' }],
  });
});

describe('what would be skipped is an error', () => {
  test.each([
    ['another heading', text(FOUND, `${LEFT}\n\n## More\n`), 'the headings must be'],
    ['a fence without a path', text(`${FOUND}\n\n${fence('js', 'x\n')}`, LEFT), 'no example file: ```js'],
    ['an unknown level', text(fence('js path=a level=bad', '⟦x⟧\n'), LEFT), 'no example file'],
    ['a file without a mark', text(fence('js path=a', 'x\n'), LEFT), 'nothing is marked'],
    ['a file without a reason', text(FOUND, fence('js path=b.js', 'x\n')), 'has no reason'],
  ])('%s', (_what, markdown, problem) => {
    expect(() => parseSpecification('a', markdown)).toThrow(problem);
  });
});

test('every specification belongs to a rule that is listed', () => {
  const folder = new URL('../../../src/guard/rules/', import.meta.url);
  const specified = readdirSync(folder).flatMap((name) => /^(.*)\.md$/.exec(name)?.[1] ?? []);
  const listed = RULES.map(({ id }) => id);
  expect(
    specified.filter((id) => !listed.includes(id)),
    'run `npm run docs`',
  ).toEqual([]);
});
