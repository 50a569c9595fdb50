import { redact } from '../core/redact.ts';
import { sanitize } from '../core/text.ts';
import { githubRunner } from './github.ts';
import type { Runner } from './runner.ts';

// Work that cannot be cancelled, such as a DNS look-up, may still run after an action. It must not delay the job.
const GRACE_MS = 500;

/** Runs one stage of an action on the real runner, ends the process and reports an unexpected error without secrets. */
export async function runAction(action: (runner: Runner) => Promise<void>): Promise<void> {
  try {
    await action(githubRunner());
  } catch (error) {
    // Only a bug in this action or a broken runner leads here. The error may quote anything, so every input counts as a
    // secret, and any text that looks like a secret is hidden as well.
    const inputs = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'));
    const secrets = inputs
      .flatMap(([, value]) => (value ?? '').split(/\s+/))
      .filter((value) => value.length >= 8);
    process.exitCode = 1;
    process.stdout.write(`::error title=Unexpected error::${describe(error, secrets)}\n`);
  }
  setTimeout(() => process.exit(), GRACE_MS).unref();
}

function describe(error: unknown, secrets: readonly string[]): string {
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof Error ? error.message : 'something that is not an error was thrown';
  const place =
    error instanceof Error ? (/ at (?:async )?([\w.<> ]+)/.exec(error.stack ?? '')?.[1] ?? '') : '';
  const text = `The action stopped on an unexpected error. ${name}: ${message}${place === '' ? '' : ` (in ${place})`}`;
  return sanitize(redact(text), secrets, 500).replaceAll('%', '%25');
}
