import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const PAGE = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const NAMED =
  /\bcom\.adobe\.acs\.commons\.adobeio\.service\.impl\.Integration(?:ServiceImpl|Configuration)\b/g;
const IN_PACKAGE = /^package com\.adobe\.acs\.commons\.adobeio\.service\.impl;/m;
const CLASS = /\bIntegration(?:ServiceImpl|Configuration)\b/g;

// One finding is enough in the code of the service itself, which uses its class names everywhere.
function check({ text }: Document): Match[] {
  return IN_PACKAGE.test(text) ? placesOf(CLASS, text).slice(0, 1) : placesOf(NAMED, text);
}

export const acsCommonsCode = defineRule({
  id: 'acs-commons-code',
  tier: 'package',
  title: 'Code on the Adobe I/O integration of ACS AEM Commons',
  level: 'error',
  message: 'Uses the Adobe I/O integration of ACS AEM Commons, which signs a JWT.',
  proves:
    'IntegrationServiceImpl and its configuration read a private key, a technical account and a claim key, and have no way to use OAuth. What calls an endpoint through them says nothing.',
  files: /\.(?:java|kt|groovy|scala)$/i,
  matchers: [{ keywords: ['adobeio.service.impl'], when: [NAMED, IN_PACKAGE], check }],
  advice: {
    text: 'This service knows no OAuth Server-to-Server credential. Get the token from an AccessTokenProvider of Granite (grants="client_credentials", a scope and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
  },
  docs: PAGE,
});
