import { OF_AEM } from '../detect/evidence.ts';
import type { Finding } from '../model.ts';

/**
 * Tells the credentials of the AEM Developer Console from those of the Adobe Developer Console, once for a package: a
 * file that reads a key does not say of which console it is, and the key file next to it does.
 *
 * @param packageOf the package of a file
 * @returns all findings in the same order; those of files that do not tell are warnings, if their package works with
 *   service credentials of the AEM Developer Console and with no other
 */
export function withCredentialKind(
  findings: readonly Finding[],
  packageOf: (path: string) => string,
): Finding[] {
  const kinds = new Map<string, Set<string>>();
  for (const { path, place, context } of findings) {
    if (context?.credential === undefined || place === 'documentation' || place === 'comment') continue;
    const name = packageOf(path);
    kinds.set(name, (kinds.get(name) ?? new Set()).add(context.credential));
  }
  const isAem = (path: string): boolean => {
    const found = kinds.get(packageOf(path));
    return found?.has('aem') === true && !found.has('console');
  };
  return findings.map((finding) =>
    finding.context?.credential === 'either' && isAem(finding.path)
      ? { ...finding, ...OF_AEM, level: finding.level === 'note' ? 'note' : OF_AEM.level }
      : finding,
  );
}
