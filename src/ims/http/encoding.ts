import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { ResponseTooLarge, UnreadableEncoding } from './network-failure.ts';

type Decoder = (body: Buffer, options: { maxOutputLength: number }) => Buffer;

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  // Some servers send deflate without the header of zlib. Source: RFC 9110 section 8.4.1.2.
  deflate: (body, options) =>
    ((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options),
  br: brotliDecompressSync,
};
const ENCODINGS_MAX = 3;

/**
 * Decodes the body of a response. The request asks for no encoding, but some proxies and gateways encode all the same.
 *
 * @param encodings value of the `content-encoding` header; empty for none
 * @param maxBytes largest result, after each of several encodings
 * @throws UnreadableEncoding, ResponseTooLarge
 */
export function decoded(body: Buffer, encodings: string, maxBytes: number): Buffer {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // An empty answer, such as one to a status without a body, has nothing to decode.
  if (names.length === 0 || body.length === 0) return body;
  const decoders = names.map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined));
  if (names.length > ENCODINGS_MAX || !decoders.every((decoder) => decoder !== undefined)) {
    throw new UnreadableEncoding('an answer in an encoding that was not asked for and cannot be read');
  }
  return decoders.reduceRight((encoded, decoder) => decode(encoded, decoder, maxBytes), body);
}

function decode(body: Buffer, decoder: Decoder, maxOutputLength: number): Buffer {
  try {
    return decoder(body, { maxOutputLength });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new ResponseTooLarge(maxOutputLength);
    throw new UnreadableEncoding('an answer whose encoding (gzip, deflate or br) is broken');
  }
}
