import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeXlsx } from '../read/workbooks.ts';

const corpus = join(import.meta.dirname, '../../corpus');

/** Sound files of every kind: the corpus, and small ones made here. */
export function soundFiles(): { name: string; bytes: Uint8Array }[] {
  const ofCorpus = readdirSync(corpus)
    .filter((name) => /\.(?:docx|pdf)$/.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(corpus, name)) }));
  const text = `BÁO CÁO\n\n${'Trong năm, xã Gò Mây tiếp nhận 210 hồ sơ, đã trả 207 hồ sơ, còn 03 hồ sơ đang xem xét.\n\n'.repeat(40)}`;
  const rows = Array.from({ length: 40 }, (_, row) => [
    row + 1,
    `Xã số ${row}`,
    100 + row,
    90 + row,
    { value: 0.9, format: '0.0%' },
  ]);
  const made = {
    'made.txt': Buffer.from(text),
    'made.html': Buffer.from(
      `<html><body><p>${text.replaceAll('\n\n', '</p><p>')}</p><table border="1"><tr><td>a</td><td>12</td></tr></table></body></html>`,
    ),
    'made.rtf': Buffer.from(
      `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\\f0 ${'B\\u225 ?o c\\u225 ?o 120 h\\u7891 ? s\\u417 ?\\par '.repeat(50)}}`,
    ),
    'made.xlsx': makeXlsx([{ rows: [['TT', 'Xã', 'Nhận', 'Trả', 'Tỷ lệ'], ...rows] }]),
  };
  const small = Object.entries(made).map(([name, bytes]) => ({ name, bytes }));
  // What carries no checksums is damaged more often: more of it is read all the same.
  return [...ofCorpus, ...small, ...small, ...small];
}
