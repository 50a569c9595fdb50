import { lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remove } from './remove.ts';

/** The folder of a run, for its clones. */
export type WorkFolder = {
  /** Absolute path. */
  path: string;
  remove: () => Promise<void>;
};

const PREFIX = 'ims-auth-audit-';

/**
 * Makes the folder that clones are made in, and removes those that runs left which were killed.
 *
 * @param parent absolute path; default: that of the system for temporary files
 */
export async function workFolder(parent: string = tmpdir()): Promise<WorkFolder> {
  const above = realpathSync(parent);
  await Promise.all(leftIn(above).map((path) => remove(path)));
  const path = mkdtempSync(join(above, `${PREFIX}${process.pid}-`));
  mkdirSync(join(path, 'home'));
  process.once('exit', removeNow);
  return {
    path,
    remove: async () => {
      process.off('exit', removeNow);
      await remove(path);
    },
  };

  function removeNow(): void {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // The next run removes it.
    }
  }
}

// Only folders of this user: in a folder that all may write to, others could have named them so.
function leftIn(above: string): string[] {
  const user = process.getuid?.();
  return readdirSync(above).flatMap((name) => {
    const pid = new RegExp(`^${PREFIX}(\\d{1,10})-\\w{6}$`).exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) return [];
    const found = lstatSync(join(above, name), { throwIfNoEntry: false });
    const isOurs = found?.isDirectory() === true && (user === undefined || found.uid === user);
    return isOurs ? [join(above, name)] : [];
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
