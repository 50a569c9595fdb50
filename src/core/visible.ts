// Characters that show nothing, or change how their neighbours are shown: controls, format characters (bidirectional, zero
// width), halves of surrogate pairs, private use, line separators, fillers. And combining marks on top of three others,
// which grow over the lines above and below.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\u2800]|(?<=\p{M}{3})\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Writes untrusted text so that a person sees every character of it and in which order they are: `\u{202e}` in place of a
 * right-to-left override. It is safe as plain text, not as HTML or Markdown.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
