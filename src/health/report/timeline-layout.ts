// GitHub shows the whole diagram about 980 px wide.
const BARS_PX = 640;
/** Average width in px of a letter in Mermaid's 11 px font, with a margin because fonts differ. */
export const LABEL_PX = 5.8;
const LABEL_UNITS_MAX = 34;
/** The label of a bar that is too short for text; Mermaid requires a label. */
export const NO_LABEL = '·';

/**
 * Makes a name safe anywhere in Mermaid: it has only letters, digits and a few harmless characters, so that it cannot
 * end its line or statement, or begin a comment, directive, entity, formula or HTML. It is neither a number nor a key
 * that every object has, because Mermaid stores sections as keys of an object: numbers would move to the front, and
 * `constructor` already exists.
 *
 * @param name one line of untrusted text
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

/** @returns the width in letters; an East Asian character counts as two */
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
 * Picks the label of a bar. Mermaid draws a label that does not fit over the next bar.
 *
 * @param labels the longest first
 * @param share width of the bar as a share of the diagram, 0 to 1
 * @returns the first label that fits
 */
export function barLabel(labels: readonly string[], share: number): string {
  return labels.find((label) => textUnits(label) * LABEL_PX + 12 <= share * BARS_PX) ?? NO_LABEL;
}

/**
 * Picks the label of a milestone. If it does not fit on the right, Mermaid draws it on the left, over the bars.
 *
 * @param place shares of the diagram's width: left of the milestone (`before`), and free there (`gap`)
 * @returns the label; empty if it would cover a bar
 */
export function milestoneLabel(label: string, { before, gap }: { before: number; gap: number }): string {
  return before < 0.7 || gap * BARS_PX > textUnits(label) * LABEL_PX + 20 ? label : '';
}

/** @returns statements for the ticks of the time axis, few enough that their labels do not overlap */
export function axis(days: number): string[] {
  if (days <= 70) return ['axisFormat %Y-%m-%d', 'tickInterval 1week'];
  const months = [1, 3, 6, 12].find((each) => days / (each * 30.4) <= 13);
  return ['axisFormat %Y-%m', ...(months === undefined ? [] : [`tickInterval ${months}month`])];
}
