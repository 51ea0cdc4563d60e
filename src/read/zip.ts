import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { UnreadableFile } from './unreadable.ts';

const signature = [0x50, 0x4b, 0x03, 0x04];

/** Whether the bytes begin as a ZIP does. */
export function isZip(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Names of the files in a ZIP; empty where it has no directory any more. */
export function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) === 0 });
  } catch {
    return [];
  }
  return names;
}

/**
 * The wanted files of a ZIP, together not larger than `most` bytes; nothing else is unpacked.
 * @throws UnreadableFile also where the bytes are not those that were packed
 */
export function unpack(bytes: Uint8Array, wanted: RegExp, most: number): Record<string, Uint8Array> {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!wanted.test(name)) return false;
      size += originalSize;
      if (size > most) throw new UnreadableFile('tooLarge');
      return true;
    },
  });
  // A digit that is not the one that was written would be held against the report.
  for (const [name, sum] of checksums(bytes))
    if (parts[name] && crc32(parts[name]) !== sum) throw new UnreadableFile('damaged', `checksum of ${name}`);
  return parts;
}

const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;

/** The checksums that the ZIP's directory names; of the large form of ZIP, which no report needs, none. */
function checksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== directoryEnd) end--;
  const found = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left--) {
    if (view.getUint32(at, true) !== directoryEntry) break;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    found.set(Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString(), view.getUint32(at + 16, true));
    at += 46 + name + extra + comment;
  }
  return found;
}
