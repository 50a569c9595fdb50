import { sanitizeLine } from '../../core/text.ts';
import { type Finding, RELATIONS, type RelatedPlace, type Relation } from '../model.ts';

/** More places of a relation than this are counted under a finding; JSON has them all. */
const SHOWN_MAX = 5;
const MESSAGE_MAX = 500;

/** What stands before the places of a relation. */
export const LABELS: Readonly<Record<Relation, string>> = {
  'same-change': 'also change',
  use: 'used by',
  'key-file': 'private key',
};

/** @returns what to do with so many key files */
export function revoke(count: number): string {
  const what = count === 1 ? 'it' : 'them';
  return `revoke ${what} and remove ${what} from the history`;
}

const NO_MESSAGE: Readonly<Record<Relation, string>> = {
  'same-change': 'Has to be changed as well.',
  use: 'Uses what was found.',
  'key-file': 'Holds the private key.',
};

/** @returns the place with texts that are one line each, sanitized and cut; the message is never empty */
export function boundedPlace(place: RelatedPlace): RelatedPlace {
  return {
    ...place,
    excerpt: sanitizeLine(place.excerpt),
    message: sanitizeLine(place.message, MESSAGE_MAX) || NO_MESSAGE[place.relation],
  };
}

/** @returns the places of one relation, as they are listed */
export function placesOf({ related = [] }: Pick<Finding, 'related'>, relation: Relation): RelatedPlace[] {
  return related.filter((place) => place.relation === relation);
}

/** The places of one relation that are shown, and how many more there are. */
export type ShownPlaces = {
  relation: Relation;
  shown: readonly [RelatedPlace, ...RelatedPlace[]];
  more: number;
};

/** @returns what to show under a finding, first what to change; no relation without a place */
export function shownPlaces(finding: Pick<Finding, 'related'>): ShownPlaces[] {
  return RELATIONS.flatMap((relation) => {
    const places = placesOf(finding, relation);
    const [first, ...others] = places.slice(0, SHOWN_MAX).map(boundedPlace);
    if (first === undefined) return [];
    return [{ relation, shown: [first, ...others], more: places.length - 1 - others.length }];
  });
}
