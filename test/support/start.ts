import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type StartOptions = {
  cwd?: string;
  /** All of its environment. */
  env: Readonly<Record<string, string | undefined>>;
  /** What it reads from its standard input; without it, nothing. */
  input?: Uint8Array;
};

/** A shell that starts programs: to start one from it takes a tenth of the time that it takes from a process of tests. */
class Starter {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ims-auth-start-'));
  readonly #requests: number;
  readonly #answers: number;
  readonly #answer = Buffer.alloc(16);

  constructor() {
    const pipes = ['requests', 'answers'].map((name) => join(this.#folder, name));
    execFileSync('mkfifo', pipes);
    // It ends with this process, because then nobody writes any more, and takes the folder with it: a worker that is ended
    // runs no code of its own. What was asked for, with its environment, is gone as soon as it was done.
    const loop =
      'exec <"$1" >"$2"; while read -r _; do ( . ./request ); s=$?; rm -f request input; echo $s; done; rm -rf "$3"';
    spawn('sh', ['-c', loop, 'sh', ...pipes, this.#folder], { cwd: this.#folder, stdio: 'ignore' }).unref();
    // Each waits until the shell has opened it as well.
    this.#requests = openSync(join(this.#folder, 'requests'), 'w');
    this.#answers = openSync(join(this.#folder, 'answers'), 'r');
  }

  run(program: string, args: readonly string[], { cwd, env, input }: StartOptions): [number, Buffer, Buffer] {
    const file = (name: string): string => join(this.#folder, name);
    const variables = Object.entries(env).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${value}`],
    );
    if (input !== undefined) writeFileSync(file('input'), input);
    const request = [
      `exec <${input === undefined ? '/dev/null' : './input'} >./output 2>./errors`,
      `cd ${quoted(cwd ?? process.cwd())} || exit`,
      `exec env -i ${[...variables, program, ...args].map(quoted).join(' ')}`,
    ];
    writeFileSync(file('request'), request.join('\n'));
    writeSync(this.#requests, '\n');
    const length = readSync(this.#answers, this.#answer);
    if (length === 0) throw new Error('The shell that starts programs has ended.');
    const status = Number(this.#answer.toString('latin1', 0, length));
    return [status, readFileSync(file('output')), readFileSync(file('errors'))];
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

let starter: Starter | undefined;

/**
 * Runs a program to its end, as `execFileSync` does: in exactly this environment.
 *
 * @param program without spaces or an equals sign in its name
 * @returns its output
 * @throws where it fails, with what it said
 */
export function outputOf(program: string, args: readonly string[], options: StartOptions): Buffer {
  if (process.platform === 'win32')
    return execFileSync(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
  starter ??= new Starter();
  const [status, output, errors] = starter.run(program, args, options);
  if (status === 0) return output;
  throw Object.assign(new Error(`Command failed: ${[program, ...args].join(' ')}\n${errors}`), { status });
}
