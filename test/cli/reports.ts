import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../store/handmade.ts';

/** A short report of an invented commune. */
export const reportText = (commune: string, received: number) => `ỦY BAN NHÂN DÂN XÃ ${commune.toUpperCase()}

Số: 45/BC-UBND

${commune}, ngày 12 tháng 12 năm 2023

BÁO CÁO

Tình hình tiếp nhận hồ sơ năm 2023

Trong năm, xã ${commune} tiếp nhận ${received} hồ sơ theo Kế hoạch số 07/KH-UBND ngày 15/01/2023.
`;

/** A folder with two good reports and every bad file that may lie among them. */
export function mixedFolder(): string {
  const folder = join(temporaryFolder(), 'mixed');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  const files: Record<string, string | Buffer> = {
    'good.txt': reportText('Gò Mây', 210),
    'deep/good.html': `<html><body><p>${reportText('Đồng Lau', 95).replaceAll('\n\n', '</p><p>')}</p></body></html>`,
    'empty.docx': '',
    'random.pdf': Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919 + 131) % 256)),
    'cut.pdf': '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Ki',
    'cut.docx': Buffer.from('504b030414000000080000002100df', 'hex'),
    'picture.png': Buffer.from('89504e470d0a1a0a', 'hex'),
    'gold.json': '{}',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
