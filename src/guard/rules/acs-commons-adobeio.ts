import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import { OSGI_FILES, propertyPlaces } from '../detect/osgi.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const DOCS = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const PID = 'com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl';

const EXCHANGE = /\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi;
const SETTING = /privateKey|techAccountId|adobeLoginClaimKey/;

function check({ path, text }: Document): Match[] {
  if (!path.includes(PID) && !text.includes(PID)) return [];
  const keys = propertyPlaces(text, SETTING.source).slice(0, 1);
  return [...placesOf(EXCHANGE, text), ...keys].sort((a, b) => a.start - b.start);
}

export const acsCommonsAdobeio = defineRule({
  id: 'acs-commons-adobeio',
  tier: 'system',
  yieldsTo: ['aem-forms-communications', 'aem-ims-integration', 'aem-ims-provisioned'],
  title: 'Adobe I/O integration of ACS AEM Commons',
  level: 'error',
  message: 'The Adobe I/O integration of ACS AEM Commons exchanges a JWT and knows nothing else.',
  proves:
    'IntegrationServiceImpl of ACS AEM Commons signs a JWT from privateKey, techAccountId, amcOrgId and adobeLoginClaimKey; it has no setting for OAuth.',
  files: OSGI_FILES,
  matchers: [
    {
      keywords: ['privatekey', 'techaccountid', 'adobeloginclaimkey', 'exchange/jwt', 'exchange/v'],
      when: [EXCHANGE, SETTING],
      check,
    },
  ],
  advice: {
    text: 'ACS AEM Commons has no OAuth Server-to-Server here. Remove this configuration and get the token from the AccessTokenProvider of Granite (com.adobe.granite.auth.oauth.accesstoken.provider with auth.token.provider.authorization.grants="client_credentials" and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
    before: `{ "endpoint": "https://ims-na1.adobelogin.com/ims/exchange/jwt",
  "techAccountId": "…@techacct.adobe.com", "privateKey": "…" }`,
    after: `{ "auth.token.provider.authorization.grants": "client_credentials",
  "auth.access.token.request": "https://ims-na1.adobelogin.com/ims/token/v3" }`,
    language: 'json',
  },
  docs: DOCS,
});
