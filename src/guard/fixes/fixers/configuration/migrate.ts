import { metascopesIn } from '../../../../adobe/metascopes-in-text.ts';
import { quote } from '../../../../core/excerpt.ts';
import type { Fix, FixInput } from '../../model.ts';
import type { Setting } from '../../settings/model.ts';
import { settingsOf } from '../../settings/settings.ts';
import { SCOPES_TODO } from '../scopes.ts';
import { addScopes, addSecret, REFERENCE } from './added.ts';
import { changeSettings, OAUTH } from './change.ts';
import { draftFor, listed } from './draft.ts';
import type { Format } from './format.ts';
import { kindOfName } from './names.ts';
import { areRelated, isEditable, usesOf } from './owner.ts';

// What still needs the old settings, where another file has it.
const NEEDS_THEM =
  `exchange-endpoint jwt-exchange-request metascope-claim audience-claim npm-jwt-auth technical-account-key metascopes-key
  metascope adobe-private-key python-path-to-key ims-go-jwt umapi-client-jwt aio-lib-java-jwt`.split(/\s+/);
const SETTINGS_MAX = 2_000;
const IN_CONSOLE = 'Adobe Developer Console, the OAuth Server-to-Server credential of the project, Scopes';

/** Moves the settings of a file from a Service Account (JWT) credential to an OAuth Server-to-Server one. */
export function migrated(input: FixInput, format: Format): Fix[] {
  const { document, places, all, elsewhere } = input;
  const { text, inComment } = document;
  const settings = settingsOf(document).filter((setting) => isEditable(input, setting));
  if (settings.length >= SETTINGS_MAX) return [];
  const live = settings.filter(({ isComment }) => !isComment);
  const draft = draftFor(document);
  const todo = new Set<string>();
  const names = new Map<Setting, string>();
  const rename = (setting: Setting, to: string): void => {
    names.set(setting, to);
    // Where the signs of equality are in one column, they stay there.
    const isAligned = /^ {2,}[=:]/.test(text.slice(setting.key.end, setting.key.end + 200));
    draft.edit({ ...setting.key, text: isAligned ? to.padEnd(setting.name.length) : to });
  };

  // The texts of a user interface, by the names of its settings.
  const isText = ({ name, value }: Setting): boolean =>
    /^(?:key|metascopes|account)$/.test(kindOfName(name) ?? '') &&
    /^[A-Z][a-z]+,? (?:[A-Za-z{]|-(?!-))/.test(text.slice(value.start, value.end));
  if (live.some(isText)) return [];

  const unclear = changeSettings(input, format, { settings, live }, { draft, todo, rename });
  format.also?.(input, live, { draft, todo, rename });
  const gone = [...draft.gone].filter(({ isComment }) => !isComment);
  const kept = live.filter((setting) => !draft.gone.has(setting));

  // Whatever uses the settings in the same file.
  for (const [name, to] of new Map([...names].map(([setting, to]) => [setting.name, to])))
    for (const at of usesOf(text, name))
      if (!inComment(at) && !draft.touches(at, at + name.length))
        draft.edit({ start: at, end: at + name.length, text: to });
  const isUse = (at: number): boolean =>
    !inComment(at) && !draft.touches(at) && !live.some(({ key }) => key.start === at);
  const used = gone.find(({ name }) => usesOf(text, name).some(isUse));
  if (used !== undefined) {
    const hand = `Remove ${quote(used.name)} from ${quote(document.path)} together with what uses it there.`;
    return [byHand(places, format.hand ?? hand)];
  }

  const isScopes = ({ name, value }: Setting): boolean => {
    const written = text.slice(value.start, value.end);
    return kindOfName(name) === 'scopes' && (OAUTH.test(written) || REFERENCE.test(written));
  };
  const hasSecret =
    live.some(({ name }) => kindOfName(name) === 'secret') || /client[._-]{0,2}secret/i.test(text);
  const isComplete = hasSecret && (format.done?.test(text) ?? kept.some(isScopes));
  const isDead = names.size === 0 && todo.size === 0 && isComplete && unclear === undefined;
  const keys = gone.filter(
    ({ name }) =>
      /^(?:key|file|certificate)$/.test(kindOfName(name) ?? '') ||
      (format.dead?.test(name) === true && /path$/i.test(name)),
  );
  const added = keys
    .filter((key, at) => !keys.slice(0, at).some((other) => areRelated(key, other)))
    .flatMap((key) => [
      hasSecret
        ? undefined
        : addSecret(
            input,
            draft,
            kept.find(({ name, group }) => group === key.group && kindOfName(name) === 'id'),
          ),
      format.withoutScopes === true || names.size > 0 ? undefined : addScopes(input, draft, { key, kept }),
    ])
    .filter((one) => one !== undefined);
  for (const one of added) todo.add(one);
  const isReplaced = metascopesIn(text).some(
    ({ start, end }) => draft.touches(start, end) && !inComment(start),
  );
  if (isReplaced) todo.add(SCOPES_TODO);
  const scopes = [...names].filter(([{ name }]) => kindOfName(name) === 'metascopes');
  if (!isReplaced && scopes.length > 0)
    todo.add(
      `Set ${listed(scopes.map(([, to]) => to))} to the scopes of the credential (${IN_CONSOLE}), wherever the value comes from.`,
    );
  const isOwn = format.isOwn ?? (({ name }) => format.dead?.test(name) === true);
  const read = [...names].filter(([setting]) => !isOwn(setting));
  const pairs = new Set(read.map(([{ name }, to]) => `${quote(name)} read ${quote(to)}`));
  if (pairs.size > 0) todo.add(`Let what reads ${[...pairs].join(', and what reads ')}.`);
  const ofCode = gone.filter((setting) => !isOwn(setting)).map(({ name }) => name);
  if (ofCode.length > 0) todo.add(`Remove from the code what reads ${listed(ofCode)}.`);
  const stored = keys.map(({ name }) => name).filter((name) => !/jwt(?:_?token)?$/i.test(name));
  if (stored.length > 0)
    todo.add(
      `Delete the private key behind ${listed(stored)} wherever it is stored, and its certificate in the Adobe Developer Console.`,
    );
  if (unclear !== undefined)
    todo.add(
      `Make sure that ${quote(unclear)} was the key of the technical account: its name does not say whose it is.`,
    );
  for (const one of format.todo ?? []) todo.add(one);

  const fix = draft.fix({
    title: format.title ?? titleOf(gone.length > 0, scopes.length > 0),
    safety: isDead && added.length === 0 && !NEEDS_THEM.some(elsewhere) ? 'safe' : 'unsafe',
    todo: [...todo],
    places: all.filter(({ start, end }) => draft.touches(start, end)),
  });
  if (fix !== undefined && fix.edits.length > 0) return [fix];
  return format.hand === undefined ? [] : [byHand(places, format.hand)];
}

/** What only a person can do. */
export function byHand(places: FixInput['places'], ...todo: readonly string[]): Fix {
  const title = 'Replace the Service Account (JWT) credential';
  return { title, safety: 'shown', edits: [], resolves: places, todo };
}

function titleOf(removes: boolean, renames: boolean): string {
  if (removes && renames) return 'Remove the private key and write scopes in place of the metascopes';
  if (removes) return 'Remove the settings of the Service Account (JWT) credential';
  return renames ? 'Write scopes in place of the metascopes' : 'Write what OAuth Server-to-Server needs';
}
