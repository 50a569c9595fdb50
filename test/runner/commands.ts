/**
 * The grammar of workflow commands in output lines.
 * Source: actions/runner src/Runner.Common/ActionCommand.cs; names: src/Runner.Common/ExtensionManager.cs.
 */

/** The commands a process may give, besides the token that ends `stop-commands`. */
export const COMMANDS: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** A command found in a line. Names are lower-case, for they are compared without regard to case. */
export type Command = { name: string; properties: Record<string, string>; data: string };

type Escapes = readonly (readonly [escaped: string, plain: string])[];

// The order matters: `%25` comes last, so that `%250A` is the text `%0A` and not a line feed.
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const BRACKET: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((done, [escaped, plain]) => done.replaceAll(escaped, plain), text);
}

function parseHead(head: string, separator: string, escapes: Escapes): Omit<Command, 'data'> {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  const properties: Record<string, string> = {};
  const list = space > 0 ? head.slice(space + 1) : '';
  for (const pair of list.trim().split(separator)) {
    const equals = pair.indexOf('=', 1);
    const value = equals > 0 ? pair.slice(equals + 1) : '';
    if (value !== '') properties[pair.slice(0, equals).toLowerCase()] = unescaped(value, escapes);
  }
  return { name, properties };
}

/** `::name key=value,key=value::data`, only at the start of the line (after white space). */
function parseColons(line: string, registered: ReadonlySet<string>): Command | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const head = parseHead(text.slice(2, end), ',', PROPERTY);
  return registered.has(head.name) ? { ...head, data: unescaped(text.slice(end + 2), DATA) } : undefined;
}

/** `##[name key=value;key=value]data`, anywhere in the line: only the first `##[` counts. */
function parseBrackets(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const head = parseHead(line.slice(start + 3, end), ';', BRACKET);
  return registered.has(head.name) ? { ...head, data: unescaped(line.slice(end + 1), BRACKET) } : undefined;
}

/** The command in a line of output, if there is one and its name is registered. */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  return parseColons(line, registered) ?? parseBrackets(line, registered);
}

/**
 * What a process wrote, without the lines that only tell the runner a value to mask: everything else that
 * contains a secret was written in the open. Lines inside `stop-commands` stay, for there `add-mask` is text.
 */
export function withoutMaskCommands(raw: string): string {
  const registered = new Set(COMMANDS);
  let stopToken: string | undefined;
  const kept: string[] = [];
  for (const line of raw.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, registered);
    if (stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined;
    } else if (command?.name === 'stop-commands') {
      stopToken = command.data.toLowerCase();
      registered.add(stopToken);
    } else if (command?.name === 'add-mask') {
      continue;
    }
    kept.push(line);
  }
  return kept.join('\n');
}
