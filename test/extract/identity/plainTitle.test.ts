import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const report = (text: string) => read(text).identity.report;
const body = 'Trong giai đoạn 2016 - 2020, UBND tỉnh đã ban hành 12 văn bản về cải cách hành chính.';

describe('a report that no line calls one', () => {
  it('has its title, issuer and period all the same', () => {
    const { title, type, issuer, period, date } = report(
      `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nTin hoạt động\nKết quả thực hiện cải cách hành chính\n${body}`,
    );
    expect({ title, type, issuer, date }).toEqual({
      title: 'Kết quả thực hiện cải cách hành chính',
      type: null,
      issuer: 'UBND tỉnh Hà Nam',
      date: null,
    });
    expect([period?.start, period?.end]).toEqual(['2016-01-01', '2020-12-31']);
  });

  it('takes no date of a cited document for its own', () => {
    expect(report(`Kết quả công tác văn thư\nTheo Nghị quyết số 05-NQ/TU, ngày 13/5/2016, ${body}`).date).toBeNull();
  });

  it.each(['Kết quả đạt được như sau:', 'kết quả thực hiện', 'Theo kết quả khảo sát', 'Thông báo lịch nghỉ'])(
    'has no title in %j',
    (line) => {
      expect(report(`${line}\n${body}`).title).toBeNull();
    },
  );
});
