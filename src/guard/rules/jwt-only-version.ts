import type { Document } from '../detect/document.ts';
import { npmDependencies } from '../detect/package-json.ts';
import type { Level, Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { PACKAGE_ADVICE } from './shared/package-advice.ts';

/** First version of a package that knows OAuth Server-to-Server. From the release notes of each. */
const PYTHON: readonly (readonly [string, readonly [number, number]])[] = [
  ['umapi-client', [3, 0]],
  ['aepp', [0, 3]],
  ['cjapy', [0, 2]],
  ['aanalytics2', [0, 4]],
];
// The name alone says little: whoever uploads with a token of their own needs no credential. So these are notes.
const NPM: readonly (readonly [string, readonly [number, number]])[] = [
  ['@adobe/reactor-uploader', [6, 0]],
  ['@adobe/reactor-releaser', [4, 0]],
];

type Version = readonly [number, number];

// The upper end of what may be installed: ==2.1, ~=2.1, ^2, ~2, <3. Without one nothing is said.
const REQUIREMENT = (name: string): RegExp =>
  new RegExp(
    `(?<![\\w./@-])(?<at>${name.replace('-', '[-_.]')})(?:\\[[\\w,]{1,40}\\])?["']?\\s{0,8}(?:=\\s{0,4}["']\\s{0,4})?(?:>=?\\s{0,4}[\\d.]{1,12}\\s{0,4},\\s{0,4})?(?<operator>={2,3}|~=|<=?|\\^|~)\\s{0,4}(?<major>\\d{1,4})(?:\\.(?<minor>\\d{1,4}))?`,
    'gi',
  );

function check(document: Document): Match[] {
  const npm = npmDependencies(document).flatMap(({ name, version, start, end }) => {
    const known = NPM.find(([wanted]) => wanted === name);
    const found = /^\s*(?<operator>[~^<=]{0,2})\s*v?(?<major>\d{1,4})(?:\.(?<minor>\d{1,4}))?/.exec(version);
    return known && found && isBelow(found.groups, known[1]) ? [{ start, end, level: NOTE }] : [];
  });
  return /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]*\.txt|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|environment\.ya?ml|Dockerfile[^/]*)$/i.test(
    document.path,
  )
    ? [...npm, ...PYTHON.flatMap(([name, first]) => pinned(document.text, name, first))]
    : npm;
}

const NOTE: Level = 'note';

function pinned(text: string, name: string, first: Version): Match[] {
  return [...text.matchAll(REQUIREMENT(name))].flatMap((match) => {
    const at = match.groups?.['at'] ?? '';
    const start = match.index + match[0].indexOf(at);
    return isBelow(match.groups, first) ? [{ start, end: start + at.length }] : [];
  });
}

function isBelow(groups: Record<string, string | undefined> | undefined, [major, minor]: Version): boolean {
  const found = [Number(groups?.['major']), Number(groups?.['minor'] ?? '0')] as const;
  const same = found[0] === major && found[1] === minor;
  if (same && groups?.['operator'] === '<') return true;
  return found[0] < major || (found[0] === major && found[1] < minor);
}

export const jwtOnlyVersion = defineRule({
  id: 'jwt-only-version',
  tier: 'version',
  title: 'Version of a package that knows only JWT',
  level: 'warning',
  message:
    'Pins a version from before OAuth Server-to-Server, which knows only Service Account (JWT) credentials.',
  proves:
    'Before umapi-client 3.0, aepp 0.3, cjapy 0.2, aanalytics2 0.4, reactor-uploader 6 and reactor-releaser 4 the only way to a token was a JWT. Only a version that is held below counts; the name alone and an open range do not.',
  matchers: [
    {
      keywords: ['umapi', 'aepp', 'cjapy', 'aanalytics2', '@adobe/reactor-'],
      when: [...PYTHON.map(([name]) => REQUIREMENT(name)), /@adobe\/reactor-/],
      check,
    },
  ],
  advice: {
    text: 'Raise the version: umapi-client 3.0, aepp 0.3.0, cjapy 0.2.2, aanalytics2 0.4.1, @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, and give it the client secret and scopes of the OAuth Server-to-Server credential.',
    before: 'umapi-client==2.21',
    after: 'umapi-client>=3.0.1',
    // Not of the packages that a file names, so that only the page of the rules shows it.
    language: 'requirements',
    found: PACKAGE_ADVICE,
  },
  docs: 'https://github.com/adobe-apiplatform/umapi-client.py',
});
