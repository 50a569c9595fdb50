import { IMPLEMENTATION_GUIDE, MIGRATION_GUIDE } from '../../adobe/links.ts';
import { metascopesIn, scopeAdvice } from '../../adobe/metascopes-in-text.ts';
import {
  ADOBE,
  isApiDescription,
  METASCOPE_KEY,
  PRIVATE_KEY,
  pairIn,
  softenedForAem,
  TECHNICAL_ACCOUNT,
} from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

const SETTING =
  /meta[_-]{0,2}scopes?["'`]?\s{0,8}(?:=>|:=|[:=])|["'`][\w-]{0,60}meta[_-]{0,2}scopes?["'`]|[.$]\{?[\w-]{0,60}meta[_-]{0,2}scopes?\b|--meta-?scopes?\b|metascopes?[\t ]{1,24}\[\]/i;

// The other Meta has scopes too, and applications of it hold keys of others.
const META = /facebook|instagram|whatsapp/i;

function check(source: Source): Match[] {
  if (isApiDescription(source) || !METASCOPE_KEY.test(source.text) || !ADOBE.test(source.text + source.path))
    return [];
  const withKey = META.test(source.text) ? [] : pairIn(source, SETTING, [PRIVATE_KEY], 4_000);
  const matches = withKey.length > 0 ? withKey : pairIn(source, SETTING, [TECHNICAL_ACCOUNT], 4_000);
  const names = metascopesIn(source.text).map(({ name }) => name);
  const advised = matches.map((match) => ({
    ...match,
    ...(names.length > 0 ? { advice: scopeAdvice(names) } : {}),
  }));
  return softenedForAem(source, advised);
}

export const metascopesKey: Rule = {
  id: 'metascopes-key',
  title: 'Setting for metascopes with a key or a technical account',
  level: 'error',
  general: true,
  message:
    'Sets metascopes for a technical account, which only a Service Account (JWT) credential has. These stopped working no later than 2026-03-01.',
  proves:
    'A credential with metascopes is a JWT credential: an OAuth Server-to-Server credential has scopes. The word alone proves nothing, because texts about the migration use it; a private key or a technical account beside it does.',
  sources: [MIGRATION_GUIDE, 'adobe/aio-lib-ims-jwt (the keys of a JWT context)'],
  literals: ['metascope', 'meta_scope', 'meta-scope', 'meta__scope'],
  check,
  advice: {
    text: 'Remove the metascopes and the private key, and set the scopes that the Developer Console shows for the OAuth Server-to-Server credential, with its client secret.',
    before: `technical_account_id: …
meta_scopes: [ent_user_sdk]
private_key: …`,
    after: `client_secrets: […]
technical_account_id: …
technical_account_email: …
scopes: [openid, AdobeID, user_management_sdk]`,
    language: 'yaml',
  },
  docs: IMPLEMENTATION_GUIDE,
  samples: {
    matches: [
      {
        path: 'ims.yaml',
        text: 'ims_org_id: x\ntechnical_account_id: y\nmeta_scopes: $SCOPES\n',
        found: 'meta_scopes:',
      },
      {
        path: 'adobe.go',
        text: 'type Config struct {\n\tPrivateKeyPath string\n\tMetascopes     []string\n}\n',
        found: 'Metascopes     []',
      },
    ],
    nonMatches: [
      {
        path: 'social.ts',
        text: "import { adobe } from 'x';\nconst metaScopes = ['instagram_basic'];\nconst { privateKey } = config;\n",
        reason: 'scopes of the company Meta',
      },
      {
        path: 'api.json',
        text: '{ "openapi": "3.0.0", "info": { "title": "Adobe" }, "meta_scopes": { "type": "array" }, "technical_account_id": {} }\n',
        reason: 'the description of an API, which uses nothing',
      },
      {
        path: 'adobe.java',
        text: 'fail("technical_account_id: your context is missing a metascope", e);\n',
        reason: 'a sentence',
      },
      {
        path: 'adobe.js',
        text: '// metaScopes are gone\nconst config = { technicalAccountId, scopes };\n',
        reason: 'a remark about what was there',
      },
      {
        path: 'adobe.ts',
        text: 'auth({ clientId, clientSecret, metaScopes: [] });\n',
        reason: 'neither a key nor a technical account',
      },
    ],
  },
};
