import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const DOCS = 'https://github.com/adobe/experience-platform-streaming-connect/blob/master/DEVELOPER_GUIDE.md';

const TYPE = /aep\.connection\.auth\.token\.type["']?\s{0,20}[:=,]\s{0,20}["']?jwt_token\b/g;
const KEYS = /aep\.connection\.auth\.(?:accountKey|filePath|keyValue)\b(?=["']?\s{0,20}[:=])/g;

// The other settings belong to the type. If the type is in another file, the first of them is reported.
function check({ text }: Document): Match[] {
  const types = placesOf(TYPE, text);
  return types.length > 0 ? types : placesOf(KEYS, text).slice(0, 1);
}

export const kafkaConnect = defineRule({
  id: 'kafka-connect',
  tier: 'format',
  title: 'Kafka Connect sink for Experience Platform with a JWT',
  level: 'error',
  message: 'The streaming connector authenticates with a Service Account (JWT) credential.',
  proves:
    'The value jwt_token of aep.connection.auth.token.type chooses the JWT exchange; accountKey and filePath (the private key) are read for it only.',
  matchers: [{ keywords: ['aep.connection.auth.'], when: [TYPE, KEYS], check }],
  advice: {
    text: 'Set aep.connection.auth.token.type=oauth2_access_token with aep.connection.auth.client.id, aep.connection.auth.client.secret and aep.connection.auth.endpoint (ims-na1.adobelogin.com), and remove accountKey and filePath. Needs a connector built after 2024-02-12.',
    before: `"aep.connection.auth.token.type": "jwt_token",
"aep.connection.auth.accountKey": "…@techacct.adobe.com",
"aep.connection.auth.filePath": "/secrets/private.key",`,
    after: `"aep.connection.auth.token.type": "oauth2_access_token",
"aep.connection.auth.client.id": "…",
"aep.connection.auth.client.secret": "…",`,
    language: 'json',
  },
  docs: DOCS,
});
