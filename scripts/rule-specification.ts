// Reads the .md file of a rule: the sources of its facts, what it must find, and what it must not report. The tests use
// these files as test cases, and docs/rules.md is made from them and from the rules.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An example file. Line ends are LF. */
export type Sample = { path: string; text: string };

/** A range in a sample, as offsets in UTF-16 code units. */
export type Mark = { start: number; end: number };

export type Specification = {
  /** URLs, or a repository with a path. */
  sources: readonly string[];
  /** The rule must report one finding for each mark, with this level or otherwise its own. */
  found: readonly (Sample & { marks: readonly Mark[]; level?: string })[];
  /** The rule must report nothing in these samples, for this reason. */
  leftAlone: readonly (Sample & { reason: string })[];
};

const SECTIONS = ['Sources', 'Found', 'Left alone'] as const;
const FENCE =
  /^(`{3,})\w* path=(?<path>\S+)(?: level=(?<level>error|warning|note))?\n(?<text>[\s\S]*?)^\1$/gm;

export function readSpecification(id: string): Specification {
  const file = fileURLToPath(new URL(`../src/guard/rules/${id}.md`, import.meta.url));
  return parseSpecification(id, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}

/** @throws Error with the id and what is wrong */
export function parseSpecification(id: string, markdown: string): Specification {
  const broken = (what: string): Error => new Error(`${id}.md: ${what}`);
  const fences = [...markdown.matchAll(FENCE)].map(({ index, 0: whole, groups }) => ({
    index,
    end: index + whole.length,
    path: groups?.['path'] ?? '',
    level: groups?.['level'],
    text: groups?.['text'] ?? '',
  }));
  const inFence = (index: number): boolean =>
    fences.some((fence) => index >= fence.index && index < fence.end);
  const headings = [...markdown.matchAll(/^#{1,6} (.*)$/gm)].filter(({ index }) => !inFence(index));
  if (headings.map(([, title]) => title).join() !== [id, ...SECTIONS].join())
    throw broken(`the headings must be ${[id, ...SECTIONS].join(', ')}`);
  const [, sources, found, leftAlone] = headings.map(({ index }) => index) as [
    number,
    number,
    number,
    number,
  ];
  const unread = [...markdown.matchAll(/^`{3,}.*$/gm)].filter(({ index }) => !inFence(index));
  if (unread[0] !== undefined) throw broken(`no example file: ${unread[0][0]}`);

  return {
    sources: [...markdown.slice(sources, found).matchAll(/^- <?(.*?)>?$/gm)].map((match) => match[1] ?? ''),
    found: fences
      .filter(({ index }) => index < leftAlone)
      .map(({ path, text, level }) => {
        const sample = withoutMarks(text);
        if (sample.marks.length === 0) throw broken(`nothing is marked with ⟦ ⟧ in ${path}`);
        return { path, ...sample, ...(level === undefined ? {} : { level }) };
      }),
    leftAlone: fences
      .filter(({ index }) => index > leftAlone)
      .map(({ path, text, index }) => {
        const before = markdown.slice(leftAlone, index).trimEnd();
        const reason = before.slice(before.lastIndexOf('\n') + 1);
        if (reason === '' || /^(#|`)/.test(reason)) throw broken(`${path} has no reason above it`);
        return { path, text, reason };
      }),
  };
}

function withoutMarks(text: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const parts = text.split(/[⟦⟧]/);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) marks.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return { text: parts.join(''), marks };
}
