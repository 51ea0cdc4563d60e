import { deflateSync } from 'node:zlib';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { toPicture } from '../../src/read/ocr/picture.ts';
import { withDocument } from '../../src/read/pdf/load.ts';
import { renderPage } from '../../src/read/pdf/render.ts';

/** One page of a PDF as a picture of 200 dpi. */
export function photograph(pdf: Uint8Array, page: number): Promise<Canvas> {
  return withDocument(pdf, async (document) => (await renderPage(document, page)).canvas);
}

/** The upper part of a picture. */
export function cropped(picture: Canvas, share: number): Canvas {
  const out = createCanvas(picture.width, Math.round(picture.height * share));
  out.getContext('2d').drawImage(picture, 0, 0);
  return out;
}

/** A PDF of pictures alone, as a scanner makes it; `layer` is a content stream that it lays over each of them. */
export function makeScan(pictures: readonly Canvas[], layer = ''): Uint8Array {
  const kids = pictures.map((_, index) => `${4 + index * 3} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  for (const [index, canvas] of pictures.entries()) {
    const { width, height, grey } = toPicture(canvas);
    const [across, down] = [(width * 72) / 200, (height * 72) / 200];
    const at = 4 + index * 3;
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${at + 1} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I ${at + 2} 0 R >> >> >>`,
      ),
      stream('', Buffer.from(`q ${across} 0 0 ${down} 0 0 cm /I Do Q\n${layer}`, 'latin1')),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
        deflateSync(grey, { level: 1 }),
      ),
    );
  }
  return fileOf(objects);
}

function stream(entries: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

function fileOf(objects: readonly Buffer[]): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  let length = pieces[0]!.length;
  const offsets = objects.map((object, index) => {
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    const offset = length;
    pieces.push(piece);
    length += piece.length;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(end)]);
}
