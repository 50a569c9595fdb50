import { metascopesIn, scopeAdvice } from '../../adobe/metascopes-in-text.ts';
import type { Document } from '../detect/document.ts';
import { type Step, WORKFLOW_FILES } from '../detect/steps.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const DOCS = 'https://github.com/adobe/aio-apps-action#readme';
const OWN = 'adobe/aio-apps-action';
const INSTEAD =
  'Or take the token action of ims-auth with aio-cli: true (its docs/migrate.md, App Builder), which leaves no secret on disk.';
const ADVICE = `Raise adobe/aio-apps-action to 3.0.0 or later and write command: oauth_sts: keep CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID and IMSORGID, add TECHNICALACCOUNTEMAIL, write SCOPES as a list with commas (not a JSON array), remove KEY, and delete the secret behind it. ${INSTEAD}`;

const OLD =
  'This version of adobe/aio-apps-action does not know the command oauth_sts: the step gets no token and is green. It is the half of a migration from JWT.';

function check(document: Document): Match[] {
  const steps = document.steps.filter(isAppsAction);
  const names = metascopesIn(document.text).map(({ name }) => name);
  const scopes = names.length === 0 ? '' : ` ${scopeAdvice(names)}`;
  return steps.flatMap((step) =>
    placeOf(step).map((match) => ({ ...match, advice: `${adviceFor(step)}${scopes}` })),
  );
}

// Says only what this step has not yet.
function adviceFor({ action, uses, inputs }: Step): string {
  const command = inputs.get('command')?.value.trim().toLowerCase();
  const scopes = inputs.get('scopes')?.value.trim() ?? '';
  const todo = [
    ...(isOld(action, uses.value) ? ['raise adobe/aio-apps-action to 3.0.0 or later'] : []),
    ...(action === OWN ? [] : [`use ${OWN} 3.0.0 or later, or a copy of it that knows oauth_sts`]),
    ...(command === 'oauth_sts' ? [] : ['write command: oauth_sts']),
    ...(inputs.has('technicalaccountemail') ? [] : ['add TECHNICALACCOUNTEMAIL']),
    ...(scopes === '' ? ['add SCOPES as a list with commas'] : []),
    ...(scopes.startsWith('[') || metascopesIn(scopes).length > 0
      ? ['write the OAuth scopes into SCOPES as a list with commas, not as a JSON array']
      : []),
    ...(inputs.has('key') ? ['remove KEY and delete the secret behind it'] : []),
  ];
  if (todo.join() === 'write command: oauth_sts') {
    return 'Change only `command`, to oauth_sts: SCOPES and everything else that it needs are there.';
  }
  const [first = '', ...more] = todo;
  const last = more.length === 0 ? '' : `${more.length > 1 ? ',' : ''} and ${more.pop() ?? ''}`;
  const sentence = [first, ...more].join(', ') + last;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. The other inputs stay. ${INSTEAD}`;
}

// Forks and copies have the same inputs. If the command has another name, the technical account identifies them.
function isAppsAction({ action, inputs }: Step): boolean {
  if (/(?:^|\/)aio-apps-action$/.test(action)) return true;
  return inputs.has('command') && inputs.has('technicalaccountid') && inputs.has('imsorgid');
}

function placeOf({ action, uses, inputs }: Step): Match[] {
  const command = inputs.get('command');
  const key = inputs.get('key');
  const literal = command !== undefined && /^[a-z_]+$/i.test(command.value.trim());
  if (literal && command.value.trim().toLowerCase() === 'auth')
    return [{ start: command.start, end: command.end }];
  if (command?.value.trim().toLowerCase() === 'oauth_sts' && isOld(action, uses.value)) {
    return [{ start: uses.start, end: uses.end, message: OLD }];
  }
  if (literal || key === undefined || key.value.trim() === '') return [];
  return [
    {
      start: key.start,
      end: key.end,
      level: 'warning',
      message:
        'Gives a private key to adobe/aio-apps-action, whose command is decided elsewhere. Only the command auth reads it, and that one exchanges a JWT.',
    },
  ];
}

// Older versions do not support the command: the step succeeds, but does nothing.
function isOld(action: string, uses: string): boolean {
  return action === OWN && /@v?[0-2](?:\.[\d.]*)?$/.test(uses.trim());
}

export const ciAppsAction = defineRule({
  id: 'ci-apps-action',
  tier: 'configuration',
  title: 'adobe/aio-apps-action with command auth',
  level: 'error',
  message: 'The command auth of adobe/aio-apps-action exchanges a JWT, even without KEY.',
  proves:
    'The action has one command for JWT (auth) and one for OAuth Server-to-Server (oauth_sts); the inputs have the same names in both, so that only the command decides.',
  files: WORKFLOW_FILES,
  matchers: [
    {
      keywords: ['aio-apps-action', 'technicalaccountid'],
      when: [/aio-apps-action|technicalaccountid/i],
      check,
    },
  ],
  advice: {
    text: ADVICE,
    before: `- uses: adobe/aio-apps-action@2.0.2
  with:
    command: auth
    CLIENTID: \${{ secrets.CLIENTID }}
    CLIENTSECRET: \${{ secrets.CLIENTSECRET }}
    TECHNICALACCOUNTID: \${{ secrets.TECHNICALACCID }}
    IMSORGID: \${{ secrets.IMSORGID }}
    KEY: \${{ secrets.KEY }}`,
    after: `- uses: adobe/aio-apps-action@4.1.0
  with:
    command: oauth_sts
    CLIENTID: \${{ secrets.CLIENTID }}
    CLIENTSECRET: \${{ secrets.CLIENTSECRET }}
    TECHNICALACCOUNTID: \${{ secrets.TECHNICALACCID }}
    TECHNICALACCOUNTEMAIL: \${{ secrets.TECHNICALACCEMAIL }}
    IMSORGID: \${{ secrets.IMSORGID }}
    SCOPES: AdobeID,openid,read_organizations,adobeio_api`,
    language: 'yaml',
  },
  docs: DOCS,
});
