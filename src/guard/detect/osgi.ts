import type { Match } from '../model.ts';

/** Files with OSGi configurations: `.config`, `.cfg`, `.cfg.json`, XML content packages, bundles of them. */
export const OSGI_FILES = /\.(?:config|cfg|xml|properties|ya?ml|json)$/i;

/**
 * Finds a property of an OSGi configuration that has a value, in any of the formats: `key="value"`, `key=value`,
 * `"key": "value"`, an XML attribute, with an optional type such as `B"true"` or `{Boolean}true`.
 *
 * @param name a part of a pattern, with escaped dots
 * @param value the start of the value; a part of a pattern that does not match the empty string
 * @returns places of the name
 */
export function propertyPlaces(text: string, name: string, value = '[^\\s"\'\\],>){}]'): Match[] {
  const pattern = new RegExp(
    `(?<![\\w.-])(?:${name})(?=["']?[ \\t]{0,20}[=:][ \\t]{0,20}[\\[(]?[ \\t]{0,20}[A-Z]?["']?(?:\\{\\w{1,20}\\})?\\[?["']?(?:${value}))`,
    'g',
  );
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
