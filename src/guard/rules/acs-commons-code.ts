import { placesOf } from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

const PAGE = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const NAMED =
  /\bcom\.adobe\.acs\.commons\.adobeio\.service\.impl\.Integration(?:ServiceImpl|Configuration)\b/g;
const IN_PACKAGE = /^package com\.adobe\.acs\.commons\.adobeio\.service\.impl;/m;
const CLASS = /\bIntegration(?:ServiceImpl|Configuration)\b/g;

// One place is enough in the code of the service itself; it names its classes all over.
function check({ text }: Source): Match[] {
  return IN_PACKAGE.test(text) ? placesOf(CLASS, text).slice(0, 1) : placesOf(NAMED, text);
}

export const acsCommonsCode: Rule = {
  id: 'acs-commons-code',
  title: 'Code on the Adobe I/O integration of ACS AEM Commons',
  level: 'error',
  message:
    'Uses the Adobe I/O integration of ACS AEM Commons, which signs a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    'IntegrationServiceImpl and its configuration read a private key, a technical account and a claim key, and have no way to use OAuth. What calls an endpoint through them says nothing.',
  sources: ['Adobe-Consulting-Services/acs-aem-commons (bundle, adobeio/service/impl)'],
  files: /\.(?:java|kt|groovy|scala)$/i,
  literals: ['adobeio.service.impl'],
  check,
  advice: {
    text: 'This service knows no OAuth Server-to-Server credential. Get the token from an AccessTokenProvider of Granite (grants="client_credentials", a scope and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
  },
  docs: PAGE,
  samples: {
    matches: [
      {
        path: 'A.java',
        text: 'import com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl;\n',
        found: 'com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl',
      },
    ],
    nonMatches: [
      {
        path: 'A.java',
        text: 'import com.adobe.acs.commons.adobeio.service.EndpointService;\n',
        reason: 'what calls an API, not what gets a token',
      },
      {
        path: 'configure/.content.xml',
        text: '<a href="/configMgr/com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl"/>\n',
        reason: 'a page that mentions the configuration',
      },
    ],
  },
};
