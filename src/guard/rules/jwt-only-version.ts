import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import { npmDependencies, npmUses } from '../detect/package-json.ts';
import type { Level, Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { NUGET_KEYWORDS, NUGET_PACKAGE, oldNugetPackages } from './shared/dotnet-versions.ts';
import { ARTIFACT, ARTIFACT_KEYWORDS, oldArtifacts } from './shared/jvm-versions.ts';
import { PACKAGE_ADVICE } from './shared/package-advice.ts';
import { oldUserSync, USER_SYNC, USER_SYNC_KEYWORDS } from './shared/user-sync-versions.ts';
import { type First, isHeldBelow, NONE } from './shared/version-bound.ts';

/** First version of a package that knows OAuth Server-to-Server. From the release notes of each. */
const PYTHON: readonly (readonly [string, First])[] = [
  ['umapi-client', [3, 0]],
  ['aepp', [0, 3]],
  ['cjapy', [0, 2]],
  ['aanalytics2', [0, 4]],
  ['pdfservices-sdk', [2, 3]],
  ['pdfservices-extract-sdk', NONE],
];
const NPM: readonly (readonly [RegExp, First, Level])[] = [
  // The name alone says little: whoever uploads with a token of their own needs no credential. So these are notes.
  [/^@adobe\/reactor-uploader$/, [6, 0], 'note'],
  [/^@adobe\/reactor-releaser$/, [4, 0], 'note'],
  [/^@adobe\/pdfservices-node-sdk$/, [3, 4], 'warning'],
  [/^@adobe\/(?:documentservices-)?pdftools-[\w-]{1,40}$/, NONE, 'warning'],
];
// It serves other tokens as well, unless the package has something for JWT next to it.
const IMS = '@adobe/aio-lib-ims';
const IMS_FIRST: First = [6, 4];
const JWT_PACKAGE = /^@adobe\/(?:aio-lib-ims-jwt|jwt-auth|aio-cli-plugin-jwt-auth)$/;

// What may be installed: ==2.1, ~=2.1, ^2, ~2, <3, =2 of conda.
const REQUIREMENT = (name: string): RegExp =>
  new RegExp(
    `(?<![\\w./@-])(?<at>${name.replaceAll('-', '[-_.]')})(?![\\w-])(?:\\[[\\w,]{1,40}\\])?["']?\\s{0,8}(?:=\\s{0,4}(?:\\{\\s{0,4}version\\s{0,4}=\\s{0,4})?["']\\s{0,4})?\\(?(?<version>(?:(?:={1,3}|~=|[<>]=?|\\^|~)\\s{0,4}[\\d.*]{1,16}[\\w.]{0,12}(?:\\s{0,4},\\s{0,4})?){1,3})?`,
    'gi',
  );
const PYTHON_FILES =
  /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]*\.txt|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|environment[^/]*\.ya?ml|[^/]*Dockerfile[^/]*)$/i;
const PIP = /\bpip3?(?:["']?,\s{0,4}["']|\s{1,4})install\b[^\n]{0,200}$/;
const OLD_NAME = /@adobe\/(?:documentservices-)?pdftools-[\w-]{1,40}/g;

function inNpm(document: Document): Match[] {
  const all = npmDependencies(document);
  const old = all.flatMap(({ name, version, start, end }) => {
    const known = NPM.find(([wanted]) => wanted.test(name));
    if (known === undefined) return [];
    const [, first, level] = known;
    return first === NONE || isHeldBelow(version, first, 'prefix') ? [{ start, end, level }] : [];
  });
  const names = new Set(
    placesOf(OLD_NAME, document.text).map(({ start, end }) => document.text.slice(start, end)),
  );
  const uses = [...names].slice(0, 20).flatMap((name) => npmUses(document, name));
  const jwt = all.some(({ name }) => JWT_PACKAGE.test(name));
  const ims = all.filter(({ name, version }) => name === IMS && isHeldBelow(version, IMS_FIRST, 'prefix'));
  return [...old, ...uses, ...ims.map(({ start, end }) => ({ start, end, ...(jwt ? {} : { level: NOTE }) }))];
}

const NOTE: Level = 'note';

function inPython({ text, path }: Document): Match[] {
  const manifest = PYTHON_FILES.test(path);
  return PYTHON.flatMap(([name, first]) =>
    [...text.matchAll(REQUIREMENT(name))].flatMap(({ index, groups, 0: whole }) => {
      const at = groups?.['at'] ?? '';
      const start = index + whole.indexOf(at);
      const installed = PIP.test(text.slice(Math.max(0, start - 240), start));
      if (!manifest && !installed) return [];
      const held = isHeldBelow((groups?.['version'] ?? '').replace(/\s/g, ''), first, 'exact');
      return first === NONE || held ? [{ start, end: start + at.length }] : [];
    }),
  );
}

export const jwtOnlyVersion = defineRule({
  id: 'jwt-only-version',
  tier: 'version',
  title: 'Version of a package that knows only JWT',
  level: 'warning',
  message:
    'Pins a version from before OAuth Server-to-Server, which knows only Service Account (JWT) credentials.',
  proves:
    'Before umapi-client 3.0, aepp 0.3, cjapy 0.2, aanalytics2 0.4, reactor-uploader 6, reactor-releaser 4, the SDKs of PDF Services 3.4 (Python 2.3; every one that was called PDF Tools), aio-lib-java 2.0, aio-lib-cloudmanager 2.0 and User Sync 2.9 the only way to a token was a JWT; aio-lib-ims before 6.4 knew no OAuth Server-to-Server either. Only a version that is held below counts; the name alone and an open range do not.',
  matchers: [
    {
      keywords: ['umapi', 'aepp', 'cjapy', 'aanalytics2', 'pdfservices'],
      when: PYTHON.map(([name]) => REQUIREMENT(name)),
      check: inPython,
    },
    {
      keywords: ['@adobe/reactor-', '@adobe/pdfservices', 'pdftools-', '@adobe/aio-lib-ims'],
      when: [/@adobe\/reactor-/, /@adobe\/pdfservices/, OLD_NAME, /@adobe\/aio-lib-ims/],
      check: inNpm,
    },
    { keywords: ARTIFACT_KEYWORDS, when: [ARTIFACT], check: oldArtifacts },
    { keywords: NUGET_KEYWORDS, when: [NUGET_PACKAGE], check: oldNugetPackages },
    { keywords: USER_SYNC_KEYWORDS, when: [USER_SYNC], check: oldUserSync },
  ],
  advice: {
    text: 'Raise the version: umapi-client 3.0, aepp 0.3.0, cjapy 0.2.2, aanalytics2 0.4.1, @adobe/reactor-uploader 6, @adobe/reactor-releaser 4, PDF Services SDK 3.4 (Python 2.3; PDF Tools is PDF Services now), aio-lib-java 2.0, user-sync 2.9 or @adobe/aio-lib-ims 6.4, or later, and give it the client secret and scopes of the OAuth Server-to-Server credential.',
    before: 'umapi-client==2.21',
    after: 'umapi-client>=3.0.1',
    // Not of the packages that a file names, so that only the page of the rules shows it.
    language: 'requirements',
    found: PACKAGE_ADVICE,
  },
  docs: IMPLEMENTATION_GUIDE,
});
