import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Ends a process that was started with `detached`, and everything that it started. */
export function endGroup(child: Pick<ChildProcess, 'pid' | 'kill'>): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    spawn(program, ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on(
      'error',
      () => child.kill('SIGKILL'),
    );
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
