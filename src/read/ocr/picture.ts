import { type Canvas, createCanvas } from '@napi-rs/canvas';

/** A page as shades of grey, a byte a pixel, row by row; 0 is black. */
export interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** Darker than this is ink. */
export const ink = 140;

/** A canvas turned clockwise by an angle in radians and drawn to a scale, on white. */
export function turned(canvas: Canvas, angle: number, scale = 1): Canvas {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const width = Math.round((canvas.width * cos + canvas.height * sin) * scale);
  const height = Math.round((canvas.width * sin + canvas.height * cos) * scale);
  const out = createCanvas(Math.max(1, width), Math.max(1, height));
  const context = out.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.translate(width / 2, height / 2);
  context.rotate(angle);
  context.scale(scale, scale);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  context.resetTransform();
  return out;
}

/** What a canvas shows, seen through red glass: seals fade, black and blue ink stay. */
export function toPicture(canvas: Canvas): Picture {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) grey[at] = data[at * 4]!;
  return { width, height, grey };
}

/** The picture as a file that Tesseract takes (PGM). */
export function toFile({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
}
