import { decodeWindows1252 } from '../windows1252.ts';

type Decoder = InstanceType<typeof TextDecoder>;

interface Font {
  name: string;
  charset: number;
}

/** Code pages by the number of a font's character set. */
const pages: Record<number, string> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** The fonts of a file, and the text that is set in them. */
export class Fonts {
  readonly #fonts = new Map<number, Font>();
  readonly #decoders = new Map<string, Decoder>();
  readonly #isLegacy: (name: string) => boolean;
  #number = 0;
  /** Of the file as a whole. */
  codePage = 1252;

  /** @param isLegacy whether a font is one of an encoding from before Unicode */
  constructor(isLegacy: (name: string) => boolean) {
    this.#isLegacy = isLegacy;
  }

  /** Begins the entry of a font. */
  define(number: number): void {
    this.#number = number;
    this.#fonts.set(number, { name: '', charset: 0 });
  }

  /** Part of the open entry's name. */
  addName(text: string): void {
    const font = this.#fonts.get(this.#number);
    if (font && !font.name.endsWith(';')) font.name += text;
  }

  setCharset(charset: number): void {
    const font = this.#fonts.get(this.#number);
    if (font) font.charset = charset;
  }

  nameOf(number: number): string | null {
    return this.#fonts.get(number)?.name.replace(/;.*$/su, '') ?? null;
  }

  decode(codes: readonly number[], number: number): string {
    const bytes = Uint8Array.from(codes);
    const page = this.#pageOf(number);
    if (page === 'windows-1252') return decodeWindows1252(bytes);
    const decoder = this.#decoders.get(page) ?? makeDecoder(page);
    this.#decoders.set(page, decoder);
    return decoder.decode(bytes);
  }

  /** Legacy fonts take the place of a Western code page, whatever character set the file names. */
  #pageOf(number: number): string {
    const { name = '', charset = 0 } = this.#fonts.get(number) ?? {};
    if (this.#isLegacy(name)) return 'windows-1252';
    return pages[charset] ?? (this.codePage === 65001 ? 'utf-8' : `windows-${this.codePage}`);
  }
}

function makeDecoder(page: string): Decoder {
  try {
    return new TextDecoder(page);
  } catch {
    return new TextDecoder('latin1');
  }
}
