import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../core/result.ts';
import { sanitizeLine } from '../../core/text.ts';
import { FAIL_ON, type FailOn } from '../../guard/index.ts';

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

  ims-auth baseline [PATH] [options]   accept all current findings
    --config FILE
    --output FILE                      default: .github/ims-auth-baseline.json there

  ims-auth --help | --version

Exit codes: 0 no findings, 1 findings, 2 scan failed, 3 nothing to scan.
`;

const OPTIONS = {
  format: { type: 'string' },
  changed: { type: 'string' },
  config: { type: 'string' },
  baseline: { type: 'string' },
  'fail-on': { type: 'string' },
  output: { type: 'string' },
  'no-config': { type: 'boolean' },
  'no-suppressions': { type: 'boolean' },
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
  const [name, path = '.', ...more] = positionals;
  if (more.length > 0) return failed('Only one path is allowed.');
  const { config, baseline, changed } = values;
  if (name === 'baseline') return ok({ name, path, config, output: values.output });
  if (name === undefined) return failed('Missing command: scan or baseline.');
  if (name !== 'scan') return failed(`Unknown command "${sanitizeLine(name, 40)}": use scan or baseline.`);
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) return failed(`--format must be one of ${FORMATS.join(', ')}.`);
  const failOn = FAIL_ON.find((known) => known === values['fail-on']);
  if (values['fail-on'] !== undefined && failOn === undefined)
    return failed(`--fail-on must be one of ${FAIL_ON.join(', ')}.`);
  const color = values['no-color'] ? false : values.color;
  return ok({
    name,
    path,
    format,
    changed,
    config,
    baseline,
    failOn,
    output: values.output,
    allowConfig: values['no-config'] !== true,
    allowSuppressions: values['no-suppressions'] !== true,
    color,
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
