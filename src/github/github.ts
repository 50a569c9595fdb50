import * as core from '@actions/core';
import { readEvent, readPayload } from './event.ts';
import type { Runner } from './runner.ts';

/**
 * The real GitHub runner: workflow commands on standard output, and the files that it names in the environment.
 *
 * @throws Error when the process was not started by a runner that reads outputs from a file: the toolkit would
 *   otherwise print outputs, and with them the token, to the log
 */
export function githubRunner(): Runner {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE']) {
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
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    mask: (value) => {
      // The runner answers an empty mask with a warning annotation.
      if (value.trim() !== '') core.setSecret(value);
    },
    info: (message) => core.info(asText(message)),
    warning: (message, title) => core.warning(asText(message), { title }),
    annotate: (level, message, title, place) => {
      const properties = { title, ...(place ?? {}) };
      const text = asText(message);
      if (level === 'error') core.error(text, properties);
      else if (level === 'warning') core.warning(text, properties);
      else core.notice(text, properties);
    },
    summary: async (markdown) => {
      // A runner of GitHub Enterprise Server may have none.
      if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write();
    },
    fail: (message, title) => {
      process.exitCode = 1;
      core.error(asText(message), { title });
    },
    setOutput: (name, value) => core.setOutput(name, value),
    exportVariable: (name, value) => core.exportVariable(name, value),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
  };
}

/**
 * Breaks what the runner would take for a workflow command.
 *
 * @param message any text
 * @returns the text with `::` at the start of a line and `##[` anywhere sanitized
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs` (`TryParseV2`, `TryParse`).
 */
export function asText(message: string): string {
  return message
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## ['))
    .join('\n');
}
