import { describe, expect, test } from 'vitest';
import { DOCUMENTS, read } from './repository.ts';

// GitHub draws a diagram only if Mermaid can read all of it. These are the forms of a line that our diagrams use; each
// was drawn with Mermaid 11. In a text, `;` and `#` would end it or begin an entity, and a quote would end a label.
const TEXT = '[^;#"]+';
const FORMS: Readonly<Record<string, RegExp>> = {
  participant: new RegExp(`^participant (?<made>[A-Z]) as ${TEXT}$`),
  message: new RegExp(`^(?<from>[A-Z])--?>>(?<to>[A-Z]): ${TEXT}$`),
  remark: new RegExp(`^Note over (?<to>[A-Z]): ${TEXT}$`),
  node: new RegExp(`^(?<made>[A-Za-z]+)\\["${TEXT}"\\]$`),
  edge: new RegExp(`^(?:(?<made>[A-Za-z]+)\\["${TEXT}"\\]|(?<from>[A-Za-z]+)) --> (?<to>[A-Za-z]+)$`),
  transition: new RegExp(`^(?:\\[\\*\\]|(?<from>[a-z]+)) --> (?<made>[a-z]+): ${TEXT}$`),
};
const KINDS: Readonly<Record<string, readonly string[]>> = {
  sequenceDiagram: ['participant', 'message', 'remark'],
  'flowchart BT': ['node', 'edge'],
  'stateDiagram-v2': ['transition'],
};
// Mermaid takes these for statements.
const KEYWORDS = /^(?:end|graph|flowchart|subgraph|style|class|click|linkStyle|classDef|default)$/i;

/** @returns what is wrong with the diagram, line by line */
function problems(diagram: string): string[] {
  const [kind = '', ...lines] = diagram.trimEnd().split('\n');
  const forms = KINDS[kind];
  if (forms === undefined) return [`unknown kind: ${kind}`];
  const made = new Set<string>();
  const used: string[] = [];
  const wrong = lines.filter((line) => {
    const match = forms.map((form) => FORMS[form]?.exec(line.trim())).find((each) => each);
    const { made: name, from, to } = match?.groups ?? {};
    if (name !== undefined) made.add(name);
    used.push(...[from, to].filter((each) => each !== undefined));
    return match === undefined || match === null || KEYWORDS.test(name ?? '');
  });
  return [...wrong, ...used.filter((name) => !made.has(name)).map((name) => `not declared: ${name}`)];
}

const diagrams = DOCUMENTS.flatMap((path) =>
  [...read(path).matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map((match) => ({ path, text: match[1] ?? '' })),
);

test('the documents have diagrams', () => {
  expect(diagrams.map(({ path }) => path)).toEqual([
    'docs/architecture.md',
    'docs/architecture.md',
    'docs/token.md',
  ]);
});

test.each(diagrams)('each line of the diagram in $path has a form that Mermaid reads', ({ text }) => {
  expect(problems(text)).toEqual([]);
});

describe('a broken diagram', () => {
  const kind = (name: string): string => diagrams.find(({ text }) => text.startsWith(name))?.text ?? '';
  const [sequence, flow, states] = [kind('sequenceDiagram'), kind('flowchart'), kind('stateDiagram')];
  test.each([
    ['of another kind', sequence.replace('sequenceDiagram', 'sequence')],
    ['with a participant that is not declared', sequence.replace('participant I as Adobe IMS\n', '')],
    ['with another arrow', sequence.replace('->>', '=>>')],
    ['with a message without text', sequence.replace(/: client-id.*/, '')],
    ['with a semicolon in a text', sequence.replace('add-mask', 'add;mask')],
    ['with a label that is not closed', flow.replace('"]', '"')],
    ['with a quote in a label', flow.replace('text,', '"text",')],
    [
      'with a node that is not declared',
      flow.replace('ims --> adobe', 'ims --> abode').replace('--> adobe', '--> abode'),
    ],
    ['with a keyword as a node', flow.replace('core[', 'end[').replaceAll('--> core', '--> end')],
    ['with a line of other text', `${flow}\n  something else`],
    ['with a state that nothing leads to', states.replace('idle --> intent', 'idel --> intent')],
    ['with a transition without text', states.replace(': it is old', '')],
  ])('%s is noticed', (_case, text) => {
    expect([sequence, flow, states]).not.toContain(text);
    expect(problems(text)).not.toEqual([]);
  });
});
