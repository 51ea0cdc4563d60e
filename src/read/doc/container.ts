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

/** Opens the container with word-extractor's reader of it. */
export async function openContainer(bytes: Uint8Array): Promise<Streams> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkSizes(buffer);
  const { default: OleCompoundDoc } = await import('word-extractor/lib/ole-compound-doc.js');
  const { default: BufferReader } = await import('word-extractor/lib/buffer-reader.js');

  /** A damaged file may name a sector as its own successor, over any number of others. */
  class Bounded extends OleCompoundDoc {
    protected override async _readSAT(): Promise<void> {
      await super._readSAT();
      bound(this._SAT);
    }
    protected override async _readSSAT(): Promise<void> {
      await super._readSSAT();
      bound(this._SSAT);
    }
  }

  const container = await new Bounded(new BufferReader(buffer)).read();
  const main = await readStream('WordDocument');
  if (main.length < flags + 2) throw new UnreadableFile('damaged', 'no text');
  const table = await readStream((main.readUInt16LE(flags) & secondTable) !== 0 ? '1Table' : '0Table');
  return { main, table, data: await readStream('Data') };

  async function readStream(name: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of container.stream(name)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}

/** The header's sizes decide how much memory is taken: none may go beyond the file. */
function checkSizes(buffer: Buffer): void {
  if (buffer.length < 512) throw new UnreadableFile('damaged', 'no header');
  const [sector, small] = [buffer.readUInt16LE(30), buffer.readUInt16LE(32)];
  const sectors = buffer.readUInt32LE(44);
  if ((sector !== 9 && sector !== 12) || small > sector || sectors > buffer.length / (1 << sector))
    throw new UnreadableFile('damaged', 'sizes in the header');
}

function bound(allocation: { _table: number[]; getSecIdChain(first: number): number[] }): void {
  const { _table: table } = allocation;
  allocation.getSecIdChain = (first) => {
    const chain: number[] = [];
    for (let sector: number | undefined = first; sector !== undefined && sector >= 0; sector = table[sector]) {
      if (chain.length > table.length) throw new UnreadableFile('damaged', 'sectors in a circle');
      chain.push(sector);
    }
    return chain;
  };
}
