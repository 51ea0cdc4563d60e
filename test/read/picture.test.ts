import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { toPicture, turned } from '../../src/read/ocr/picture.ts';
import { findRules } from '../../src/read/ocr/ruled.ts';
import { findLie } from '../../src/read/ocr/skew.ts';
import { oddWidths } from '../../src/read/ocr/widths.ts';
import { findGrids } from '../../src/read/pdf/grid.ts';
import type { Run } from '../../src/read/pdf/page.ts';

/** A page of 200 dpi: lines of little boxes for words, and a ruled table of three columns and four rows. */
function page() {
  const canvas = createCanvas(1000, 1200);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 1000, 1200);
  context.fillStyle = 'black';
  for (let line = 0; line < 20; line++)
    for (let word = 0; word < 16; word++) context.fillRect(80 + word * 52, 60 + line * 32, 30 + ((word * 7) % 15), 14);
  for (let row = 0; row <= 4; row++) context.fillRect(100, 760 + row * 80, 603, 3);
  for (let column = 0; column <= 3; column++) context.fillRect(100 + column * 200, 760, 3, 323);
  return canvas;
}

describe('a picture of a page', () => {
  it.each([0, 0.4, -1.5, 5])('tells that it lies %s degrees askew', (degrees) => {
    const lie = findLie(toPicture(turned(page(), (degrees * Math.PI) / 180)));
    expect(lie.upright).toBe(false);
    expect(Math.abs((lie.angle * 180) / Math.PI + degrees)).toBeLessThan(0.25);
  });

  it.each([90, 270])('tells that its lines run upright where it was turned by %s degrees', (degrees) => {
    expect(findLie(toPicture(turned(page(), (degrees * Math.PI) / 180))).upright).toBe(true);
  });

  it('that is empty lies straight', () => {
    const canvas = createCanvas(400, 400);
    canvas.getContext('2d').fillStyle = 'white';
    canvas.getContext('2d').fillRect(0, 0, 400, 400);
    expect(findLie(toPicture(canvas))).toEqual({ angle: 0, upright: false });
  });

  it('shows its ruled lines, and no letters as such', () => {
    const rules = findRules(toPicture(page()), 72 / 200);
    expect([rules.horizontal.length, rules.vertical.length]).toEqual([5, 4]);
    const [grid] = findGrids(rules);
    expect([grid!.xs.length, grid!.ys.length, grid!.cells.length]).toEqual([4, 5, 12]);
    expect(Math.abs(grid!.xs[0]! - 101.5 * 0.36)).toBeLessThan(1);
  });

  it('loses red ink, and keeps blue', () => {
    const canvas = createCanvas(2, 1);
    const context = canvas.getContext('2d');
    context.fillStyle = '#ff2020';
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = '#2040c0';
    context.fillRect(1, 0, 1, 1);
    const [red, blue] = toPicture(canvas).grey;
    expect(red).toBeGreaterThan(200);
    expect(blue).toBeLessThan(100);
  });
});

describe('the width of a figure', () => {
  const run = (text: string, width: number): Run => ({
    text,
    x: 0,
    right: width,
    y: 0,
    size: 10,
    bold: false,
    font: null,
    confidence: 96,
  });
  const usual = ['412', '1.030', '98,5', '215', '4.120'].map((text) =>
    run(text, text.match(/\d/g)!.length * 5 + (text.match(/\D/g)?.length ?? 0) * 2.5),
  );

  it('shows that a digit was lost or doubled', () => {
    const [lost, last, doubled] = [run('1', 8.5), run('41', 14.5), run('3.5571', 22)];
    expect([...oddWidths([...usual, lost, last, doubled])]).toEqual([lost, last, doubled]);
  });

  it('is that of its digits otherwise, narrow ones too', () => {
    expect(oddWidths([...usual, run('1', 3), run('11', 8.5), run('0', 4.6), run('Tổng', 60)]).size).toBe(0);
  });
});
