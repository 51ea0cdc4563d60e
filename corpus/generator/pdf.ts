import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Converts DOCX files to PDF with LibreOffice; false where it is not installed. */
export function writePdfs(documents: string[], folder: string): boolean {
  const profile = mkdtempSync(join(tmpdir(), 'doisoat-office-'));
  try {
    const options = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
    ];
    execFileSync('soffice', [...options, ...documents], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return false;
    throw error;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  for (const document of documents) steady(document.replace(/\.docx$/u, '.pdf'));
  return true;
}

/** Overwrites the time stamp and the random identifier, keeping every byte position. */
function steady(path: string): void {
  const text = readFileSync(path, 'latin1')
    .replace(/\/CreationDate\(D:\d{14}/gu, '/CreationDate(D:20240101000000')
    .replace(/(\/ID \[ <)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}/gu, `$1${'0'.repeat(32)}$2${'0'.repeat(32)}`)
    .replace(/\/DocChecksum \/[0-9A-F]{32}/gu, `/DocChecksum /${'0'.repeat(32)}`);
  writeFileSync(path, text, 'latin1');
}
