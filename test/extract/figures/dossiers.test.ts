import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/analyse.ts';

/** The figures of a text that count dossiers, as printed. */
const dossiers = (text: string) => figuresOf(text).flatMap(({ quote, dossier }) => (dossier ? [quote] : []));
const units = (text: string) => figuresOf(text).map(({ unit }) => unit);

describe('a percentage of dossiers', () => {
  it.each([
    ['stands beside its target', 'Nộp qua mạng 60 hồ sơ (đạt 75%, chỉ tiêu giao là 70%).', ['60 hồ sơ', '75%', '70%']],
    ['is said without a count', 'Có 15 hồ sơ.\nPhấn đấu tiếp nhận trực tuyến đạt từ 72% trở lên.', ['15 hồ sơ', '72%']],
    ['is said of the sentence before', 'Có 30 hồ sơ trả sớm. Tỷ lệ này đạt 96,8%.', ['30 hồ sơ', '96,8%']],
    ['stands behind a number in words', 'Còn 12 hồ sơ quá hạn ở cả hai cấp, chưa đến 0,2%.', ['12 hồ sơ', '0,2%']],
    ['names them behind it', 'Thư xin lỗi đạt 98% số hồ sơ trễ hẹn.', ['98%']],
  ])('%s', (_, text, expected) => expect(dossiers(text)).toEqual(expected));

  it.each([
    ['of another thing', 'Không quá 2% hồ sơ quá hạn, 80% văn bản ký số.', ['2%']],
    ['behind a semicolon', 'Giữ tỷ lệ trực tuyến trên 88%; lát xong 90% vỉa hè.', []],
    ['of a plan', 'Trả 30 hồ sơ.\nGiải ngân đạt 95% kế hoạch vốn.', ['30 hồ sơ']],
    ['by which a fee falls', 'Nhận 30 hồ sơ. Phường giảm 40% lệ phí khi nộp trực tuyến.', ['30 hồ sơ']],
  ])('is none %s', (_, text, expected) => expect(dossiers(text)).toEqual(expected));
});

describe('units of a table', () => {
  it('are those of a caption in brackets', () => {
    const table = '(Đơn vị: hồ sơ)\n| Lĩnh vực | Tổng | Mới |\n| Đất đai | 412 | 290 |';
    expect(dossiers(table)).toEqual(['412', '290']);
  });

  it('are chosen by the column among several in the caption', () => {
    const table = 'Đơn vị tính: hồ sơ, thư\n| Lĩnh vực | Tiếp nhận | Thư xin lỗi |\n| Đất đai | 903 | 4 |';
    expect(units(table)).toEqual(['hồ sơ', 'thư']);
  });

  it('are shares of the dossiers beside them', () => {
    const table =
      '| Lĩnh vực | Số hồ sơ | Cơ cấu (%) | Số người | Tỷ trọng (%) |\n| Đất đai | 412 | 42,6 | 30 | 10,5 |';
    expect(dossiers(table)).toEqual(['412', '42,6']);
  });

  it('are one thing for each of another', () => {
    const table = '| Cấp học | Lớp | Học sinh/lớp |\n| Mầm non | 168 | 26,6 |';
    expect(figuresOf(table).map(({ kind }) => kind)).toEqual(['count', 'ratio']);
  });
});

describe('a number without unit', () => {
  it('is a part of what a breakdown above it counts, whatever it names', () => {
    expect(units('- Chứng thực 48 hồ sơ, gồm:\n+ bản sao 30;\n+ hợp đồng, giao dịch 18.')).toEqual([
      'hồ sơ',
      'hồ sơ',
      'hồ sơ',
    ]);
  });

  it('divides the total of the sentence before', () => {
    const text = 'Tiếp nhận 1.250 hồ sơ. Nếu chia tổng số theo thủ tục thì chuyển trường 1.040; thủ tục khác 210.';
    expect(units(text)).toEqual(['hồ sơ', 'hồ sơ', 'hồ sơ']);
  });

  it('is money where the last of its list is', () => {
    expect(units('Trong đó: chi thường xuyên 4.189,6; chi đầu tư 43,6; trả nợ 3,2 tỷ đồng.')).toEqual([
      'tỷ đồng',
      'tỷ đồng',
      'tỷ đồng',
    ]);
  });
});
