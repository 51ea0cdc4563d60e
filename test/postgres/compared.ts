import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../src/store/driver.ts';
import { openForReading } from '../../src/store/open.ts';

/** What the other one says where it begins to differ: whole answers are too long to be printed. */
export function difference(one: string, other: string): string {
  if (one === other) return '';
  const at = one.split('').findIndex((sign, index) => sign !== other[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `${around(one)}\n${around(other)}`;
}

/** Without what is of one moment: when a verdict was given, how long an answer took. */
export const withoutMoments = (told: string): string =>
  told.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then').replace(/"seconds":[\d.]+/, '');

/** What a folder's files hold, in few words. */
export function contentsOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
  const hashes = names.map((name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  );
  return names.map((name, at) => `${name} ${hashes[at]}`).sort();
}

/** What reports say of themselves, one figure of it wrong, and a body that has no reports. */
export async function officialList(path: string): Promise<string> {
  const store = await openForReading(path);
  const rows = await store.all<Row>(
    `SELECT issuer, period_label, measure, value FROM v_series
     WHERE measure_id IS NOT NULL AND level IS NULL AND channel IS NULL AND scope = '[]' ORDER BY report_id, id LIMIT 12`,
  );
  await store.close();
  const lines = rows.map(({ issuer, period_label, measure, value }, at) =>
    [issuer, period_label, measure, Number(value) + Number(at === 1)].join(),
  );
  return ['Đơn vị,Kỳ,Chỉ tiêu,Số liệu', ...lines, 'UBND xã Không Có,năm 2012,hồ sơ,7', ''].join('\n');
}
