import { unzipSync, zipSync } from 'fflate';
import { isZip } from '../../src/read/zip.ts';

/** A source of numbers in [0, 1). */
export type Chance = () => number;

const below = (limit: number, chance: Chance) => Math.floor(chance() * limit);

/** The ways in which a file is damaged, each on a copy. */
const ways: Record<string, (bytes: Uint8Array, chance: Chance) => Uint8Array> = {
  flipped(bytes, chance) {
    const copy = Uint8Array.from(bytes);
    for (let left = 1 + below(chance() < 0.5 ? 2 : 20, chance); left > 0; left--)
      copy[below(copy.length, chance)]! ^= 1 << below(8, chance);
    return copy;
  },
  cut: (bytes, chance) => bytes.slice(0, below(bytes.length, chance)),
  gap(bytes, chance) {
    const from = below(bytes.length, chance);
    return join(bytes.subarray(0, from), bytes.subarray(from + 1 + below(5000, chance)));
  },
  duplicated(bytes, chance) {
    const from = below(bytes.length, chance);
    const part = bytes.subarray(from, from + 1 + below(50_000, chance));
    const at = below(bytes.length, chance);
    return join(bytes.subarray(0, at), part, part, bytes.subarray(at));
  },
};

/** Damages a file in one way; packed files half of the time in what they hold, so that the damage gets past the checksums. */
export function damage(bytes: Uint8Array, chance: Chance): { bytes: Uint8Array; how: string } {
  const names = Object.keys(ways);
  const how = names[below(names.length, chance)]!;
  if (!isZip(bytes) || chance() < 0.5) return { bytes: ways[how]!(bytes, chance), how };
  const parts = unzipSync(bytes);
  const inside = Object.keys(parts).filter((name) =>
    /(?:document|numbering|styles|sheet\d|sharedStrings|workbook)\.xml$/.test(name),
  );
  const name = inside[below(inside.length, chance)]!;
  return { bytes: zipSync({ ...parts, [name]: ways[how]!(parts[name]!, chance) }), how: `${how} in ${name}` };
}

function join(...pieces: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
