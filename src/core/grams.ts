/** Length of the parts of texts that are compared. */
export const GRAM = 8;

/** Which parts of {@link GRAM} characters some texts have; it may name others as well. */
export type Grams = { readonly bits: Uint32Array; readonly mask: number };

// Of so many bits for each part, an eighth or fewer are set.
const BITS_PER_GRAM = 8;
const FACTOR = 0x01000193;

/** @returns the hash of each part of the text, in the order of their places */
export function hashesOf(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - GRAM + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0;
    for (let next = at; next < at + GRAM; next++) hash = Math.imul(hash ^ text.charCodeAt(next), FACTOR);
    hashes[at] = hash ^ (hash >>> 15);
  }
  return hashes;
}

/** @returns the parts of all these texts, in one or two bytes for each */
export function gramsOf(texts: readonly string[]): Grams {
  const count = texts.reduce((sum, { length }) => sum + length, 0);
  const size = 2 ** Math.ceil(Math.log2(Math.max(32, count * BITS_PER_GRAM)));
  const bits = new Uint32Array(size / 32);
  for (const text of texts) {
    for (const hash of hashesOf(text)) {
      const bit = hash & (size - 1);
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return { bits, mask: size - 1 };
}

/** @returns whether one of the texts can have a part with this hash; false is certain */
export function mayHold({ bits, mask }: Grams, hash: number): boolean {
  const bit = hash & mask;
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}
