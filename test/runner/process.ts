import { type ChildProcess, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

/** After the process ended, its streams are read for at most this time (actions/runner ProcessInvoker.cs). */
const STREAM_GRACE_MS = 5000;

/** What came of a process. */
export type ProcessRun = {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  timedOut: boolean;
  /** The process was over, and something that it had started held its streams open until they were cut off. */
  streamsCut: boolean;
  durationMs: number;
  rawStdout: string;
  rawStderr: string;
  /** The process could not be started. */
  startError?: string;
};

export type ProcessOptions = {
  file: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  timeoutMs: number;
  onLine: (line: string, stream: 'stdout' | 'stderr') => void;
};

/** Cuts a stream into lines; CR, LF and CRLF all end one, as with .NET's StreamReader.ReadLine. */
class Lines {
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';
  raw = '';

  push(chunk: Buffer): string[] {
    return this.#take(this.#decoder.write(chunk), false);
  }

  end(): string[] {
    return this.#take(this.#decoder.end(), true);
  }

  #take(text: string, last: boolean): string[] {
    this.raw += text;
    const all = this.#rest + text;
    // A CR at the end may be the first half of a CRLF: wait for what follows.
    const held = !last && all.endsWith('\r') ? '\r' : '';
    const lines = all.slice(0, all.length - held.length).split(/\r\n|\n|\r/);
    const open = lines.pop() ?? '';
    this.#rest = last ? '' : open + held;
    return last && open !== '' ? [...lines, open] : lines;
  }
}

const living = new Set<ChildProcess>();

/** Ends a process with its children: it leads a process group of its own (taskkill walks the tree on Windows). */
function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => {
      child.kill('SIGKILL');
    });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

process.on('exit', () => {
  for (const child of living) killTree(child);
});

/**
 * Runs a process with closed standard input and hands over its lines. Lines of standard error that arrived
 * together with lines of standard output are handed over first, whatever the order in which they were written:
 * that is what the runner does, and it is how a secret on standard error overtakes its `add-mask`.
 * Source: actions/runner src/Runner.Sdk/ProcessInvoker.cs (ProcessOutput).
 */
export function runProcess(options: ProcessOptions): Promise<ProcessRun> {
  const started = performance.now();
  const streams = { stderr: new Lines(), stdout: new Lines() };
  const waiting: Record<'stderr' | 'stdout', string[]> = { stderr: [], stdout: [] };
  const flush = () => {
    for (const stream of ['stderr', 'stdout'] as const) {
      for (const line of waiting[stream].splice(0)) options.onLine(line, stream);
    }
  };
  return new Promise((resolve) => {
    const child = spawn(options.file, options.args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    living.add(child);
    let timedOut = false;
    let streamsCut = false;
    let startError: string | undefined;
    let grace: NodeJS.Timeout | undefined;
    const timer = setTimeout(() => {
      timedOut = true;
      killTree(child);
    }, options.timeoutMs);
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].on('data', (chunk: Buffer) => {
        waiting[stream].push(...streams[stream].push(chunk));
        setImmediate(flush);
      });
    }
    child.on('error', (error) => {
      startError = error.message;
    });
    child.on('exit', () => {
      // Children of the process may hold the streams open for ever.
      grace = setTimeout(() => {
        streamsCut = true;
        killTree(child);
        child.stdout.destroy();
        child.stderr.destroy();
      }, STREAM_GRACE_MS);
    });
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      clearTimeout(grace);
      living.delete(child);
      for (const stream of ['stderr', 'stdout'] as const) waiting[stream].push(...streams[stream].end());
      flush();
      const run = {
        exitCode: startError === undefined ? exitCode : null,
        signal,
        timedOut,
        streamsCut,
        durationMs: performance.now() - started,
        rawStdout: streams.stdout.raw,
        rawStderr: streams.stderr.raw,
      };
      resolve(startError === undefined ? run : { ...run, startError });
    });
  });
}
