import { randomFrom as fromNumber } from '../bench/texts/random.ts';

/** Numbers from 0 to below 1 that depend on nothing but the words they are made from (FNV-1a). */
export function randomFrom(words: string): () => number {
  let seed = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) seed = Math.imul(seed ^ words.charCodeAt(at), 0x01000193);
  return fromNumber(seed);
}
