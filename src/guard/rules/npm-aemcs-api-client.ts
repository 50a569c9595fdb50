import { AEM_SERVICE_CREDENTIALS } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import { npmDependencies, npmUses } from '../detect/package-json.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const NAME = '@adobe/aemcs-api-client-lib';

function check(document: Document): Match[] {
  const direct = npmDependencies(document).filter(({ name }) => name === NAME);
  const places = [...direct, ...npmUses(document, NAME)];
  return places.map(({ start, end }) => ({ start, end }));
}

export const npmAemcsApiClient = defineRule({
  id: 'npm-aemcs-api-client',
  tier: 'package',
  title: 'npm package @adobe/aemcs-api-client-lib',
  level: 'warning',
  message:
    'Uses @adobe/aemcs-api-client-lib, which knows only the JWT exchange with service credentials of the AEM Developer Console. Adobe calls them legacy and has not dated the end of the kind; their certificate lasts one year.',
  undated: true,
  proves:
    'The package reads the JSON of service credentials, signs a JWT and exchanges it, and does nothing else. A direct dependency (also from GitHub), an import or an installation counts, no lock file and no sentence.',
  matchers: [{ keywords: ['aemcs-api-client-lib'], when: [/aemcs-api-client-lib/], check }],
  advice: {
    text: 'Remove the package. Create an OAuth Server-to-Server credential for the AEM APIs where they take it, and send grant_type=client_credentials with client_id, client_secret and its scopes to https://ims-na1.adobelogin.com/ims/token/v3. Until then refresh the certificate in the AEM Developer Console before it ends.',
    before: `const exchange = require('@adobe/aemcs-api-client-lib');
const { access_token } = await exchange(require('./service-credentials.json'));`,
    after: `import { auth } from '@adobe/auth-token';
const { access_token } = await auth({ clientId, clientSecret, scope: 'openid,AdobeID,read_organizations,read_pc.dma_aem_ams' });`,
    language: 'js',
  },
  docs: AEM_SERVICE_CREDENTIALS,
});
