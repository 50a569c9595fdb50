import { encodedPath } from '../../../core/repository-link.ts';
import { thousands } from '../../../core/words.ts';
import { type Finding, RELATIONS, type RelatedPlace, type Relation } from '../../model.ts';
import { isOutside, repositoryPath } from '../places.ts';
import { boundedPlace, LABELS, placesOf, revoke, shownPlaces } from '../related.ts';
import type { GuardReport } from '../types.ts';

/**
 * Most related locations of a result: code scanning shows so many.
 * Source: GitHub's documentation, "SARIF results exceed one or more limits".
 */
const LOCATIONS_MAX = 100;

/** A place of a file as SARIF describes it (`location`). */
export type Location = {
  id?: number;
  message?: { text: string };
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId: '%SRCROOT%' };
    region: { startLine: number; startColumn: number; endLine: number; endColumn: number };
  };
};

/** @returns where a finding or a related place is, from the root of the repository */
export function locationOf(
  report: GuardReport,
  { path, line, column, endLine, endColumn }: Pick<Finding, 'path' | 'line' | 'column'> & Ends,
): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodedPath(repositoryPath(report, path)), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

type Ends = Pick<Finding, 'endLine' | 'endColumn'>;

/**
 * The related places of a finding. Code scanning shows only those that the message of the result links to.
 *
 * @param max most locations
 * @returns the locations, and sentences with links to the first of each relation; both empty where there is none
 */
export function relatedLocations(
  report: GuardReport,
  finding: Finding,
  max: number,
): { locations: Location[]; links: string } {
  const places = RELATIONS.flatMap((relation) => placesOf(finding, relation))
    .filter(({ path }) => !isOutside(report, path))
    .slice(0, Math.max(0, Math.min(max, LOCATIONS_MAX)))
    .map(boundedPlace);
  const firstIdOf = (relation: Relation): number =>
    places.findIndex((place) => place.relation === relation) + 1;
  const sentences = shownPlaces({ related: places }).map(({ relation, shown }) => {
    const first = firstIdOf(relation);
    const links = shown.map((place, index) => `[${linkText(report, place)}](${first + index})`);
    const left = placesOf(finding, relation).length - shown.length;
    const label = LABELS[relation].replace(/^./, (letter) => letter.toUpperCase());
    const what = relation === 'key-file' ? `${label}, ${revoke(shown.length)}:` : label;
    return `${what} ${links.join(', ')}${left === 0 ? '' : ` and ${thousands(left)} more`}.`;
  });
  return {
    locations: places.map((place, index) => ({
      id: index + 1,
      message: { text: unlinked(place.message) },
      ...locationOf(report, place),
    })),
    links: sentences.join(' '),
  };
}

// A name could end the link or forge another one.
function linkText(report: GuardReport, { path, line, relation }: RelatedPlace): string {
  const shown = repositoryPath(report, path);
  if (!/^[\w@./ -]{1,200}$/.test(shown)) return 'a place';
  return relation === 'key-file' ? shown : `${shown}:${line}`;
}

/** SARIF 2.1.0, 3.11.6: `[text](target)` in a message is a link. */
export function unlinked(text: string): string {
  return text.replaceAll('](', '] (');
}
