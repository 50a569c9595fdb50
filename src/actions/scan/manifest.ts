import { flag, oneOf } from '../../core/parsers.ts';
import { FAIL_ON, POLICIES } from '../../guard/index.ts';
import { pathFromWorkspace, pathInJob, pathInWorkspace } from '../inputs/parsers.ts';
import type { InputTable, OutputTable } from '../inputs/table.ts';

// `npm run docs` writes both tables to scan/action.yml and docs/guard.md, and the inputs to the reusable workflows.

/** The inputs of the scan action. */
export const INPUTS = {
  path: {
    description: 'Folder to scan, from the workspace. Empty means all of it.',
    parse: pathInWorkspace,
  },
  'changed-only': {
    description:
      '`true` counts only findings that the pull request, merge group or push adds: those that are not active in the base. A commit that the checkout left out is fetched from `origin`, which in a private repository needs `persist-credentials` or a deeper `fetch-depth`. Where the base cannot be read, everything counts, and the log says why.',
    default: 'false',
    parse: flag,
  },
  'fail-on': {
    description:
      'Lowest level that fails the step, `error`, `warning` or `note`, or `never`. It overrides the configuration. Default `error`, unless the configuration says otherwise.',
    parse: oneOf(FAIL_ON),
  },
  config: {
    description:
      'Configuration file, from the workspace. Default `.github/ims-auth.yml` of the repository that is scanned, where it exists.',
    parse: pathFromWorkspace,
  },
  baseline: {
    description: 'Baseline file of accepted findings, from the workspace.',
    parse: pathFromWorkspace,
  },
  policy: {
    description:
      'In pull requests and merge groups, `base` counts configuration, baseline and suppressions as they are in the base commit, `head` as the change has them. Either way, what the change adds to them is annotated. Other events use those of the checkout.',
    default: 'base',
    parse: oneOf(POLICIES),
  },
  'allow-config': {
    description:
      '`false` ignores `.github/ims-auth.yml` and the baseline that it names. Files that `config` and `baseline` name are still read.',
    default: 'true',
    parse: flag,
  },
  'allow-suppressions': {
    description: '`false` ignores suppressions in the code.',
    default: 'true',
    parse: flag,
  },
  'central-config': {
    description:
      'Central configuration of the organization, from the workspace or as a path in `RUNNER_TEMP`: levels, excludes and `fail-on` above those of the repository, and exemptions with a last day. It must not come from the repository that is checked.',
    parse: pathInJob,
  },
  'sarif-file': {
    description: 'Write the findings as SARIF 2.1.0 to this file, from the workspace, for code scanning.',
    parse: pathInWorkspace,
  },
  'json-file': {
    description: 'Write the findings as JSON to this file, from the workspace.',
    parse: pathInWorkspace,
  },
  'patch-file': {
    description:
      'Write what `ims-auth fix` would change to this file, from the workspace, for `git apply`. It contains the lines around the changes as they are.',
    parse: pathInWorkspace,
  },
} as const satisfies InputTable;

/** The outputs of the scan action. */
export const OUTPUTS = {
  conclusion:
    '`clean`, `findings` or `nothing-scanned`. Not set where the scan could not run, which fails the step.',
  errors: 'Number of active findings of level error.',
  warnings: 'Number of active findings of level warning.',
  notes: 'Number of active findings of level note.',
  'sarif-file': 'Path of the SARIF file, where one was asked for.',
  'json-file': 'Path of the JSON file, where one was asked for.',
  'patch-file': 'Path of the patch, where one was asked for.',
} as const satisfies OutputTable;
