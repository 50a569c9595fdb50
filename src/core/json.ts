/**
 * JSON that is safe to print: a file name must not act on a terminal or be a workflow command where somebody shows the
 * file in a log.
 *
 * @param value made of plain objects
 * @returns two spaces a level, a line end behind; controls, invisible characters and `##[` are escaped
 */
export function serialised(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) =>
      // By code units, for some of these characters have two.
      Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''),
    )
    // Both stand in strings only: JSON itself has neither.
    .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
  return `${text}\n`;
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/**
 * Parses a JSON object of somebody else.
 *
 * @param text hostile; it may hold a secret
 * @returns its fields, or undefined where it is no JSON or no object. The error of the parser is dropped on purpose: it
 *   quotes the text.
 */
export function jsonFields(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
