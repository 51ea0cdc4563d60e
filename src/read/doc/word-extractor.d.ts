declare module 'word-extractor/lib/ole-compound-doc.js' {
  import type { Readable } from 'node:stream';
  import type BufferReader from 'word-extractor/lib/buffer-reader.js';

  export default class OleCompoundDoc {
    constructor(reader: BufferReader);
    read(): Promise<this>;
    stream(name: string): Readable;
    protected _SAT: { _table: number[]; getSecIdChain(first: number): number[] };
    protected _SSAT: { _table: number[]; getSecIdChain(first: number): number[] };
    protected _readSAT(): Promise<void>;
    protected _readSSAT(): Promise<void>;
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer);
  }
}
