import type { Match } from '../model.ts';

/** Files that hold OSGi configurations: `.config`, `.cfg`, `.cfg.json`, XML content packages, bundles of them. */
export const OSGI_FILES = /\.(?:config|cfg|xml|properties|ya?ml|json)$/i;

/**
 * Finds a property of an OSGi configuration with a value, in any of the formats: `key="value"`, `key=value`,
 * `"key": "value"`, an XML attribute, with an optional type such as `B"true"` or `{Boolean}true`.
 *
 * @param text the decoded file
 * @param name of the property; a part of a pattern, with escaped dots
 * @param value what the value must hold; a part of a pattern that cannot be empty
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
