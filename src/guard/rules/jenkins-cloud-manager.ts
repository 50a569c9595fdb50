import { pairIn } from '../detect/evidence.ts';
import type { Rule } from '../model.ts';

const PAGE = 'https://github.com/jenkinsci/adobe-cloud-manager-plugin';

export const jenkinsCloudManager: Rule = {
  id: 'jenkins-cloud-manager',
  title: 'Private key for the Cloud Manager plugin of Jenkins',
  level: 'error',
  message:
    'Configures the Cloud Manager plugin of Jenkins with a private key, for a Service Account (JWT) credential. These stopped working no later than 2026-03-01.',
  proves:
    'privateKeyCredentialsId beside technicalAccountId is the Adobe I/O project of the plugin, which knows no other way to get a token.',
  sources: ['jenkinsci/adobe-cloud-manager-plugin (configuration-as-code.yaml)'],
  literals: ['privatekeycredentialsid'],
  check: (source) => pairIn(source, /\bprivateKeyCredentialsId\b/i, [/\btechnicalAccountId\b/i], 4_000),
  advice: {
    text: 'The plugin has no way to use OAuth. Call the Cloud Manager API in a step of its own, with a token for openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_ams (check in the Developer Console), or the Cloud Manager plugin 4.2 of the Adobe I/O CLI with oauth_enabled.',
  },
  docs: PAGE,
  samples: {
    matches: [
      {
        path: 'jenkins.yaml',
        text: 'adobeIOProjectConfig:\n  - clientSecretCredentialsId: s\n    privateKeyCredentialsId: k\n    technicalAccountId: t\n',
        found: 'privateKeyCredentialsId',
      },
    ],
    nonMatches: [
      {
        path: 'jenkins.yaml',
        text: 'basicSSHUserPrivateKey:\n  privateKeyCredentialsId: k\n',
        reason: 'a key without a technical account',
      },
    ],
  },
};
