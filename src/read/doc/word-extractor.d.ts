/** The part of word-extractor that opens the container; its text comes without fonts, tables and lists. */
declare module 'word-extractor/lib/ole-compound-doc.js' {
  import type { Readable } from 'node:stream';

  interface Allocation {
    _table: number[];
    getSecIdChain(first: number): number[];
  }

  export default class OleCompoundDoc {
    constructor(reader: {
      read(target: Buffer, offset: number, length: number, at: number): Promise<Buffer>;
    });
    read(): Promise<this>;
    stream(name: string): Readable;
    protected _SAT: Allocation;
    protected _SSAT: Allocation;
    protected _readSAT(): Promise<void>;
    protected _readSSAT(): Promise<void>;
  }
}
