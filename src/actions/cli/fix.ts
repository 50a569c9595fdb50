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
  const { changeSince, fixCounts, fixText, isPatchable, patchOf, planFixes } = await loadFixes();
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
  const done = command.write ? writeAll(top, plan, changeSince) : plan;
  const color = command.color ?? terminal.color;
  terminal.out(fixText(done, { color, width: terminal.width, written: command.write, unsafe }));
  if (done.unfixed.length > plan.unfixed.length) {
    terminal.error('Some files could not be written. They are as they were.\n');
    return EXIT.scanFailed;
  }
  const { fixed, unsafe: offered, shown, failed } = fixCounts(done);
  const left = offered + shown + failed + (command.write ? 0 : fixed);
  return left > 0 ? EXIT.findings : EXIT.clean;
}

/** @returns the plan with what was not written among the files that are not changed */
function writeAll(top: string, { files, unfixed }: FixPlan, changeSince: ChangeSince): FixPlan {
  const left = files.flatMap((file) => {
    const problem = file.fixed && writeOne(top, file, file.fixed, changeSince);
    return problem === undefined ? [] : [{ file, problem }];
  });
  return {
    files: files.filter((file) => left.every((one) => one.file !== file)),
    unfixed: [
      ...unfixed,
      ...left.map(({ file: { path, places }, problem }) => ({ path, findings: places.length, problem })),
    ],
  };
}

type ChangeSince = Awaited<ReturnType<typeof loadFixes>>['changeSince'];

function writeOne(
  top: string,
  file: PlannedFile,
  fixed: Buffer,
  changeSince: ChangeSince,
): string | undefined {
  const changed = changeSince(top, file);
  if (changed !== undefined) return changed;
  const path = join(top, Buffer.from(file.bytesPath, 'latin1').toString('utf8'));
  const written = writeInside(top, path, fixed);
  return written.ok ? undefined : written.problem.why;
}
