import { quote } from '../../../../core/excerpt.ts';
import type { FixInput } from '../../model.ts';
import type { Setting } from '../../settings/model.ts';
import type { Format, Tools } from './format.ts';
import { kindOfName, renamed } from './names.ts';
import { areRelated, ownerIn } from './owner.ts';
import { addressEdit, scopeEdits } from './values.ts';

/** Words of OAuth in a file. */
export const OAUTH = /openid|AdobeID|client_credentials/;

/**
 * Removes the settings of a private key, and writes scopes and addresses for OAuth.
 *
 * @returns the name of a key that does not say whose it is
 */
export function changeSettings(
  { document: { text }, places }: FixInput,
  format: Format,
  { settings, live }: Readonly<Record<'settings' | 'live', readonly Setting[]>>,
  { draft, todo, rename }: Tools,
): string | undefined {
  let unclear: string | undefined;
  const isCredential = ({ name }: Setting): boolean =>
    /^(?:account|metascopes)$/.test(kindOfName(name) ?? '');
  for (const setting of settings) {
    const { name, range, group } = setting;
    const kind = kindOfName(name);
    // A part of what goes.
    if (draft.gone.size > 0 && draft.touches(range.start)) continue;
    if (format.dead?.test(name) === true) draft.remove(setting);
    else if (kind === 'key' || kind === 'passphrase' || kind === 'certificate') {
      const owner = ownerIn(live, setting);
      const isFound = live.some(
        (other) =>
          // The path of a certificate and its password.
          (other === setting ||
            (kind === 'certificate' && other.group === group && kindOfName(other.name) === kind)) &&
          places.some(({ start }) => other.range.start <= start && start < other.range.end),
      );
      const isNear =
        kind !== 'certificate' && live.some((other) => isCredential(other) && areRelated(other, setting));
      if (owner !== 'adobe' && !isFound && (owner === 'other' || !isNear)) continue;
      if (owner !== 'adobe' && kind === 'key' && OAUTH.test(text)) unclear = name;
      draft.remove(setting);
    } else if (kind === 'file') {
      // Says less: only beside metascopes.
      if (live.some((other) => other.group === group && kindOfName(other.name) === 'metascopes'))
        draft.remove(setting);
    } else if (kind === 'metascopes') {
      const to = renamed(name);
      if (live.some((other) => other.name === to && other.group === group)) draft.remove(setting);
      else {
        if (setting.isComment) draft.edit({ ...setting.key, text: to });
        else rename(setting, to);
        draft.edit(...scopeEdits(text, setting, true));
      }
    } else if (/scope/i.test(name)) draft.edit(...scopeEdits(text, setting, false));
    else if (!setting.isComment) {
      const edit = addressEdit(text, setting);
      if (edit === undefined) continue;
      draft.edit(edit);
      todo.add(
        `Let the code that reads ${quote(name)} send grant_type=client_credentials with client_id, client_secret and scope to this address.`,
      );
    }
  }
  return unclear;
}
