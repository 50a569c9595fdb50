import { OSGI_FILES } from '../detect/osgi.ts';
import { defineRule } from './define-rule.ts';
import {
  isProvisioned,
  jwtPlaces,
  TOKEN_PROVIDER,
  TOKEN_PROVIDER_KEYWORDS,
} from './shared/aem-token-provider.ts';

const CLOUD =
  'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/security/setting-up-ims-integrations-for-aem-as-a-cloud-service';

export const aemImsIntegration = defineRule({
  id: 'aem-ims-integration',
  tier: 'system',
  title: 'Adobe IMS integration of AEM with a JWT',
  level: 'error',
  message: 'An Adobe IMS integration of AEM that exchanges a JWT.',
  proves:
    'The token provider of Granite signs a JWT where it has a key pair and no authorization grants, or where its request goes to ims/exchange/jwt. Its factory id alone proves nothing: OAuth uses the same one.',
  files: OSGI_FILES,
  matchers: [
    {
      keywords: TOKEN_PROVIDER_KEYWORDS,
      when: [TOKEN_PROVIDER],
      check: (document) => (isProvisioned(document) ? [] : jwtPlaces(document)),
    },
  ],
  advice: {
    text: 'AEM as a Cloud Service: in Tools > Security > Adobe IMS Integrations select the one marked "JWT Credentials (deprecated)" > Properties > Authentication Type: OAuth, fill in the OAuth Server-to-Server credential, Save & Close; never do that to auto-provisioned ones. AEM 6.5 (SP21, or SP11 to SP20 with the hotfix of KA-24660): set auth.token.provider.authorization.grants="client_credentials", auth.token.provider.orgId, auth.token.provider.scope and auth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3", remove auth.token.provider.keypair.alias, and put the client secret into com.adobe.granite.auth.ims.impl.IMSAccessTokenRequestCustomizerImpl (auth.ims.client.secret).',
    before: `auth.token.provider.keypair.alias="my-key"
auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"`,
    after: `auth.token.provider.authorization.grants="client_credentials"
auth.token.provider.orgId="…@AdobeOrg"
auth.token.provider.scope="openid,AdobeID,read_organizations"
auth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3"`,
    language: 'properties',
  },
  docs: CLOUD,
});
