import { defineRule } from './define-rule.ts';

const DOCS =
  'https://experienceleague.adobe.com/en/docs/campaign-classic/using/integrating-with-adobe-experience-cloud/oauth-technical-account';

export const campaignImsJwt = defineRule({
  id: 'campaign-ims-jwt',
  tier: 'configuration',
  title: 'Adobe Campaign with a Service Account (JWT) credential',
  level: 'error',
  message: 'Gives Adobe Campaign a Service Account (JWT) credential.',
  proves:
    'nlserver config -setimsjwtauth stores the private key of a JWT credential, and authIMSTAPrivateKey is where the instance keeps it. OAuth has -setimsoauth, which takes no key.',
  matchers: [
    {
      keywords: ['setimsjwtauth', 'authimstaprivatekey'],
      pattern: /-setimsjwtauth\b|\bauthIMSTAPrivateKey(?=\s{0,20}=\s{0,20}["'](?!["']))/g,
    },
  ],
  advice: {
    text: 'Upgrade to Campaign Classic 7.4.1 or later. Where you run it yourself: nlserver config -instance:<instance> -setimsoauth:<organization id>/<client id>/<technical account id>/<client secret> with the OAuth Server-to-Server credential, restart, and delete the private key. For hosted and managed instances Adobe has entered the credential.',
    before: 'nlserver config -instance:prod -setimsjwtauth:ORG/CLIENT/ACCOUNT/SECRET/PRIVATE_KEY',
    after: 'nlserver config -instance:prod -setimsoauth:ORG/CLIENT/ACCOUNT/SECRET',
    language: 'sh',
  },
  docs: DOCS,
});
