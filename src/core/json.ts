/**
 * Parses JSON of any origin. The parser's own message is dropped, because it quotes the text, which may hold a secret.
 *
 * @returns the value, or undefined, which no JSON is, where the text is not JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * JSON that is safe to print: where a person shows the file in a log, a file name in it must not act on the terminal or
 * be a workflow command.
 *
 * @param value made of plain objects
 * @returns two spaces a level, a line end at the end; control characters, invisible characters and `##[` are escaped
 */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) =>
      // By code units, because some of these characters have two.
      Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''),
    )
    // Only strings can hold it: JSON itself has no `#`.
    .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
  return `${text}\n`;
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/**
 * Parses a JSON object of any origin.
 *
 * @returns its fields, or undefined where the text is not JSON or not an object
 */
export function jsonFields(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
