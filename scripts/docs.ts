// Generates text from the code: between markers, tables in docs/, and inputs and outputs in action.yml and in the
// reusable workflows; and whole pages in docs/. With --check it writes nothing and fails if a file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as auditTables from '../src/actions/audit/manifest.ts';
import { AUDIT_PROBLEMS, AUDIT_WARNINGS } from '../src/actions/audit/problems.ts';
import * as healthTables from '../src/actions/health/manifest.ts';
import { HEALTH_INPUT_WARNINGS, HEALTH_PROBLEMS } from '../src/actions/health/problems.ts';
import { optionNames } from '../src/actions/inputs/read.ts';
import type { InputTable, OutputTable } from '../src/actions/inputs/table.ts';
import * as invalidateTables from '../src/actions/invalidate/manifest.ts';
import { INVALIDATE_MESSAGES } from '../src/actions/invalidate/messages.ts';
import * as migrateTables from '../src/actions/migrate/manifest.ts';
import { MIGRATE_MESSAGES } from '../src/actions/migrate/messages.ts';
import * as rotateTables from '../src/actions/rotate/manifest.ts';
import { INPUT_PROBLEMS, ROTATION_PROBLEMS, ROTATION_WARNINGS } from '../src/actions/rotate/problems.ts';
import * as scanTables from '../src/actions/scan/manifest.ts';
import * as suggestTables from '../src/actions/suggest/manifest.ts';
import { JWT_REFERENCES } from '../src/actions/token/jwt-references.ts';
import * as tokenTables from '../src/actions/token/manifest.ts';
import { PROBLEMS } from '../src/actions/token/problems.ts';
import { WARNINGS } from '../src/actions/token/warnings.ts';
import type { Message } from '../src/core/message.ts';
import { GITHUB_MESSAGES } from '../src/github/index.ts';
import { FINDINGS, INFORMATION } from '../src/health/check/findings.ts';
import { API_CAUSES, CAUSES } from '../src/ims/index.ts';
import { ISSUE_PROBLEMS } from '../src/issue/index.ts';
import { actionYaml, inputRows, outputRows, workflowInputs, workflowWith } from './manifests.ts';
import { table } from './markdown-table.ts';
import { rulesPage } from './rules-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

const inputsTable = (inputs: InputTable): string =>
  table(['input', 'default', 'what it is'], inputRows(inputs));
const outputsTable = (outputs: OutputTable): string => table(['output', 'what it is'], outputRows(outputs));

type Section = { title: string; intro: string; texts: Record<string, Message> };

const TOKEN_SECTIONS: Section[] = [
  {
    title: 'Adobe IMS gave no token',
    intro: 'The step fails. The second line names the credential, the third the evidence.',
    texts: CAUSES,
  },
  { title: 'An input is wrong', intro: 'The step fails before anything is sent.', texts: PROBLEMS },
  {
    title: 'The checked-out code',
    intro: 'Where `jwt-references` is `warn`, the step goes on.',
    texts: JWT_REFERENCES,
  },
  { title: 'Warnings', intro: 'The step goes on.', texts: WARNINGS },
  {
    title: 'The access token was not invalidated',
    intro: 'By the action `invalidate`, at the end of a job.',
    texts: INVALIDATE_MESSAGES,
  },
];

// Texts that both actions share are listed with the token action.
const known = new Set(TOKEN_SECTIONS.flatMap(({ texts }) => Object.keys(texts)));
const only = (texts: Record<string, Message>): Record<string, Message> =>
  Object.fromEntries(Object.entries(texts).filter(([id]) => !known.has(id)));

const HEALTH_SECTIONS: Section[] = [
  {
    title: 'The health check found something',
    intro:
      'The causes for which Adobe IMS gives no token are above: both actions share them. Where Adobe IMS gives no answer, the verdict is `unknown` and the step does not fail ([more](health.md#verdicts)).',
    texts: only(FINDINGS),
  },
  {
    title: 'The probed API refused the credential',
    intro: 'The credential itself works.',
    texts: API_CAUSES,
  },
  {
    title: 'The inputs of the health check are wrong',
    intro: 'Nothing was checked, and the step fails.',
    texts: only(HEALTH_PROBLEMS),
  },
  {
    title: 'Information and warnings of the health check',
    intro: 'They change no verdict.',
    texts: { ...INFORMATION, ...only(HEALTH_INPUT_WARNINGS) },
  },
  {
    title: 'The issue could not be kept up to date',
    intro: 'A warning; it changes no verdict on a credential.',
    texts: ISSUE_PROBLEMS,
  },
];

const FIX_SECTIONS: Section[] = [
  {
    title: 'The fixes did not get to GitHub',
    intro: 'By the actions `suggest` and `migrate`. The scan itself is not affected.',
    texts: { ...MIGRATE_MESSAGES, ...GITHUB_MESSAGES },
  },
];

const ROTATE_SECTIONS: Section[] = [
  {
    title: 'The inputs of the rotation are wrong',
    intro: 'Nothing was sent, and the step fails.',
    texts: only(INPUT_PROBLEMS),
  },
  {
    title: 'The rotation of a client secret stopped',
    intro: 'The step fails. The client secret that is stored in GitHub was not deleted.',
    texts: ROTATION_PROBLEMS,
  },
  {
    title: 'Warnings of the rotation',
    intro: 'The step passes, and the next run tries again.',
    texts: ROTATION_WARNINGS,
  },
];

const AUDIT_SECTIONS: Section[] = [
  {
    title: 'The audit of an organization failed',
    intro: 'By the action `audit`. Where it goes on, the report says what is missing.',
    texts: AUDIT_PROBLEMS,
  },
  { title: 'Warnings of the audit', intro: 'The audit goes on.', texts: AUDIT_WARNINGS },
];

function errorsTable(): string {
  return table(
    ['the log says', 'do this'],
    TOKEN_SECTIONS.flatMap(({ texts }) =>
      Object.entries(texts).map(([id, { summary, next }]) => [
        `[${summary}](troubleshooting.md#${id})`,
        next,
      ]),
    ),
  );
}

function troubleshooting(): string {
  const entry = ([id, text]: [string, Message]): string =>
    [
      `### ${id}`,
      `> ${text.summary}`,
      `**When:** ${text.meaning}`,
      `**Next:** ${text.next}`,
      `**More:** <${text.link}>`,
    ].join('\n\n');
  const section = ({ title, intro, texts }: Section): string =>
    [`## ${title}`, intro, ...Object.entries(texts).map(entry)].join('\n\n');
  return `${['# Troubleshooting', '<!-- Generated by `npm run docs` from src/; edit the texts there. -->', 'Search this page for the first sentence of the message.', ...[...TOKEN_SECTIONS, ...HEALTH_SECTIONS, ...ROTATE_SECTIONS, ...AUDIT_SECTIONS, ...FIX_SECTIONS].map(section)].join('\n\n')}\n`;
}

type Part = [name: string, content: string];

// Puts each part between its markers, which are Markdown or YAML comments.
function withParts(path: string, parts: readonly Part[]): Part {
  const [before, after, gap] = path.endsWith('.md') ? ['<!-- ', ' -->', '\n\n'] : ['# ', '', '\n'];
  const text = parts.reduce(
    (whole, [name, content]) => {
      const [start, end] = [
        `${before}${name}: written by \`npm run docs\`${after}`,
        `${before}end of ${name}${after}`,
      ];
      const from = whole.indexOf(start) + start.length;
      const to = whole.lastIndexOf('\n', whole.indexOf(end)) + 1;
      if (from < start.length || to < from) throw new Error(`${path} has no markers for ${name}.`);
      return `${whole.slice(0, from)}${gap}${content}${gap}${whole.slice(to)}`;
    },
    read(path).replaceAll('\r\n', '\n'),
  );
  return [path, text];
}

// Each action, with the page that has its tables.
const actions = [
  { path: 'action.yml', tables: tokenTables, title: '', page: 'docs/token.md' },
  { path: 'invalidate/action.yml', tables: invalidateTables, title: 'invalidate ', page: 'docs/token.md' },
  { path: 'scan/action.yml', tables: scanTables, title: 'scan ', page: 'docs/guard.md' },
  { path: 'health/action.yml', tables: healthTables, title: 'health ', page: 'docs/health.md' },
  { path: 'suggest/action.yml', tables: suggestTables, title: 'suggest ', page: 'docs/fix.md' },
  { path: 'migrate/action.yml', tables: migrateTables, title: 'migrate ', page: 'docs/fix.md' },
  { path: 'rotate/action.yml', tables: rotateTables, title: '', page: 'docs/rotate.md' },
  { path: 'audit/action.yml', tables: auditTables, title: '', page: 'docs/organization.md' },
];

const partsOf = (page: string): Part[] =>
  actions
    .filter((action) => action.page === page)
    .flatMap(({ title, tables }): Part[] => [
      [`${title}inputs`, inputsTable(tables.INPUTS)],
      ...(Object.keys(tables.OUTPUTS).length === 0
        ? []
        : [[`${title}outputs`, outputsTable(tables.OUTPUTS)] as Part]),
    ]);

// A reusable workflow passes the credential itself, from its own inputs or secrets. The two health workflows differ in
// `issue`, no later step of their jobs reads a file, and the name of a secret that a called workflow can read is fixed.
const NOT_FORWARDED = ['sarif-file', 'json-file', 'issue', 'step', 'file', 'secret-name'];
// What a workflow forwards in lines of its own.
const FORWARDED_BY_HAND = ['central-config'];
const REUSABLE = [
  { names: ['jwt-guard', 'jwt-guard-code-scanning'], inputs: scanTables.INPUTS },
  { names: ['credential-health', 'credential-health-without-issue'], inputs: healthTables.INPUTS },
  { names: ['jwt-suggest'], inputs: suggestTables.INPUTS },
  { names: ['jwt-fix'], inputs: migrateTables.INPUTS },
  { names: ['rotate-secret'], inputs: rotateTables.INPUTS },
];

// Each job of the audit gets what it uses.
const AUDIT_STEPS = {
  plan: [
    ...['organization', 'repositories', 'names', 'topics', 'visibility', 'archived', 'forks', 'properties'],
    ...['shards', 'allow-config', 'allow-suppressions', 'fail-on'],
  ],
  scan: ['concurrency', 'time-limit', 'left-over-names'],
  report: ['fail-on', 'issue-labels', 'issue-assignees', 'issue-mentions'],
};
const AUDIT_INPUTS = [...new Set(Object.values(AUDIT_STEPS).flat())];

const generated = Object.fromEntries([
  withParts('docs/token.md', [...partsOf('docs/token.md'), ['errors', errorsTable()]]),
  ...['docs/guard.md', 'docs/health.md', 'docs/fix.md', 'docs/rotate.md', 'docs/organization.md'].map(
    (page) => withParts(page, partsOf(page)),
  ),
  ...actions.map(({ path, tables }) => withParts(path, [['inputs and outputs', actionYaml(tables)]])),
  ...REUSABLE.flatMap(({ names, inputs }) => {
    const forwarded = optionNames<InputTable>(inputs).filter((name) => !NOT_FORWARDED.includes(name));
    return names.map((name) =>
      withParts(`.github/workflows/${name}.yml`, [
        ['inputs', workflowInputs(inputs, forwarded)],
        ['forwarded inputs', workflowWith(forwarded.filter((name) => !FORWARDED_BY_HAND.includes(name)))],
      ]),
    );
  }),
  withParts('.github/workflows/organization-audit.yml', [
    ['inputs', workflowInputs(auditTables.INPUTS, AUDIT_INPUTS)],
    ...Object.entries(AUDIT_STEPS).map(
      ([mode, names]): Part => [`forwarded inputs of ${mode}`, workflowWith(names)],
    ),
  ]),
  ['docs/rules.md', rulesPage()],
  ['docs/troubleshooting.md', troubleshooting()],
]);

const stale = Object.entries(generated).filter(
  ([path, content]) => !existsSync(`${root}${path}`) || read(path).replaceAll('\r\n', '\n') !== content,
);
if (!process.argv.includes('--check'))
  for (const [path, content] of stale) writeFileSync(`${root}${path}`, content);
else if (stale.length > 0) {
  console.error(`Stale: ${stale.map(([path]) => path).join(', ')}. Run \`npm run docs\` and commit.`);
  process.exitCode = 1;
} else console.log('The generated documents are fresh.');
