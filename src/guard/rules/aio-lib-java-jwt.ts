import { defineRule } from './define-rule.ts';

const PAGE = 'https://github.com/adobe/aio-lib-java';

export const aioLibJavaJwt = defineRule({
  id: 'aio-lib-java-jwt',
  tier: 'package',
  title: 'JWT context of aio-lib-java',
  level: 'error',
  message: 'Configures a JWT for the Adobe I/O Java SDK.',
  proves:
    'The keys aio_meta_scopes and aio_encoded_pkcs8 and the classes JwtContext, PrivateKeyBuilder and JwtTokenBuilder of com.adobe.aio exist for the JWT exchange only. The artifact itself does OAuth as well.',
  matchers: [
    {
      keywords: ['aio_meta_scopes', 'aio_encoded_pkcs8', 'com.adobe.aio.'],
      pattern:
        /\baio_(?:meta_scopes|encoded_pkcs8)\b|\bcom\.adobe\.aio\.(?:[a-z]{1,20}\.){0,5}(?:JwtContext|JwtTokenBuilder|PrivateKeyBuilder)\b/g,
    },
  ],
  advice: {
    text: 'Use aio-lib-java 2.0.0 or later with aio_oauth_scopes, aio_client_secret, aio_api_key and aio_ims_org_id (OAuthContext in place of JwtContext). Remove aio_meta_scopes, aio_encoded_pkcs8 and aio_technical_account_id.',
    before: `aio_meta_scopes=/s/event_receiver_api,/s/ent_adobeio_sdk
aio_encoded_pkcs8=…`,
    after: `aio_oauth_scopes=openid,AdobeID,event_receiver_api,adobeio_api`,
    language: 'properties',
    scopes: true,
  },
  docs: PAGE,
});
