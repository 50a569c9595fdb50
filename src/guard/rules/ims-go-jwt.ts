import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { TOKEN_REQUESTS } from './shared/token-request.ts';

const PAGE = 'https://github.com/adobe/imscli';
const GO =
  /\b(?:ExchangeJWT(?:Request|Response|WithContext)?|AuthorizeJWTExchange)\b|\bims\.MetaScope[A-Z]?\w{0,40}/g;
const COMMAND =
  /\bimscli\s+(?:-\S+\s+){0,4}auth(?:ori)?z(?:e)?\s+(?:-\S+\s+){0,4}jwt\b|["']imscli["'](?:\s{0,20},\s{0,20}["']-[^"'\n]{1,60}["']){0,4}\s{0,20},\s{0,20}["']auth(?:ori)?z(?:e)?["']\s{0,20},\s{0,20}["']jwt\b/g;

function check({ text, path }: Document): Match[] {
  const go = /\.go$/i.test(path) && /\badobe\/ims-go\b|\badobe\/imscli\b|^package ims\b/m.test(text);
  return [...(go ? placesOf(GO, text) : []), ...placesOf(COMMAND, text)];
}

export const imsGoJwt = defineRule({
  id: 'ims-go-jwt',
  tier: 'package',
  title: 'JWT exchange with ims-go or imscli',
  level: 'error',
  message: 'Exchanges a JWT with ims-go or imscli.',
  proves:
    'ExchangeJWT and the MetaScope constants of github.com/adobe/ims-go, and the command imscli authorize jwt, serve the JWT exchange only.',
  matchers: [
    {
      keywords: ['exchangejwt', 'authorizejwtexchange', 'ims.metascope', 'imscli'],
      when: [GO, COMMAND],
      check,
    },
  ],
  advice: {
    text: 'In Go send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3; on the command line use imscli authorize clientCredentials. Delete the private key and the metascopes.',
    before: `imscli authorize jwt --privateKey private.key --metascopes … …`,
    after: `imscli authorize clientCredentials --clientID … --clientSecret … --scopes openid,AdobeID,…`,
    language: 'sh',
    scopes: true,
    more: TOKEN_REQUESTS.filter(({ language }) => language === 'go'),
  },
  docs: PAGE,
});
