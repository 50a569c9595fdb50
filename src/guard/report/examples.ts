import type { Advice, Example } from '../model.ts';
import type { Group } from './model.ts';

// By ending or name, and which examples fit, best first. What an action or a pipeline runs is mostly shell.
const LANGUAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte)$/i, ['js']],
  [/\.(?:py|pyw|ipynb)$/i, ['python']],
  [/\.(?:java|jsp)$/i, ['java']],
  [/\.(?:rb|rake|gemspec)$|(?:^|\/)(?:Gemfile|Rakefile|Fastfile)$/i, ['ruby']],
  [/\.(?:cs|csx|cshtml)$/i, ['csharp']],
  [/\.(?:php|phtml)$/i, ['php']],
  [/\.go$/i, ['go']],
  [/\.rs$/i, ['rust']],
  [/\.(?:ps1|psm1|psd1)$/i, ['powershell']],
  [/\.(?:r|rmd|qmd|rprofile|renviron)$/i, ['r']],
  [/\.(?:json[c5]?|postman_\w+)$/i, ['json']],
  [/(?:^|\/)\.aio$/i, ['json', 'properties', 'sh']],
  [/\.ya?ml$/i, ['yaml', 'sh']],
  [/(?:^|\/)\.env[^/]*$|\.env$|(?:^|\/)\.?envrc$/i, ['env', 'sh', 'properties']],
  [/\.(?:properties|cfg|conf|config|ini)$/i, ['properties', 'env']],
  [/\.(?:xml|csproj|pom)$/i, ['xml']],
  [/\.(?:sh|bash|zsh|bats)$|(?:^|\/)(?:Dockerfile|Makefile|Procfile|Jenkinsfile)[^/]*$/i, ['sh', 'env']],
];
const TEMPLATE = /(?<=[^/])\.(?:dist|sample|example|template|tmpl|tpl|j2|jinja2?|erb|ejs|default|orig|bak)$/i;
const ANY_FILE = ['http', 'text'];
// Of a rule that found something in many languages, those of the worst findings are enough.
const EXAMPLES_MAX = 3;

/** @returns the example that fits a file; undefined where none does, because one of another language misleads */
export function exampleFor({ more = [], ...first }: Advice, path: string): Example | undefined {
  const examples = [first, ...more].filter(({ before, after }) => (before ?? after) !== undefined);
  return [...languagesOf(path), ...ANY_FILE]
    .map((wanted) => examples.find(({ language }) => language === wanted))
    .find((example) => example !== undefined);
}

/** @returns the examples that fit the files of a group, each once and those of the worst findings first; three at most */
export function examplesFor({ rule, clusters }: Group): Example[] {
  // By language, because `exampleFor` makes the first example of a rule anew each time.
  const fitting = new Map<string | undefined, Example>();
  // Where the replacement is there already, an example of it has nothing to say.
  const done = (rule.advice.inFile ?? []).filter((each) => each.done).map(({ text }) => text);
  const open = clusters.filter(({ advice }) => !done.some((text) => advice.startsWith(text)));
  for (const { path } of open.flatMap(({ findings }) => findings)) {
    const example = exampleFor(rule.advice, path);
    if (example !== undefined && !fitting.has(example.language)) fitting.set(example.language, example);
    if (fitting.size === EXAMPLES_MAX) break;
  }
  return [...fitting.values()];
}

function languagesOf(path: string): readonly string[] {
  for (let name = path; ; name = name.replace(TEMPLATE, '')) {
    const known = LANGUAGES.find(([files]) => files.test(name));
    if (known !== undefined) return known[1];
    if (!TEMPLATE.test(name)) return [];
  }
}
