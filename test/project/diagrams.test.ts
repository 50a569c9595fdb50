import { expect, test } from 'vitest';
import { loadMermaid } from '../support/mermaid.ts';
import { DOCUMENTS, read } from './repository.ts';

const diagrams = DOCUMENTS.flatMap((path) =>
  [...read(path).matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map((match) => ({ path, text: match[1] ?? '' })),
);

test('the documents have diagrams', () => {
  expect(diagrams.map(({ path }) => path)).toEqual([
    'README.md',
    'docs/architecture.md',
    'docs/architecture.md',
  ]);
});

test.each(diagrams)('Mermaid reads the diagram in $path', async ({ text }) => {
  const mermaid = await loadMermaid();
  await expect(mermaid.parse(text)).resolves.toBeTruthy();
});
