import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check, type FixPlan, loadFixes, type PlannedFile } from '../../guard/index.ts';
import { writeInside } from '../../output/index.ts';
import type { Command } from './arguments.ts';
import { EXIT, fromHere, optionsOf, type Terminal, write } from './terminal.ts';

type FixCommand = Extract<Command, { name: 'fix' }>;

/**
 * Shows what can be fixed, or fixes it.
 *
 * @returns the exit code
 * @throws ScanError if the scan cannot run, or a file cannot be written
 */
export async function fix(command: FixCommand, terminal: Terminal): Promise<number> {
  const options = optionsOf(command, terminal);
  const { allowConfig, allowSuppressions, unsafe, to } = command;
  const checked = await check({
    ...options,
    baseline: fromHere(terminal.cwd, command.baseline),
    allowConfig,
    allowSuppressions,
  });
  if (checked.conclusion === 'nothing-scanned') {
    terminal.error('There is nothing to scan.\n');
    return EXIT.nothingToScan;
  }
  const { fixCounts, fixText, isPatchable, patchOf, planFixes } = await loadFixes();
  const top = checked.place?.top ?? options.root;
  const plan = await planFixes(checked, { top, unsafe, to });
  if (command.patch !== undefined) {
    write(options.root, resolve(terminal.cwd, command.patch), patchOf(plan.files));
    const left = plan.files.filter((file) => file.edits.length > 0 && !isPatchable(file));
    if (left.length > 0)
      terminal.error(
        `Not in the patch, because git takes them for binary: ${left.length} of the files. Use --write.\n`,
      );
  }
  const problems = command.write ? writeAll(top, plan) : [];
  const color = command.color ?? terminal.color;
  terminal.out(fixText(plan, { color, width: terminal.width, written: command.write, unsafe }));
  for (const problem of problems) terminal.error(`${problem}\n`);
  if (problems.length > 0) return EXIT.scanFailed;
  const { fixed, unsafe: offered, shown, failed } = fixCounts(plan);
  const left = offered + shown + failed + (command.write ? 0 : fixed);
  return left > 0 ? EXIT.findings : EXIT.clean;
}

function writeAll(top: string, plan: FixPlan): string[] {
  return plan.files.flatMap((file) => {
    const problem = file.fixed === undefined ? undefined : writeOne(top, file, file.fixed);
    return problem === undefined ? [] : [problem];
  });
}

function writeOne(top: string, { bytesPath, original }: PlannedFile, fixed: Buffer): string | undefined {
  const path = join(top, Buffer.from(bytesPath, 'latin1').toString('utf8'));
  try {
    if (!readFileSync(path).equals(original)) return 'A file was not changed: it changed meanwhile.';
  } catch {
    return 'A file was not changed: it cannot be read any more.';
  }
  const written = writeInside(top, path, fixed);
  return written.ok ? undefined : `${written.problem.what} ${written.problem.next}`;
}
