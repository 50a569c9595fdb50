import type { Fixer } from '../model.ts';

/** The Cloud Manager plugin of Jenkins, which knows only JWT. */
export const jenkins: Fixer = {
  rules: ['jenkins-cloud-manager'],
  fix: ({ places }) => [
    {
      title: 'Take the Cloud Manager plugin out of Jenkins',
      safety: 'shown',
      edits: [],
      resolves: places,
      todo: [
        'Call the Cloud Manager API in a step of its own, in place of the Cloud Manager plugin of Jenkins, which has no way to use OAuth: with a token for openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_ams, or by the plugin of the Adobe I/O CLI with oauth_enabled. Then delete the private key from the credentials of Jenkins.',
      ],
    },
  ],
};
