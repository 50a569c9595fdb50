import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { VERSION } from '../../core/version.ts';
import {
  baselineOf,
  type CheckOptions,
  type CheckResult,
  check,
  type GuardReport,
  guardReport,
  json,
  ScanError,
  sarif,
  text,
} from '../../guard/index.ts';
import { type Command, readCommand, USAGE } from './arguments.ts';

/** Where a command writes, and what it knows of the terminal. */
export type Terminal = {
  out: (text: string) => void;
  error: (text: string) => void;
  color: boolean;
  /** Columns; undefined where the output is no terminal. */
  width?: number;
  cwd: string;
  env: Environment;
};

/** What the exit codes mean. They are kept apart, so that a script can tell findings from a scan that did not run. */
export const EXIT = { clean: 0, findings: 1, couldNotScan: 2, nothingScanned: 3 } as const;

/**
 * The command on a laptop.
 *
 * @param argv arguments behind the name of the command
 * @param terminal where it writes
 * @returns the exit code, see {@link EXIT}
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const command = readCommand(argv);
  switch (command.name) {
    case 'help':
      terminal.out(USAGE);
      return EXIT.clean;
    case 'version':
      terminal.out(`${VERSION}\n`);
      return EXIT.clean;
    case 'wrong':
      terminal.error(`${command.problem}\n\n${USAGE}`);
      return EXIT.couldNotScan;
    default:
      return await guarded(terminal, () =>
        command.name === 'scan' ? scan(command, terminal) : baseline(command, terminal),
      );
  }
}

async function guarded(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    terminal.error(`The scan could not run. ${error.message}\nNext: ${error.hint}\n`);
    return EXIT.couldNotScan;
  }
}

function common({ path, config }: { path: string; config?: string }, terminal: Terminal): CheckOptions {
  const root = resolve(terminal.cwd, path);
  return {
    root,
    home: root,
    env: terminal.env,
    ...(config === undefined ? {} : { config: relative(root, resolve(terminal.cwd, config)) }),
  };
}

async function scan(command: Extract<Command, { name: 'scan' }>, terminal: Terminal): Promise<number> {
  const root = resolve(terminal.cwd, command.path);
  const checked = await check({
    ...common(command, terminal),
    ...(command.baseline === undefined
      ? {}
      : { baseline: relative(root, resolve(terminal.cwd, command.baseline)) }),
    ...(command.failOn === undefined ? {} : { failOn: command.failOn }),
    ...(command.changed === undefined
      ? {}
      : { changed: { name: 'command', payload: undefined, base: command.changed } }),
  });
  const rendered = render(command, guardReport(checked, {}), terminal);
  if (command.output === undefined) terminal.out(rendered);
  else write(resolve(terminal.cwd, command.output), rendered);
  return exitCode(checked);
}

function exitCode({ conclusion, failed }: CheckResult): number {
  if (conclusion === 'nothing-scanned') return EXIT.nothingScanned;
  return failed ? EXIT.findings : EXIT.clean;
}

function render(
  command: Extract<Command, { name: 'scan' }>,
  report: GuardReport,
  terminal: Terminal,
): string {
  if (command.format === 'json') return json(report);
  if (command.format === 'sarif') return sarif(report);
  const color = command.color ?? (terminal.color && command.output === undefined);
  return text(report, { color, ...(terminal.width === undefined ? {} : { width: terminal.width }) });
}

async function baseline(
  command: Extract<Command, { name: 'baseline' }>,
  terminal: Terminal,
): Promise<number> {
  const root = resolve(terminal.cwd, command.path);
  const checked = await check(common(command, terminal));
  if (checked.conclusion === 'nothing-scanned') return EXIT.nothingScanned;
  // What an older baseline already holds is still there, so it stays accepted.
  const accepted = checked.result.findings.filter(
    ({ state, level }) => (state === 'active' || state === 'baselined') && level !== 'note',
  );
  const file = resolve(root, command.output);
  write(file, await baselineOf(accepted));
  terminal.out(
    `${accepted.length} findings are accepted in ${relative(terminal.cwd, file)}. Name that file as \`baseline\` in .github/ims-auth.yml.\n`,
  );
  return EXIT.clean;
}

function write(file: string, content: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ScanError(`The file cannot be written: the file system said ${code}.`, {
      hint: 'Give another --output.',
    });
  }
}
