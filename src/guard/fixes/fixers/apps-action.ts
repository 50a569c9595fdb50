import { metascopesIn } from '../../../adobe/metascopes-in-text.ts';
import { inputName } from '../../detect/steps.ts';
import { entryOf, textOf } from '../../detect/tree.ts';
import type { Edit, Fix, Fixer, FixInput, FixPlace } from '../model.ts';
import { addedEntry, changedScalar, removedEntry } from '../tree-edits.ts';
import { SCOPES_TODO, scopesFor } from './scopes.ts';

const EMAIL_TODO =
  'Create the secret TECHNICALACCEMAIL with the email of the technical account (Adobe Developer Console, the OAuth Server-to-Server credential of the project).';
const KEY_TODO =
  'Delete the secret of the private key that the workflow gave to adobe/aio-apps-action, in GitHub and wherever else it is stored.';

/** `adobe/aio-apps-action` with `command: auth`, to its own command for OAuth. */
export const appsAction: Fixer = {
  rules: ['ci-apps-action'],
  fix: (input) => (input.to === 'oauth_sts' ? input.places.flatMap((place) => toOauth(input, place)) : []),
};

function toOauth({ document, all }: FixInput, place: FixPlace): Fix[] {
  for (const { entries } of document.objects) {
    const uses = entryOf(entries, 'uses');
    const given = entryOf(entries, 'with')?.value;
    if (uses === undefined || given?.kind !== 'object') continue;
    const inputs = given.entries;
    const command = inputs.find(({ key }) => inputName(key) === 'command');
    if (command?.start !== place.start || textOf(command.value) !== 'auth') continue;
    const named = (name: string) => inputs.find(({ key }) => inputName(key) === name);
    const edits: (Edit | undefined)[] = [changedScalar(document, command, 'oauth_sts')];
    const todo: string[] = [];

    const version = /^adobe\/aio-apps-action@v?[0-2](?:\.[\d.]*)?$/.test(textOf(uses.value) ?? '');
    if (version) edits.push(changedScalar(document, uses, 'adobe/aio-apps-action@4.1.0'));
    const key = named('key');
    if (key !== undefined) {
      edits.push(removedEntry(document, inputs, key));
      todo.push(KEY_TODO);
    }
    const account = named('technicalaccountid') ?? command;
    if (named('technicalaccountemail') === undefined) {
      const value = '$' + '{{ secrets.TECHNICALACCEMAIL }}';
      edits.push(addedEntry(document, inputs, account, ['TECHNICALACCOUNTEMAIL', value]));
      todo.push(EMAIL_TODO);
    }
    const scopes = named('scopes');
    const written = textOf(scopes?.value) ?? '';
    if (scopes === undefined || metascopesIn(written).length > 0 || written.startsWith('[')) {
      const names = metascopesIn(written === '' ? document.text : written).map(({ name }) => name);
      const value = scopesFor(names);
      edits.push(
        scopes === undefined
          ? addedEntry(document, inputs, lastOf(inputs, account, named('imsorgid')), ['SCOPES', value])
          : changedScalar(document, scopes, value),
      );
      todo.push(SCOPES_TODO);
    }
    if (edits.includes(undefined)) return [];
    const end = Math.max(...inputs.map(({ value }) => value.end));
    return [
      {
        title: 'Write `command: oauth_sts` with what it needs, in place of `command: auth`',
        safety: todo.length === 0 || todo.join() === KEY_TODO ? 'safe' : 'unsafe',
        edits: edits as Edit[],
        resolves: all.filter(({ start }) => start >= uses.start && start < end),
        todo,
      },
    ];
  }
  return [];
}

// Two entries cannot be added at one place.
function lastOf<Value>(_inputs: readonly Value[], used: Value, other: Value | undefined): Value {
  return other !== undefined && other !== used ? other : used;
}
