/**
 * Parses untrusted JSON. The parser's error message is dropped, because it quotes the text, which may contain a secret.
 *
 * @returns the value, or undefined if the text is not JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Writes JSON that is safe to print in a log: a file name in it cannot control the terminal or be a workflow command.
 *
 * @param value made of plain objects
 * @param indent 0 writes one line
 * @returns JSON with a final line break; control and invisible characters and `##[` are escaped
 */
export function printableJson(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) =>
      // Each code unit is escaped, because some of these characters have two.
      Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''),
    )
    // Only strings can contain `##[`: JSON itself has no `#`.
    .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
  return `${text}\n`;
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/**
 * Parses an untrusted JSON object.
 *
 * @returns its fields, or undefined if the text is not JSON or not an object
 */
export function jsonFields(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
