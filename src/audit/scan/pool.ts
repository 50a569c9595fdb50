import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../core/environment.ts';
import { amount } from '../../core/words.ts';
import { endGroup } from '../clone/index.ts';
import type { NotScanned } from '../model.ts';
import type { ScanAnswer, ScanRequest } from './request.ts';

/** What one scan may cost. */
export type ScanLimits = {
  seconds: number;
  /** Of the heap. */
  megabytes: number;
};

/** Processes that scan, so that each of them can be ended. */
export type ScanPool = {
  /** Scans when a process is free. Never throws. */
  scan: (request: ScanRequest) => Promise<ScanAnswer>;
  /** Ends all processes; what they scan is answered. */
  close: () => void;
};

type Job = { request: ScanRequest; answer: (answer: ScanAnswer) => void };
type Scanner = { child: ChildProcess; finish: ((answer: ScanAnswer) => void) | undefined };

// Git needs these. In the rest there may be tokens, and nothing of it is for the scan of a stranger's repository.
const INHERITED = /^(?:PATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH)$/i;
// V8 doubles the space for new objects whenever it is full, up to this; a scan needs little.
const YOUNG_MB = 8;

/**
 * Makes a pool of processes, each of which scans one repository after the other: a start takes as long as the scan of
 * many small repositories. One that takes too long, or needs too much memory, is ended, and a new one starts for the next.
 *
 * @param size how many at most
 * @param script that each of them runs; for tests
 */
export function scanPool(
  { size, limits, env }: { size: number; limits: ScanLimits; env: Environment },
  script: URL = workerScript(),
): ScanPool {
  const idle: Scanner[] = [];
  const all = new Set<Scanner>();
  const waiting: Job[] = [];
  let isClosed = false;
  const own: Environment = {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => INHERITED.test(name))),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  };

  const start = (): Scanner => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${limits.megabytes}`,
        `--max-semi-space-size=${YOUNG_MB}`,
        '--no-warnings',
        fileURLToPath(script),
      ],
      {
        env: own,
        // What it writes is of no interest, and could be text of a repository.
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        detached: process.platform !== 'win32',
        windowsHide: true,
      },
    );
    const scanner: Scanner = { child, finish: undefined };
    all.add(scanner);
    child.on('message', (answer: ScanAnswer) => {
      const { finish } = scanner;
      scanner.finish = undefined;
      finish?.(answer);
      idle.push(scanner);
      next();
    });
    const gone = (code: number | null, signal: NodeJS.Signals | null): void => {
      if (!all.delete(scanner)) return;
      const at = idle.indexOf(scanner);
      if (at >= 0) idle.splice(at, 1);
      scanner.finish?.({ ok: false, problem: whyGone(code, signal, limits) });
      next();
    };
    child.once('error', () => gone(null, null));
    child.once('exit', gone);
    return scanner;
  };

  const run = (scanner: Scanner, { request, answer }: Job): void => {
    const timer = setTimeout(() => {
      finish({
        ok: false,
        problem: {
          reason: 'too-slow',
          detail: `the scan took more than ${amount(limits.seconds, 'second')}`,
        },
      });
      endGroup(scanner.child);
    }, limits.seconds * 1_000);
    const finish = (result: ScanAnswer): void => {
      clearTimeout(timer);
      scanner.finish = undefined;
      answer(result);
    };
    scanner.finish = finish;
    scanner.child.send(request, (error) => {
      if (error !== null) endGroup(scanner.child);
    });
  };

  const next = (): void => {
    while (waiting.length > 0 && !isClosed) {
      const scanner = idle.pop() ?? (all.size < size ? start() : undefined);
      if (scanner === undefined) return;
      const job = waiting.shift();
      if (job !== undefined) run(scanner, job);
    }
  };

  return {
    scan: (request) =>
      new Promise((answer) => {
        if (isClosed) return answer(ENDED);
        waiting.push({ request, answer });
        next();
      }),
    close: () => {
      isClosed = true;
      for (const { answer } of waiting.splice(0)) answer(ENDED);
      for (const scanner of all) {
        scanner.finish?.(ENDED);
        endGroup(scanner.child);
      }
    },
  };
}

const ENDED: ScanAnswer = { ok: false, problem: { reason: 'scan-failed', detail: 'the audit was ended' } };

function whyGone(code: number | null, signal: string | null, { megabytes }: ScanLimits): NotScanned {
  // Node ends itself so when its heap is full.
  if (signal === 'SIGABRT' || code === 134)
    return { reason: 'too-large', detail: `the scan needed more than ${megabytes} MiB of memory` };
  return {
    reason: 'scan-failed',
    detail: `the process that scanned it ended (${signal ?? code ?? 'not started'})`,
  };
}

// Neither expression is a constant, so the bundler does not change them.
function workerScript(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? './worker.ts' : './audit-worker.js', here);
}
