import { type Lexicon, lexed, lexedComments, type Quote } from './comment-lexer.ts';
import { mergedRanges, type Range, rangeHolds } from './ranges.ts';

/** A language that is read line by line, because its strings cannot be told for certain. */
type Lines = {
  /** Marks of a comment to the end of the line: at its start, or after white space. */
  line: readonly string[];
  /** Marks that count at the start of a line only. */
  start?: readonly string[];
};

type Syntax = Lexicon | Lines | { sections: readonly (readonly [string, string])[] };

const DOUBLE: Quote = { open: '"', close: '"', escape: '\\' };
const SINGLE: Quote = { open: "'", close: "'", escape: '\\' };
const CHARACTER: Quote = { ...SINGLE, single: true };
const RAW: Quote = { open: '`', close: '`', lines: true };
const LONG: Quote = { open: '"""', close: '"""', escape: '\\', lines: true };
const LONG_SINGLE: Quote = { open: "'''", close: "'''", escape: '\\', lines: true };
const STARS = [['/*', '*/']] as const;

const SCRIPT: Lexicon = {
  line: ['//'],
  block: STARS,
  quotes: [DOUBLE, SINGLE],
  patterns: true,
  templates: true,
  prose: true,
};
/** With code in a string: `"${a}"`. */
const withCode = (quote: Quote, ...code: [string, string]): Quote => ({ ...quote, code });
const DOLLAR = ['${', '}'] as const;
const raw = (open: string, close: string): Quote => ({ open, close, lines: true });

const C: Lexicon = { line: ['//'], block: STARS, quotes: [LONG, DOUBLE, CHARACTER] };
const GO: Lexicon = { line: ['//'], block: STARS, quotes: [DOUBLE, CHARACTER, RAW] };
const CPP: Lexicon = { ...C, quotes: [raw('R"(', ')"'), ...C.quotes] };
const RUST: Lexicon = {
  ...C,
  quotes: [raw('r##"', '"##'), raw('r#"', '"#'), raw('r"', '"'), { ...DOUBLE, lines: true }, CHARACTER],
};
const CSHARP: Lexicon = {
  ...C,
  quotes: [
    LONG,
    ...['@"', '$@"', '@$"'].map((open): Quote => ({ open, close: '"', lines: true, doubled: true })),
    withCode({ ...DOUBLE, open: '$"' }, '{', '}'),
    DOUBLE,
    CHARACTER,
  ],
};
const SWIFT: Lexicon = {
  ...C,
  quotes: [raw('#"', '"#'), withCode(LONG, '\\(', ')'), withCode(DOUBLE, '\\(', ')')],
};
const KOTLIN: Lexicon = {
  ...C,
  quotes: [withCode(LONG, ...DOLLAR), withCode(DOUBLE, ...DOLLAR), CHARACTER],
};
const DART: Lexicon = {
  line: ['//'],
  block: STARS,
  quotes: [
    raw("r'", "'"),
    raw('r"', '"'),
    ...[LONG, LONG_SINGLE, DOUBLE, SINGLE].map((quote) => withCode(quote, ...DOLLAR)),
  ],
};
const STRINGS: Lexicon = { line: ['//'], block: STARS, quotes: [LONG, LONG_SINGLE, DOUBLE, SINGLE] };
const GROOVY: Lexicon = {
  ...STRINGS,
  patterns: true,
  quotes: [raw('$/', '/$'), withCode(LONG, ...DOLLAR), LONG_SINGLE, withCode(DOUBLE, ...DOLLAR), SINGLE],
};
const BOTH: Lexicon = {
  line: ['//', '#'],
  block: STARS,
  quotes: [withCode(DOUBLE, ...DOLLAR), SINGLE],
  heredoc: /<<[-~]?(?<name>[A-Za-z_]\w{0,60})[ \t]*\r?\n/y,
};
const PHP: Lexicon = {
  line: ['//', '#'],
  block: STARS,
  quotes: [withCode({ ...DOUBLE, lines: true }, '{$', '}'), { ...SINGLE, lines: true }],
  heredoc: /<<<[ \t]*(?<quote>["']?)(?<name>[A-Za-z_]\w{0,60})\k<quote>[ \t]*\r?\n/y,
};
const PYTHON: Lexicon = {
  line: ['#'],
  block: [],
  quotes: [LONG, LONG_SINGLE, DOUBLE, SINGLE],
  docstrings: true,
};
const SQL: Lexicon = {
  line: ['--'],
  block: STARS,
  quotes: [
    { open: '$$', close: '$$', lines: true },
    { open: "'", close: "'", lines: true },
    { open: '"', close: '"' },
  ],
};
const LUA: Lexicon = {
  line: ['--'],
  block: [
    ['--[[', ']]'],
    ['--[=[', ']=]'],
    ['--[==[', ']==]'],
  ],
  quotes: [
    DOUBLE,
    SINGLE,
    { open: '[[', close: ']]', lines: true },
    { open: '[=[', close: ']=]', lines: true },
    { open: '[==[', close: ']==]', lines: true },
  ],
};
const HASKELL: Lexicon = { line: ['--'], block: [['{-', '-}']], quotes: [LONG, DOUBLE, CHARACTER] };
const ML: Lexicon = { line: [], block: [['(*', '*)']], quotes: [DOUBLE, CHARACTER] };
const POWERSHELL: Lexicon = {
  line: ['#'],
  block: [['<#', '#>']],
  quotes: [
    { open: '@"', close: '\n"@', lines: true },
    { open: "@'", close: "\n'@", lines: true },
    { open: '"', close: '"', escape: '`', lines: true },
    { open: "'", close: "'", lines: true },
  ],
};
const LISP: Lexicon = { line: [';'], block: [['#|', '|#']], quotes: [{ ...DOUBLE, lines: true }] };
const JULIA: Lexicon = { line: ['#'], block: [['#=', '=#']], quotes: [LONG, DOUBLE, CHARACTER] };

const HASH: Lines = { line: ['#'] };
const INI: Lines = { line: ['#', ';'] };
// A file of an unknown kind: nearly all languages have one of these. Not "--", which starts options of a command.
const UNKNOWN: Lines = { line: [], start: ['#', '//', ';'] };
const NONE: Lines = { line: [] };
const MARKUP: Syntax = { sections: [['<!--', '-->']] };
const SYNTAXES: readonly (readonly [RegExp, Syntax])[] = [
  [/\.(?:[cm]?[jt]sx?|jsonc|json5)$/i, SCRIPT],
  [/\.(?:kts?|scala|sc)$/i, KOTLIN],
  [/\.(?:cs|csx)$/i, CSHARP],
  [/\.rs$/i, RUST],
  [/\.swift$/i, SWIFT],
  [/\.dart$/i, DART],
  [/\.(?:h|cc|cpp|cxx|hpp|hh|mm)$/i, CPP],
  [/\.(?:java|c|m|proto|zig|sol|d|v)$/i, C],
  [/\.go$/i, GO],
  [/\.(?:groovy|gradle|gsh)$|(?:^|\/)Jenkinsfile[^/]*$/i, GROOVY],
  [/\.(?:scss|less|sass|css|styl)$/i, STRINGS],
  [/\.(?:tf|tfvars|hcl|nomad|cfscript)$/i, BOTH],
  [/\.(?:py|pyi|pyw|bzl|star)$|(?:^|\/)(?:BUILD|WORKSPACE|SConstruct|Snakefile)(?:\.bazel)?$/i, PYTHON],
  [/\.properties$/i, { line: [], start: ['#', '!'] }],
  [
    /\.(?:ya?ml|sh|bash|zsh|fish|rb|rake|gemspec|pl|pm|t|r|rmd|toml|env|tcl|nix|mk|cmake|exs?|awk|cr|nim|coffee)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|[^/]*\.Dockerfile|(?:GNU)?Makefile|Gemfile|Rakefile|Vagrantfile|Procfile|Podfile|Fastfile|Appfile|Brewfile|Justfile|crontab|CMakeLists\.txt|\.aio)$/i,
    HASH,
  ],
  [/\.(?:ini|cfg|conf|config|cnf|inf|editorconfig)$|(?:^|\/)\.npmrc$/i, INI],
  [/\.(?:ps1|psm1|psd1)$/i, POWERSHELL],
  [/\.(?:fs|fsx|fsi)$/i, { ...ML, line: ['//'], quotes: [LONG, ...ML.quotes] }],
  [/\.(?:mli?|sml)$/i, ML],
  [/\.(?:sql|psql|plsql|pks|pkb|ddl)$/i, SQL],
  [/\.lua$/i, LUA],
  [/\.(?:l?hs|elm|purs)$/i, HASKELL],
  [/\.(?:clj[cs]?|edn|lisp|el|scm|rkt)$/i, LISP],
  [/\.jl$/i, JULIA],
  [/\.(?:erl|hrl|tex|sty|matlab)$/i, { line: ['%'] }],
  [/\.(?:https?|rest)$/i, { line: [], start: ['#', '//'] }],
  [
    /\.(?:html?|xml|xhtml|svg|vue|svelte|astro|jsp|jspf|config\.xml|csproj|vbproj|fsproj|props|targets|pom|cfml?|cfc|cshtml|razor|phtml|php|twig|liquid|hbs|ejs|erb|gsp|ftl)$/i,
    MARKUP,
  ],
  [/\.(?:bat|cmd)$/i, { line: ['rem ', 'REM ', '::'] }],
  [/\.(?:vb|vbs|bas)$/i, { line: ["'"] }],
];

// Endings of template files, which users copy or a program fills in.
const TEMPLATE =
  /(?<=[^/])\.(?:dist|sample|example|template|tmpl|tpl|j2|jinja2?|erb|ejs|mustache|hbs|default|orig|bak)$/i;
const NO_COMMENTS = /\.(?:json|csv|tsv|txt|rst|adoc|ipynb|sarif|patch|diff|lock)$/i;

function syntaxOf(path: string, text: string): Syntax {
  for (let name = path; ; name = name.replace(TEMPLATE, '')) {
    // What a template makes decides, where its name says that.
    const rest = TEMPLATE.test(name) ? name.replace(TEMPLATE, '') : '';
    const known = SYNTAXES.find(([files]) => files.test(name))?.[1];
    if (known !== undefined && (rest === '' || !SYNTAXES.some(([files]) => files.test(rest)))) return known;
    if (/\.(?:md|mdx)$/i.test(name)) return MARKUP;
    if (!TEMPLATE.test(name)) {
      const [, program = ''] = /^#!([^\r\n]{1,200})/.exec(text) ?? [];
      if (/\b(?:node|deno|bun|tsx|ts-node)\b/.test(program)) return SCRIPT;
      if (/\bpython/.test(program)) return PYTHON;
      if (program !== '') return HASH;
      return NO_COMMENTS.test(name) ? NONE : UNKNOWN;
    }
  }
}

/** Where a file is not code that runs. */
type CommentsAndStrings = {
  /** All calls together are linear in the text; the offset is in UTF-16 code units. */
  inComment: (offset: number) => boolean;
  /** In order; undefined where the language is not known that well. */
  strings: readonly Range[] | undefined;
  /** In order; without those that are found only where somebody asks for a place. */
  comments: readonly Range[];
};

/** @param path decides on the syntax */
export function commentsAndStrings(path: string, text: string): CommentsAndStrings {
  const syntax = syntaxOf(path, text);
  const ranges: Range[][] = [templateComments(path, text), lineBlocks(path, text)];
  const lexedText = 'quotes' in syntax ? lexed(text, syntax) : undefined;
  if (lexedText !== undefined) ranges.push(lexedText.ranges);
  else if ('sections' in syntax) ranges.push(markupComments(path, text));
  const comments = mergedRanges(ranges.flat());
  const inRange = rangeHolds(comments);
  const lines = 'line' in syntax && !('quotes' in syntax) ? syntax : undefined;
  return {
    inComment: (offset) => inRange(offset) || (lines !== undefined && inLineComment(text, offset, lines)),
    strings: lexedText?.strings,
    comments,
  };
}

/** Tells whether places of a file are in a comment: see {@link commentsAndStrings}. */
export function commentsOf(path: string, text: string): (offset: number) => boolean {
  return commentsAndStrings(path, text).inComment;
}

// Scripts and styles in markup, the part of .astro before the page, and PHP.
const SECTION =
  /<!--|(?<script><(?:script|style|cfscript)\b[^>]{0,500}>)|(?<php><\?(?:php\b|=))|(?<front>^\uFEFF?---[ \t]*\r?\n)/gi;

function markupComments(path: string, text: string): Range[] {
  if (/\.cfc$/i.test(path) && !/<cf/i.test(text)) return lexedComments(text, SCRIPT);
  if (/\.php\b/i.test(path) && !text.includes('<?')) return lexedComments(text, PHP);
  const ranges: Range[][] = [];
  let outside = 0;
  const outsideTo = (end: number): void => {
    ranges.push(blocks(text.slice(outside, end), MARKUP_BLOCKS).map(shifted(outside)));
  };
  SECTION.lastIndex = 0;
  let noComment = false;
  for (let match: RegExpExecArray | null = SECTION.exec(text); match !== null; match = SECTION.exec(text)) {
    const { script, php, front } = match.groups ?? {};
    const from = SECTION.lastIndex;
    if (script === undefined && php === undefined && front === undefined) {
      const end: number = noComment ? -1 : text.indexOf('-->', from);
      noComment ||= end < 0;
      if (end >= 0) SECTION.lastIndex = end + 3;
      continue;
    }
    if (front !== undefined && !/\.astro$/i.test(path)) continue;
    const close =
      front !== undefined ? /^---/gm : php !== undefined ? /\?>/g : /<\/(?:script|style|cfscript)/gi;
    close.lastIndex = from;
    const end: number = close.exec(text)?.index ?? text.length;
    outsideTo(match.index);
    const lexicon = php === undefined ? SCRIPT : PHP;
    ranges.push(lexedComments(text.slice(from, end), lexicon).map(shifted(from)));
    outside = end;
    SECTION.lastIndex = end;
  }
  outsideTo(text.length);
  return ranges.flat();
}

const shifted =
  (by: number) =>
  ([start, end]: Range): Range => [start + by, end + by];

type Blocks = readonly (readonly [string, string])[];

const MARKUP_BLOCKS: Blocks = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
  ['<%--', '--%>'],
  ['@*', '*@'],
  ['<#--', '-->'],
  ['{{--', '--}}'],
];
const TEMPLATE_BLOCKS: readonly (readonly [RegExp, Blocks])[] = [
  [/\.(?:j2|jinja2?|twig|njk)$/i, [['{#', '#}']]],
  [/\.(?:erb|ejs)$/i, [['<%#', '%>']]],
  [
    /\.(?:hbs|mustache|handlebars)$/i,
    [
      ['{{!--', '--}}'],
      ['{{!', '}}'],
    ],
  ],
  [
    /\.(?:tpl|tmpl|gotmpl)$/i,
    [
      ['{{/*', '*/}}'],
      ['{{- /*', '*/'],
    ],
  ],
  [
    /\/templates\/[^/]+\.(?:ya?ml|tpl)$/i,
    [
      ['{{/*', '*/}}'],
      ['{{- /*', '*/'],
    ],
  ],
  [/\.liquid$/i, [['{% comment %}', '{% endcomment %}']]],
];

function templateComments(path: string, text: string): Range[] {
  return TEMPLATE_BLOCKS.flatMap(([files, pairs]) => (files.test(path) ? blocks(text, pairs) : []));
}

/** What stands between two marks; what nothing closes is none. A mark right behind a quotation mark is text. */
function blocks(text: string, pairs: Blocks): Range[] {
  const ranges: Range[] = [];
  for (const [open, close] of pairs) {
    for (let at = text.indexOf(open); at >= 0; ) {
      if (/["'`=]/.test(text[at - 1] ?? '')) {
        at = text.indexOf(open, at + open.length);
        continue;
      }
      const end = text.indexOf(close, at + open.length);
      if (end < 0) break;
      ranges.push([at, end + close.length]);
      at = text.indexOf(open, end + close.length);
    }
  }
  return ranges;
}

// Comments whose marks are lines: of Ruby, and the documentation of Perl.
const LINE_BLOCKS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [
    /\.(?:rb|rake|gemspec)$|(?:^|\/)(?:Gemfile|Rakefile|Vagrantfile|Podfile|Fastfile)$/i,
    /^=begin\b/gm,
    /^=end\b/gm,
  ],
  [/\.(?:pl|pm|t|cgi)$/i, /^=(?:pod|head[1-6]|over|item|back|begin|for|encoding)\b/gm, /^=cut\b/gm],
];

function lineBlocks(path: string, text: string): Range[] {
  const [, open, close] = LINE_BLOCKS.find(([files]) => files.test(path.replace(TEMPLATE, ''))) ?? [];
  if (open === undefined || close === undefined) return [];
  const ranges: Range[] = [];
  open.lastIndex = 0;
  for (let match = open.exec(text); match !== null; match = open.exec(text)) {
    close.lastIndex = match.index;
    const end = close.exec(text);
    if (end === null) break;
    ranges.push([match.index, close.lastIndex]);
    open.lastIndex = close.lastIndex;
  }
  return ranges;
}

function inLineComment(text: string, offset: number, { line, start = [] }: Lines): boolean {
  // Only what is near counts, so that a line of megabytes is not searched again for each place of it.
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
