// Mermaid draws labels with 11 px, and GitHub the whole diagram about 980 px wide.
const BARS_PX = 640;
// Of a letter, on average; with some air, because fonts differ.
/** See above. */
export const LABEL_PX = 5.8;
const LABEL_UNITS_MAX = 34;
/** What a bar gets that is too short for any text: a bar without a name is not valid. */
export const NO_LABEL = '·';

/**
 * A name as Mermaid can take it anywhere: letters, digits and a few characters without a meaning, so that it ends
 * neither its line nor its statement, begins no comment, directive, entity, formula or HTML, and is neither a
 * number nor a key that every object has: Mermaid keeps sections as keys of an object, so that numbers would move to
 * the front, and `constructor` would be there already.
 *
 * @param name one line; hostile
 * @param suffix our words, to stand behind the name however long it is
 * @returns a short text that is never empty
 */
export function safeName(name: string, suffix = ''): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M} ._()/+-]+/gu, ' ')
    .replace(/\p{M}{3,}/gu, '')
    // `---` begins front matter, and `__proto__` is no ordinary key.
    .replace(/^[\s._/+\p{M}-]+|[\s_/+-]+$/gu, '')
    .replace(/\s+/g, ' ');
  const text = /[\p{L}\p{N}]/u.test(plain) ? cut(plain, LABEL_UNITS_MAX - textUnits(suffix)) : '(unnamed)';
  const isKey = suffix === '' && (/^\d+$/.test(text) || text in {});
  return isKey ? `(${text})` : `${text}${suffix}`;
}

/**
 * Sections of the same name would be one.
 *
 * @param names any
 * @returns the same, each different from those before it
 */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let result = name;
    for (let count = 2; taken.has(result); count++) result = `${name} - ${count}`;
    taken.add(result);
    return result;
  });
}

/**
 * @param text one line
 * @returns its width in letters; those of East Asia are two wide
 */
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
  let kept = '';
  let left = units - 1;
  for (const character of text) {
    left -= textUnits(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * What stands on a bar. Text that does not fit would be drawn over the next bar.
 *
 * @param labels the longest first
 * @param share of the bar in the whole width, 0 to 1
 * @returns the first label that fits
 */
export function barLabel(labels: readonly string[], share: number): string {
  return labels.find((label) => textUnits(label) * LABEL_PX + 12 <= share * BARS_PX) ?? NO_LABEL;
}

/**
 * What stands beside a milestone. Mermaid puts it on the left where the right is too narrow, over the bars.
 *
 * @param label wanted
 * @param place share of the whole width that is left of the milestone, and share that is free there
 * @returns the label, or nothing where it would cover a bar
 */
export function milestoneLabel(label: string, { before, gap }: { before: number; gap: number }): string {
  return before < 0.7 || gap * BARS_PX > textUnits(label) * LABEL_PX + 20 ? label : '';
}

/**
 * Ticks of the time axis, so few that their texts do not overlap.
 *
 * @param days the whole span
 * @returns statements of Mermaid
 */
export function axis(days: number): string[] {
  if (days <= 70) return ['axisFormat %Y-%m-%d', 'tickInterval 1week'];
  const months = [1, 3, 6, 12].find((each) => days / (each * 30.4) <= 13);
  return ['axisFormat %Y-%m', ...(months === undefined ? [] : [`tickInterval ${months}month`])];
}
