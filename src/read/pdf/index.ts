import type { FileReader } from '../reader.ts';
import { UnreadableFile } from '../unreadable.ts';
export const pdfReader: FileReader = {
  format: 'pdf',
  accepts: () => false,
  read: async () => {
    throw new UnreadableFile('unknownKind');
  },
};
