import { metascopesIn } from '../../../../adobe/metascopes-in-text.ts';
import { quote } from '../../../../core/excerpt.ts';
import type { FixInput } from '../../model.ts';
import type { Setting } from '../../settings/model.ts';
import { SCOPES_TODO, scopesFor } from '../scopes.ts';
import type { Draft } from './draft.ts';
import { kindOfName, scopesBeside, styled } from './names.ts';
import { areRelated } from './owner.ts';

const ID = /client[._-]{0,2}id|api[._-]{0,2}key/i;

const BY_CODE =
  'Ask for the scopes of the credential where the token is requested (Adobe Developer Console, the OAuth Server-to-Server credential of the project, Scopes).';

/** A value that stands for one that is elsewhere, in the style of its file. */
export const REFERENCE = /\$|\{\{|\bvar\.|%\w+%/;

/** Adds a client secret beside the client id, as a reference like that of the id, or empty. */
export function addSecret({ document }: FixInput, draft: Draft, id: Setting | undefined): string | undefined {
  const sample = ID.exec(id?.name ?? '')?.[0];
  if (id === undefined || sample === undefined) return undefined;
  const secretLike = (found: string): string => styled(found, ['client', 'secret']);
  const name = id.name.replace(sample, secretLike(sample));
  const value = document.text.slice(id.value.start, id.value.end);
  const inValue = REFERENCE.test(value) ? ID.exec(value)?.[0] : undefined;
  const reference = inValue === undefined ? '' : value.replace(inValue, secretLike(inValue));
  const edit = id.insertion(name, id.written(reference));
  if (edit === undefined) return undefined;
  draft.edit(edit);
  return `Create the secret ${quote(reference === '' ? name : reference)} with the client secret of the OAuth Server-to-Server credential, and keep it out of the repository.`;
}

/** Adds scopes where a private key goes, beside what stays of the credential. */
export function addScopes(
  { document, elsewhere }: FixInput,
  draft: Draft,
  { key, kept }: { key: Setting; kept: readonly Setting[] },
): string | undefined {
  const near = kept.filter((other) => areRelated(other, key));
  const hasScopes = near.some(({ name }) => /scope/i.test(name));
  // The values of `data` in a secret of Kubernetes are Base64.
  const isEncoded = key.path.at(-1) === 'data' && /^kind:[ \t]*Secret\b/m.test(document.text);
  if (hasScopes) return undefined;
  if (isEncoded || elsewhere('metascopes-key') || elsewhere('metascope')) return BY_CODE;
  const beside = near.findLast(
    ({ name, group }) => group === key.group && /^(?:id|secret|account)$/.test(kindOfName(name) ?? ''),
  );
  const value = scopesFor(metascopesIn(document.text).map(({ name }) => name));
  const edit = beside?.insertion(scopesBeside(key.name), beside.written(value));
  if (edit === undefined) return BY_CODE;
  draft.edit(edit);
  return SCOPES_TODO;
}
