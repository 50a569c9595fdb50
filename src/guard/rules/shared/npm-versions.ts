import type { Document } from '../../detect/document.ts';
import { placesOf } from '../../detect/evidence.ts';
import { npmDependencies, npmUses } from '../../detect/package-json.ts';
import type { Level, Match } from '../../model.ts';
import { isHeldBelow, type Known, NONE } from './version-bound.ts';

const NOTE: Level = 'note';
const PDF: Known = { first: [3, 4], to: '3.4.0' };
// It serves other tokens as well, unless the package has something for JWT next to it.
const IMS: Known = { first: [6, 4], to: '6.4.1' };
const JWT_PACKAGE = /^@adobe\/(?:aio-lib-ims-jwt|jwt-auth|aio-cli-plugin-jwt-auth)$/;
const PDF_TOOLS: Known = { first: NONE, to: '3.4.0', as: '@adobe/pdfservices-node-sdk' };

const PACKAGES: readonly (readonly [RegExp, Known, Level | undefined])[] = [
  // The name alone says little: whoever uploads with a token of their own needs no credential. So these are notes.
  [/^@adobe\/reactor-uploader$/, { first: [6, 0], to: '6.0.2' }, NOTE],
  [/^@adobe\/reactor-releaser$/, { first: [4, 0], to: '4.0.0' }, NOTE],
  [/^@adobe\/pdfservices-node-sdk$/, PDF, undefined],
  [/^@adobe\/(?:documentservices-)?pdftools-[\w-]{1,40}$/, PDF_TOOLS, undefined],
  [/^@adobe\/aio-lib-ims$/, IMS, undefined],
  // What replaces packages that know only JWT.
  [/^@adobe\/auth-token$/, { first: [0, 0], to: '1.0.1' }, undefined],
];

/** The first names of packages of PDF Services in npm. */
export const OLD_NAME = /@adobe\/(?:documentservices-)?pdftools-[\w-]{1,40}/g;

/** @returns what is known of a package in npm */
export function npmPackage(name: string): Known | undefined {
  return PACKAGES.find(([wanted]) => wanted.test(name))?.[1];
}

/** Finds packages in npm whose version is older than OAuth, and uses of those that have another name today. */
export function oldNpmPackages(document: Document): Match[] {
  const all = npmDependencies(document);
  const jwt = all.some(({ name }) => JWT_PACKAGE.test(name));
  const old = all.flatMap(({ name, version, start, end }): Match[] => {
    const [, known, level] = PACKAGES.find(([wanted]) => wanted.test(name)) ?? [];
    if (known === undefined || !(known.first === NONE || isHeldBelow(version, known.first, 'prefix')))
      return [];
    const lowered = known === IMS && !jwt ? NOTE : level;
    return [{ start, end, ...(lowered === undefined ? {} : { level: lowered }) }];
  });
  const names = new Set(
    placesOf(OLD_NAME, document.text).map(({ start, end }) => document.text.slice(start, end)),
  );
  return [...old, ...[...names].slice(0, 20).flatMap((name) => npmUses(document, name))];
}
