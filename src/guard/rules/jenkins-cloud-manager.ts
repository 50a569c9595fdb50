import { pairIn } from '../detect/evidence.ts';
import { defineRule } from './define-rule.ts';

const KEY = /\bprivateKeyCredentialsId\b/i;
const PAGE = 'https://github.com/jenkinsci/adobe-cloud-manager-plugin';

export const jenkinsCloudManager = defineRule({
  id: 'jenkins-cloud-manager',
  tier: 'configuration',
  title: 'Private key for the Cloud Manager plugin of Jenkins',
  level: 'error',
  message:
    'Configures the Cloud Manager plugin of Jenkins with a private key, for a Service Account (JWT) credential.',
  proves:
    'privateKeyCredentialsId next to technicalAccountId is the Adobe I/O project of the plugin, which knows no other way to get a token.',
  matchers: [
    {
      keywords: ['privatekeycredentialsid'],
      when: [KEY],
      check: (document) => pairIn(document, KEY, [/\btechnicalAccountId\b/i], 4_000),
    },
  ],
  advice: {
    text: 'The plugin has no way to use OAuth. Call the Cloud Manager API in a step of its own, with a token for openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_ams (check in the Developer Console), or the Cloud Manager plugin 4.2 of the Adobe I/O CLI with oauth_enabled.',
  },
  docs: PAGE,
});
