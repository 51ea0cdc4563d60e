import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/document.ts';
import { noReport } from '../../src/model/noReport.ts';
import { loadRules } from '../../src/rules/load.ts';
import { organisationOf } from '../../src/series/organisation.ts';

const rules = loadRules();
const report = (fields: Partial<Report>): Report => ({
  ...noReport,
  type: 'Báo cáo',
  number: '12',
  symbol: 'BC-UBND',
  date: '2023-06-15',
  ...fields,
});
const organisation = (fields: Partial<Report>, text = '') => organisationOf(text, report(fields), rules);

describe('the organisation that issued a report', () => {
  it.each([
    'UBND huyện Cầu Kè',
    'Ủy ban nhân dân huyện Cầu Kè',
    'ỦY BAN NHÂN DÂN HUYỆN CẦU KÈ',
    'Uỷ ban nhân dân huyện Cầu Kè',
  ])('is one, however it writes its name: %s', (issuer) => {
    expect(organisation({ issuer, province: 'Trà Vinh' })).toEqual({
      key: 'ubnd, huyện cầu kè, trà vinh',
      name: 'UBND huyện Cầu Kè',
      level: 'district',
      parent: 'ubnd, tỉnh trà vinh',
      province: 'Trà Vinh',
      provinceNow: 'Vĩnh Long',
    });
  });

  it('is another one in another province', () => {
    const keys = ['Trà Vinh', 'Long An', null].map(
      (province) => organisation({ issuer: 'UBND huyện Châu Thành', province })?.key,
    );
    expect(new Set(keys).size).toBe(3);
  });

  it('is not known where the report does not tell which of its kind it is', () => {
    expect(organisation({ issuer: null })).toBeNull();
    expect(organisation({ issuer: 'Văn phòng UBND tỉnh' })).toBeNull();
    expect(organisation({ issuer: 'UBND huyện' })).toBeNull();
  });

  it.each([
    ['Sở Tư pháp', { province: 'Kon Tum' }, 'ubnd, tỉnh kon tum'],
    ['UBND thành phố Hà Nội', {}, null],
    ['Sở Nội vụ', { province: 'Hà Nội' }, 'ubnd, thành phố hà nội'],
    ['UBND xã An Bình', { province: 'Tây Ninh', date: '2025-08-02' }, 'ubnd, tỉnh tây ninh'],
    ['UBND xã An Bình', { province: 'Tây Ninh', date: '2025-06-30' }, null],
    ['UBND huyện Tân Châu', {}, null],
    ['Bộ Nội vụ', {}, null],
  ] satisfies [string, Partial<Report>, string | null][])('%s %o reports to %s', (issuer, fields, parent) => {
    expect(organisation({ issuer, ...fields })?.parent).toBe(parent);
  });

  it('of a commune reports to its district until the end of that level', () => {
    const text = 'UBND xã An Bình, huyện Tân Châu, tỉnh Tây Ninh';
    const parent = (date: string) => organisation({ issuer: 'UBND xã An Bình', date }, text)?.parent;
    expect(parent('2025-06-30')).toBe('ubnd, huyện tân châu, tây ninh');
    expect(parent('2025-07-01')).toBe('ubnd, tỉnh tây ninh');
  });
});
