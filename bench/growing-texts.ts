// Texts that double, for everything that reads a file: what a careless pattern takes the square of their length for.
import type { Rule } from '../src/guard/detect/rule.ts';

/** Characters and marks that patterns repeat, skip or pair. */
const PIECES: readonly string[] = [
  ...[
    'a',
    'A1_',
    ' ',
    '\t',
    '\n',
    '\r\n',
    ' \n',
    '"',
    "'",
    '`',
    '\\',
    '\\"',
    '/',
    '//',
    '/*',
    '*/',
    '#',
    '--',
    '-',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '${',
    '{{',
    '=',
    ':',
    ': ',
    ',',
    ';',
    '.',
    '@',
    '|',
    '&',
    '$',
    '\0',
    'é',
  ],
  ...[
    'a"',
    '"a" ',
    "'a' ",
    '"a": ',
    'a: b\n',
    '- a\n',
    'a=b\n',
    '- {a: [',
    '\na',
    '# a\n',
    '// a\n',
    "it's ",
    '=/a',
    '(/',
  ],
  ...[
    '<!-- ',
    '<script>',
    '</script>',
    '<?php ',
    '?>',
    '<<A\n',
    '<<<A\n',
    '"""',
    "'''",
    '=begin\n',
    '-----BEGIN ',
  ],
  ...[
    'deprecated = {',
    'if (',
    'return `',
    '"${',
    'import ',
    'require(',
    'function ',
    'const a = ',
    'class A {',
  ],
];

/** A text for a rule: everything that it looks for, then a piece again and again, also between the keywords. */
export function growingTexts(words: readonly string[]): Map<string, (size: number) => string> {
  const head = `adobe ims ${words.join(' ')}\n`;
  const texts = new Map<string, (size: number) => string>();
  const add = (name: string, piece: string): void => {
    texts.set(name, (size) => head + piece.repeat(Math.ceil(size / piece.length)) + head);
  };
  for (const piece of PIECES) add(JSON.stringify(piece), piece);
  for (const word of words) {
    add(`the keyword ${word}`, word);
    add(`the keyword ${word} and a space`, `${word} `);
    add(`lines with ${word}`, `${word}: a\n`);
    add(`strings with ${word}`, `"${word}", `);
  }
  return texts;
}

/** The longest keywords of a rule, at most three. */
export function wordsOf({ matchers }: Rule): string[] {
  const all = matchers.flatMap(({ keywords }) => keywords.flat());
  return [...new Set(all)].sort((a, b) => b.length - a.length).slice(0, 3);
}
