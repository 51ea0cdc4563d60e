import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadFile, TableBlock } from '../../src/model/block.ts';
import { readBytes } from '../../src/read/index.ts';
import { turned } from '../../src/read/ocr/picture.ts';
import { composeText } from '../../src/text/compose.ts';
import { makeLocator, type PageBox } from '../../src/text/places.ts';
import { digitsOf, wordErrors, wordsOf } from '../support/wordErrors.ts';
import { show } from './files.ts';
import { cropped, makeScan, photograph } from './scans.ts';

const pdf = readFileSync('corpus/05-quy-2-huyen-dong-vang.pdf');
const printed = 2;

/** What a signature's stamp leaves on a page that is a picture otherwise. */
const stamp = show('Signed by: the office', 400, 820, 8) + show('11/05/2021 11:26:39', 400, 810, 8);

const tablesOf = ({ blocks }: ReadFile) => blocks.filter((block): block is TableBlock => block.kind === 'table');
const shapesOf = (file: ReadFile) =>
  tablesOf(file).map(({ rowCount, columnCount, cells }) => [rowCount, columnCount, cells.length]);

/** The text of one page, and where a passage of it stands. */
function pageOf(file: ReadFile, page: number) {
  const source = composeText(file.blocks);
  const { boxesAt, confidenceAt } = makeLocator(source);
  const offsets = Array.from({ length: source.text.length }, (_, at) => at).filter((at) => source.pageAt(at) === page);
  const start = offsets[0]!;
  const text = source.text.slice(start, offsets.at(-1)! + 1);
  const place = (passage: string) => {
    const at = start + text.indexOf(passage);
    return { boxes: boxesAt(at, at + passage.length), confidence: confidenceAt(at, at + passage.length) };
  };
  return { text, place };
}

const points = (pixels: number) => (pixels * 72) / 200;

function middleOf([box]: PageBox[]): { x: number; y: number } {
  return { x: (box!.left + box!.right) / 2, y: (box!.top + box!.bottom) / 2 };
}

describe('a scanned page', () => {
  it('is read with its tables, places and confidences, under a stamp', async () => {
    const original = await readBytes(pdf);
    const seen: string[] = [];
    const scans = { onPage: (done: number, all: number) => seen.push(`${done}/${all}`) };
    const scan = await readBytes(makeScan([await photograph(pdf, printed)], stamp), {
      language: 'en',
      scans,
      stamps: 'signed by:',
    });

    expect(scan).toMatchObject({ pages: 1, ocr: true });
    expect(scan.warnings.join()).toMatch(/page 1 is a scanned image/);
    expect(seen).toEqual(['0/1', '1/1']);
    const [before, after] = [pageOf(original, printed), pageOf(scan, 1)];
    expect(after.text).not.toContain('Signed');
    expect(wordErrors(wordsOf(before.text), wordsOf(after.text)) / wordsOf(before.text).length).toBeLessThan(0.04);

    expect(shapesOf(scan)).toEqual(shapesOf(original));
    const cells = (file: ReadFile) => tablesOf(file).flatMap((table) => table.cells.map(({ text }) => text));
    const [truth, read] = [cells(original), cells(scan)];
    expect(truth.filter((text, index) => read[index] !== text).length).toBeLessThanOrEqual(truth.length * 0.08);

    for (const passage of ['Lĩnh vực', '2.070', 'Phản ánh, kiến nghị của']) {
      const [expected, found] = [middleOf(before.place(passage).boxes), middleOf(after.place(passage).boxes)];
      expect(Math.hypot(expected.x - found.x, expected.y - found.y)).toBeLessThan(6);
      expect(before.place(passage).confidence).toBeNull();
      expect(after.place(passage).confidence).toBeGreaterThan(60);
    }
  });

  it('is read askew, upside down and lying on its side; places are those of the file', async () => {
    const head = cropped(await photograph(pdf, 1), 0.24);
    const original = pageOf(await readBytes(pdf), 1);
    const truth = wordsOf(original.text);
    const heading = middleOf(original.place('BÁO CÁO').boxes);
    for (const degrees of [2, 180, -90]) {
      const angle = (degrees * Math.PI) / 180;
      const photo = turned(head, angle);
      const scan = await readBytes(makeScan([photo]));
      const { text, place } = pageOf(scan, 1);
      const words = wordsOf(text);
      expect(wordErrors(words, truth.slice(0, words.length)) / words.length).toBeLessThan(0.1);
      const found = middleOf(place('BÁO CÁO').boxes);
      const [x, y] = [heading.x - points(head.width) / 2, heading.y - points(head.height) / 2];
      const expected = {
        x: points(photo.width) / 2 + x * Math.cos(angle) - y * Math.sin(angle),
        y: points(photo.height) / 2 + x * Math.sin(angle) + y * Math.cos(angle),
      };
      expect(Math.hypot(found.x - expected.x, found.y - expected.y), `${degrees} degrees`).toBeLessThan(6);
    }
  });

  it('whose text layer was recognised as another language is recognised again', async () => {
    const garbled = Array.from({ length: 12 }, (_, line) =>
      show('Ngay tiep nhan ho so cua cong dan va giai quyet theo quy dinh', 60, 700 - line * 16, 10),
    ).join('');
    const scan = await readBytes(makeScan([cropped(await photograph(pdf, 1), 0.2)], garbled));
    expect(scan.ocr).toBe(true);
    const text = composeText(scan.blocks).text;
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).not.toContain('tiep nhan');
    expect(digitsOf(text)).toContain('241');
  });

  it('is named where it is not to be recognised', async () => {
    const reading = readBytes(makeScan([cropped(await photograph(pdf, 1), 0.1)]), {
      language: 'vi',
      scans: { skip: true },
    });
    await expect(reading).rejects.toMatchObject({ reason: 'scanned' });
  });
});
