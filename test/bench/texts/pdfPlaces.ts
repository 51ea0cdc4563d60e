import { unzlibSync } from 'fflate';

/** Capitals that a syllable can begin with before any vowel. */
const consonants = 'BCDĐGHKLMNPQSTVX';
/** Fonts with fewer of them are left as they are. */
const enough = 9;
/** Not the first of two letters that stand for one sound. */
const single = String.raw`(?!\p{L}[hgrHGR]|[GQ][iuIU])\p{Lu}`;
/** The first letters of a place's two syllables, behind the word for what it is. */
const placed = new RegExp(
  String.raw`(?<!CẤP )(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Đđ]ặc khu|[Tt]ỉnh|XÃ|PHƯỜNG|HUYỆN|ĐẶC KHU|TỈNH) (?!HỘI)(?:(?<first>${single})|\p{Lu})\p{L}+(?: (?<second>${single}))?`,
  'dgu',
);

/** A letter as it is printed: where its code stands in a page's stream, and in which font. */
interface Printed {
  letter: string;
  at: number;
  font: Font | null;
}

/** One that can be changed: the first of a place's first or second syllable. */
interface Initial {
  letter: string;
  at: number;
  font: Font;
  syllable: 0 | 1;
}

interface Font {
  letterOf: ReadonlyMap<string, string>;
  codeOf: ReadonlyMap<string, string>;
}

/**
 * A report in PDF as LibreOffice writes it, with the places' first letters changed for others of the same fonts: another
 * document for each `turn`, of the same size and lay-out. The changed pages are appended, as an editor of PDF does it.
 */
export class PdfOfPlaces {
  readonly #bytes: Buffer;
  readonly #file: string;
  readonly #pages: { object: number; stream: string; initials: Initial[] }[];
  readonly #letters: string[];

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#file = bytes.toString('latin1');
    const fonts = this.#fonts();
    this.#pages = [...this.#file.matchAll(/\/Type\/Page\/.*?\/Contents (\d+) 0 R/gs)].map(([, object]) => {
      const stream = this.#stream(Number(object));
      return { object: Number(object), stream, initials: initialsOf(printedIn(stream, fonts)) };
    });
    const used = new Set(this.#pages.flatMap(({ initials }) => initials.map(({ font }) => font)));
    this.#letters = [...consonants].filter((letter) => [...used].every(({ codeOf }) => codeOf.has(letter)));
  }

  make(turn: number): Buffer {
    const count = this.#letters.length;
    // Both change at every turn: in some places only one can.
    const steps = [turn % count, (turn + Math.floor(turn / count)) % count];
    const changed = this.#pages.map(({ object, stream, initials }) => {
      const signs = stream.split('');
      for (const { letter, at, font, syllable } of initials) {
        const place = this.#letters.indexOf(letter);
        if (place >= 0) signs.splice(at, 2, ...font.codeOf.get(this.#letters[(place + steps[syllable]!) % count]!)!);
      }
      return { object, stream: signs.join('') };
    });
    return this.#appended(changed);
  }

  #appended(streams: readonly { object: number; stream: string }[]): Buffer {
    let end = '';
    let table = 'xref\n';
    for (const { object, stream } of streams) {
      table += `${object} 1\n${String(this.#bytes.length + end.length).padStart(10, '0')} 00000 n \n`;
      end += `${object} 0 obj\n<</Length ${stream.length}>>\nstream\n${stream}\nendstream\nendobj\n`;
    }
    const [size, root, before] = [/\/Size (\d+)/, /\/Root (\d+ \d+ R)/, /startxref\s+(\d+)/].map(
      (what) => what.exec(this.#file.slice(this.#file.lastIndexOf('trailer')))![1],
    );
    const trailer = `trailer\n<</Size ${size}/Root ${root}/Prev ${before}>>\nstartxref\n${this.#bytes.length + end.length}\n%%EOF\n`;
    return Buffer.concat([this.#bytes, Buffer.from(end + table + trailer, 'latin1')]);
  }

  #stream(object: number): string {
    const start = this.#file.search(new RegExp(`(?<=\\n)${object} 0 obj\\b`));
    const from = this.#file.indexOf('stream\n', start) + 'stream\n'.length;
    const packed = this.#bytes.subarray(from, this.#file.indexOf('endstream', from));
    return Buffer.from(unzlibSync(packed)).toString('latin1');
  }

  /** By the names under which pages use them. */
  #fonts(): Map<string, Font> {
    const named = [...this.#file.matchAll(/\/(F\d+) (\d+) 0 R/g)];
    return new Map(
      named.map(([, name, object]) => {
        const font = new RegExp(`(?<=\\n)${object} 0 obj\\b.*?\\/ToUnicode (\\d+) 0 R`, 's').exec(this.#file)!;
        const pairs = [...this.#stream(Number(font[1])).matchAll(/^<(\w\w)> <(\w{4})>$/gm)].map(
          ([, code, letter]) => [code!, String.fromCharCode(Number.parseInt(letter!, 16))] as const,
        );
        return [name!, { letterOf: new Map(pairs), codeOf: new Map(pairs.map(([code, letter]) => [letter, code])) }];
      }),
    );
  }
}

/** What a page prints, in the order of its stream, pieces apart. */
function printedIn(stream: string, fonts: ReadonlyMap<string, Font>): Printed[] {
  const printed: Printed[] = [];
  let font: Font | null = null;
  for (const { 0: token, index } of stream.matchAll(/\/F\d+|<\w+>/g))
    if (token.startsWith('/')) {
      font = fonts.get(token.slice(1))!;
      printed.push({ letter: '\n', at: index, font: null });
    } else
      for (let at = index + 1; at < index + token.length - 1; at += 2)
        printed.push({ letter: font!.letterOf.get(stream.slice(at, at + 2)) ?? '?', at, font });
  return printed;
}

function initialsOf(printed: readonly Printed[]): Initial[] {
  const text = printed.map(({ letter }) => letter).join('');
  return [...text.matchAll(placed)].flatMap(({ indices }) =>
    [indices!.groups!.first, indices!.groups!.second].flatMap((span, syllable) => {
      const { letter, at, font } = printed[span?.[0] ?? -1] ?? { letter: '', at: 0, font: null };
      if (font === null || [...consonants].filter((one) => font.codeOf.has(one)).length < enough) return [];
      return [{ letter, at, font, syllable: syllable as 0 | 1 }];
    }),
  );
}
