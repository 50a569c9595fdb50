import { OSGI_FILES, propertyPlaces } from '../detect/osgi.ts';
import type { Match, Rule, Source } from '../model.ts';

const DOCS = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const PID = 'com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl';

function check({ path, text }: Source): Match[] {
  if (!path.includes(PID) && !text.includes(PID)) return [];
  const exchange = [...text.matchAll(/\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi)].map(
    ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }),
  );
  const keys = propertyPlaces(text, 'privateKey|techAccountId|adobeLoginClaimKey').slice(0, 1);
  return [...exchange, ...keys].sort((a, b) => a.start - b.start);
}

export const acsCommons: Rule = {
  id: 'acs-commons-adobeio',
  title: 'Adobe I/O integration of ACS AEM Commons',
  level: 'error',
  knowsFile: true,
  message:
    'The Adobe I/O integration of ACS AEM Commons exchanges a JWT and knows nothing else. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    'IntegrationServiceImpl of ACS AEM Commons signs a JWT from privateKey, techAccountId, amcOrgId and adobeLoginClaimKey; it has no setting for OAuth.',
  sources: [
    'Adobe-Consulting-Services/acs-aem-commons (IntegrationConfiguration.java, pull request 3600)',
    DOCS,
  ],
  files: OSGI_FILES,
  literals: ['privatekey', 'techaccountid', 'adobeloginclaimkey', 'exchange/jwt'],
  check,
  advice: {
    text: 'ACS AEM Commons has no OAuth Server-to-Server here. Remove this configuration and get the token from the AccessTokenProvider of Granite (com.adobe.granite.auth.oauth.accesstoken.provider with auth.token.provider.authorization.grants="client_credentials" and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
    before: `{ "endpoint": "https://ims-na1.adobelogin.com/ims/exchange/jwt",
  "techAccountId": "…@techacct.adobe.com", "privateKey": "…" }`,
    after: `{ "auth.token.provider.authorization.grants": "client_credentials",
  "auth.access.token.request": "https://ims-na1.adobelogin.com/ims/token/v3" }`,
    language: 'json',
  },
  docs: DOCS,
  samples: {
    matches: [
      {
        path: `config/${PID}.cfg.json`,
        text: '{\n"clientId":"a",\n"techAccountId": "b",\n"privateKey":"c"}\n',
        found: 'techAccountId',
      },
      {
        path: `config/${PID}.xml`,
        text: '<jcr:root jcr:primaryType="sling:OsgiConfig" privateKey="a" amcOrgId="b"/>\n',
        found: 'privateKey',
      },
    ],
    nonMatches: [
      {
        path: 'configure/.content.xml',
        text: `<text text="To use OAuth configure ${PID} and its privateKey"/>\n`,
        reason: 'a page that mentions the configuration',
      },
      {
        path: `config/${PID}.cfg.json`,
        text: '{"endpoint":"","privateKey":"","techAccountId":""}\n',
        reason: 'nothing is configured',
      },
    ],
  },
};
