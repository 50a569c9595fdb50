import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { blake2b } from '@noble/hashes/blake2.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 24;
// How an X25519 public key starts as SubjectPublicKeyInfo (RFC 8410); its 32 bytes follow.
const SPKI_START = Buffer.from('302a300506032b656e032100', 'hex');
const SIGMA = words(Buffer.from('expand 32-byte k', 'ascii'));
const NO_INPUT = new Uint32Array(4);

/**
 * Seals a text so that only the owner of a key can open it: libsodium's `crypto_box_seal`, which GitHub asks for. A new
 * key pair is made for each box, so that no two boxes are the same.
 *
 * Source: https://doc.libsodium.org/public-key_cryptography/sealed_boxes; the tests open the boxes with libsodium itself.
 *
 * @param publicKey 32 bytes in base64, as GitHub sends them
 * @returns base64; undefined if this is not a public key for X25519
 */
export function seal(text: string, publicKey: string): string | undefined {
  const theirs = keyBytes(publicKey);
  if (theirs === undefined) return undefined;
  const own = generateKeyPairSync('x25519');
  const ours = own.publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI_START.length);
  const shared = sharedKey(own.privateKey, theirs);
  if (shared === undefined) return undefined;
  const key = new Uint32Array(KEY_BYTES / 4);
  hsalsa(SIGMA, words(shared), NO_INPUT, key);
  const nonce = blake2b(Buffer.concat([ours, theirs]), { dkLen: NONCE_BYTES });
  const box = xsalsa20poly1305(new Uint8Array(key.buffer), nonce).encrypt(Buffer.from(text, 'utf8'));
  return Buffer.concat([ours, box]).toString('base64');
}

function keyBytes(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, 'base64');
  // Node skips what is not base64.
  return bytes.length === KEY_BYTES && bytes.toString('base64') === base64 ? bytes : undefined;
}

function sharedKey(privateKey: KeyObject, theirs: Buffer): Buffer | undefined {
  try {
    const der = Buffer.concat([SPKI_START, theirs]);
    return diffieHellman({
      privateKey,
      publicKey: createPublicKey({ key: der, format: 'der', type: 'spki' }),
    });
  } catch {
    // A point of small order: every private key would have the same shared key.
    return undefined;
  }
}

// A copy, because the memory of a Buffer need not start at a multiple of four.
function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}
