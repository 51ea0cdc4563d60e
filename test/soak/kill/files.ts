import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../mutation/random.ts';

const communes = ['Gò Mây', 'Đồng Lau', 'Rạch Sậy', 'Bàu Sen', 'Suối Trầu', 'Hố Nai Khô', 'Cồn Ngang', 'Vàm Tắt'];
const quarters = ['I', 'II', 'III', 'IV'];

interface Numbers {
  carried: number;
  fresh: number;
  resolved: number;
}

/**
 * Small reports of some communes, quarter after quarter, so that each has something to be compared with. One in seven takes the
 * place of the one before it, one in eleven is a copy of it, one in thirteen has the same bytes. Some figures are wrong.
 */
export function writeReports(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  const open = new Map<string, number>();
  const paths: string[] = [];
  let before = '';
  for (let index = 0; index < count; index++) {
    const path = join(folder, `${String(index).padStart(3, '0')}.${index % 11 === 10 ? 'html' : 'txt'}`);
    const text = next(index);
    writeFileSync(
      path,
      path.endsWith('html') ? `<html><body><p>${text.replaceAll('\n', '</p><p>')}</p></body></html>` : text,
    );
    before = text;
    paths.push(path);
  }
  return paths;

  function next(index: number): string {
    const chance = randomFrom(`report ${index}`);
    if (before !== '' && (index % 11 === 10 || index % 13 === 12)) return before;
    if (before !== '' && index % 7 === 6)
      return before.replace(/Trong kỳ có \d+/u, () => `Trong kỳ có ${Math.floor(chance() * 90) + 1}`);
    const commune = communes[index % communes.length]!;
    const carried = open.get(commune) ?? 12;
    const fresh = 100 + Math.floor(chance() * 400);
    const resolved = fresh - Math.floor(chance() * 30);
    open.set(commune, carried + fresh - resolved);
    return report(commune, Math.floor(index / communes.length), { carried, fresh, resolved }, chance() < 0.1 ? 9 : 0);
  }
}

function report(commune: string, period: number, { carried, fresh, resolved }: Numbers, slip: number): string {
  const year = 2014 + Math.floor(period / 4);
  const quarter = quarters[period % 4]!;
  const onTime = resolved - 3;
  const rate = ((100 * onTime) / resolved).toFixed(2).replace('.', ',');
  return `ỦY BAN NHÂN DÂN XÃ ${commune.toUpperCase()}

Số: ${20 + (period % 4) * 30}/BC-UBND

${commune}, ngày 28 tháng ${(period % 4) * 3 + 3} năm ${year}

BÁO CÁO
Công tác cải cách hành chính quý ${quarter} năm ${year}

Thực hiện Quyết định số 1147/QĐ-BNV ngày ${slip > 0 ? 18 : 8}/11/2013 của Bộ Nội vụ và Kế hoạch số 07/KH-UBND ngày 15/01/${year} về cải cách hành chính năm ${year}, UBND xã báo cáo:

Tổng số hồ sơ tiếp nhận ${carried + fresh + slip} hồ sơ, trong đó: kỳ trước chuyển sang ${carried} hồ sơ, tiếp nhận mới ${fresh} hồ sơ.

Đã giải quyết ${resolved} hồ sơ, trong đó giải quyết đúng hạn ${onTime} hồ sơ, đạt tỷ lệ ${rate}%; đang giải quyết ${carried + fresh - resolved} hồ sơ.

Trong kỳ có ${period + 3} lượt công dân đến trụ sở.
`;
}
