import type { Rule } from '../model.ts';

const DOCS =
  'https://experienceleague.adobe.com/en/docs/campaign-classic/using/integrating-with-adobe-experience-cloud/oauth-technical-account';

export const campaign: Rule = {
  id: 'campaign-ims-jwt',
  title: 'Adobe Campaign with a Service Account (JWT) credential',
  level: 'error',
  message:
    'Gives Adobe Campaign a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
  proves:
    'nlserver config -setimsjwtauth stores the private key of a JWT credential, and authIMSTAPrivateKey is where the instance keeps it. OAuth has -setimsoauth, which takes no key.',
  sources: [DOCS, 'Campaign Classic documentation (configuration of the node ims in serverConf.xml)'],
  literals: ['setimsjwtauth', 'authimstaprivatekey'],
  pattern: /-setimsjwtauth\b|\bauthIMSTAPrivateKey(?=\s{0,20}=\s{0,20}["'](?!["']))/g,
  advice: {
    text: 'Upgrade to Campaign Classic 7.4.1 or later. Where you run it yourself: nlserver config -instance:<instance> -setimsoauth:<organization id>/<client id>/<technical account id>/<client secret> with the OAuth Server-to-Server credential, restart, and delete the private key. For hosted and managed instances Adobe has entered the credential.',
    before: 'nlserver config -instance:prod -setimsjwtauth:ORG/CLIENT/ACCOUNT/SECRET/PRIVATE_KEY',
    after: 'nlserver config -instance:prod -setimsoauth:ORG/CLIENT/ACCOUNT/SECRET',
    language: 'sh',
  },
  docs: DOCS,
  samples: {
    matches: [
      {
        path: 'deploy.sh',
        text: 'nlserver config -instance:prod -setimsjwtauth:$ORG/$ID/$TA/$SECRET/$KEY\n',
        found: '-setimsjwtauth',
      },
      {
        path: 'config-prod.xml',
        text: '<ims authIMSTAClientId="a" authIMSTAPrivateKey="@b=="/>\n',
        found: 'authIMSTAPrivateKey',
      },
    ],
    nonMatches: [
      {
        path: 'deploy.sh',
        text: 'nlserver config -instance:prod -setimsoauth:$ORG/$ID/$TA/$SECRET\n',
        reason: 'the OAuth command',
      },
      {
        path: 'config-prod.xml',
        text: '<ims authIMSTAClientId="a" authIMSTAClientSecret="@b==" authIMSTAId="c" authIMSTAPrivateKey=""/>\n',
        reason: 'client and technical account stay; the key is empty',
      },
    ],
  },
};
