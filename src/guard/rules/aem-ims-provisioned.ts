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

export const aemImsProvisioned = defineRule({
  id: 'aem-ims-provisioned',
  tier: 'system',
  title: 'Adobe IMS integration that Adobe provisioned',
  level: 'note',
  message:
    'An Adobe IMS integration with a JWT that Adobe provisioned for AEM as a Cloud Service. Do not migrate it by hand: Adobe does.',
  undated: true,
  proves:
    'The project AEM-p…-e… and the client cm-p…-e… in the Developer Console are made by Adobe for a program and an environment. Adobe migrates these itself and asks customers to leave them alone.',
  files: OSGI_FILES,
  matchers: [
    {
      keywords: TOKEN_PROVIDER_KEYWORDS,
      when: [TOKEN_PROVIDER],
      check: (document) => (isProvisioned(document) ? jwtPlaces(document) : []),
    },
  ],
  advice: {
    text: 'Leave auto-provisioned IMS integrations and their project (AEM-p…-e…) in the Developer Console as they are: Adobe migrates them on AEM release 17258 or later. A copy of one does not belong in the repository, as it would overwrite what Adobe migrated: remove this file. Integrations that you made are switched in Tools > Security > Adobe IMS Integrations.',
  },
  docs: CLOUD,
});
