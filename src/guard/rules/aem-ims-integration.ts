import { OSGI_FILES, propertyPlaces } from '../detect/osgi.ts';
import type { Match, Rule, Source } from '../model.ts';

const DOCS =
  'https://experienceleague.adobe.com/en/docs/experience-manager-65/content/security/setting-up-ims-integrations-for-aem';
const CLOUD =
  'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/security/setting-up-ims-integrations-for-aem-as-a-cloud-service';
const PID = 'com.adobe.granite.auth.oauth.accesstoken.provider';
// How the Developer Console names the projects and clients that Adobe provisions for AEM as a Cloud Service.
const PROVISIONED = /\bAEM-p\d{2,10}-e\d{2,10}\b|\bcm-p\d{2,10}-e\d{2,10}\b/i;

function jwtPlaces({ path, text }: Source): Match[] {
  if (!path.includes(PID) && !text.includes(PID) && !text.includes('auth.token.provider.')) return [];
  const exchange = [...text.matchAll(/\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi)].map(
    ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }),
  );
  const grants = propertyPlaces(
    text,
    'auth\\.token\\.provider\\.authorization\\.grants',
    'client_credentials',
  );
  const alias = grants.length > 0 ? [] : propertyPlaces(text, 'auth\\.token\\.provider\\.keypair\\.alias');
  return [...exchange, ...alias].sort((a, b) => a.start - b.start);
}

const isProvisioned = ({ text }: Source): boolean => PROVISIONED.test(text);

/** A Granite token provider that a person set up; Adobe's own are `aemImsProvisioned`. */
export const aemImsIntegration: Rule = {
  id: 'aem-ims-integration',
  title: 'Adobe IMS integration of AEM with a JWT',
  level: 'error',
  knowsFile: true,
  message:
    'An Adobe IMS integration of AEM that exchanges a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    'The token provider of Granite signs a JWT where it has a key pair and no authorization grants, or where its request goes to ims/exchange/jwt. Its factory id alone proves nothing: OAuth uses the same one.',
  sources: [DOCS, CLOUD, 'Knowledge base article KA-24660 (hotfix for AEM 6.5 SP11 to SP20)'],
  files: OSGI_FILES,
  literals: ['auth.token.provider.', 'auth.access.token.request'],
  check: (source) => (isProvisioned(source) ? [] : jwtPlaces(source)),
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
  samples: {
    matches: [
      {
        path: `config/${PID}.1.config`,
        text: 'auth.token.provider.client.id="a"\nauth.token.provider.keypair.alias="b"\n',
        found: 'auth.token.provider.keypair.alias',
      },
      {
        path: `config/${PID}~a.cfg.json`,
        text: '{"auth.token.provider.client.id":"a",\n"auth.token.provider.keypair.alias": "b"}\n',
        found: 'auth.token.provider.keypair.alias',
      },
      {
        path: `apps/a/config/${PID}-a.xml`,
        text: '<jcr:root auth.token.provider.title="a" auth.token.provider.keypair.alias="b"\n auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"/>\n',
        found: 'auth.token.provider.keypair.alias',
      },
      {
        path: `config/${PID}.2.config`,
        text: 'auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"\n',
        found: 'ims/exchange/jwt',
      },
    ],
    nonMatches: [
      {
        path: `config/${PID}.1.config`,
        text: 'auth.token.provider.authorization.grants="client_credentials"\nauth.token.provider.keypair.alias="old"\nauth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3"\n',
        reason: 'migrated: the grants decide',
      },
      {
        path: `config/${PID}.1.config`,
        text: 'auth.token.provider.client.id="a"\nauth.token.provider.keypair.alias=""\n',
        reason: 'no key pair; the factory id alone proves nothing',
      },
      {
        path: `config/${PID}.1.config`,
        text: 'auth.token.provider.title="AEM-p123-e456"\nauth.token.provider.keypair.alias="b"\n',
        reason: 'Adobe provisioned it and migrates it: another rule',
      },
      {
        path: 'api/model.json',
        text: '{"properties": ["auth.token.provider.keypair.alias"]}\n',
        reason: 'a name without a value, in a generated client',
      },
    ],
  },
};

/** The same for integrations that Adobe provisioned: whoever migrates these by hand breaks them. */
export const aemImsProvisioned: Rule = {
  id: 'aem-ims-provisioned',
  title: 'Adobe IMS integration that Adobe provisioned',
  level: 'note',
  knowsFile: true,
  message:
    'An Adobe IMS integration with a JWT that Adobe provisioned for AEM as a Cloud Service. Do not migrate it by hand: Adobe does.',
  proves:
    'The project AEM-p…-e… and the client cm-p…-e… in the Developer Console are made by Adobe for a program and an environment. Adobe migrates these itself and asks customers to leave them alone.',
  sources: [CLOUD, 'Experience League: JWT Credentials Deprecation in Adobe Developer Console'],
  files: OSGI_FILES,
  literals: ['auth.token.provider.', 'auth.access.token.request'],
  check: (source) => (isProvisioned(source) ? jwtPlaces(source) : []),
  advice: {
    text: 'Leave auto-provisioned IMS integrations and their project (AEM-p…-e…) in the Developer Console as they are: Adobe migrates them on AEM release 17258 or later. A copy of one does not belong in the repository, as it would overwrite what Adobe migrated: remove this file. Integrations that you made are switched in Tools > Security > Adobe IMS Integrations.',
  },
  docs: CLOUD,
  samples: {
    matches: [
      {
        path: `config/${PID}.1.config`,
        text: 'auth.token.provider.title="AEM-p123-e456"\nauth.token.provider.keypair.alias="b"\n',
        found: 'auth.token.provider.keypair.alias',
      },
    ],
    nonMatches: [
      {
        path: `config/${PID}.1.config`,
        text: 'auth.token.provider.title="Smart Tags"\nauth.token.provider.keypair.alias="b"\n',
        reason: 'a person made it: it has to be switched',
      },
      {
        path: 'env.properties',
        text: 'author=https://author-p123-e456.adobeaemcloud.com\n',
        reason: 'the address of an environment',
      },
    ],
  },
};
