import { mergedRanges, type Range, rangeHolds } from './ranges.ts';

type Syntax = {
  /** Marks of a comment to the end of the line: at its start, or after white space. */
  line: readonly string[];
  /** Marks that count at the start of a line only. */
  start?: readonly string[];
  block: readonly (readonly [string, string])[];
};

const C: Syntax = { line: ['//'], block: [['/*', '*/']] };
const HASH: Syntax = { line: ['#'], block: [] };
const INI: Syntax = { line: ['#', ';'], block: [] };
// A file of an unknown kind: nearly all languages have one of these. Not "--", which starts options of a command.
const NONE: Syntax = { line: [], block: [] };
const UNKNOWN: Syntax = { line: [], start: ['#', '//', ';'], block: [] };
const MARKUP: Syntax = { line: [], block: [['<!--', '-->']] };
const SYNTAXES: readonly (readonly [RegExp, Syntax])[] = [
  [
    /\.(?:[cm]?[jt]sx?|java|kt|kts|scala|groovy|gradle|cs|go|rs|swift|c|h|cc|cpp|hpp|m|mm|dart|jsonc|json5|scss|less|css)$|(?:^|\/)Jenkinsfile[^/]*$/i,
    C,
  ],
  [/\.(?:php|tf|tfvars|hcl)$/i, { line: ['//', '#'], block: [['/*', '*/']] }],
  [
    /\.(?:ya?ml|sh|bash|zsh|fish|rb|pl|r|rmd|toml|properties|env|tcl|nix|mk|cmake|py|ex|exs|jl)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|[^/]*\.Dockerfile|(?:GNU)?Makefile|Gemfile|Rakefile|Vagrantfile|Procfile|Podfile|Fastfile|Appfile|Brewfile|Justfile|crontab|CMakeLists\.txt|\.aio)$/i,
    HASH,
  ],
  [/\.(?:ini|cfg|conf|config|cnf|inf|editorconfig)$|(?:^|\/)\.npmrc$/i, INI],
  [/\.(?:ps1|psm1|psd1)$/i, { line: ['#'], block: [['<#', '#>']] }],
  [/\.(?:fs|fsx|fsi)$/i, { line: ['//'], block: [['(*', '*)']] }],
  [/\.(?:sql|lua|hs)$/i, { line: ['--'], block: [['/*', '*/']] }],
  [
    /\.(?:html?|xml|xhtml|svg|vue|jsp|config\.xml|csproj|pom|cfm)$/i,
    {
      line: ['//'],
      block: [
        ['<!--', '-->'],
        ['/*', '*/'],
      ],
    },
  ],
  [
    /\.cfc$/i,
    {
      line: ['//'],
      block: [
        ['/*', '*/'],
        ['<!--', '-->'],
      ],
    },
  ],
  [/\.(?:bat|cmd)$/i, { line: ['rem ', 'REM ', '::'], block: [] }],
  [/\.(?:vb|vbs|bas)$/i, { line: ["'"], block: [] }],
];

// Endings of template files, which users copy or a program fills in.
const TEMPLATE =
  /(?<=[^/])\.(?:dist|sample|example|template|tmpl|tpl|j2|jinja2?|erb|ejs|mustache|hbs|default|orig|bak)$/i;
const NO_COMMENTS = /\.(?:json|csv|tsv|txt|rst|adoc|ipynb|sarif|patch|diff|lock|http)$/i;

function syntaxOf(path: string, text: string): Syntax {
  for (let name = path; ; name = name.replace(TEMPLATE, '')) {
    const known = SYNTAXES.find(([files]) => files.test(name))?.[1];
    if (known !== undefined) return known;
    if (/\.(?:md|mdx)$/i.test(name)) return MARKUP;
    if (!TEMPLATE.test(name)) {
      const [, program = ''] = /^#!([^\r\n]{1,200})/.exec(text) ?? [];
      if (program !== '') return /\b(?:node|deno|bun|tsx|ts-node)\b/.test(program) ? C : HASH;
      return NO_COMMENTS.test(name) ? NONE : UNKNOWN;
    }
  }
}

/**
 * Tells whether places of a file are in a comment. A comment starts at the beginning of a line or after white space. In
 * a string it starts only at the beginning of a line.
 *
 * @param path determines the syntax of comments
 * @returns a function of an offset in UTF-16 code units; all calls together are linear in the text
 */
export function commentsOf(path: string, text: string): (offset: number) => boolean {
  const syntax = syntaxOf(path, text);
  const inBlock = rangeHolds(mergedRanges(blockRanges(text, syntax)));
  return (offset) => inBlock(offset) || inLineComment(text, offset, syntax);
}

// Only block comments at the start of a line, after white space and the brace of JSX: "/*" also occurs in globs,
// addresses and patterns. An unclosed one does not count, or text that contains the mark would hide the rest of the file.
function blockRanges(text: string, { block }: Syntax): Range[] {
  const ranges: Range[] = [];
  for (const [open, close] of block) {
    let at = text.indexOf(open);
    while (at >= 0) {
      const lineStart = text.lastIndexOf('\n', at - 1) + 1;
      const end = text.indexOf(close, at + open.length);
      const starts =
        /^\s*\{?\s*$/.test(text.slice(Math.max(lineStart, at - 200), at)) && at - lineStart <= 200;
      if (starts && end >= 0) ranges.push([at, end + close.length]);
      at = text.indexOf(open, starts && end >= 0 ? end + close.length : at + open.length);
      if (end < 0) break;
    }
  }
  return ranges;
}

function inLineComment(text: string, offset: number, { line, start = [] }: Syntax): boolean {
  // Only nearby text counts, so that a line of several megabytes is not searched again for each place in it.
  const near = text.slice(Math.max(0, offset - 2_000), offset);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const trimmed = before.trimStart();
  if (start.some((mark) => trimmed.startsWith(mark))) return true;
  return line.some((mark) => {
    if (trimmed.startsWith(mark.trimEnd())) return true;
    const at = before.search(new RegExp(`\\s${mark.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s`));
    // A mark in a string is text: "see # this".
    return at >= 0 && (before.slice(0, at).match(/["'`]/g)?.length ?? 0) % 2 === 0;
  });
}
