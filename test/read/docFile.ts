/** Builds Word 97 files from scratch: a container of two streams, text, formatting pages, fonts, notes, lists. */

const u8 = (...values: number[]) => Buffer.from(values);
const u16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
const wide = (text: string) => Buffer.from(text, 'utf16le');
const padded = (bytes: Buffer, size: number) =>
  Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)]);

/** One property: its code and operand. */
export const property = (code: number, ...operand: number[]) => Buffer.concat([u16(code), u8(...operand)]);
export const hidden = property(0x083c, 1);
export const deleted = property(0x0800, 1);
export const inTable = property(0x2416, 1);
/** Of a paragraph in a table that stands in a table's cell. */
export const innerCell = Buffer.concat([inTable, property(0x6649, 2, 0, 0, 0)]);
export const innerCellEnd = Buffer.concat([innerCell, property(0x244b, 1)]);
export const innerRowEnd = Buffer.concat([innerCell, property(0x244b, 1), property(0x244c, 1)]);
export const inList = (list: number, level: number) =>
  Buffer.concat([property(0x260a, level), property(0x460b, list, 0)]);

/** Flags of a cell. */
export const cellFlags = { across: 0x01, acrossNext: 0x02, downNext: 0x20, down: 0x60 };

/** Properties of a row's end: edges of its cells, their flags, whether they are bordered, whether it is a head. */
export function rowEnd(edges: number[], flags: number[] = [], bordered = true, header = false): Buffer {
  const count = edges.length - 1;
  const line = bordered ? [4, 1, 0, 0] : [0, 0, 0, 0];
  const cells = Array.from({ length: count }, (_, index) =>
    Buffer.concat([u16(flags[index] ?? 0, 0), u8(...line, ...line, ...line, ...line)]),
  );
  const definition = Buffer.concat([u8(count), Buffer.from(Int16Array.from(edges).buffer), ...cells]);
  const head = header ? [property(0x3404, 1)] : [];
  return Buffer.concat([inTable, property(0x2417, 1), ...head, u16(0xd608, definition.length + 1), definition]);
}

export interface DocRun {
  text: string;
  /** Number of its font; 0 where it is left out. */
  font?: number;
  properties?: Buffer;
}

export interface DocParagraph {
  runs: DocRun[];
  /** Its mark; a paragraph's end where it is left out. */
  mark?: string;
  properties?: Buffer;
}

export interface DocParts {
  fonts?: string[];
  /** Texts of the notes whose marks (U+0002) stand in the text. */
  notes?: string[];
  /** Lists of one level: format and text, with U+0000 for the number. */
  lists?: { format: number; text: string }[];
  /** Whether the text takes one byte a character. */
  narrow?: boolean;
  flags?: number;
  signature?: number;
  /** Properties that are too long for their page. */
  longRows?: boolean;
}

export function paragraph(text: string, properties?: Buffer, mark?: string): DocParagraph {
  return { runs: [{ text }], ...(properties && { properties }), ...(mark !== undefined && { mark }) };
}

const textStart = 0x800;

export function makeDoc(paragraphs: readonly DocParagraph[], parts: DocParts = {}): Uint8Array {
  const { fonts = ['Times New Roman'], notes = [], lists = [], narrow = false } = parts;
  const width = narrow ? 1 : 2;
  const all: DocParagraph[] = [...paragraphs, ...notes.map((note) => paragraph(`\x02 ${note}`))];
  const texts = all.map(({ runs, mark = '\r' }) => runs.map(({ text }) => text).join('') + mark);
  const text = texts.join('');
  const bodyLength = texts.slice(0, paragraphs.length).join('').length;
  const encoded = narrow ? Buffer.from(text, 'latin1') : wide(text);
  const data: Buffer[] = [];

  const characterRuns: [length: number, properties: Buffer][] = [];
  const paragraphRuns: [length: number, properties: Buffer][] = [];
  for (const [index, { runs, properties = Buffer.alloc(0) }] of all.entries()) {
    for (const [at, run] of runs.entries()) {
      const length = run.text.length + (at === runs.length - 1 ? 1 : 0);
      const font = run.font ?? 0;
      characterRuns.push([
        length,
        Buffer.concat([property(0x4a4f, font, 0), property(0x4a51, font, 0), run.properties ?? Buffer.alloc(0)]),
      ]);
    }
    paragraphRuns.push([
      texts[index]!.length,
      parts.longRows && properties.length > 60 ? elsewhere(properties) : properties,
    ]);
  }
  function elsewhere(properties: Buffer): Buffer {
    const at = Buffer.concat(data).length;
    data.push(Buffer.concat([u16(properties.length), properties]));
    return Buffer.concat([u16(0x6646), u32(at)]);
  }

  const firstPage = Math.ceil((textStart + encoded.length) / 512);
  const characterPages = pages(
    characterRuns,
    20,
    (at) => u8(at / 2),
    (bytes) => Buffer.concat([u8(bytes.length), bytes]),
  );
  const paragraphPages = pages(
    paragraphRuns,
    5,
    (at) => Buffer.concat([u8(at / 2), Buffer.alloc(12)]),
    (bytes) => {
      const full = Buffer.concat([u16(0), bytes]);
      return full.length % 2 === 1
        ? Buffer.concat([u8((full.length + 1) / 2), full])
        : Buffer.concat([u8(0, full.length / 2), full]);
    },
  );

  const table: Buffer[] = [];
  const places = new Map<number, [at: number, length: number]>();
  const put = (index: number, bytes: Buffer, own = bytes.length) => {
    places.set(index, [Buffer.concat(table).length, own]);
    table.push(bytes);
  };
  put(1, styleSheet());
  put(12, pageTable(characterPages, firstPage));
  put(13, pageTable(paragraphPages, firstPage + characterPages.length));
  put(15, Buffer.concat([u16(fonts.length, 0), ...fonts.map(fontEntry)]));
  put(33, pieces(text.length, narrow));
  if (notes.length > 0) {
    const marks = [...text.slice(0, bodyLength)].flatMap((one, at) => (one === '\x02' ? [at] : []));
    put(2, Buffer.concat([u32(...marks, bodyLength), Buffer.alloc(notes.length * 2)]));
    const starts = notes.map((_, index) => texts.slice(paragraphs.length, paragraphs.length + index).join('').length);
    put(3, u32(...starts, text.length - bodyLength, text.length - bodyLength + 1));
  }
  if (lists.length > 0) {
    const heads = lists.map((_, index) => Buffer.concat([u32(index + 1, 0), Buffer.alloc(18), u8(1, 0)]));
    const levels = lists.map((list) =>
      Buffer.concat([u32(1), u8(list.format, 0), Buffer.alloc(22), u16(list.text.length), wide(list.text)]),
    );
    const head = Buffer.concat([u16(lists.length), ...heads]);
    put(73, Buffer.concat([head, ...levels]), head.length);
    const overrides = lists.map((_, index) => Buffer.concat([u32(index + 1, 0, 0), u8(0, 0, 0, 0)]));
    put(74, Buffer.concat([u32(lists.length), ...overrides, ...lists.map(() => u32(0xffffffff))]));
  }

  const header = Buffer.alloc(textStart);
  header.writeUInt16LE(parts.signature ?? 0xa5ec, 0);
  header.writeUInt16LE(0x0200 | (parts.flags ?? 0), 0x0a);
  header.writeUInt32LE(bodyLength, 0x4c);
  header.writeUInt32LE(text.length - bodyLength, 0x50);
  for (const [index, [at, length]] of places) {
    header.writeUInt32LE(at, 0x9a + index * 8);
    header.writeUInt32LE(length, 0x9a + index * 8 + 4);
  }
  const main = Buffer.concat([padded(Buffer.concat([header, encoded]), 512), ...characterPages, ...paragraphPages]);
  return makeContainer({ WordDocument: main, '1Table': Buffer.concat(table), Data: Buffer.concat(data) });

  /** Formatting pages: places of the runs, entries, and from the end backwards what the entries name. */
  function pages(
    runs: readonly [number, Buffer][],
    most: number,
    entry: (at: number) => Buffer,
    pack: (bytes: Buffer) => Buffer,
  ): Buffer[] {
    const made: Buffer[] = [];
    let at = textStart;
    for (let first = 0; first < runs.length; first += most) {
      const some = runs.slice(first, first + most);
      const starts = [at];
      for (const [length] of some) {
        at += length * width;
        starts.push(at);
      }
      const page = Buffer.alloc(512);
      page[511] = some.length;
      u32(...starts).copy(page, 0);
      let free = 510;
      const entries = some.map(([, properties]) => {
        const packed = pack(properties);
        free = (free - packed.length) & ~1;
        packed.copy(page, free);
        return entry(free);
      });
      Buffer.concat(entries).copy(page, starts.length * 4);
      made.push(page);
    }
    return made;
  }
}

function pageTable(pages: readonly Buffer[], first: number): Buffer {
  const starts = pages.map((page) => page.readUInt32LE(0));
  const last = pages.at(-1)!;
  starts.push(last.readUInt32LE(last[511]! * 4));
  return Buffer.concat([u32(...starts), u32(...pages.map((_, index) => first + index))]);
}

/** One style, "Normal", that says nothing. */
function styleSheet(): Buffer {
  const style = Buffer.concat([u16(0, 0xfff1, 0x0002, 0, 0), u16(6), wide('Normal'), u16(0), u16(2), u16(0), u16(0)]);
  return Buffer.concat([u16(18), u16(1, 10, 0, 0, 0, 0, 0, 0, 0), u16(style.length), style]);
}

function fontEntry(name: string): Buffer {
  const entry = Buffer.concat([Buffer.alloc(39), wide(`${name}\0`)]);
  return Buffer.concat([u8(entry.length), entry]);
}

function pieces(length: number, narrow: boolean): Buffer {
  const place = narrow ? 0x40000000 | (textStart * 2) : textStart;
  return Buffer.concat([u8(2), u32(16), u32(0, length), u16(0), u32(place), u16(0)]);
}

/** A compound file of sectors of 512 bytes; every stream is made long enough to have sectors of its own. */
export function makeContainer(streams: Record<string, Buffer>): Buffer {
  const names = Object.keys(streams);
  const sectors: Buffer[] = [];
  const next: number[] = [];
  const add = (bytes: Buffer): number => {
    const first = sectors.length;
    const whole = padded(bytes, 512);
    for (let at = 0; at < whole.length; at += 512) {
      sectors.push(whole.subarray(at, at + 512));
      next.push(at + 512 < whole.length ? sectors.length : -2);
    }
    return first;
  };
  const long = names.map((name) => padded(streams[name]!.length === 0 ? Buffer.alloc(1) : streams[name]!, 4096));
  const starts = long.map(add);
  const entries = [
    entry('Root Entry', 5, [-1, -1, 1], -2, 0),
    ...names.map((name, index) =>
      entry(name, 2, [-1, index + 2 <= names.length ? index + 2 : -1, -1], starts[index]!, long[index]!.length),
    ),
  ];
  const directory = add(Buffer.concat(entries));
  const tables = Math.ceil((sectors.length + 4) / 128);
  const firstTable = sectors.length;
  for (let index = 0; index < tables; index++) next.push(-3);
  const table = Buffer.alloc(tables * 512, 0xff);
  for (const [index, value] of next.entries()) table.writeInt32LE(value, index * 4);

  const header = Buffer.alloc(512, 0xff);
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(16),
    u16(0x3e, 3, 0xfffe, 9, 6),
    Buffer.alloc(10),
  ]).copy(header);
  header.writeInt32LE(tables, 44);
  header.writeInt32LE(directory, 48);
  header.writeInt32LE(0, 52);
  header.writeInt32LE(4096, 56);
  header.writeInt32LE(-2, 60);
  header.writeInt32LE(0, 64);
  header.writeInt32LE(-2, 68);
  header.writeInt32LE(0, 72);
  for (let index = 0; index < tables; index++) header.writeInt32LE(firstTable + index, 76 + index * 4);
  return Buffer.concat([header, ...sectors, table]);
}

function entry(name: string, kind: number, links: [number, number, number], start: number, size: number): Buffer {
  const made = Buffer.alloc(128);
  wide(name).copy(made);
  made.writeUInt16LE(name.length * 2 + 2, 64);
  made[66] = kind;
  for (const [index, link] of links.entries()) made.writeInt32LE(link, 68 + index * 4);
  made.writeInt32LE(start, 116);
  made.writeUInt32LE(size, 120);
  return made;
}
