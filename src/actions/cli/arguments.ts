import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sanitizeLine } from '../../core/text.ts';
import { FAIL_ON, type FailOn } from '../../guard/index.ts';

/** What the command was told. */
export type Command =
  | { name: 'help' | 'version' }
  | { name: 'wrong'; problem: string }
  | {
      name: 'scan';
      path: string;
      format: 'text' | 'json' | 'sarif';
      /** Only changed lines count: against this commit, or undefined for all lines. */
      changed?: string;
      config?: string;
      baseline?: string;
      failOn?: FailOn;
      output?: string;
      color?: boolean;
    }
  | { name: 'baseline'; path: string; config?: string; output: string };

/** How to call the command. */
export const USAGE = `Finds what still depends on an Adobe Service Account (JWT) credential.

  ims-auth scan [PATH] [options]       scan a folder (default: this one)
    --format text|json|sarif           what to print (default: text)
    --changed [BASE]                   count only lines changed since BASE (default: origin/HEAD)
    --config FILE                      default: .github/ims-auth.yml, where it exists
    --baseline FILE                    accepted findings
    --fail-on error|warning|note|never default: error
    --output FILE                      write there instead of printing
    --no-color                         as NO_COLOR=1

  ims-auth baseline [PATH] [options]   accept every finding of today
    --config FILE
    --output FILE                      default: .github/ims-auth-baseline.json in PATH

  ims-auth --help | --version

It ends with 0 for nothing found, 1 for findings, 2 when it could not scan, 3 when there was nothing to scan.
`;

const OPTIONS = {
  format: { type: 'string' },
  changed: { type: 'string' },
  config: { type: 'string' },
  baseline: { type: 'string' },
  'fail-on': { type: 'string' },
  output: { type: 'string' },
  'no-color': { type: 'boolean' },
  color: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const FORMATS = ['text', 'json', 'sarif'] as const;

/**
 * Reads the command line.
 *
 * @param argv arguments behind the name of the command
 * @returns what to do, or what is wrong with it
 */
export function readCommand(argv: readonly string[]): Command {
  const wrong = (problem: string): Command => ({ name: 'wrong', problem });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(withBase(argv));
  } catch (error) {
    return wrong(sanitizeLine(error instanceof Error ? error.message : 'The arguments cannot be read.', 200));
  }
  const { values, positionals } = parsed;
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, path = '.', ...more] = positionals;
  if (more.length > 0) return wrong('Give one path.');
  const common = { path, ...(values.config === undefined ? {} : { config: values.config }) };
  if (name === 'baseline') {
    return { name, ...common, output: values.output ?? '.github/ims-auth-baseline.json' };
  }
  if (name !== 'scan')
    return wrong(
      name === undefined ? 'Say scan or baseline.' : `There is no command "${sanitizeLine(name, 40)}".`,
    );
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) return wrong(`--format is one of ${FORMATS.join(', ')}.`);
  const failOn = FAIL_ON.find((known) => known === values['fail-on']);
  if (values['fail-on'] !== undefined && failOn === undefined)
    return wrong(`--fail-on is one of ${FAIL_ON.join(', ')}.`);
  return {
    name,
    ...common,
    format,
    ...(values.changed === undefined ? {} : { changed: values.changed }),
    ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(values.output === undefined ? {} : { output: values.output }),
    ...(values['no-color'] ? { color: false } : values.color ? { color: true } : {}),
  };
}

// The base behind --changed is optional, which parseArgs does not know. What is a folder here is the path to scan.
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
