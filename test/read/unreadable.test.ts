import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detect, misleadingName, readBytes, UnreadableFile } from '../../src/read/index.ts';
import { makeDocx, makePdf, p, show } from './files.ts';

async function reason(bytes: Uint8Array): Promise<string> {
  const error = await readBytes(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  return (error as UnreadableFile).reason;
}

function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >> 16;
  });
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const withStream = (name: string) =>
  Buffer.concat([Buffer.from(compound), noise(600), Buffer.from(name, 'utf16le'), noise(600)]);
const pdf = makePdf([show('A report of enough words', 72, 700).repeat(20)]);

describe('a file that cannot be read says why, and prints nothing', () => {
  const spies = ['log', 'warn', 'error', 'info'] as const;
  beforeEach(() => {
    for (const name of spies) vi.spyOn(console, name).mockImplementation(() => undefined);
  });
  afterEach(() => {
    for (const name of spies) expect(console[name]).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['only blanks', strToU8(' \n\n '), 'noText'],
    ['random bytes', noise(5000), 'unknownKind'],
    ['a ZIP without a document', zipSync({ 'a.txt': strToU8('x') }), 'unknownKind'],
    ['a DOCX cut in half', makeDocx(p('Báo cáo '.repeat(400))).slice(0, 700), 'damaged'],
    ['a DOCX of which little is left', makeDocx(p('x')).slice(0, 40), 'damaged'],
    ['rich text without text', strToU8('{\\rtf1 {\\info Report}}'), 'noText'],
    ['rich text of groups without end', strToU8(`{\\rtf1 ${'{'.repeat(100_000)}`), 'damaged'],
    ['a DOCX with broken XML', makeDocx('<w:p><w:r>'), 'damaged'],
    ['a DOCX without text', makeDocx('<w:p/>'), 'noText'],
    ['a DOCX that unpacks to 80 MB', makeDocx(' '.repeat(80_000_000)), 'tooLarge'],
    ['a DOCX under a password', withStream('EncryptedPackage'), 'encrypted'],
    ['what is left of a Word 97 file', withStream('WordDocument'), 'damaged'],
    ['a PDF cut off behind its first bytes', pdf.slice(0, 60), 'damaged'],
    ['random bytes behind a PDF signature', Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(4000)]), 'damaged'],
    [
      'a PDF under a password',
      makePdf(
        [show('x', 72, 700)],
        `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      ),
      'encrypted',
    ],
    ['a PDF of blank pages', makePdf(['', '']), 'noText'],
  ])('%s', async (_, bytes, expected) => {
    const started = performance.now();
    expect(await reason(bytes)).toBe(expected);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['docx', makeDocx(p('x'))],
    ['pdf', pdf],
    ['txt', strToU8('Báo cáo')],
    [null, noise(300)],
  ])('%s is told by content', (format, bytes) => {
    expect(detect(bytes)).toBe(format);
  });

  it('that the name does not promise is a warning', () => {
    expect(misleadingName('a/b.PDF', 'docx', 'vi')).toContain('DOCX');
    expect(misleadingName('a/b.pdf', 'docx', 'en')).toContain('.pdf');
    expect(misleadingName('a/b.PDF', 'pdf', 'vi')).toBeNull();
    expect(misleadingName('a/b.htm', 'html', 'vi')).toBeNull();
  });

  it('leaves the bytes as they are', async () => {
    const copy = Uint8Array.from(pdf);
    await readBytes(copy);
    expect(Buffer.from(copy).equals(Buffer.from(pdf))).toBe(true);
  });
});
