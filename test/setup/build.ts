import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** Before the tests: builds dist/ where the sources have changed since, so that no test runs a stale one. */
export default function setup(): void {
  execFileSync(process.execPath, [script, '--if-stale'], { stdio: 'inherit' });
}
