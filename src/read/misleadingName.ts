import { extname } from 'node:path';
import { type Language, readMessage } from '../locales/read.ts';
import type { FileFormat } from '../model/block.ts';

const endings: Record<string, FileFormat> = {
  '.docx': 'docx',
  '.docm': 'docx',
  '.dotx': 'docx',
  '.pdf': 'pdf',
  '.doc': 'doc',
  '.rtf': 'rtf',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.xltx': 'xlsx',
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'txt',
  '.html': 'html',
  '.htm': 'html',
};

/** The warning for a name that promises another kind than the content is; null where the name is right. */
export function misleadingName(path: string, format: FileFormat, language: Language): string | null {
  const ending = extname(path).toLowerCase();
  if (endings[ending] === format) return null;
  return readMessage('misleadingName', language, {
    ending: ending === '' ? '—' : ending,
    format: format.toUpperCase(),
  });
}
