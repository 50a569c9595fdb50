// GitHub shows the whole diagram about 980 px wide.
const BARS_PX = 640;
/** Width of a letter of the 11 px that Mermaid uses, on average, with a margin because fonts differ. */
export const LABEL_PX = 5.8;
const LABEL_UNITS_MAX = 34;
/** The label of a bar that is too short for a text; Mermaid accepts no bar without a label. */
export const NO_LABEL = '·';

/**
 * A name that is safe anywhere in Mermaid: only letters, digits and a few characters without a meaning, so that it cannot
 * end its line or statement, nor begin a comment, directive, entity, formula or HTML. It is neither a number nor a key
 * that every object has, because Mermaid stores sections as keys of an object: numbers would move to the front, and
 * `constructor` already exists.
 *
 * @param name one line; hostile
 * @param suffix a fixed text that follows the name and is never cut
 * @returns a short text that is never empty
 */
export function safeName(name: string, suffix = ''): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M} ._()/+-]+/gu, ' ')
    .replace(/\p{M}{3,}/gu, '')
    // `---` begins front matter, and `__proto__` is a special key.
    .replace(/^[\s._/+\p{M}-]+|[\s_/+-]+$/gu, '')
    .replace(/\s+/g, ' ');
  const text = /[\p{L}\p{N}]/u.test(plain) ? cut(plain, LABEL_UNITS_MAX - textUnits(suffix)) : '(unnamed)';
  const isKey = suffix === '' && (/^\d+$/.test(text) || text in {});
  return isKey ? `(${text})` : `${text}${suffix}`;
}

/** Makes each name different from those before it, because Mermaid merges sections of the same name. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let result = name;
    for (let count = 2; taken.has(result); count++) result = `${name} - ${count}`;
    taken.add(result);
    return result;
  });
}

/** @returns the width in letters; a letter of East Asia counts as two */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    units += /[\u1100-\u115f\u2e80-\u{3ffff}]/u.test(character) ? 2 : 1;
  }
  return units;
}

function cut(text: string, units: number): string {
  if (textUnits(text) <= units) return text;
  let result = '';
  let left = units - 1;
  for (const character of text) {
    left -= textUnits(character);
    if (left < 0) break;
    result += character;
  }
  return `${result.trimEnd()}…`;
}

/**
 * The label of a bar. Mermaid draws one that does not fit over the next bar.
 *
 * @param labels the longest first
 * @param share of the bar in the whole width, 0 to 1
 * @returns the first label that fits
 */
export function barLabel(labels: readonly string[], share: number): string {
  return labels.find((label) => textUnits(label) * LABEL_PX + 12 <= share * BARS_PX) ?? NO_LABEL;
}

/**
 * The label of a milestone. If there is no room on its right, Mermaid draws it on its left, over the bars.
 *
 * @param place the shares of the whole width that are left of the milestone (`before`), and free there (`gap`)
 * @returns the label; empty if it would cover a bar
 */
export function milestoneLabel(label: string, { before, gap }: { before: number; gap: number }): string {
  return before < 0.7 || gap * BARS_PX > textUnits(label) * LABEL_PX + 20 ? label : '';
}

/** @returns statements that make the ticks of the time axis, so few that their texts do not overlap */
export function axis(days: number): string[] {
  if (days <= 70) return ['axisFormat %Y-%m-%d', 'tickInterval 1week'];
  const months = [1, 3, 6, 12].find((each) => days / (each * 30.4) <= 13);
  return ['axisFormat %Y-%m', ...(months === undefined ? [] : [`tickInterval ${months}month`])];
}
