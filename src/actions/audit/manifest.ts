import { account, label, mention, names } from '../../core/github-names.ts';
import { flag, oneOf, onOff, type Parser, wholeNumber } from '../../core/parsers.ts';
import { FAIL_ON } from '../../guard/index.ts';
import { pathInWorkspace } from '../inputs/parsers.ts';
import type { InputTable, OutputTable } from '../inputs/table.ts';
import { organization, patterns, propertyPatterns, repositoryName, VISIBILITIES } from './parsers.ts';

// `npm run docs` writes both tables to audit/action.yml and docs/organization.md, and the inputs to the reusable workflow.

/** The three jobs of an audit. */
export const MODES = ['plan', 'scan', 'report'] as const;

// Not a flag: without a value, those that `repositories` names are scanned all the same.
const perhaps: Parser<boolean> = (text) => flag(text);

/** The inputs of the audit action. */
export const INPUTS = {
  mode: {
    description:
      '`plan` lists the repositories, `scan` scans those of one shard, `report` puts all together. Each is for a job of its own.',
    required: true,
    parse: oneOf(MODES),
  },
  organization: {
    description: 'Organization to audit. Default: the owner of this repository.',
    parse: organization,
  },
  repositories: {
    description:
      'Repositories to scan, as `owner/name` or `name`, separated by commas or line breaks. Empty means all that the token sees and the filters leave.',
    parse: names(repositoryName, 10_000),
  },
  names: {
    description:
      'Patterns (`*`, `?`) of names, separated by commas or line breaks: one must match, and none of those with `!`.',
    parse: patterns,
  },
  topics: { description: 'The same for topics.', parse: patterns },
  visibility: {
    description: 'Only repositories of these: `public`, `internal`, `private`.',
    parse: names(oneOf(VISIBILITIES), 3),
  },
  archived: {
    description:
      '`true` scans archived repositories as well. Those that `repositories` names are, unless it is `false`.',
    parse: perhaps,
  },
  forks: { description: 'The same for forks.', parse: perhaps },
  properties: {
    description:
      'Custom properties, one `name=pattern` on each line: of each name one pattern must match, and none of those with `!` before the name.',
    parse: propertyPatterns,
  },
  shards: {
    description: 'Number of jobs that scan, from 1 to 256. Default: one for each 50 repositories.',
    parse: wholeNumber({ from: 1, to: 256 }),
  },
  shard: {
    description: 'For `scan`: one of the numbers in the output `shards`.',
    parse: wholeNumber({ from: 0, to: 255 }),
  },
  concurrency: {
    description: 'For `scan`: repositories at a time, from 1 to 64.',
    default: '4',
    parse: wholeNumber({ from: 1, to: 64 }),
  },
  'time-limit': {
    description:
      'For `scan`: minutes after which no repository is begun any more, from 1 to 1440. What is left is not scanned. The token of an App lives for 60.',
    default: '50',
    parse: wholeNumber({ from: 1, to: 1_440, of: 'minutes' }),
  },
  'allow-config': {
    description:
      '`false` ignores `.github/ims-auth.yml` of the repositories, and the baseline that it names.',
    default: 'true',
    parse: flag,
  },
  'allow-suppressions': {
    description: '`false` ignores suppressions in the code.',
    default: 'true',
    parse: flag,
  },
  'left-over-names': {
    description:
      '`true` lists names of secrets and variables that look left over from JWT, never their values. The App then needs more permissions, and each repository costs 3 requests and more.',
    default: 'false',
    parse: flag,
  },
  'fail-on': {
    description:
      'Lowest level of a finding that fails the report, `error`, `warning` or `note`, or `never`. A repository that was not scanned fails it as well, unless it is `never`.',
    default: 'error',
    parse: oneOf(FAIL_ON),
  },
  issue: {
    description:
      'For `report`: `on` keeps one issue of this repository up to date: opened when a repository is affected, closed when none is. Needs `issues: write`.',
    default: 'off',
    parse: onOff,
  },
  'issue-labels': {
    description: 'Labels of a new issue, separated by commas or line breaks.',
    parse: names(label, 20),
  },
  'issue-assignees': {
    description: 'Accounts that a new issue is assigned to, separated by commas or line breaks.',
    parse: names(account, 10),
  },
  'issue-mentions': {
    description:
      'People and teams (`@user`, `@org/team`) that the issue mentions when it opens and when a repository becomes affected. Owners in CODEOWNERS are shown and not mentioned.',
    parse: names(mention, 20),
  },
  folder: {
    description:
      'Folder of the files that the jobs hand on, from the workspace: `plan.json`, `last/audit.json`, `shards/`, and the report, `audit.html`, `audit.json` and `audit.csv`.',
    default: 'ims-auth-audit',
    parse: pathInWorkspace,
  },
  token: {
    description:
      'For `plan` and `scan`: token that may read the repositories, best of a GitHub App with Contents (read). `report` needs none.',
    credential: true,
  },
  'github-token': {
    description:
      'Token for this repository: its visibility, the last report (`actions: read`), and the issue (`issues: write`).',
    default: '$' + '{{ github.token }}',
    credential: true,
  },
} as const satisfies InputTable;

/** The outputs of the audit action. Those of another mode are empty. */
export const OUTPUTS = {
  shards: 'Of `plan`: JSON array with the number of each shard, for a matrix.',
  repositories: 'Of `plan` and `report`: number of repositories.',
  'last-run': 'Of `plan`: id of the run that left the last report; empty where there is none.',
  affected: 'Of `report`: number of repositories with an error or a warning.',
  'not-scanned': 'Of `report`: number of repositories about which nothing is known.',
  errors: 'Of `report`: number of errors.',
  warnings: 'Of `report`: number of warnings.',
  fixable: 'Of `report`: number of findings that `ims-auth fix` changes.',
  'issue-url': 'Of `report`: address of the issue, where there is one.',
} as const satisfies OutputTable;
