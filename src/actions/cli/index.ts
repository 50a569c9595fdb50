import { run } from './run.ts';
import { EXIT } from './terminal.ts';

/** @param argv arguments after the name of the program */
export async function main(argv: readonly string[]): Promise<void> {
  const { stdout, stderr, env } = process;
  // It is no error if the reader stops early (`| head`).
  stdout.on('error', () => process.exit(EXIT.clean));
  process.exitCode = await run(argv, {
    out: (text) => stdout.write(text),
    error: (text) => stderr.write(text),
    color: stdout.isTTY === true && !env['NO_COLOR'],
    width: stdout.isTTY === true ? stdout.columns : undefined,
    // To the start of the line, and the rest of it cleared.
    progress: stderr.isTTY === true ? (text) => stderr.write(`\r\u001b[K${text}`) : undefined,
    onEnd: (end) => {
      const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
      for (const signal of signals) process.once(signal, end);
      return () => signals.forEach((signal) => void process.off(signal, end));
    },
    cwd: process.cwd(),
    env,
  });
}
