import { parseJson } from '../../core/json.ts';

// The texts that report/ and gate/ write; other keys may be between them.
const SARIF = /"driver"\s*:\s*\{[^{}]{0,1000}?"name"\s*:\s*"ims-auth(?: JWT guard)?"/;
const REPORT = /"tool"\s*:\s*\{\s*"name"\s*:\s*"ims-auth"/;
// Both contain it; looking for it first spares two passes over every large document.
const NAME = '"ims-auth';
const BASELINE = /^\s*\{\s*"ims-auth-baseline"\s*:\s*\d+\s*\}\s*(?:[\r\n]|$)/;
const ENTRY = /^\{"fingerprint":"[0-9a-f]{32}",|^\{\s*"ims-auth-baseline"|^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/**
 * Tells by its text whether a file is a report or a baseline of this scanner. These quote findings, so that each scan
 * would find those of the last one again.
 *
 * @param text the whole file
 */
export function isOwnReport(text: string): boolean {
  if (BASELINE.test(text))
    return text.split(/\r\n|\r|\n/).every((line) => line.trim() === '' || ENTRY.test(line.trim()));
  if (!/^\s{0,100}\{/.test(text) || !text.includes(NAME)) return false;
  if (REPORT.test(text)) return hasKeys(text, ['version', 'tool', 'coverage', 'findings']);
  return SARIF.test(text) && hasKeys(text, ['version', 'runs']);
}

function hasKeys(text: string, keys: readonly string[]): boolean {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}
