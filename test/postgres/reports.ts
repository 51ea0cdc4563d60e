import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const districts = ['Vàm Rạch', 'Cồn Sậy', 'Thạnh Lợi Đông', 'Bàu Nâu'];

/**
 * Small invented reports of a few districts: quarters that follow each other with opening and closing dossiers, some of them
 * wrong, corrections of earlier ones, documents cited with two dates, the same bytes under two names, files that are no reports.
 */
export function writeReports(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (let index = 0; index < count; index++) {
    // Later files go to earlier names, so that the order of the queue is not that of writing.
    const name = `${String((index * 37) % count).padStart(5, '0')}-${index}.txt`;
    const path = join(folder, name);
    writeFileSync(path, textOf(index));
    paths.push(path);
  }
  return paths.sort();
}

function textOf(index: number): Buffer | string {
  if (index % 20 === 19) return Buffer.from([0x50, 0x4b, 3, 4, index & 255]);
  // Every tenth file has the bytes of the one before.
  const own = index % 10 === 9 ? index - 1 : index;
  // A copy in other bytes.
  if (index % 14 === 6) return `${textOf(index - 1)}\n\n`;
  // A correction under the same number and date, whose figures differ.
  const about = own % 13 === 5 ? own - 4 : own;
  const district = districts[about % districts.length]!;
  const quarter = (Math.floor(about / districts.length) % 4) + 1;
  const year = 2012 + (Math.floor(about / (districts.length * 4)) % 12);
  const open = 20 + ((own * 7) % 30);
  const received = 300 + ((own * 13) % 200);
  const solved = received + open - 15 - (own % 3 === 0 ? 4 : 0);
  const total = received + open + (own % 11 === 0 ? 9 : 0);
  const roman = ['I', 'II', 'III', 'IV'][quarter - 1]!;
  const day = own % 5 === 0 ? '12' : '21';
  return `ỦY BAN NHÂN DÂN\\nHUYỆN ${district.toUpperCase()}\\nSố: ${100 + about}/BC-UBND\\n${district}, ngày 20 tháng ${quarter * 3} năm ${year}\\n
BÁO CÁO\\nCông tác cải cách hành chính quý ${roman} năm ${year}\\n
Thực hiện Kế hoạch số 15/KH-UBND ngày ${day}/01/${year} của UBND tỉnh Bình Lâm, UBND huyện ${district} báo cáo như sau:
Trong quý, bộ phận một cửa có tổng số ${total} hồ sơ, trong đó kỳ trước chuyển sang ${open} hồ sơ, tiếp nhận mới ${received} hồ sơ.
Đã giải quyết ${solved} hồ sơ, đang giải quyết ${received + open - solved} hồ sơ.
`.replaceAll('\\n', '\n');
}
