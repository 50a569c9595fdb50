import { readFileSync } from 'node:fs';
import auth from '@adobe/jwt-auth';

const config = JSON.parse(readFileSync(new URL('../config/default.json', import.meta.url), 'utf8'));

// Tokens live for a day, so one is enough for a request.
export async function accessToken() {
  const { access_token } = await auth({
    clientId: config.adobe.clientId,
    clientSecret: process.env.ADOBE_CLIENT_SECRET,
    technicalAccountId: config.adobe.technicalAccountId,
    orgId: config.adobe.orgId,
    metaScopes: config.adobe.metaScopes,
    privateKey: process.env.ADOBE_PRIVATE_KEY,
  });
  return access_token;
}
