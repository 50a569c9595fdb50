import type { Rule } from '../model.ts';

const PAGE = 'https://github.com/adobe/aio-lib-java';

export const aioLibJavaJwt: Rule = {
  id: 'aio-lib-java-jwt',
  title: 'JWT context of aio-lib-java',
  level: 'error',
  message:
    'Configures a JWT for the Adobe I/O Java SDK. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    'The keys aio_meta_scopes and aio_encoded_pkcs8 and the classes JwtContext, PrivateKeyBuilder and JwtTokenBuilder of com.adobe.aio exist for the JWT exchange only. The artifact itself does OAuth as well.',
  sources: [PAGE],
  literals: ['aio_meta_scopes', 'aio_encoded_pkcs8', 'com.adobe.aio.'],
  pattern:
    /\baio_(?:meta_scopes|encoded_pkcs8)\b|\bcom\.adobe\.aio\.(?:[a-z]{1,20}\.){0,5}(?:JwtContext|JwtTokenBuilder|PrivateKeyBuilder)\b/g,
  advice: {
    text: 'Use aio-lib-java 2.0.0 or later with aio_oauth_scopes, aio_client_secret, aio_api_key and aio_ims_org_id (OAuthContext in place of JwtContext). Remove aio_meta_scopes, aio_encoded_pkcs8 and aio_technical_account_id.',
    before: `aio_meta_scopes=/s/event_receiver_api,/s/ent_adobeio_sdk
aio_encoded_pkcs8=…`,
    after: `aio_oauth_scopes=openid,AdobeID,event_receiver_api,adobeio_api`,
    language: 'properties',
  },
  docs: PAGE,
  samples: {
    matches: [
      { path: 'a.properties', text: 'aio_meta_scopes=/s/ent_adobeio_sdk\n', found: 'aio_meta_scopes' },
      {
        path: 'A.java',
        text: 'import com.adobe.aio.auth.JwtContext;\n',
        found: 'com.adobe.aio.auth.JwtContext',
      },
      {
        path: 'B.java',
        text: 'import com.adobe.aio.util.PrivateKeyBuilder;\n',
        found: 'com.adobe.aio.util.PrivateKeyBuilder',
      },
    ],
    nonMatches: [
      { path: 'a.properties', text: 'aio_oauth_scopes=openid\naio_api_key=x\n', reason: 'OAuth' },
      { path: 'pom.xml', text: '<artifactId>aio-lib-java-ims</artifactId>\n', reason: 'does both' },
      { path: 'A.java', text: 'import com.example.JwtContext;\n', reason: 'a class of somebody else' },
      { path: 'B.java', text: 'import com.adobe.aio.auth.OAuthContext;\n', reason: 'OAuth' },
    ],
  },
};
