import { type Runner, workspaceOf } from '../../github/index.ts';
import { type Content, writeInside } from '../../output/index.ts';
import { TITLE } from './title.ts';

/**
 * Writes a file into the workspace, or fails the step.
 *
 * @param file absolute path
 * @returns whether it is written
 */
export function writeInFolder(runner: Runner, file: string, content: Content): boolean {
  const written = writeInside(workspaceOf(runner.env), file, content);
  if (!written.ok) runner.fail(`${written.problem.what}\nNext: ${written.problem.next}`, TITLE);
  return written.ok;
}
