import jwt from 'jsonwebtoken';

// Written before there was a package for it.
const IMS = 'https://ims-na1.adobelogin.com';

export async function exchange({ clientId, clientSecret, orgId, technicalAccountId, privateKey }) {
  const claims = {
    exp: Math.floor(Date.now() / 1000) + 300,
    iss: orgId,
    sub: technicalAccountId,
    aud: `${IMS}/c/${clientId}`,
    [`${IMS}/s/ent_analytics_bulk_ingest_sdk`]: true,
  };
  const token = jwt.sign(claims, privateKey, { algorithm: 'RS256' });
  const body = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    jwt_token: token,
  });
  const response = await fetch(`${IMS}/ims/exchange/jwt`, { method: 'POST', body });
  return (await response.json()).access_token;
}
