import { COMMANDS, type Command, parseCommand } from './commands.ts';
import type { StepContext } from './step-context.ts';
import type { Stream } from './types.ts';

/** Stop tokens up to this length are not masked (actions/runner src/Runner.Worker/ActionCommandManager.cs). */
const MAX_UNMASKED_TOKEN = 6;

/** Commands that are not repeated in the log with `echo` on (same source, OmitEcho). */
const NEVER_ECHOED = new Set(['add-mask', 'debug', 'error', 'notice', 'warning']);

/** A command the runner refuses; the step fails, the process goes on. */
class CommandError extends Error {}

function required(command: Command, property: string): string {
  const value = command.properties[property];
  if (!value)
    throw new CommandError(`Required field '${property}' is missing in ##[${command.name}] command.`);
  return value;
}

/**
 * Carries out the workflow commands of one stage: both streams share it, and so `stop-commands` on one stream
 * also stops the other.
 * Source: actions/runner src/Runner.Worker/ActionCommandManager.cs, Handlers/OutputManager.cs.
 */
export class CommandProcessor {
  readonly #context: StepContext;
  readonly #registered = new Set(COMMANDS);
  #stopToken: string | undefined;
  #echo: boolean;

  constructor(context: StepContext) {
    this.#context = context;
    this.#echo = context.debugOn;
  }

  /** Takes a line of output: a command is carried out, anything else goes to the log. */
  line(line: string, stream: Stream): void {
    const command = parseCommand(line, this.#registered);
    if (!command || !this.#process(command, line, stream)) this.#context.output(line, stream);
  }

  /** False if the line is shown as it is. */
  #process(command: Command, line: string, stream: Stream): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken) return false;
      this.#context.output(line, stream);
      this.#registered.delete(this.#stopToken);
      this.#stopToken = undefined;
      return true;
    }
    if (command.name === 'stop-commands') {
      this.#stop(command.data, line, stream);
      return true;
    }
    if (this.#echo && !NEVER_ECHOED.has(command.name)) this.#context.output(line, stream);
    try {
      this.#execute(command, stream);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      const shown = NEVER_ECHOED.has(command.name) ? command.name : line;
      this.#context.issue('error', `Unable to process command '${shown}' successfully.`);
      this.#context.issue('error', error.message);
      this.#context.failed = true;
    }
    return true;
  }

  #stop(token: string, line: string, stream: Stream): void {
    const name = token.toLowerCase();
    if (name === '' || name === 'pause-logging' || this.#registered.has(name)) {
      // The runner throws outside of the handler that turns mistakes into annotations: the whole step fails.
      this.#context.issue('error', 'stop-commands: the token is empty, pause-logging or a command');
      this.#context.failed = true;
      return;
    }
    this.#stopToken = name;
    this.#registered.add(name);
    if (token.length > MAX_UNMASKED_TOKEN) this.#context.addToken(token);
    this.#context.output(line, stream);
  }

  #execute(command: Command, stream: Stream): void {
    const context = this.#context;
    const { data, name, properties } = command;
    switch (name) {
      case 'add-mask':
        this.#addMask(data, stream);
        return;
      case 'error':
      case 'warning':
      case 'notice':
        context.issue(name, data, properties, stream);
        return;
      case 'debug':
        context.debug(data, stream);
        return;
      case 'group':
        context.group(data, stream);
        return;
      case 'endgroup':
        context.events.push({ stream, kind: 'endgroup' });
        return;
      case 'set-output': {
        const output = required(command, 'name');
        context.outputs[output] = data;
        context.debug(`${output}='${data}'`);
        break;
      }
      case 'save-state': {
        const state = required(command, 'name');
        context.state.set(state, data);
        context.debug(`Save intra-action state ${state} = ${data}`);
        break;
      }
      case 'echo':
        this.#setEcho(data);
        break;
      case 'set-env':
      case 'add-path':
        throw new CommandError(`The \`${name}\` command is disabled: use the environment files.`);
      default:
        // Problem matchers are accepted and not used: actions that handle secrets have no need of them.
        break;
    }
    context.events.push({ stream, kind: 'command', name });
  }

  #addMask(value: string, stream: Stream): void {
    if (value.trim() === '') {
      this.#context.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    if (this.#echo) this.#context.output('::add-mask::***', stream);
    this.#context.addMask(value, stream);
  }

  #setEcho(data: string): void {
    const value = data.trim().toLowerCase();
    if (value !== 'on' && value !== 'off') throw new CommandError("echo takes 'on' or 'off'.");
    this.#echo = value === 'on';
  }
}
