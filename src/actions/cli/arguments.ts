import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AuditFilters } from '../../audit/index.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { sanitizeLine } from '../../core/text.ts';
import { FAIL_ON, type FailOn, TARGETS, type Target } from '../../guard/index.ts';

/** The command to run, with its options. */
export type Command =
  | { name: 'help' | 'version' }
  | {
      name: 'scan';
      path: string;
      format: 'text' | 'json' | 'sarif';
      /** Report only findings that this commit does not have; undefined for all. */
      changed?: string | undefined;
      config?: string | undefined;
      baseline?: string | undefined;
      failOn?: FailOn | undefined;
      output?: string | undefined;
      allowConfig: boolean;
      allowSuppressions: boolean;
      /** If undefined, the terminal decides. */
      color?: boolean | undefined;
    }
  | {
      name: 'fix';
      path: string;
      /** Change the files; otherwise only show what would change. */
      write: boolean;
      unsafe: boolean;
      patch?: string | undefined;
      to: Target;
      config?: string | undefined;
      baseline?: string | undefined;
      allowConfig: boolean;
      allowSuppressions: boolean;
      color?: boolean | undefined;
    }
  | {
      name: 'audit';
      /** Folders with clones. */
      folders: readonly string[];
      /** In place of them, an organization of GitHub. */
      org?: string | undefined;
      filters: AuditFilters;
      concurrency: number;
      /** In seconds, of the clone and of the scan of each. */
      timeout?: number | undefined;
      json?: string | undefined;
      html?: string | undefined;
      csv?: string | undefined;
      resume: boolean;
      failOn?: FailOn | undefined;
      /** Central configuration of the organization. */
      central?: string | undefined;
      allowConfig: boolean;
      allowSuppressions: boolean;
    }
  | { name: 'baseline'; path: string; config?: string | undefined; output?: string | undefined };

/** The help text. */
export const USAGE = `Finds what still depends on an Adobe Service Account (JWT) credential.

  ims-auth scan [PATH] [options]       scan a folder (default: the current one)
    --format text|json|sarif           what to print (default: text)
    --changed [BASE]                   count only what is new since BASE (default: origin/HEAD)
    --config FILE                      default: .github/ims-auth.yml at the top of the repository
    --baseline FILE                    accepted findings
    --no-config                        ignore .github/ims-auth.yml and what it names
    --no-suppressions                  ignore suppressions in the code
    --fail-on error|warning|note|never default: error
    --output FILE                      write to a file instead of printing
    --no-color                         same as NO_COLOR=1

  ims-auth fix [PATH] [options]        show what can be changed for you, and change nothing
    --write                            change the files
    --unsafe                           also what needs a new secret, or a look at the scopes
    --patch FILE                       write a patch for git apply; it contains the lines as they are
    --to oauth_sts|ims-auth            what adobe/aio-apps-action becomes (default: oauth_sts)
    --config, --baseline, --no-config, --no-suppressions, --no-color as for scan

  ims-auth audit DIR... [options]      scan many clones, or all in a folder
  ims-auth audit --org NAME [options]  clone and scan an organization; the token is in GH_TOKEN or GITHUB_TOKEN
    --only PATTERN, --except PATTERN   repositories by name, with * and ?; several times
    --topic, --visibility              one of them must match; several times
    --archived, --forks                these as well
    --concurrency N                    how many at a time (default: 8)
    --timeout SECONDS                  of the clone and of the scan of each (default: 300)
    --json FILE                        write the report; one that is there is the last one, of which results of
                                       unchanged repositories are taken, and the trend
    --html FILE, --csv FILE            write the report as a page, or as a table
    --central-config FILE              levels, excludes and exemptions for all of them
    --resume                           go on with a run that was ended
    --fail-on, --no-config, --no-suppressions as for scan

  ims-auth baseline [PATH] [options]   accept all current findings
    --config FILE
    --output FILE                      default: .github/ims-auth-baseline.json there

  ims-auth --help | --version

Exit codes: 0 no findings, 1 findings, 2 scan failed, 3 nothing to scan.
Of audit: 2 also where a repository was not scanned.
Of fix: 0 nothing is left to fix, 1 something is left, 2 it failed, 3 nothing to scan.
`;

const OPTIONS = {
  format: { type: 'string' },
  changed: { type: 'string' },
  config: { type: 'string' },
  baseline: { type: 'string' },
  'central-config': { type: 'string' },
  'fail-on': { type: 'string' },
  output: { type: 'string' },
  'no-config': { type: 'boolean' },
  'no-suppressions': { type: 'boolean' },
  write: { type: 'boolean' },
  unsafe: { type: 'boolean' },
  patch: { type: 'string' },
  to: { type: 'string' },
  org: { type: 'string' },
  only: { type: 'string', multiple: true },
  except: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  visibility: { type: 'string', multiple: true },
  archived: { type: 'boolean' },
  forks: { type: 'boolean' },
  concurrency: { type: 'string' },
  timeout: { type: 'string' },
  json: { type: 'string' },
  html: { type: 'string' },
  csv: { type: 'string' },
  resume: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  color: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const FORMATS = ['text', 'json', 'sarif'] as const;

/**
 * @param argv arguments after the name of the program
 * @returns the command, or the error in the arguments
 */
export function readCommand(argv: readonly string[]): Result<Command, string> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(withBase(argv));
  } catch (error) {
    return failed(
      sanitizeLine(error instanceof Error ? error.message : 'The arguments cannot be read.', 200),
    );
  }
  const { values, positionals } = parsed;
  if (values.help) return ok({ name: 'help' });
  if (values.version) return ok({ name: 'version' });
  if (positionals[0] === 'audit') return readAudit(values, positionals.slice(1));
  const [name, path = '.', ...more] = positionals;
  if (more.length > 0) return failed('Only one path is allowed.');
  const { config, baseline, changed } = values;
  if (name === 'baseline') return ok({ name, path, config, output: values.output });
  if (name === undefined) return failed('Missing command: scan, fix, audit or baseline.');
  const allowConfig = values['no-config'] !== true;
  const allowSuppressions = values['no-suppressions'] !== true;
  const color = values['no-color'] ? false : values.color;
  if (name === 'fix') {
    const to = TARGETS.find((known) => known === (values.to ?? 'oauth_sts'));
    if (to === undefined) return failed(`--to must be one of ${TARGETS.join(', ')}.`);
    const { write = false, unsafe = false, patch } = values;
    return ok({
      name,
      path,
      write,
      unsafe,
      patch,
      to,
      config,
      baseline,
      allowConfig,
      allowSuppressions,
      color,
    });
  }
  if (name !== 'scan')
    return failed(`Unknown command "${sanitizeLine(name, 40)}": use scan, fix, audit or baseline.`);
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) return failed(`--format must be one of ${FORMATS.join(', ')}.`);
  const failOn = FAIL_ON.find((known) => known === values['fail-on']);
  if (values['fail-on'] !== undefined && failOn === undefined)
    return failed(`--fail-on must be one of ${FAIL_ON.join(', ')}.`);
  return ok({
    name,
    path,
    format,
    changed,
    config,
    baseline,
    failOn,
    output: values.output,
    allowConfig,
    allowSuppressions,
    color,
  });
}

const VISIBILITIES = ['public', 'internal', 'private'] as const;
// More of them would only wait for each other, and for the server.
const CONCURRENCY_MAX = 64;
const TIMEOUT_MAX = 3_600;

function readAudit(
  values: ReturnType<typeof parse>['values'],
  folders: readonly string[],
): Result<Command, string> {
  const { org, topic, only, except, visibility = [], json, html, csv } = values;
  if ((org === undefined) === (folders.length === 0))
    return failed('Give folders to audit, or --org, and not both.');
  const concurrency = Number(values.concurrency ?? 8);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > CONCURRENCY_MAX)
    return failed(`--concurrency must be a number from 1 to ${CONCURRENCY_MAX}.`);
  const timeout = values.timeout === undefined ? undefined : Number(values.timeout);
  if (timeout !== undefined && !(Number.isInteger(timeout) && timeout >= 1 && timeout <= TIMEOUT_MAX))
    return failed(`--timeout must be a number from 1 to ${TIMEOUT_MAX}.`);
  const visibilities = visibility.flatMap((one) => VISIBILITIES.filter((known) => known === one));
  if (visibilities.length < visibility.length)
    return failed(`--visibility must be one of ${VISIBILITIES.join(', ')}.`);
  const failOn = FAIL_ON.find((known) => known === values['fail-on']);
  if (values['fail-on'] !== undefined && failOn === undefined)
    return failed(`--fail-on must be one of ${FAIL_ON.join(', ')}.`);
  return ok({
    name: 'audit',
    folders,
    org,
    filters: {
      visibility: visibilities,
      archived: values.archived,
      forks: values.forks,
      names: { only: only ?? [], except: except ?? [] },
      topics: { only: topic ?? [] },
    },
    concurrency,
    timeout,
    ...{ json, html, csv },
    resume: values.resume === true,
    failOn,
    central: values['central-config'],
    allowConfig: values['no-config'] !== true,
    allowSuppressions: values['no-suppressions'] !== true,
  });
}

// The value of --changed is optional, which parseArgs does not support. A value that exists as a path is the path.
function withBase(argv: readonly string[]): string[] {
  const at = argv.indexOf('--changed');
  if (at < 0) return [...argv];
  const next = argv[at + 1];
  const isBase = next !== undefined && !next.startsWith('-') && !existsSync(next);
  return [
    ...argv.slice(0, at),
    `--changed=${isBase ? next : 'origin/HEAD'}`,
    ...argv.slice(at + (isBase ? 2 : 1)),
  ];
}

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
}
