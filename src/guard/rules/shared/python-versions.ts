import type { Document } from '../../detect/document.ts';
import { isHeldBelow, type Known, NONE, type OldPackage } from './version-bound.ts';

/** First version of a package that knows OAuth Server-to-Server. From the release notes of each. */
const PACKAGES: readonly (readonly [string, Known])[] = [
  ['umapi-client', { first: [3, 0], to: '3.0.1' }],
  ['aepp', { first: [0, 3], to: '0.3.0' }],
  ['cjapy', { first: [0, 2], to: '0.2.2' }],
  ['aanalytics2', { first: [0, 4], to: '0.4.1' }],
  ['pdfservices-sdk', { first: [2, 3], to: '2.3.0' }],
  ['pdfservices-extract-sdk', { first: NONE, to: '2.3.0', as: 'pdfservices-sdk' }],
];

// What may be installed: ==2.1, ~=2.1, ^2, ~2, <3, =2 of conda.
const REQUIREMENT = (name: string): RegExp =>
  new RegExp(
    `(?<![\\w./@-])(?<at>${name.replaceAll('-', '[-_.]')})(?![\\w-])(?:\\[[\\w,]{1,40}\\])?["']?\\s{0,8}(?:=\\s{0,4}(?:\\{\\s{0,4}version\\s{0,4}=\\s{0,4})?["']\\s{0,4})?\\(?(?<version>(?:(?:={1,3}|~=|[<>]=?|\\^|~)\\s{0,4}[\\d.*]{1,16}[\\w.]{0,12}(?:\\s{0,4},\\s{0,4})?){1,3})?`,
    'gi',
  );
const FILES =
  /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]*\.txt|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|environment[^/]*\.ya?ml|[^/]*Dockerfile[^/]*)$/i;
const PIP = /\bpip3?(?:["']?,\s{0,4}["']|\s{1,4})install\b[^\n]{0,200}$/;

/** One of them matches where there is a package to look at. */
export const REQUIREMENTS: readonly RegExp[] = PACKAGES.map(([name]) => REQUIREMENT(name));

/** Finds packages of Python whose version is older than OAuth, in manifests and behind `pip install`. */
export function oldRequirements({ text, path }: Document): OldPackage[] {
  const manifest = FILES.test(path);
  return PACKAGES.flatMap(([, known], row) =>
    [...text.matchAll(REQUIREMENTS[row] as RegExp)].flatMap(({ index, groups, 0: whole }) => {
      const { at = '', version: written = '' } = groups ?? {};
      const start = index + whole.indexOf(at);
      const installed = PIP.test(text.slice(Math.max(0, start - 240), start));
      if (!manifest && !installed) return [];
      const held = isHeldBelow(written.replace(/\s/g, ''), known.first, 'exact');
      if (known.first !== NONE && !held) return [];
      const from = index + whole.length - written.length;
      const length = written.replace(/[\s,]{1,9}$/, '').length;
      const version = written === '' ? undefined : { start: from, end: from + length };
      return [{ start, end: start + at.length, known, version }];
    }),
  );
}
