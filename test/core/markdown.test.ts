import { describe, expect, test } from 'vitest';
import { cellCode, code, fenced, htmlCode, prose } from '../../src/core/markdown.ts';
import { takeApart } from '../support/code-spans.ts';
import { PAIRS } from '../support/hostile.ts';

const oneLine = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ').trim();

describe('inline code', () => {
  test.each([
    ['const a = 1', '`const a = 1`'],
    ['`', '`` ` ``'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a`', '`` `a` ``'],
    ['a\nb\r\n\tc', '`a b c`'],
    ['', '`  `'],
    ['a|b', '`a|b`'],
    ['\\', '`\\`'],
  ])('of %j is %j', (text, markdown) => {
    expect(code(text)).toBe(markdown);
  });

  test('holds any text whole, and nothing of it is outside', () => {
    for (const text of PAIRS) {
      const { code: spans, outside } = takeApart(
        `- [${code(text)}](https://example.com/): ${code(text)} end`,
      );
      expect(outside).toBe('- [◼](https://example.com/): ◼ end');
      expect(spans.map(oneLine)).toEqual([oneLine(text), oneLine(text)]);
    }
  });

  test('of HTML has nothing that HTML or Markdown acts on, and is the same text', () => {
    for (const text of PAIRS) {
      const [, inside] = /^<code>(.*)<\/code>$/.exec(htmlCode(text)) ?? [];
      expect(inside, text).toMatch(/^(?:[A-Za-z0-9 \p{Cc}]|[^\p{ASCII}]|&#\d+;)*$/u);
      const read = inside?.replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));
      expect(read).toBe(oneLine(text));
    }
    expect(htmlCode('a\n\n<b> & `c`')).toBe('<code>a &#60;b&#62; &#38; &#96;c&#96;</code>');
  });

  test('in a table never has a pipe or a line end', () => {
    for (const text of PAIRS) {
      const row = `| ${cellCode(text)} | ${cellCode(text)} |`;
      expect(row.split('|')).toHaveLength(4);
      expect(row).not.toMatch(/[\r\n]/);
      expect(takeApart(row).outside).toBe('| ◼ | ◼ |');
    }
  });

  test('is not slow for a line of five megabytes', () => {
    const line = '`a'.repeat(2_500_000);
    expect(code(line)).toHaveLength(5_000_000 + 6);
  });
});

describe('prose', () => {
  test.each([
    ['Remove @adobe/jwt-auth, use client_id (a key).', 'Remove `@adobe/jwt-auth`, use `client_id` (a key).'],
    ['Ends on 2026-12-24; 8 to 10 seconds.', 'Ends on 2026-12-24; 8 to 10 seconds.'],
    ["Don't: the user's “file” – 99% sure…", "Don't: the user's “file” – 99% sure…"],
    ['Scopes `AdobeID,openid` are there.', 'Scopes `AdobeID,openid` are there.'],
    ['`a``b`', '`a` `b`'],
    ['`a`_b', '`a` `_b`'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['2026-03-01 is past', '2026-03-01 is past'],
    ['see #12, @ops and GH-7', 'see `#12`, `@ops` and `GH-7`'],
    ['[x](http://evil.example)', '`[x](http://evil.example`)'],
    ['</details><b>', '`</details><b>`'],
    ['www.evil.example is not', '`www.evil.example` is not'],
    ['', ''],
  ])('of %j is %j', (text, markdown) => {
    expect(prose(text)).toBe(markdown);
  });

  test('has nothing outside of code that Markdown or GitHub acts on', () => {
    for (const text of PAIRS) {
      const { outside } = takeApart(prose(text));
      expect(outside, text).not.toMatch(/[<>&@#[\]*_~$|`\r\n]|:\/\/|(?:^|[\s(])www\.|\bGH-\d/i);
      expect(outside, text).not.toMatch(/^(?:[-+]|\d+[.)])(?:\s|$)/);
    }
  });
});

describe('a fenced block', () => {
  test('cannot be closed from inside', () => {
    expect(fenced('a\n```\nb\n````\n', 'yaml')).toBe('`````yaml\na\n```\nb\n````\n`````');
  });

  test('names only a plain word as its language', () => {
    expect(fenced('a', 'x\n```')).toBe('```\na\n```');
  });
});
