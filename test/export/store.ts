import type { Database } from '../../src/store/driver.ts';
import { giveVerdict } from '../../src/store/verdicts.ts';
import { handmade, temporaryStore } from '../store/handmade.ts';
import { saveReport } from '../store/save.ts';

/** Three reports: one with everything that a spreadsheet could stumble over, one as usual, one without findings. */
export async function awkwardStore(): Promise<Database> {
  const database = await temporaryStore();
  const awkward = handmade('a', '/x/=a.docx');
  const { report, findings, references } = awkward.document;
  report.title = '=HYPERLINK("http://evil","x")';
  report.signer = '+84 912';
  report.place = '-5,2';
  report.issuer = '@xã, "một"\nhai';
  report.recipients = ['Như trên', 'Lưu: VT; "KT"'];
  references[0] = { ...references[0]!, subject: 'mã _x0041_ và <b>&\u0001\ud800' };
  findings[0] = { ...findings[0]!, message: `${'dài '.repeat(20_000)}hết` };
  await saveReport(database, awkward);
  const usual = handmade('b', '/x/b.docx');
  usual.document.findings[0]!.fingerprint = 'def';
  usual.document.findings[0]!.message = 'Tổng không khớp. Có thể đảo hai chữ số.';
  await saveReport(database, usual);
  const clean = handmade('c', '/x/c.docx');
  clean.document.findings = [];
  await saveReport(database, clean);
  await giveVerdict(database, 'def', 'dismissed', 'Đã kiểm tra bản gốc');
  return database;
}
