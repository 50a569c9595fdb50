import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import { defineRule } from './define-rule.ts';
import { NUGET_KEYWORDS, NUGET_PACKAGE, oldNugetPackages } from './shared/dotnet-versions.ts';
import { ARTIFACT, ARTIFACT_KEYWORDS, oldArtifacts } from './shared/jvm-versions.ts';
import { OLD_NAME, oldNpmPackages } from './shared/npm-versions.ts';
import { PACKAGE_ADVICE } from './shared/package-advice.ts';
import { oldRequirements, REQUIREMENTS } from './shared/python-versions.ts';
import { oldUserSync, USER_SYNC, USER_SYNC_KEYWORDS } from './shared/user-sync-versions.ts';

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
      when: REQUIREMENTS,
      check: oldRequirements,
    },
    {
      keywords: ['@adobe/reactor-', '@adobe/pdfservices', 'pdftools-', '@adobe/aio-lib-ims'],
      when: [/@adobe\/reactor-/, /@adobe\/pdfservices/, OLD_NAME, /@adobe\/aio-lib-ims/],
      check: oldNpmPackages,
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
