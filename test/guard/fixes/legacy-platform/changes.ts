/**
 * What has to go when examples/legacy-platform is migrated, listed by hand and not by the guard: of each file the pieces
 * that it must not hold then. The id of a technical account is none: it may stay.
 */
export const CHANGES: Readonly<Record<string, readonly string[]>> = {
  '.github/workflows/deploy.yml': ['command: auth', 'KEY: ', 'ent_adobeio_sdk, ent_user_sdk'],
  '.github/workflows/release.yml': ['KEY: '],
  Dockerfile: ['ADOBE_PRIVATE_KEY_PATH', 'ADOBE_META_SCOPES'],
  'charts/platform/values.yaml': ['metaScopes', 'privateKeySecret'],
  'connect/aep-sink.json': ['jwt_token', 'auth.accountKey', 'auth.filePath'],
  'infra/main.tf': ['ADOBE_PRIVATE_KEY', 'ADOBE_META_SCOPES'],
  'infra/variables.tf': ['adobe_private_key'],
  'reports/pom.xml': ['1.1.5'],
  'reports/src/main/java/com/example/reports/Tokens.java': [
    'auth.JwtContext',
    'util.PrivateKeyBuilder',
    'JwtContext.builder',
    'addMetascope',
    '.privateKey(',
  ],
  'reports/src/main/resources/application.properties': ['aio_meta_scopes', 'aio_encoded_pkcs8'],
  'requests/token.http': ['/ims/exchange/jwt', 'jwt_token'],
  'scripts/get-token.sh': ['JWT=', '/ims/exchange/jwt', 'jwt_token'],
  'sync/analytics.json': ['pathToKey'],
  'sync/connector-umapi.yml': ['tech_acct_id', 'priv_key_path'],
  'sync/exchange.py': ['import jwt', '/c/', '/s/ent_user_sdk', '/ims/exchange/jwt', 'jwt_token'],
  'sync/pyproject.toml': ['umapi-client = "^2.18"'],
  'sync/requirements.txt': ['umapi-client==2.18'],
  'sync/settings.ini': ['priv_key_path', 'metascopes'],
  'sync/sync_users.py': ['JWTAuth', 'priv_key_path'],
  'web/.aio': ['meta_scopes', 'ent_adobeio_sdk', 'private_key'],
  'web/.env.example': ['ADOBE_PRIVATE_KEY', 'ADOBE_META_SCOPES'],
  'web/config/default.json': ['metaScopes', 'privateKeyPath'],
  'web/package.json': ['@adobe/jwt-auth'],
  'web/src/exchange.js': ['import jwt', '/c/', '/s/ent_', 'jwt.sign', 'jwt_token', '/ims/exchange/jwt'],
  'web/src/token.js': ['@adobe/jwt-auth', 'metaScopes', 'privateKey:'],
};
