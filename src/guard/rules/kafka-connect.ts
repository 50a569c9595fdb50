import { placesOf } from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

const DOCS = 'https://github.com/adobe/experience-platform-streaming-connect/blob/master/DEVELOPER_GUIDE.md';

const TYPE = /aep\.connection\.auth\.token\.type["']?\s{0,20}[:=,]\s{0,20}["']?jwt_token\b/g;
const KEYS = /aep\.connection\.auth\.(?:accountKey|filePath|keyValue)\b(?=["']?\s{0,20}[:=])/g;

// The other settings go with the type; where that stands elsewhere, the first of them is the place.
function check({ text }: Source): Match[] {
  const types = placesOf(TYPE, text);
  return types.length > 0 ? types : placesOf(KEYS, text).slice(0, 1);
}

export const kafkaConnect: Rule = {
  id: 'kafka-connect',
  title: 'Kafka Connect sink for Experience Platform with a JWT',
  level: 'error',
  knowsFile: true,
  message:
    'The streaming connector authenticates with a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
  proves:
    'The value jwt_token of aep.connection.auth.token.type chooses the JWT exchange; accountKey and filePath (the private key) are read for it only.',
  sources: [
    'adobe/experience-platform-streaming-connect (DEVELOPER_GUIDE.md, pull request 63 of 2024-02-12)',
    DOCS,
  ],
  literals: ['aep.connection.auth.'],
  check,
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
  samples: {
    matches: [
      {
        path: 'sink.json',
        text: '{\n  "aep.connection.auth.enabled": true,\n  "aep.connection.auth.token.type": "jwt_token"\n}\n',
        found: 'aep.connection.auth.token.type": "jwt_token',
      },
      {
        path: 'sink.properties',
        text: 'aep.connection.auth.token.type=jwt_token\n',
        found: 'aep.connection.auth.token.type=jwt_token',
      },
      {
        path: 'values.yaml',
        text: 'config:\n  aep.connection.auth.filePath: /secrets/private.key\n',
        found: 'aep.connection.auth.filePath',
      },
    ],
    nonMatches: [
      {
        path: 'sink.json',
        text: '{"aep.connection.auth.token.type": "oauth2_access_token", "aep.connection.auth.client.id": "a"}\n',
        reason: 'OAuth Server-to-Server',
      },
      {
        path: 'sink.json',
        text: '{"aep.connection.auth.token.type": "access_token", "aep.connection.auth.client.code": "a"}\n',
        reason: 'the authorization code of IMS, which is no JWT credential',
      },
      {
        path: 'A.java',
        text: 'static final String T = "aep.connection.auth.token.type";\n',
        reason: 'the name of the setting without a value',
      },
    ],
  },
};
