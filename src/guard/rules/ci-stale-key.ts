import { placesOf } from '../detect/evidence.ts';
import { type Step, stepsOf } from '../detect/steps.ts';
import type { Match, Rule, Source } from '../model.ts';
import { ACCOUNT_LITERALS, credentialOf, placeOf } from './ci-key-inputs.ts';

const GUIDE =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';
const PIPELINES =
  /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure|azuredevops|azure-pipelines|sauce|drone|semaphore)\/.*\.ya?ml$|(?:^|\/)[^/]{0,40}workflows?[^/]{0,40}\/[^/]*\.ya?ml(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|\.?appveyor|azure-pipelines|bitbucket-pipelines|buildspec|cloudbuild|codefresh)[^/]*\.ya?ml$|(?:^|\/)[^/]*Jenkinsfile[^/]*$|\.jenkinsfile$/i;

// Names that Adobe's tools read or that their documentation proposes. An App, a bot, SSH and signing have other keys.
const OWN =
  /\b(?:REACTOR_[A-Z_]{0,60}?PRIVATE_KEY|ASSET_COMPUTE_PRIVATE_KEY|AIO_[A-Z_]{0,60}?PRIVATE_KEY|ADOBE_(?!(?:[A-Z]{1,20}_){0,4}(?:BOT|GITHUB|GH|APP|SSH|GPG|NPM|SIGN|SIGNING|MAVEN|DEPLOY|SFTP)_)[A-Z_]{0,60}?PRIVATE_KEY)[A-Z0-9_]{0,60}/g;
const SHARED =
  /\b(?:CM|CLOUD_?MANAGER|IMS|AEP|AEM|UMAPI|LAUNCH|AW|TECH(?:NICAL)?_ACC(?:OUN)?T)_(?:[A-Z]{1,20}_){0,3}?PRIVATE_KEY[A-Z0-9_]{0,60}/g;
const ADOBE = /\badobe\b|(?:^|[\s'"])aio\s|@adobe\/|cloudmanager|reactor-uploader|adobelogin/im;

function check(source: Source): Match[] {
  const { text } = source;
  const steps = stepsOf(source).flatMap(staleIn);
  const names = [...placesOf(OWN, text), ...(ADOBE.test(text) ? placesOf(SHARED, text) : [])];
  const fresh = names.filter(({ start }) => !steps.some((step) => start >= step.start && start < step.end));
  return [...steps, ...fresh].sort((a, b) => a.start - b.start);
}

// The step itself is migrated; what is left of the key is handed over for nothing.
function staleIn(step: Step): Match[] {
  const { key, account, oauth } = credentialOf(step);
  const apps = /(?:^|\/)aio-apps-action$/.test(step.action);
  const other = apps && /^(?!auth$)[a-z_]+$/.test(step.inputs.get('command')?.value.trim() ?? '');
  return key !== undefined && (other || (account !== undefined && oauth === 'yes')) ? [placeOf(key)] : [];
}

export const ciStaleKey: Rule = {
  id: 'ci-stale-key',
  title: 'Private key of a technical account in a pipeline',
  level: 'warning',
  message:
    'The pipeline still hands over the private key of a Service Account (JWT) credential. Nothing can use it since 2026-03-01 at the latest.',
  proves:
    'Tools of Adobe read a private key for JWT only. These names are those of their documentation, and a step that is migrated to OAuth Server-to-Server needs no key.',
  sources: [
    GUIDE,
    'adobe/reactor-uploader 5.2.0 (README)',
    'adobe/aio-cloudmanager-create-execution-action (README)',
    'adobe/aio-cli-plugin-asset-compute (README)',
  ],
  files: PIPELINES,
  literals: ['private_key', 'aio-apps-action', ...ACCOUNT_LITERALS],
  check,
  advice: {
    text: 'Remove the line and delete the secret; revoke the key pair where it is still listed in the Developer Console. Where the tool still asks for it, take its version for OAuth Server-to-Server: @adobe/reactor-uploader 6.0.0 with REACTOR_IO_INTEGRATION_CLIENT_ID and _CLIENT_SECRET, adobe/aio-apps-action 3.0.0 with command: oauth_sts, aio-cloudmanager-create-execution-action 1.2.0 with OAUTHENABLED.',
  },
  docs: GUIDE,
  samples: {
    matches: [
      {
        path: '.github/workflows/a.yml',
        text: `steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    with:\n      command: oauth_sts\n      KEY: \${{ secrets.KEY_PROD }}\n`,
        found: `KEY: \${{ secrets.KEY_PROD }}`,
      },
      {
        path: '.gitlab-ci.yml',
        text: 'deploy:\n  script:\n    - echo "$REACTOR_IO_INTEGRATION_PRIVATE_KEY" > key\n',
        found: 'REACTOR_IO_INTEGRATION_PRIVATE_KEY',
      },
      {
        path: 'Jenkinsfile',
        text: "environment { KEY = credentials('CM_PRIVATE_KEY') }\nsteps { sh 'aio cloudmanager:program:list' }\n",
        found: 'CM_PRIVATE_KEY',
      },
    ],
    nonMatches: [
      {
        path: '.github/workflows/a.yml',
        text: `env:\n  PRIVATE_KEY: \${{ secrets.ADOBE_BOT_GITHUB_APP_PRIVATE_KEY }}\n  GPG: \${{ secrets.GPG_PRIVATE_KEY }}\n`,
        reason: 'keys of a GitHub App and for signing',
      },
      {
        path: '.github/workflows/a.yml',
        text: `env:\n  KEY: \${{ secrets.CM_PRIVATE_KEY }}\n`,
        reason: 'nothing of Adobe in the file',
      },
      {
        path: '.github/workflows/a.yml',
        text: `steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    env:\n      CERT_KEY: \${{ secrets.CERT_KEY }}\n    with:\n      command: deploy\n`,
        reason: 'the certificate of an application at Microsoft',
      },
    ],
  },
};
