import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import type { Step } from '../detect/steps.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { ACCOUNT_KEYWORDS, ACCOUNT_NAME, credentialOf, placeOf } from './shared/workflow-credential.ts';

const GUIDE =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';
const PIPELINES =
  /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure|azuredevops|azure-pipelines|sauce|drone|semaphore)\/.*\.ya?ml$|(?:^|\/)[^/]{0,40}workflows?[^/]{0,40}\/[^/]*\.ya?ml(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|\.?appveyor|azure-pipelines|bitbucket-pipelines|buildspec|cloudbuild|codefresh)[^/]*\.ya?ml$|(?:^|\/)[^/]*Jenkinsfile[^/]*$|\.jenkinsfile$/i;

// Names that Adobe's tools read or their documentation suggests. Keys for apps, bots, SSH and signing have other names.
const OWN =
  /\b(?:REACTOR_[A-Z_]{0,60}?PRIVATE_KEY|ASSET_COMPUTE_PRIVATE_KEY|AIO_[A-Z_]{0,60}?PRIVATE_KEY|ADOBE_(?!(?:[A-Z]{1,20}_){0,4}(?:BOT|GITHUB|GH|APP|SSH|GPG|NPM|SIGN|SIGNING|MAVEN|DEPLOY|SFTP)_)[A-Z_]{0,60}?PRIVATE_KEY)[A-Z0-9_]{0,60}/g;
const SHARED =
  /\b(?:CM|CLOUD_?MANAGER|IMS|AEP|AEM|UMAPI|LAUNCH|AW|TECH(?:NICAL)?_ACC(?:OUN)?T)_(?:[A-Z]{1,20}_){0,3}?PRIVATE_KEY[A-Z0-9_]{0,60}/g;
const ADOBE = /\badobe\b|(?:^|[\s'"])aio\s|@adobe\/|cloudmanager|reactor-uploader|adobelogin/im;

function check(document: Document): Match[] {
  const { text } = document;
  const steps = document.steps.flatMap(staleIn);
  const names = [...placesOf(OWN, text), ...(ADOBE.test(text) ? placesOf(SHARED, text) : [])];
  const fresh = names.filter(({ start }) => !steps.some((step) => start >= step.start && start < step.end));
  return [...steps, ...fresh].sort((a, b) => a.start - b.start);
}

// The step is migrated, but still passes the key, which nothing uses.
function staleIn(step: Step): Match[] {
  const { key, account, oauth } = credentialOf(step);
  const apps = /(?:^|\/)aio-apps-action$/.test(step.action);
  const other = apps && /^(?!auth$)[a-z_]+$/.test(step.inputs.get('command')?.value.trim() ?? '');
  return key !== undefined && (other || (account !== undefined && oauth === 'yes')) ? [placeOf(key)] : [];
}

export const ciStaleKey = defineRule({
  id: 'ci-stale-key',
  tier: 'configuration',
  title: 'Private key of a technical account in a pipeline',
  level: 'warning',
  message:
    'The pipeline still passes on the private key of a Service Account (JWT) credential, which nothing can use.',
  proves:
    'Tools of Adobe read a private key for JWT only. These names are those of their documentation, and a step that is migrated to OAuth Server-to-Server needs no key.',
  files: PIPELINES,
  matchers: [
    {
      keywords: ['private_key', 'aio-apps-action', ...ACCOUNT_KEYWORDS],
      when: [OWN, SHARED, /aio-apps-action/i, ACCOUNT_NAME],
      check,
    },
  ],
  advice: {
    text: 'Remove the line and delete the secret; revoke the key pair where it is still listed in the Developer Console. Where the tool still asks for it, take its version for OAuth Server-to-Server: @adobe/reactor-uploader 6.0.0 with REACTOR_IO_INTEGRATION_CLIENT_ID and _CLIENT_SECRET, adobe/aio-apps-action 3.0.0 with command: oauth_sts, aio-cloudmanager-create-execution-action 1.2.0 with OAUTHENABLED.',
    found: [
      {
        when: /^REACTOR_/,
        text: 'Remove the line and delete the secret; revoke the key pair where it is still listed in the Developer Console. @adobe/reactor-uploader 6.0.0 and @adobe/reactor-releaser 4.0.0 or later read REACTOR_IO_INTEGRATION_CLIENT_ID and REACTOR_IO_INTEGRATION_CLIENT_SECRET in place of the key.',
      },
    ],
  },
  docs: GUIDE,
});
