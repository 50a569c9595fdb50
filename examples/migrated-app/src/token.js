import { readFileSync } from 'node:fs';
import { auth } from '@adobe/auth-token';

const config = JSON.parse(readFileSync(new URL('../config/adobe.json', import.meta.url), 'utf8'));

export async function accessToken() {
  const { access_token } = await auth({
    clientId: process.env.ADOBE_CLIENT_ID,
    clientSecret: process.env.ADOBE_CLIENT_SECRET,
    scope: config.scopes.join(','),
    environment: 'prod',
  });
  return access_token;
}
