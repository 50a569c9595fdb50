import { relative, resolve } from 'node:path';
import { VERSION } from '../../core/version.ts';
import { amount } from '../../core/words.ts';
import {
  baselineOf,
  type CheckResult,
  check,
  type GuardReport,
  guardReport,
  jsonPieces,
  loadFixes,
  ScanError,
  sarif,
  text,
} from '../../guard/index.ts';
import { type Command, readCommand, USAGE } from './arguments.ts';
import { EXIT, fromHere, optionsOf, type Terminal, write } from './terminal.ts';

/**
 * @param argv arguments after the name of the program
 * @returns the exit code
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const read = readCommand(argv);
  if (!read.ok) {
    terminal.error(`${read.problem}\n\n${USAGE}`);
    return EXIT.scanFailed;
  }
  const command = read.value;
  switch (command.name) {
    case 'help':
      terminal.out(USAGE);
      return EXIT.clean;
    case 'version':
      terminal.out(`${VERSION}\n`);
      return EXIT.clean;
    case 'scan':
      return await reportingErrors(terminal, () => scan(command, terminal));
    case 'fix': {
      const { fix } = await import('./fix.ts');
      return await reportingErrors(terminal, () => fix(command, terminal));
    }
    case 'audit': {
      const { audit } = await import('./audit.ts');
      return await reportingErrors(terminal, () => audit(command, terminal));
    }
    case 'baseline':
      return await reportingErrors(terminal, () => baseline(command, terminal));
  }
}

async function reportingErrors(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    terminal.error(`The scan could not run. ${error.message}\nNext: ${error.hint}\n`);
    return EXIT.scanFailed;
  }
}

type Scan = Extract<Command, { name: 'scan' }>;
type Baseline = Extract<Command, { name: 'baseline' }>;

async function scan(command: Scan, terminal: Terminal): Promise<number> {
  const options = optionsOf(command, terminal);
  const { changed, failOn, allowConfig, allowSuppressions } = command;
  const checked = await check({
    ...options,
    baseline: fromHere(terminal.cwd, command.baseline),
    failOn,
    allowConfig,
    allowSuppressions,
    changed: changed === undefined ? undefined : { name: 'command', payload: undefined, base: changed },
  });
  // For a person the command `fix` says it better.
  const shown = command.format === 'text' ? checked : await withFixes(checked);
  const rendered = render(command, guardReport(shown, {}), terminal);
  if (command.output === undefined) for (const piece of rendered) terminal.out(piece);
  else write(options.root, resolve(terminal.cwd, command.output), rendered);
  return exitCode(checked);
}

async function withFixes(checked: CheckResult): Promise<CheckResult> {
  const { error, warning } = checked.counts;
  if (error + warning === 0) return checked;
  const { checkWithFixes } = await loadFixes();
  return (await checkWithFixes(checked, { to: 'oauth_sts' })).checked;
}

function exitCode({ conclusion, failed }: CheckResult): number {
  if (conclusion === 'nothing-scanned') return EXIT.nothingToScan;
  return failed ? EXIT.findings : EXIT.clean;
}

function render(command: Scan, report: GuardReport, terminal: Terminal): Iterable<string> {
  if (command.format === 'json') return jsonPieces(report);
  if (command.format === 'sarif') return [sarif(report)];
  const color = command.color ?? (terminal.color && command.output === undefined);
  return [text(report, { color, width: terminal.width })];
}

async function baseline(command: Baseline, terminal: Terminal): Promise<number> {
  const options = optionsOf(command, terminal);
  const checked = await check(options);
  if (checked.conclusion === 'nothing-scanned') return EXIT.nothingToScan;
  // Findings of an older baseline remain accepted.
  const accepted = checked.result.findings.filter(
    ({ state, level }) => (state === 'active' || state === 'baselined') && level !== 'note',
  );
  const { top, prefix } = checked.place ?? { top: options.root, prefix: '' };
  const file =
    command.output === undefined
      ? resolve(top, '.github/ims-auth-baseline.json')
      : resolve(options.root, command.output);
  write(top, file, [await baselineOf(accepted, file, prefix)]);
  terminal.out(
    `Accepted ${amount(accepted.length, 'finding')} in ${relative(terminal.cwd, file)}. Name that file as \`baseline\` in .github/ims-auth.yml.\n`,
  );
  return EXIT.clean;
}
