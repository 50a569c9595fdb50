import { KeyObject, webcrypto } from 'node:crypto';
import { library } from './certificates.ts';

/* What is left of Service Account (JWT) credentials: a certificate, and the file that AEM gives out with it. */

const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

let keys: Promise<webcrypto.CryptoKeyPair> | undefined;

/** One key for all: making it is slow, and nobody verifies anything with it. */
function keyPair(): Promise<webcrypto.CryptoKeyPair> {
  keys ??= webcrypto.subtle.generateKey(ALGORITHM, true, [
    'sign',
    'verify',
  ]) as Promise<webcrypto.CryptoKeyPair>;
  return keys;
}

/** The period of a certificate, epoch milliseconds. A certificate holds whole seconds. */
export interface Validity {
  readonly from: number;
  readonly to: number;
}

/** The PEM of a self-signed certificate, as the Developer Console made one with its key pair. */
export async function legacyCertificate({ from, to }: Validity): Promise<string> {
  const lib = await library();
  const certificate = await lib.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Invented Service Account',
    keys: await keyPair(),
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(from),
    notAfter: new Date(to),
  });
  return `${certificate.toString('pem')}\n`;
}

/**
 * The service credential JSON of AEM as a Cloud Service.
 *
 * Source: the README of adobe/aemcs-api-client-lib
 *
 * @param clientSecret any text; it stands in the file
 */
export async function aemServiceCredential(validity: Validity, clientSecret: string): Promise<string> {
  const { privateKey } = await keyPair();
  const crlf = (pem: string): string => pem.trim().replaceAll('\n', '\r\n');
  const account = `${'0123456789ABCDEF'.repeat(2).slice(0, 24)}@techacct.adobe.com`;
  return JSON.stringify({
    ok: true,
    integration: {
      imsEndpoint: 'ims-na1.adobelogin.com',
      metascopes: 'ent_aem_cloud_api',
      technicalAccount: { clientId: 'cm-p1234-e5678-integration-0', clientSecret },
      email: account,
      id: account,
      org: '0123456789ABCDEF01234567@AdobeOrg',
      privateKey: crlf(KeyObject.from(privateKey).export({ type: 'pkcs1', format: 'pem' }).toString()),
      publicKey: crlf(await legacyCertificate(validity)),
      certificateExpirationDate: new Date(validity.to).toISOString(),
    },
    statusCode: 200,
  });
}
