import { lineRemoval } from '../../edits.ts';
import type { Edit, Fix, Fixer, FixInput, FixPlace } from '../../model.ts';
import { AEM_TODO } from '../aem.ts';
import { type Change, changeOf, NPM_RULES, versionFor } from './names.ts';

/** Packages that a command installs, in a Dockerfile, a script, a pipeline or a list of words, and imports of Deno. */
export const installs: Fixer = {
  rules: NPM_RULES,
  fix: (input) => input.places.flatMap((place) => fixOf(input, place)),
};

const TOOL = '(?:npm|yarn|pnpm|bun|aio)';
const VERB = String.raw`(?:i|install|add|global|plugins(?::|["'\s,-]+)install)`;
const TOOL_WORD = new RegExp(String.raw`(?<![\w./-])${TOOL}(?![\w.-])`);
const VERB_WORD = new RegExp(String.raw`["'\s,:-]${VERB}(?=["'\s,])`);
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i;

function fixOf({ document: { text, path }, all, elsewhere }: FixInput, place: FixPlace): Fix[] {
  const before = text.slice(Math.max(0, place.start - 600), place.start);
  const isInstalled = isInstallation(before, CODE.test(path));
  const isDeno = /\bnpm:\/?$/.test(before) && !CODE.test(path);
  // The whole word: a name with its version, or an address.
  const start = place.start - (isDeno ? 0 : (/[^\s"'`,;|&()[\]]*$/.exec(before)?.[0].length ?? 0));
  const end =
    place.end + (/^[^\s"'`,;|&()[\]]*/.exec(text.slice(place.end, place.end + 200))?.[0].length ?? 0);
  const found = text.slice(place.start, place.end);
  const change = changeOf(place.rule, found.startsWith('@') ? found : `@${found}`);
  if (change === undefined || !(isInstalled || isDeno)) return [];
  const { name, by } = change;
  const written = /^@(?<version>[\w.^~<>=*-]+)$/.exec(text.slice(place.end, end))?.groups?.['version'];
  const isPlain = start === place.start && (end === place.end || written !== undefined);
  if (place.aem === true)
    return [{ title: titleOf(change), safety: 'shown', edits: [], resolves: [place], todo: [AEM_TODO] }];
  if (by !== undefined) {
    if (isDeno && !isPlain) return [];
    const version = isPlain && written !== undefined ? `@${versionFor(written, change)}` : '';
    const edits = [{ start, end, text: `${by}${version}` }];
    return [{ title: titleOf(change), safety: 'unsafe', edits, resolves: [place], todo: change.todo }];
  }
  const isUsed =
    elsewhere(place.rule) ||
    all.some(({ rule, start: other }) => rule === place.rule && other !== place.start);
  const edit = isUsed ? undefined : removal(text, path, { start, end });
  const [safety, edits, todo] =
    edit === undefined ? (['shown', [], change.todo] as const) : (['safe', [edit], []] as const);
  return [{ title: `Remove ${name}`, safety, edits, resolves: [place], todo }];
}

// In a shell or as words of a list, up to the package.
function isInstallation(before: string, oneLine: boolean): boolean {
  const command = (oneLine ? /[^;&|\r\n]*$/ : /[^;&|]*$/).exec(before)?.[0] ?? '';
  const tool = command.search(TOOL_WORD);
  return tool >= 0 && VERB_WORD.test(command.slice(tool));
}

function titleOf({ name, by, to }: Change): string {
  return by === name ? `Raise ${name} to ${to}` : `Replace ${name} by ${by ?? ''}`;
}

// One package of several, one command of several, or the line.
function removal(
  text: string,
  path: string,
  { start, end }: { start: number; end: number },
): Edit | undefined {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  const line = text.slice(from, end) + rest;
  const [head, tail] = [text.slice(from, start), rest];
  const command = new RegExp(
    String.raw`(?<lead>^|&&\s*|;\s*)\s*(?:(?:RUN|sudo|-)\s+)*${TOOL}\s[^;&|]*$`,
  ).exec(head);
  const words = `${/(?:[^;&|]*)$/.exec(head)?.[0] ?? ''}${/^[^;&|\\]*/.exec(tail)?.[0] ?? ''}`;
  const packages =
    words
      .split(new RegExp(String.raw`\s${VERB}\s`))
      .at(-1)
      ?.split(/\s+/)
      .filter((word) => /^["'@\w]/.test(word)) ?? [];
  if (command === null || /["']/.test(text[start - 1] ?? '')) return undefined;
  if (packages.length > 0) {
    const gap = /\s+$/.exec(head)?.[0].length ?? 0;
    return { start: start - gap, end, text: '' };
  }
  const after = /^[^;&|\\\r\n]*/.exec(tail)?.[0] ?? '';
  const next = tail.slice(after.length);
  if (command.groups?.['lead'] === '' && next === '') {
    return isOneOfMany(text, path, from) ? lineRemoval(text, { start, end }) : undefined;
  }
  // `a && b`: with what joins it to the one before, or to the next one.
  const begin = from + command.index;
  if (command.groups?.['lead'] !== '') {
    const space = /\s*$/.exec(text.slice(from, begin))?.[0].length ?? 0;
    const isLine = begin - space === from;
    return isLine
      ? /^\\\s*$/.test(next)
        ? lineRemoval(text, { start, end })
        : undefined
      : { start: begin - space, end: end + after.trimEnd().length, text: '' };
  }
  const joined = /^(?:&&|;)\s*/.exec(next)?.[0];
  if (joined === undefined) return undefined;
  const lead = /^\s*(?:RUN\s+)?/.exec(line)?.[0].length ?? 0;
  return { start: from + lead, end: end + after.length + joined.length, text: '' };
}

// Something of the same script is left, or the file is one.
function isOneOfMany(text: string, path: string, from: number): boolean {
  const indentOf = (line: string): string => /^[ \t]*(?:-[ \t]+)?/.exec(line)?.[0] ?? '';
  const above =
    text
      .slice(0, from)
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? '';
  // It goes on here, or it needs a command.
  if (/(?:\\|&&|\|\||[{(]|\b(?:then|do|else))$/.test(above)) return false;
  if (/\.(?:sh|bash|zsh|ps1)$|Dockerfile[^/]*$/i.test(path)) return true;
  const [line = '', ...rest] = text.slice(from, from + 1_000).split(/\r?\n|\r/);
  const indent = indentOf(line);
  const isNext = (other: string): boolean =>
    indentOf(other) === indent && !/^[ \t-]*[\w-]+:(?:\s|$)/.test(other);
  return indent !== '' && [above, rest.find((other) => other.trim() !== '') ?? ''].some(isNext);
}
