import { npmDependencies } from '../../detect/package-json.ts';
import { entryOf } from '../../detect/tree.ts';
import type { Edit, Fix, Fixer, FixInput } from '../model.ts';
import { changedScalar, removedEntry, renamedKey } from '../tree-edits.ts';

const OLD = '@adobe/jwt-auth';
const NEW = '@adobe/auth-token';
const RULE = 'npm-jwt-auth';
const LOCK_TODO =
  'Install the packages again, so that the lock file follows (npm install, yarn install or pnpm install).';

/** `@adobe/jwt-auth` in a package.json, to `@adobe/auth-token`; away where nothing loads it any more. */
export const packageJson: Fixer = { rules: [RULE], fix: replaced };

function replaced({ document, places, elsewhere }: FixInput): Fix[] {
  const dependencies = npmDependencies(document);
  const hasNew = dependencies.some(({ name }) => name === NEW);
  return places.flatMap((place): Fix[] => {
    const object = document.objects.find(({ entries }) =>
      entries.some(({ key, start }) => key === OLD && start + 1 === place.start),
    );
    const entry = object && entryOf(object.entries, OLD);
    if (object === undefined || entry === undefined) return [];
    const isUsed = elsewhere(RULE);
    if (hasNew || !isUsed) {
      const edit = removedEntry(document, object.entries, entry);
      if (edit === undefined && isUsed) return [];
      if (edit !== undefined)
        return [
          {
            title: `Remove ${OLD}`,
            safety: isUsed ? 'unsafe' : 'safe',
            edits: [edit],
            resolves: [place],
            todo: [LOCK_TODO],
          },
        ];
    }
    const version = changedScalar(document, entry, '^1.0.1');
    if (version === undefined) return [];
    const edits: Edit[] = [renamedKey(document, entry, NEW), version];
    return [
      { title: `Replace ${OLD} by ${NEW}`, safety: 'unsafe', edits, resolves: [place], todo: [LOCK_TODO] },
    ];
  });
}
