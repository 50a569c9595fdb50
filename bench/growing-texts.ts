// Texts that double, for everything that reads a file: what a careless pattern takes the square of their length for.
import type { Rule } from '../src/guard/detect/rule.ts';

/** Characters and marks that patterns repeat, skip or pair. */
export const PIECES: readonly string[] = [
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

const KEY =
  '-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\\n-----END PRIVATE KEY-----';
const KEY_LINES = KEY.replaceAll('\\n', '\n    ');
const FIELDS = `private_key: "${KEY}", technicalAccountId: "a@techacct.adobe.com", url: "https://ims-na1.adobelogin.com/ims/exchange/jwt", metaScopes: ["ent_user_sdk"]`;

/** Files that are full of findings, in lines and in one line: what is computed for each of them shows. */
export const FULL_FILES: Readonly<
  Record<string, { start: string; piece: (at: number) => string; end?: string }>
> = {
  'a.js': { start: '// adobe ims\n', piece: (at) => `const a${at} = { ${FIELDS} };\n` },
  'one-line.ts': { start: '/* adobe ims */', piece: (at) => `const a${at} = { ${FIELDS} };` },
  'open.ts': { start: '/* adobe ims */', piece: () => `[{ ${FIELDS}, jwt_payload ` },
  'a.vue': { start: '<script>/* adobe ims */', piece: (at) => `const a${at} = { ${FIELDS} };\n` },
  'a.php': { start: '<?php /* adobe ims */', piece: (at) => `$a = ["b${at}" => { ${FIELDS} }];\n` },
  'a.py': {
    start: '# adobe ims\n',
    piece: () => `private_key = """${KEY_LINES}"""\nconfig = { ${FIELDS} }\n`,
  },
  'a.json': {
    start: '{"adobe":{"ims":"x"}',
    piece: (at) => `,\n"a${at}":{"private_key":"${KEY}","technicalAccountId":"a@techacct.adobe.com"}`,
    end: '}',
  },
  'a.yml': {
    start: 'adobe: ims\nkind: Secret\n',
    piece: (at) =>
      `a${at}:\n  private_key: |\n    ${KEY_LINES}\n  technical_account_id: a@techacct.adobe.com\n`,
  },
  'a.ini': {
    start: 'adobe = ims\n',
    piece: (at) => `[a${at}]\nprivate_key = ${KEY}\ntechnical_account_id = a\n`,
  },
  '.github/workflows/a.yml': {
    start: 'jobs:\n a:\n  steps:\n',
    piece: () => '   - uses: adobe/aio-apps-action@v3\n     with:\n      TECHNICALACCID: x\n',
  },
  'a.ipynb': {
    start: '{"cells":[{}',
    piece: () => `,\n{"cell_type":"code","source":["adobe exchange/jwt technicalAccountId private_key"]}`,
    end: ']}',
  },
  'pom.xml': {
    start: '<project>\n',
    piece: (at) =>
      `<dependency><groupId>com.adobe.aio</groupId><artifactId>aio-lib-java-ims</artifactId><version>0.0.${at}</version></dependency>\n`,
  },
};

/** @returns such a file of about this size */
export function fullFile(path: string, size: number): string {
  const { start = '', piece = () => '', end = '' } = FULL_FILES[path] ?? {};
  const pieces = Array.from({ length: Math.ceil(size / piece(0).length) }, (_, at) => piece(at));
  return [start, ...pieces, end].join('');
}
