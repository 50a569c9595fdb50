import { EXIT, run } from './run.ts';

/**
 * The command in this process.
 *
 * @param argv arguments behind the name of the command
 */
export async function main(argv: readonly string[]): Promise<void> {
  const { stdout, stderr, env } = process;
  // A reader that stops reading (`| head`) is no error.
  stdout.on('error', () => process.exit(EXIT.clean));
  process.exitCode = await run(argv, {
    out: (text) => stdout.write(text),
    error: (text) => stderr.write(text),
    color: stdout.isTTY === true && !env['NO_COLOR'],
    ...(stdout.isTTY === true ? { width: stdout.columns } : {}),
    cwd: process.cwd(),
    env,
  });
}
