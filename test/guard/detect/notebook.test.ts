import { expect, test } from 'vitest';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import { HIT, RULE } from './support.ts';

const scan = (path: string, text: string) => scanSource({ path, text, kind: kindOf(path, text) }, [RULE]);
const places = (path: string, text: string): string[] =>
  scan(path, text).map(({ place, line, level }) => `${line} ${place} ${level}`);

const QUOTED = 'post("https://ims-na1.adobelogin.com/ims/exchange/jwt")';

function notebook(cells: Record<string, unknown>[], ending = '.py', indent = 1): string {
  const metadata = { language_info: { file_extension: ending } };
  return JSON.stringify({ cells, metadata, nbformat: 4 }, undefined, indent);
}

test('in a notebook, code cells are code; text and outputs are notes', () => {
  const text = notebook([
    { cell_type: 'markdown', source: [QUOTED] },
    { cell_type: 'raw', source: [QUOTED] },
    { cell_type: 'code', source: ['import x\n', QUOTED], outputs: [{ text: [QUOTED] }] },
    { cell_type: 'code', source: [`# ${QUOTED}\n`, `x = 1  # ${QUOTED}\n`, 'y = 2'] },
  ]);
  expect(scan('a.ipynb', text).map(({ place }) => place)).toEqual([
    'documentation',
    'documentation',
    // Keys are in their order: the outputs follow.
    'code',
    'documentation',
    'comment',
    'comment',
  ]);
  const [, , code] = scan('docs/a.ipynb', text);
  expect(code).toMatchObject({ level: 'error', excerpt: QUOTED.replace('(', '( ').replace(')', ' )') });
  const line = text.split('\n')[(code?.line ?? 0) - 1] ?? '';
  expect(line.slice((code?.column ?? 0) - 1)).toMatch(/^ims\/exchange\/jwt/);
});

test('comments are those of the language of the notebook', () => {
  const cell = { cell_type: 'code', source: [`// ${QUOTED}\n`] };
  expect(places('a.ipynb', notebook([cell], '.ts'))[0]).toContain('comment');
  expect(places('a.ipynb', notebook([cell], '.py'))[0]).toContain('code');
});

test('a cell in one string, a notebook in one line, and version 3', () => {
  const source = `# words\n${QUOTED}\n`;
  expect(places('a.ipynb', notebook([{ cell_type: 'code', source }], '.py', 0))).toEqual(['1 code error']);
  const commented = { cell_type: 'code', source: `x\n# ${QUOTED}\ny` };
  expect(places('a.ipynb', notebook([commented], '.py', 0))).toEqual(['1 comment note']);
  const old = { worksheets: [{ cells: [{ cell_type: 'code', input: [QUOTED] }] }], nbformat: 3 };
  expect(places('a.ipynb', JSON.stringify(old))).toEqual(['1 code error']);
});

test('a broken notebook has notes', () => {
  expect(places('a.ipynb', `{"cells": [ ${HIT}`)).toEqual(['1 documentation note']);
});

test.each(['a.Rmd', 'a.qmd', 'vignettes/a.rmd', 'a.Rmarkdown'])('in %s, chunks are code', (path) => {
  const text = `# ${HIT}\n\`\`\`{r setup}\n${HIT}\n# ${HIT}\n\`\`\`\n${HIT}\n\`\`\`python\n${HIT}\n\`\`\`\n~~~ {python}\n${HIT}\n~~~\n`;
  expect(places(path, text)).toEqual([
    '1 documentation note',
    '3 code error',
    '4 comment note',
    '6 documentation note',
    '8 documentation note',
    '11 code error',
  ]);
});

test.each([
  ['an option', `\`\`\`{r, eval = FALSE}\n${HIT}\n\`\`\`\n`],
  ['a line of options', `\`\`\`{python}\n#| eval: false\n${HIT}\n\`\`\`\n`],
  ['all chunks', `\`\`\`{r}\nknitr::opts_chunk$set(eval = FALSE)\n\`\`\`\n\`\`\`{r}\n${HIT}\n\`\`\`\n`],
  ['the header', `---\nexecute:\n  eval: false\n---\n\`\`\`{r}\n${HIT}\n\`\`\`\n`],
  ['a class in place of a language', `\`\`\`{.python}\n${HIT}\n\`\`\`\n`],
])('a chunk that is not run is prose: %s', (_, text) => {
  expect(scan('a.qmd', text).map(({ place }) => place)).toEqual(['documentation']);
});

test('Sweave', () => {
  expect(places('a.Rnw', `${HIT}\n<<a>>=\n${HIT}\n@\n${HIT}\n`)).toEqual([
    '1 documentation note',
    '3 code error',
    '5 documentation note',
  ]);
});
