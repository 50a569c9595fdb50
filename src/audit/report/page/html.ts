import { visible } from '../../../core/visible.ts';

/** HTML that is safe as it is: written by us, or escaped. Only {@link html} makes it. */
export type Html = { readonly markup: string };

/** Makes HTML of a template. What is put in is escaped, unless it is HTML already. */
export function html(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return {
    markup: texts
      .map((text, at) => `${text}${at < values.length ? markupOf(values[at] ?? '') : ''}`)
      .join(''),
  };
}

function markupOf(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  if ('markup' in value) return value.markup;
  return value.map(({ markup }) => markup).join('\n');
}

/** @returns untrusted text for an element or an attribute in quotes; what cannot be seen is written out */
export function escapeHtml(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Writes JSON for an element `script` of the type application/json: no character of it can end the element, begin a comment
 * or be lost on the way.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_none, at) => escaped(character.charCodeAt(at))).join(''),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
