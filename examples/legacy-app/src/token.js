import { readFileSync } from 'node:fs';
import auth from '@adobe/jwt-auth';

const config = JSON.parse(readFileSync(new URL('../config/adobe.json', import.meta.url), 'utf8'));

export async function accessToken() {
  const { access_token } = await auth({
    clientId: process.env.ADOBE_CLIENT_ID,
    clientSecret: process.env.ADOBE_CLIENT_SECRET,
    technicalAccountId: config.technicalAccountId,
    orgId: config.orgId,
    metaScopes: config.metaScopes,
    privateKey: process.env.ADOBE_PRIVATE_KEY,
  });
  return access_token;
}
