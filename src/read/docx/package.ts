import { strFromU8, strToU8, zipSync } from 'fflate';
import { UnreadableFile } from '../unreadable.ts';
import { unpack } from '../zip.ts';
import { elements, parseXml, type XmlElement } from './xml.ts';

/** Some 1000 pages. mammoth needs 10 s and 2 GB for as much, which a packed file of 100 KB can hold. */
const largestUnpacked = 32 * 1024 * 1024;

/** Pictures and themes are not unpacked at all. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/)?(document|numbering|styles|footnotes|endnotes|header|footer)\d*\.xml(\.rels)?)$/;

/** The parts of a DOCX that carry its text. */
export class Package {
  private readonly parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = unpack(bytes, wanted, largestUnpacked);
  }

  /** Name of the part with the body: Word writes "document.xml", some services "document2.xml". */
  get body(): string {
    const name = Object.keys(this.parts).find((one) => /^word\/document\d*\.xml$/.test(one));
    if (name === undefined) throw new UnreadableFile('damaged', 'no body');
    return name;
  }

  /** Name of the part that a relationship of the body leads to; empty where it leads nowhere. */
  target(id: string): string {
    const links = this.read(this.body.replace(/^word\//, 'word/_rels/').concat('.rels'));
    const link = links && elements(links).find(({ attributes }) => attributes.Id === id);
    const path = link?.attributes.Target ?? '';
    return path === '' ? '' : path.startsWith('/') ? path.slice(1) : `word/${path}`;
  }

  read(name: string): XmlElement | undefined {
    const part = this.parts[name];
    return part === undefined ? undefined : parseXml(strFromU8(part));
  }

  write(name: string, xml: string): void {
    this.parts[name] = strToU8(xml);
  }

  /** The package again, not compressed: it is read at once. */
  zip(): Buffer {
    const bytes = zipSync(this.parts, { level: 0 });
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
