import { amount } from '../../../core/words.ts';
import type { GuardReport } from '../types.ts';

/** @returns how many findings can be fixed, and the command that does it; empty where none can */
export function fixesPart({ result }: GuardReport): string[] {
  const fixes = result.findings.flatMap(({ fix, state }) =>
    fix === undefined || fix.edits.length === 0 || state !== 'active' ? [] : [fix],
  );
  if (fixes.length === 0) return [];
  const safe = fixes.filter(({ safety }) => safety === 'safe').length;
  const unsafe = fixes.length - safe;
  const parts = [
    ...(safe === 0 ? [] : [`${amount(safe, 'finding')} by \`ims-auth fix --write\``]),
    ...(unsafe === 0
      ? []
      : [
          `${safe === 0 ? amount(unsafe, 'finding') : `${unsafe} more`} by \`ims-auth fix --write --unsafe\`, which needs a new secret or a look at the scopes`,
        ]),
  ];
  return [
    `**Can be changed for you:** ${parts.join(', and ')}. It ends with a list of what is left for you.`,
  ];
}
