import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeScan, photograph } from '../../read/scans.ts';
import { PdfOfPlaces } from './pdfPlaces.ts';

const corpus = new URL('../../../corpus/', import.meta.url);
const names = [
  'An',
  'Bình',
  'Cát',
  'Đông',
  'Giang',
  'Hòa',
  'Khánh',
  'Lâm',
  'Minh',
  'Ninh',
  'Phú',
  'Quang',
  'Sơn',
  'Tân',
  'Vĩnh',
];
const placed = /(?<=(?:xã|phường|huyện|thị xã|đặc khu|tỉnh|XÃ|PHƯỜNG|HUYỆN|THỊ XÃ|ĐẶC KHU|TỈNH) )(?=\p{Lu})/gu;
const body = 'word/document.xml';

/** Makes a report's bytes again, each round with other places. */
type Maker = (round: number) => Uint8Array;

const makers = {
  docx(bytes: Buffer): Maker {
    const pieces = unzipSync(bytes);
    return (round) => {
      const xml = round === 0 ? pieces[body]! : strToU8(strFromU8(pieces[body]!).replace(placed, placeOf(round)));
      return zipSync({ ...pieces, [body]: xml }, { level: 1 });
    };
  },
  pdf(bytes: Buffer): Maker {
    const report = new PdfOfPlaces(bytes);
    return (round) => report.make(round);
  },
};

/** What stands before a place's name, different in every round: two words, or more where two do not suffice. */
export function placeOf(round: number): string {
  let place = '';
  for (let power = 1; power <= Math.max(round, names.length); power *= names.length)
    place += `${names[Math.floor(round / power) % names.length]} `;
  return place;
}

/** Fills a folder with so many reports of their usual size: those of corpus/ again and again, each time of other places. */
export function fillFolder(folder: string, count: number, format: keyof typeof makers): void {
  const files = readdirSync(corpus).filter((name) => name.endsWith(`.${format}`));
  const made = files.sort().map((name) => makers[format](readFileSync(new URL(name, corpus))));
  for (let at = 0; at < count; at++) {
    const name = `${String(at).padStart(5, '0')}-${files[at % files.length]}`;
    writeFileSync(join(folder, name), made[at % made.length]!(Math.floor(at / made.length)));
  }
}

/** So many scans of one page: the first pages of such reports as pictures. */
export async function fillWithScans(folder: string, count: number): Promise<void> {
  fillFolder(folder, count, 'pdf');
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    writeFileSync(path, makeScan([await photograph(readFileSync(path), 1)]));
  }
}
