import { KeyObject, webcrypto } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CertificateKind } from './types.ts';

type X509 = typeof import('@peculiar/x509');
type KeyPair = webcrypto.CryptoKeyPair;

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const FOLDER = 'ims-server-';
const DAY = 24 * 60 * 60 * 1000;

/**
 * Names the trusted certificate is valid for. Adobe's hosts are here so that a client can use its real URL through a
 * proxy that leads to this server.
 */
const HOSTS = [
  { type: 'dns', value: 'localhost' },
  { type: 'dns', value: 'ims-na1.adobelogin.com' },
  { type: 'dns', value: 'ims-na1-stg1.adobelogin.com' },
  { type: 'dns', value: 'api.adobe.io' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
] as const;

/** A private key and its certificate, both PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** The authority that signs the certificates of this process. */
export interface Authority {
  readonly pem: string;
  /** Path of a file with the same text, readable by its owner only and removed when the process ends (if it was
   * killed: when the next one starts). */
  readonly file: string;
}

interface AuthorityWithKeys extends Authority {
  readonly keys: KeyPair;
  readonly subject: string;
}

let x509: Promise<X509> | undefined;
let authority: Promise<AuthorityWithKeys> | undefined;
const certificates = new Map<CertificateKind, Promise<Certificate>>();

/** Loads the certificate library, and before it the metadata reflection that its dependency injection wants. */
export async function library(): Promise<X509> {
  await import('reflect-metadata');
  x509 ??= import('@peculiar/x509');
  return x509;
}

function newKeys(): Promise<KeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']) as Promise<KeyPair>;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what processes left that were killed, as test runners do with their workers. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(FOLDER) ? /^(\d+)-/.exec(name.slice(FOLDER.length))?.[1] : undefined;
    if (pid === undefined || isRunning(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // It belongs to someone else, who will remove it.
    }
  }
}

async function createAuthority(): Promise<AuthorityWithKeys> {
  const lib = await library();
  const keys = await newKeys();
  const subject = 'CN=Embedded IMS test authority';
  const certificate = await lib.X509CertificateGenerator.createSelfSigned({
    name: subject,
    keys,
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + 30 * DAY),
    extensions: [
      new lib.BasicConstraintsExtension(true, 0, true),
      new lib.KeyUsagesExtension(lib.KeyUsageFlags.keyCertSign | lib.KeyUsageFlags.cRLSign, true),
      await lib.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const pem = `${certificate.toString('pem')}\n`;
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${FOLDER}${process.pid}-`));
  const file = join(folder, 'ca.pem');
  writeFileSync(file, pem, { mode: 0o600 });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { pem, file, keys, subject };
}

async function createCertificate(kind: CertificateKind): Promise<Certificate> {
  const lib = await library();
  authority ??= createAuthority();
  const ca = await authority;
  const keys = await newKeys();
  const subject = 'CN=localhost';
  const signer = kind === 'self-signed' ? { subject, keys } : ca;
  const names = kind === 'wrong-host' ? [{ type: 'dns', value: 'another-host.test' } as const] : [...HOSTS];
  const certificate = await lib.X509CertificateGenerator.create({
    subject,
    issuer: signer.subject,
    publicKey: keys.publicKey,
    signingKey: signer.keys.privateKey,
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(Date.now() - 10 * DAY),
    notAfter: new Date(Date.now() + (kind === 'expired' ? -1 : 20) * DAY),
    extensions: [
      new lib.BasicConstraintsExtension(false, undefined, true),
      new lib.KeyUsagesExtension(lib.KeyUsageFlags.digitalSignature, true),
      new lib.ExtendedKeyUsageExtension([lib.ExtendedKeyUsage.serverAuth]),
      new lib.SubjectAlternativeNameExtension(names),
      await lib.AuthorityKeyIdentifierExtension.create(signer.keys.publicKey),
      await lib.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return {
    key: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: certificate.toString('pem'),
  };
}

/** The authority of this process, made on first use. */
export async function certificateAuthority(): Promise<Authority> {
  authority ??= createAuthority();
  const { pem, file } = await authority;
  return { pem, file };
}

/** A server certificate of the kind asked for, made once per process. Valid for 20 days (`expired`: not). */
export function certificateFor(kind: CertificateKind): Promise<Certificate> {
  const known = certificates.get(kind);
  if (known !== undefined) return known;
  const made = createCertificate(kind);
  certificates.set(kind, made);
  return made;
}
