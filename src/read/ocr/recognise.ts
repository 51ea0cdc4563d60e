import type { Canvas } from '@napi-rs/canvas';
import type { Rules, Run } from '../pdf/page.ts';
import type { Engine, Seen } from './engine.ts';
import { toPicture, turned } from './picture.ts';
import { findRules } from './ruled.ts';
import { findLie } from './skew.ts';
import { type ToPage, toRuns, wordsOf } from './words.ts';

/** What stands on a scanned page, in points from the top left corner of the page turned straight. */
export interface Recognised {
  width: number;
  height: number;
  runs: Run[];
  rules: Rules;
  /** By which angle the page was turned clockwise, in radians. */
  angle: number;
}

/** In radians: less is not worth the blur of turning. */
const leastSkew = 0.002;
/**
 * What the recogniser is shown: not many dots, and lines that fall a little. It cuts the lines out so closely that the
 * upper one of two marks on a letter is lost where they are level, and sees more around them where dots are few.
 */
const dpi = 120;
const slant = 0.5 * (Math.PI / 180);
/** Text that is read upside down, or from top to bottom, is read with less confidence than this. */
const sure = 70;

/** Recognises one page, turned straight first, and turned about where it makes no sense as it lies. */
export async function recognise(canvas: Canvas, drawnDpi: number, engine: Engine): Promise<Recognised> {
  const { angle: skew, upright } = findLie(toPicture(canvas));
  const quarter = Math.PI / 2;
  const turns = upright ? [quarter, -quarter, 0, 2 * quarter] : [0, 2 * quarter, quarter, -quarter];
  let best: Look | null = null;
  for (const turn of turns) {
    const own = await look(canvas, skew + turn, drawnDpi, engine);
    if (best === null || own.sure > best.sure) best = own;
    if (best.sure >= sure || Number.isNaN(own.sure)) break;
  }
  const { angle, shown, seen } = best!;
  const straight = toPicture(angle === 0 ? canvas : turned(canvas, angle));
  const scale = 72 / drawnDpi;
  const size = { width: straight.width * scale, height: straight.height * scale };
  return { ...size, angle, runs: toRuns(seen, levelled(shown, size)), rules: findRules(straight, scale) };
}

interface Size {
  width: number;
  height: number;
}

/** A page looked at from one side. */
interface Look {
  angle: number;
  shown: Size;
  seen: Seen;
  sure: number;
}

async function look(canvas: Canvas, wanted: number, drawnDpi: number, engine: Engine): Promise<Look> {
  const angle = Math.abs(wanted) < leastSkew ? 0 : wanted;
  const shown = toPicture(turned(canvas, angle + slant, dpi / drawnDpi));
  const seen = await engine.see(shown, dpi);
  return { angle, shown: { width: shown.width, height: shown.height }, seen, sure: confidenceOf(seen) };
}

/** The way from what the recogniser was shown to the straight page, in points. */
function levelled(shown: Size, page: Size): ToPage {
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)];
  const scale = 72 / dpi;
  const point = (x: number, y: number) => {
    const [dx, dy] = [(x - shown.width / 2) * scale, (y - shown.height / 2) * scale];
    return { x: dx * cos + dy * sin + page.width / 2, y: dy * cos - dx * sin + page.height / 2 };
  };
  return { scale, point };
}

/** Mean confidence of the words, by their length; not a number where there are none. */
function confidenceOf(seen: Seen): number {
  const words = wordsOf(seen);
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / length;
}
