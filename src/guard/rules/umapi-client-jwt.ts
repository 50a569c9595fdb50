import { defineRule } from './define-rule.ts';

const PAGE = 'https://github.com/adobe-apiplatform/umapi-client.py';

export const umapiClientJwt = defineRule({
  id: 'umapi-client-jwt',
  tier: 'package',
  title: 'JWT in umapi-client for Python',
  level: 'error',
  message: 'Connects umapi-client with a JWT.',
  proves:
    'JWTAuth (version 3) and the parameter auth_dict (version 2) of umapi-client hold a technical account and a private key. PHP has a JWTAuth of its own, so that the package must be imported.',
  files: /\.(?:py|ipynb|pyw)$/i,
  matchers: [
    {
      keywords: ['umapi'],
      pattern: /\b(?:JWTAuth|auth_dict)\b(?=\s{0,4}[(=:])/g,
      needs: [/\b(?:import|from)\s{1,8}umapi(?:_client)?\b/],
    },
  ],
  advice: {
    text: 'Use umapi-client 3.0 or later with OAuthS2S(client_id, client_secret), and pass it as auth. Remove tech_acct_id and the private key.',
    before: `auth = JWTAuth(org_id, client_id, client_secret, tech_acct_id, priv_key_data)
conn = umapi_client.Connection(org_id, auth=auth)`,
    after: `auth = umapi_client.OAuthS2S(client_id, client_secret)
conn = umapi_client.Connection(org_id, auth=auth)`,
    language: 'python',
    scopes: true,
  },
  docs: PAGE,
});
