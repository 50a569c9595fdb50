import { EOL } from 'node:os';
import { isMaskable } from '../core/secrets.ts';
import { readEvent, readPayload } from './event.ts';
import type { AnnotationPlace, Runner } from './runner.ts';
import {
  issueCommand,
  issueFileCommand,
  prepareKeyValueMessage,
  toCommandProperties,
} from './workflow-commands.ts';

const SUMMARY_NOT_WRITTEN = `The job summary was not written: the file that GITHUB_STEP_SUMMARY names is not there, or the disk is full. The outputs and the annotations of this step are complete.
Next: look for a step or a container setting that removes the files of the runner, and at the room on its disk.
Details: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary`;

/**
 * Connects to the real GitHub runner, by workflow commands on standard output and by the files that the environment
 * names.
 *
 * @throws Error if the environment names no file for outputs: the toolkit would then print outputs, and with them the
 *   token, to the log
 */
export function githubRunner(): Runner {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV']) {
    if (!process.env[name]) {
      throw new Error(
        `${name} is not set: this action runs only on a GitHub Actions runner (2.327.1 or newer).`,
      );
    }
  }
  return {
    env: process.env,
    event: readEvent(process.env),
    payload: readPayload(process.env),
    // Spaces in the name of an input become underscores; other characters are kept. Source: actions/runner
    // `src/Runner.Worker/Handlers/Handler.cs` (AddInputsToEnvironment).
    input: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    mask: (value) => {
      if (isMaskable(value)) issueCommand('add-mask', {}, value);
    },
    info: (message) => {
      process.stdout.write(`${asText(message)}${EOL}`);
    },
    warning: (message, title) => annotate('warning', message, { title }),
    annotate: (level, message, title, place) => annotate(level, message, { title, ...place }),
    summary: async (markdown) => {
      // A runner of GitHub Enterprise Server may have no job summary.
      if (!process.env['GITHUB_STEP_SUMMARY']) return;
      const { summary } = await import('./job-summary.ts');
      try {
        await summary.addRaw(markdown).write();
      } catch {
        // The toolkit does not say more, and its message repeats the path.
        annotate('warning', SUMMARY_NOT_WRITTEN, { title: 'Job summary' });
      }
    },
    fail: (message, title) => {
      process.exitCode = 1;
      annotate('error', message, { title });
    },
    setOutput: (name, value) => issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value)),
    exportVariable: (name, value) => {
      process.env[name] = value;
      issueFileCommand('ENV', prepareKeyValueMessage(name, value));
    },
  };
}

function annotate(
  level: 'error' | 'warning' | 'notice',
  message: string,
  properties: { title: string } & Partial<AnnotationPlace>,
): void {
  issueCommand(level, toCommandProperties(properties), asText(message));
}

/**
 * Makes workflow commands in a text ineffective.
 *
 * @returns the text with a space added inside `::` at the start of a line and inside `##[` anywhere
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs` (`TryParseV2`, `TryParse`).
 */
export function asText(message: string): string {
  return message
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## ['))
    .join('\n');
}
