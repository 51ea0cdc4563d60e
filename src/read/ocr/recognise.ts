import type { Canvas } from '@napi-rs/canvas';
import { findGrids } from '../pdf/grid.ts';
import type { Rules, Run } from '../pdf/page.ts';
import { readCells, withoutRules, withoutTables } from './cells.ts';
import type { Engine } from './engine.ts';
import { toPicture, turned } from './picture.ts';
import { findRules } from './ruled.ts';
import { lookAgain } from './secondLook.ts';
import { findLie } from './skew.ts';
import { stackable } from './stack.ts';
import { linesOf, type ToPage, toRuns } from './words.ts';

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
const dpi = 130;
const slant = 0.6 * (Math.PI / 180);
/** Dots per inch of the second look at figures. */
const againInCells = 160;
const againAround = 300;
/** Text that is read upside down, or from top to bottom, is read with less confidence than this. */
const sure = 70;

/** Recognises one page, turned straight first, and turned about where it makes no sense as it lies. */
export async function recognise(canvas: Canvas, drawnDpi: number, engine: Engine): Promise<Recognised> {
  const { angle: skew, upright } = findLie(toPicture(canvas));
  const quarter = Math.PI / 2;
  const turns = upright ? [quarter, -quarter, 0, 2 * quarter] : [0, 2 * quarter, quarter, -quarter];
  let best: Awaited<ReturnType<typeof readStraight>> | null = null;
  for (const turn of turns) {
    const angle = Math.abs(skew + turn) < leastSkew ? 0 : skew + turn;
    const own = await readStraight(angle === 0 ? canvas : turned(canvas, angle), angle, drawnDpi, engine);
    if (best === null || sureness(own) > sureness(best)) best = own;
    if (own.runs.length === 0 || sureness(best) >= sure) break;
  }
  const { bare, cells, around, ...page } = best!;
  const again = [
    ...(await lookAgain(bare, cells, againInCells, engine)),
    ...(await lookAgain(bare, around, againAround, engine)),
  ];
  return { ...page, runs: again };
}

/** Recognises a page that lies straight: first the cells of its tables, then what stands around them. */
async function readStraight(page: Canvas, angle: number, drawnDpi: number, engine: Engine) {
  const scale = 72 / drawnDpi;
  const size = { width: page.width * scale, height: page.height * scale };
  const rules = findRules(toPicture(page), scale);
  const grids = findGrids(rules);
  const bare = stackable(withoutRules(page, rules, 1 / scale), drawnDpi);
  const cells = await readCells(bare, grids, engine);
  const shown = turned(withoutTables(bare.canvas, grids, 1 / scale), slant, dpi / drawnDpi);
  const lines = linesOf(await engine.see(toPicture(shown), dpi));
  const around = toRuns(lines, levelled(shown, size));
  return { ...size, angle, rules, bare, cells, around, runs: [...cells, ...around] };
}

interface Size {
  width: number;
  height: number;
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

/** Mean confidence of the words, by their length. */
function sureness({ runs }: { runs: readonly Run[] }): number {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  return runs.reduce((sum, { text, confidence }) => sum + confidence! * text.length, 0) / Math.max(1, length);
}
