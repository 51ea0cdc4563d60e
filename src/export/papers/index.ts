import { mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Language } from '../../locales/index.ts';
import { harmless } from '../../present/harmless.ts';
import type { AuditedReport } from '../../store/audited.ts';
import type { Database } from '../../store/driver.ts';
import { originals } from '../../store/exporting/reports.ts';
import { writeFile } from '../output.ts';
import { ZipWriter } from '../zip.ts';
import { type PaperOptions, reportPieces } from './report.ts';
import { documentHead, documentParts, documentTail, paragraph } from './word.ts';

export interface PapersOptions extends PaperOptions {
  language: Language;
  programVersion: string;
}

/** One paper for all reports: those with findings, each on pages of its own, then a list of the others. */
export async function writeOnePaper(path: string, database: Database, options: PapersOptions): Promise<number> {
  let count = 0;
  await writePaper(path, options, pieces());
  return count;

  async function* pieces(): AsyncGenerator<string> {
    for await (const report of originals(database, 'with findings')) yield* reportPieces(report, options, count++ > 0);
    let first = true;
    for await (const { path: file, title } of originals(database, 'without findings')) {
      if (first) yield paragraph(options.t('papers.clean'), { style: 'Heading1', newPage: count > 0 });
      first = false;
      count++;
      yield paragraph([{ text: harmless(title === null ? file : `${file} (${title})`) }], { style: 'Cell' });
    }
  }
}

/** A paper for each report, also for those without findings. */
export async function writePapers(folder: string, database: Database, options: PapersOptions): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for await (const report of originals(database)) {
    count++;
    await writePaper(join(folder, nameOf(report)), options, reportPieces(report, options, false));
  }
  return count;
}

/** The report's number in the database keeps reports of one name apart. */
const nameOf = ({ id, path }: AuditedReport) =>
  `${basename(path, extname(path)).slice(0, 100)}-${String(id).padStart(4, '0')}.docx`;

function writePaper(path: string, { t, language, programVersion }: PapersOptions, body: AsyncIterable<string>) {
  const footer = t('papers.footer', { version: programVersion });
  return writeFile(path, async (output) => {
    const zip = new ZipWriter(output);
    await zip.add('word/document.xml', documentPieces(body));
    const parts = documentParts(footer, language === 'vi' ? 'vi-VN' : 'en-US');
    for (const [name, content] of parts) await zip.add(name, [content]);
    await zip.finish();
  });
}

async function* documentPieces(body: AsyncIterable<string>): AsyncGenerator<string> {
  yield documentHead;
  yield* body;
  yield documentTail;
}
