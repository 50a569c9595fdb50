import { defineRule } from './define-rule.ts';

const PAGE = 'https://github.com/benrwoodard/adobeanalyticsr';

export const adobeanalyticsrJwt = defineRule({
  id: 'adobeanalyticsr-jwt',
  tier: 'package',
  title: 'JWT in adobeanalyticsr for R',
  level: 'error',
  message: 'Signs in with a JWT in adobeanalyticsr.',
  proves:
    "AW_PRIVATE_KEY and AW_TECHNICAL_ID are the variables of adobeanalyticsr for JWT, aw_auth_with('jwt') and auth_jwt switch to it. AW_AUTH_FILE serves OAuth Server-to-Server as well. Others have variables that begin with AW_, so that the package must be named or another of its names be there.",
  matchers: [
    {
      keywords: ['aw_private_key', 'aw_technical_id', 'aw_auth', 'auth_jwt'],
      pattern:
        /\bAW_(?:PRIVATE_KEY|TECHNICAL_ID)\b|\baw_auth(?:_with)?\(\s{0,8}(?:type\s{0,4}=\s{0,4})?["']jwt["']|\bauth_jwt(?:_gen)?\(/g,
      needs: [
        /adobeanalyticsr|\baw_auth|\bAW_(?:TECHNICAL_ID|ORGANIZATION_ID|COMPANY_ID|REPORTSUITE_ID|AUTH_FILE)\b/,
      ],
    },
  ],
  advice: {
    text: "Update adobeanalyticsr to a version with aw_auth_with('s2s'), point AW_AUTH_FILE to the JSON of the OAuth Server-to-Server credential, and remove AW_PRIVATE_KEY.",
    before: `aw_auth_with('jwt')
aw_auth()`,
    after: `aw_auth_with('s2s')
aw_auth()`,
    language: 'r',
  },
  docs: PAGE,
});
