import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

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

/**
 * Fills a folder with so many reports: those of corpus/ again and again, each time of other places, as DOCX of their usual size.
 */
export function fillFolder(folder: string, count: number): void {
  const files = readdirSync(corpus).filter((name) => name.endsWith('.docx'));
  const packages = files.sort().map((name) => unzipSync(readFileSync(new URL(name, corpus))));
  for (let at = 0; at < count; at++) {
    const pieces = packages[at % packages.length]!;
    const round = Math.floor(at / packages.length);
    const prefix = `${names[round % names.length]} ${names[Math.floor(round / names.length) % names.length]} `;
    const xml = round === 0 ? pieces[body]! : strToU8(strFromU8(pieces[body]!).replace(placed, prefix));
    const name = `${String(at).padStart(5, '0')}-${files[at % files.length]}`;
    writeFileSync(join(folder, name), zipSync({ ...pieces, [body]: xml }, { level: 1 }));
  }
}
