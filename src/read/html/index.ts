import type { FileReader } from '../reader.ts';
import { UnreadableFile } from '../unreadable.ts';
export const htmlReader: FileReader = {
  format: 'html',
  accepts: () => false,
  read: async () => {
    throw new UnreadableFile('unknownKind');
  },
};
