import { lineStarts } from '../../../core/lines.ts';
import { lineEndOf, lineRemoval } from '../edits.ts';
import type { Edit } from '../model.ts';
import { valueAt, valueOnLine } from './line-value.ts';
import type { Setting } from './model.ts';

// `KEY=value`, `export KEY="value"`, `- KEY=value`, `key = value`, `key: value`, each also behind the mark of a comment.
const LINE =
  /^(?<lead>[ \t]*(?<mark>(?:#+|;|\/\/)[ \t]*)?(?:(?:export|set|ENV|ARG)[ \t]+|-[ \t]+["']?)?)(?<quote>["']?)(?<name>[A-Za-z_][\w.-]*)\k<quote>(?<gap>[ \t]*(?::=|=>|[=:])[ \t]*)/;
const HCL = /\.(?:tf|tfvars|hcl)(?:\.\w+)?$/i;
const BLOCK = /^[ \t]*variable[ \t]+"?(?<name>[A-Za-z_][\w-]*)"?[ \t]*\{/;
const SECTION = /^[ \t]*\[[^\]]+\][ \t]*(?:[#;].*)?$/;
// More than that is not the configuration of one application, and each costs something.
const SETTINGS_MAX = 2_000;
const REST = /^[ \t]*[,;]?[ \t]*(?:(?:#|\/\/|;).*)?$/;

/**
 * Reads the settings of a file of lines: `.env`, properties, INI, TOML, HCL, and YAML that is a template. A value that
 * goes on in the next lines, such as a private key in quotation marks, belongs to its setting as a whole.
 *
 * @param accept decides by what stands before and behind the name
 */
export function lineSettings(
  { text, path }: { text: string; path: string },
  accept: (line: { start: number; lead: string; gap: string; rest: string }) => boolean = () => true,
): Setting[] {
  const starts = lineStarts(text);
  const lineOf = (index: number): string =>
    text.slice(starts[index], starts[index + 1] ?? text.length).replace(/[\r\n]+$/, '');
  const settings: Setting[] = [];
  const parents: { indent: number; id: number }[] = [];
  let section = 0;
  let tried = 0;
  for (let index = 0; index < starts.length && tried <= SETTINGS_MAX; index++) {
    const start = starts[index] ?? 0;
    const line = lineOf(index);
    if (SECTION.test(line)) section = index;
    const { lead = '', mark, quote = '', gap = '', name = '' } = LINE.exec(line)?.groups ?? {};
    const block = BLOCK.exec(line)?.groups?.['name'];
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (name === '' && block === undefined) continue;
    while ((parents.at(-1)?.indent ?? -1) >= indent) parents.pop();
    const group = `${section}/${block === undefined ? (parents.at(-1)?.id ?? '') : 'variables'}`;
    if (mark === undefined) parents.push({ indent, id: index });
    if (block === undefined && !accept({ start, lead, gap, rest: line.slice(LINE.exec(line)?.[0].length) }))
      continue;
    tried++;
    const at = start + (block === undefined ? lead.length + quote.length : line.indexOf(block));
    const from = start + (block === undefined ? (LINE.exec(line)?.[0].length ?? 0) : line.indexOf('{'));
    const rest = text.slice(from, start + line.length);
    // A map of HCL has settings of its own; one instruction of a Dockerfile can set several.
    if (block === undefined && HCL.test(path) && /^\{[ \t]*$/.test(rest)) continue;
    if (/\b(?:ENV|ARG)[ \t]+$/.test(lead) && /\s[\w.-]+=|\\\s*$/.test(rest)) continue;
    const isAssigned = gap.includes('=');
    const outer = /["']$/.exec(lead)?.[0];
    const value =
      mark !== undefined
        ? valueOnLine(text, from, start + line.length, outer)
        : valueAt(text, from, { end: start + line.length, indent, path, outer });
    if (value === undefined) continue;
    const end = value.outerEnd;
    // What is in braces are settings as well.
    if (text[value.outerStart] !== '{') while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) < end) index++;
    const lineEnd = end + (/^[^\r\n]*/.exec(text.slice(end, end + 1_000))?.[0].length ?? 0);
    settings.push({
      name: block ?? name,
      key: { start: at, end: at + (block ?? name).length },
      value: { ...value, items: undefined },
      range: { start, end },
      group,
      path: block === undefined && section > 0 ? [`[${section}]`] : [],
      isComment: mark !== undefined,
      isBlock: block !== undefined,
      removal: () =>
        REST.test(text.slice(end, lineEnd))
          ? [block === undefined ? lineRemoval(text, { start, end }) : withBlank(text, { start, end })]
          : undefined,
      insertion: (added, to) => {
        if (!REST.test(text.slice(end, lineEnd))) return undefined;
        const eol = lineEndOf(text);
        const written =
          block === undefined
            ? `${eol}${lead}${quote}${added}${quote}${aligned(gap, name.length - added.length)}${to}${outer ?? ''}`
            : variableOf(added, to, eol);
        return { start: lineEnd, end: lineEnd, text: written };
      },
      written: (to) => {
        const mustQuote =
          block !== undefined || (/\.(?:toml|tf|tfvars|hcl)(?:\.\w+)?$/i.test(path) && isAssigned);
        const own = value.quote.length === 1 ? value.quote : mustQuote ? '"' : '';
        return `${own}${to}${own}`;
      },
    });
  }
  return tried > SETTINGS_MAX ? [] : settings;
}

// Where the signs of equality are in one column, that of a shorter or longer name stays there.
function aligned(gap: string, missing: number): string {
  const before = /^ {2,}(?=[=:])/.exec(gap)?.[0].length;
  return before === undefined ? gap : ' '.repeat(Math.max(1, before + missing)) + gap.slice(before);
}

function variableOf(name: string, value: string, eol: string): string {
  const [first, second] =
    value === '""'
      ? ['  type      = string', '  sensitive = true']
      : ['  type    = string', `  default = ${value}`];
  return ['', '', `variable "${name}" {`, first, second, '}'].join(eol);
}

// A block takes an empty line with it.
function withBlank(text: string, range: { start: number; end: number }): Edit {
  const edit = lineRemoval(text, range);
  const after = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(edit.end))?.[0].length;
  if (after !== undefined) return { ...edit, end: edit.end + after };
  const before = /(?:\r\n|\n|\r(?!\n))(\r\n|\n|\r)$/.exec(text.slice(0, edit.start))?.[1]?.length ?? 0;
  return edit.end === text.length ? { ...edit, start: edit.start - before } : edit;
}
