import { UnreadableFile } from '../unreadable.ts';

/** The streams of a Word file that its text is made of. */
export interface Streams {
  main: Buffer;
  /** Formatting, lists, styles; a Word file has two and says which one counts. */
  table: Buffer;
  /** What did not fit into the main stream. */
  data: Buffer;
}

/** Place of the flags in the main stream, and the one that says which table stream counts. */
const flags = 0x0a;
const secondTable = 0x0200;

/** Opens the container with word-extractor's reader of it. @throws UnreadableFile where it is damaged */
export async function openContainer(bytes: Uint8Array): Promise<Streams> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectors = countSectors(buffer);
  const { default: OleCompoundDoc } = await import('word-extractor/lib/ole-compound-doc.js');

  /** A damaged file may name a sector as its own successor, over any number of others. */
  class Bounded extends OleCompoundDoc {
    protected override async _readSAT(): Promise<void> {
      await super._readSAT();
      bound(this._SAT, sectors);
    }
    protected override async _readSSAT(): Promise<void> {
      await super._readSSAT();
      bound(this._SSAT, this._SSAT._table.length);
    }
  }

  const reader = readerOf(buffer);
  const container = await new Bounded(reader).read();
  // Programs may leave out the end of the last sector, but none that belongs to the text.
  reader.whole = true;
  const main = await readStream('WordDocument');
  if (main.length < flags + 2) throw new UnreadableFile('damaged', 'no text');
  const table = await readStream((main.readUInt16LE(flags) & secondTable) !== 0 ? '1Table' : '0Table');
  reader.whole = false;
  return { main, table, data: await readStream('Data') };

  async function readStream(name: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of container.stream(name)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}

/** The header's sizes decide how much memory is taken: none may go beyond the file. */
function countSectors(buffer: Buffer): number {
  if (buffer.length < 512) throw new UnreadableFile('damaged', 'no header');
  const [size, small] = [buffer.readUInt16LE(30), buffer.readUInt16LE(32)];
  const sectors = Math.ceil(buffer.length / 2 ** size);
  const tables = [buffer.readUInt32LE(44), buffer.readUInt32LE(72)];
  if ((size !== 9 && size !== 12) || small > size || tables.some((count) => count > sectors))
    throw new UnreadableFile('damaged', 'sizes in the header');
  return sectors;
}

/** Reads from the bytes; nothing beyond their end is taken for noughts. */
function readerOf(buffer: Buffer) {
  return {
    /** Whether a part may not be cut off. */
    whole: false,
    read(target: Buffer, offset: number, length: number, at: number): Promise<Buffer> {
      const end = this.whole ? at + length : at + 1;
      if (!(at >= 0 && end <= buffer.length)) throw new UnreadableFile('damaged', 'cut off');
      buffer.copy(target, offset, at, at + length);
      return Promise.resolve(target);
    },
  };
}

function bound(allocation: { _table: number[]; getSecIdChain(first: number): number[] }, sectors: number): void {
  const { _table: table } = allocation;
  allocation.getSecIdChain = (first) => {
    const chain: number[] = [];
    for (let sector: number | undefined = first; sector !== undefined && sector >= 0; sector = table[sector]) {
      if (sector >= sectors || chain.length >= sectors) throw new UnreadableFile('damaged', 'chain of sectors');
      chain.push(sector);
    }
    return chain;
  };
}
