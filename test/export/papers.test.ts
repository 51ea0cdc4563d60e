import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOnePaper, writePapers } from '../../src/export/papers/index.ts';
import { type Language, translator } from '../../src/locales/index.ts';
import { readBytes } from '../../src/read/index.ts';
import { loadText } from '../../src/store/texts.ts';
import { composeText } from '../../src/text/compose.ts';
import { temporaryFolder } from '../store/handmade.ts';
import { awkwardStore } from './store.ts';

async function paper(language: Language = 'vi') {
  const database = await awkwardStore();
  const folder = temporaryFolder();
  const options = {
    ...{ t: translator(language), language, programVersion: '1.2.3' },
    titleOf: (rule: string) => `<${rule}>`,
    textOf: (report: number) => loadText(database, report),
  };
  return { database, folder, options };
}

/** The text of a DOCX, as this program's own reader has it. */
const textOf = async (path: string) =>
  composeText((await readBytes(readFileSync(path), { language: 'vi' })).blocks).text;

test('one paper for all: every finding with what is needed to judge it, and a place to sign', async () => {
  const { database, folder, options } = await paper();
  const path = join(folder, 'p.docx');
  expect(await writeOnePaper(path, database, options)).toBe(3);
  const text = await textOf(path);
  const usual = text.slice(text.indexOf('Kết quả công tác năm 2023'));
  for (const said of [
    'Cơ quan báo cáo\tUBND xã Suối Trầu',
    'Số, ký hiệu\t12/BC-UBND',
    'Tệp\t/x/b.docx',
    `SHA-256 của tệp\t${'b'.repeat(64)}`,
    'Phát hiện\t0 lỗi, 0 cảnh báo, 0 thông tin; 1 đã bác bỏ',
    '1. LỖI: <sum-mismatch>',
    'Phát hiện, khả năng nhầm\tTổng không khớp. Có thể đảo hai chữ số.',
    'Trích báo cáo\ttrang 1: “Xã được 93.43 điểm, gồm phần một 14,5 điểm và phần hai 78,63 điểm.”',
    'trang 2, bảng 1, hàng 1, cột 3: “Mục | Điểm | 93.43 điểm”',
    'In trong báo cáo\t93.43',
    'Tính lại\t93,13',
    'Chênh lệch\t0,30',
    'Kết luận\t☐ xác nhận ☒ bác bỏ ☐ đã sửa (ghi ngày 20',
    'Lý do, giải trình\tĐã kiểm tra bản gốc',
    'Mã phát hiện\tdef (sum-mismatch)',
    'Người lập',
    'Người soát xét',
    'Họ và tên: …',
    'Chữ ký: …',
    'Ngày: …',
    'Báo cáo không có phát hiện',
    '/x/c.docx (Kết quả công tác năm 2023)',
  ])
    expect(usual.replace(/ +/g, ' ')).toContain(said);
  expect(text).toContain('Kết luận\t☐ xác nhận   ☐ bác bỏ   ☐ đã sửa');
  expect(text).toContain('=HYPERLINK("http://evil","x")');
});

test('a paper for each report, those without findings too, in English', async () => {
  const { database, folder, options } = await paper('en');
  expect(await writePapers(join(folder, 'papers'), database, options)).toBe(3);
  expect(readdirSync(join(folder, 'papers')).sort()).toEqual(['=a-0001.docx', 'b-0002.docx', 'c-0003.docx']);
  const text = await textOf(join(folder, 'papers/b-0002.docx'));
  for (const said of ['WORKING PAPER', 'Recomputed\t93,13', 'Reason, explanation\tĐã', '☒ dismissed', 'Prepared by'])
    expect(text).toContain(said);
  expect(await textOf(join(folder, 'papers/c-0003.docx'))).toContain('No findings.');
});

test('evidence in another report is quoted with its file', async () => {
  const { database, folder, options } = await paper();
  await database.run('UPDATE evidence SET in_report = 3 WHERE report_id = 2 AND position = 1');
  await writePapers(join(folder, 'papers'), database, options);
  expect(await textOf(join(folder, 'papers/b-0002.docx'))).toContain('Đối chiếu với\t/x/c.docx, trang 1: “14,5 điểm”');
});
