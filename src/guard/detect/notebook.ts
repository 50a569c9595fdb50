import { mergedRanges, type Range, rangeHolds } from './ranges.ts';
import { type Entry, parseTrees, type Tree } from './tree.ts';

/** A file of prose and code, prepared for a search of its code. Offsets are those of the file. */
export type Woven = {
  /** For a notebook, the quotation marks and escapes of JSON in code cells are replaced by spaces. */
  text: string;
  /** The same text with the line ends that JSON writes as `\n`, because they end comments. */
  lines: string;
  /** A path with the extension of the code's language. */
  codePath: string;
  /** Whether a place is text, output or a chunk that is shown, but not run. */
  inProse: (offset: number) => boolean;
};

const NOTEBOOK = /\.ipynb$/i;
const CHUNKS = /\.(?:rmd|rmarkdown|qmd|jmd|pmd|rnw)$/i;

/** @returns undefined for a file that does not mix prose and code */
export function wovenOf(path: string, text: string): Woven | undefined {
  if (NOTEBOOK.test(path)) return notebook(path, text);
  return CHUNKS.test(path) ? chunks(path, text) : undefined;
}

function notebook(path: string, text: string): Woven {
  const ending = /"file_extension"\s*:\s*"(\.[\w.]{1,10})"/.exec(text)?.[1] ?? '.py';
  const code: Range[] = [];
  const plain: string[] = [];
  const lines: string[] = [];
  let at = 0;
  for (const { start, end } of codeLines(text)) {
    const written = text.slice(start, end);
    // The separators of JSON before a string are not part of the code.
    const before = text.slice(at, start).replace(/[\t ,]*$/, blank);
    plain.push(before, withoutEscapes(written, '  '));
    lines.push(before, withoutEscapes(written, ' \n'));
    code.push([start, end]);
    at = end;
  }
  const rest = text.slice(at);
  const inCode = rangeHolds(mergedRanges(code));
  return {
    text: [...plain, rest].join(''),
    lines: [...lines, rest].join(''),
    codePath: `${path}${ending}`,
    inProse: (offset) => !inCode(offset),
  };
}

function blank(written: string): string {
  return ' '.repeat(written.length);
}

// Keeps the length, so that offsets stay valid. A space that fills up an escaped quotation mark goes outside of the
// string, where no pattern looks.
function withoutEscapes(written: string, lineEnd: string): string {
  let open = false;
  const inner = written.slice(1, -1).replace(/\\(?:u[0-9a-fA-F]{4}|.)/g, (sequence) => {
    if (sequence === '\\n') return lineEnd;
    if (sequence === '\\"') {
      open = !open;
      return open ? ' "' : '" ';
    }
    if (sequence === '\\\\' || sequence === '\\/') return ` ${sequence[1]}`;
    return blank(sequence);
  });
  return ` ${inner} `;
}

/** Finds the JSON strings with the source of code cells, in the order of the file. */
function codeLines(text: string): Tree[] {
  const [root] = parseTrees(text, '.ipynb') ?? [];
  // Version 3 has sheets, and calls the source of a code cell its input.
  const holders = [root, ...itemsOf(member(root, 'worksheets'))];
  return holders
    .flatMap((holder) => itemsOf(member(holder, 'cells')))
    .filter((cell) => textOf(member(cell, 'cell_type')) === 'code')
    .map((cell) => member(cell, 'source') ?? member(cell, 'input'))
    .flatMap((source) => (source?.kind === 'scalar' ? [source] : itemsOf(source)))
    .filter(({ kind, start, end }) => kind === 'scalar' && text[start] === '"' && end - start >= 2)
    .toSorted((a, b) => a.start - b.start);
}

function member(tree: Tree | undefined, key: string): Tree | undefined {
  return tree?.kind === 'object' ? tree.entries.find((entry: Entry) => entry.key === key)?.value : undefined;
}

function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'array' ? tree.items : [];
}

function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' ? tree.value : undefined;
}

// knitr and Quarto run a block whose language is in braces; other blocks are only shown.
const OPEN = /^[ \t]{0,8}(?:(`{3,}|~{3,})[ \t]*\{[ \t]*([.\w-]+)([^\n]*)\}|<<([^\n]*)>>=)[ \t]*\r?$/;
const SHOWN_ONLY = /\beval\s*[=:]\s*(?:FALSE|F|false|no)\b/;
const ALL_SHOWN_ONLY =
  /opts_chunk\s*\$\s*set\s*\([^)]{0,500}\beval\s*=\s*(?:FALSE|F)\b|^execute:\s*\n(?:[ \t]+[^\n]*\n){0,20}?[ \t]+eval\s*:\s*(?:false|no)\b/m;

function chunks(path: string, text: string): Woven {
  const code: Range[] = [];
  let open: { fence: string; start: number; shown: boolean } | undefined;
  let language = 'r';
  const shownOnly = ALL_SHOWN_ONLY.test(text);
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const bare = line.trimEnd();
    if (open === undefined) {
      const [start, fence = '@', name = 'r', options = '', sweave = ''] = OPEN.exec(bare) ?? [];
      if (start === undefined || name.startsWith('.')) continue;
      language = name;
      open = { fence, start: index + line.length, shown: SHOWN_ONLY.test(options + sweave) };
    } else if (/^\s*(?:#|\/\/)\|/.test(bare) && SHOWN_ONLY.test(bare)) open.shown = true;
    else if (isEnd(bare.trim(), open.fence)) {
      if (!open.shown && !shownOnly) code.push([open.start, index]);
      open = undefined;
    }
  }
  if (open !== undefined && !open.shown && !shownOnly) code.push([open.start, text.length]);
  const inCode = rangeHolds(code);
  const ending = /^(?:js|javascript|ojs|java|scala|cs|csharp|go|rust)$/i.test(language) ? '.js' : '.py';
  return { text, lines: text, codePath: `${path}${ending}`, inProse: (offset) => !inCode(offset) };
}

function isEnd(line: string, fence: string): boolean {
  return fence === '@' ? line.startsWith('@') : line.startsWith(fence) && /^(?:`+|~+)$/.test(line);
}
