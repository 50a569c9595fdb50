// Characters that nobody sees in a value: format characters, controls, and others that have no glyph, such as the Hangul
// fillers and the blank Braille pattern. Line breaks and tabs separate values.
const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
// Nearly every text, which this tells much faster.
const PRINTABLE = /^[\x20-\x7e\t\n\r]*$/;

// The names in Unicode of those that people copy from web pages, documents and chats.
const NAMES: Readonly<Record<string, string>> = {
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero width space',
  'U+200C': 'zero width non-joiner',
  'U+200D': 'zero width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+2060': 'word joiner',
  'U+FEFF': 'zero width no-break space',
};

/** @returns the first invisible character of a text: `U+200B (zero width space)`, and its position from 1 */
export function firstInvisible(text: string): { character: string; position: number } | undefined {
  const at = text.search(INVISIBLE);
  if (at === -1) return undefined;
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[`U+${code}`];
  return {
    character: `U+${code}${name === undefined ? '' : ` (${name})`}`,
    position: [...text.slice(0, at)].length + 1,
  };
}

/**
 * Says which character of a value is invisible. Messages show values without such characters, so that nobody could tell
 * what is wrong with one.
 *
 * @returns the end of a sentence about the value, without the full stop; undefined if there is none
 */
export function invisibleIn(text: string): string | undefined {
  const found = firstInvisible(text);
  return found && `contains the invisible character ${found.character} at position ${found.position}`;
}

/** @returns the text as a reader sees it, and as a log shows it */
export function asShown(text: string): string {
  return PRINTABLE.test(text) ? text : text.replace(ALL_INVISIBLE, '');
}
