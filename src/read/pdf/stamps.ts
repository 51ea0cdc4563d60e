import { commonSize, type Line, lineText, makeLine, toLines } from './lines.ts';
import type { Page, Run } from './page.ts';

/** Stamps are set smaller than this share of the text. */
const small = 0.82;
/** In ems: how far apart the words and the lines of a stamp stand, and how high it is at most. */
const gap = 2;
const pitch = 1.8;
const highest = 12;
/** By which share the sizes of its lines differ at most: on scans they are measured. */
const unlike = 0.3;

/**
 * Takes the stamps of electronic signatures off the pages: a few small lines, one of which begins as the expression
 * tells. Where they stand beside other text, they would break its lines.
 */
export function withoutStamps(pages: readonly Page[], beginning: string | undefined): Page[] {
  if (beginning === undefined) return [...pages];
  const label = new RegExp(`^(?:${beginning})`, 'iu');
  const size = commonSize(pages.flatMap(({ runs }) => runs));
  return pages.map((page) => {
    const lines = pieces(page.runs.filter((run) => run.size < size * small));
    const stamp = new Set(lines.filter((line) => label.test(lineText(line))));
    for (const one of stamp) for (const line of lines) if (belongs(one, line)) stamp.add(line);
    const ys = [...stamp].map(({ y }) => y);
    if (stamp.size === 0 || Math.max(...ys) - Math.min(...ys) > size * highest) return page;
    const taken = new Set([...stamp].flatMap(({ runs }) => runs));
    return { ...page, runs: page.runs.filter((run) => !taken.has(run)) };
  });
}

/** Lines, in pieces where they have wide gaps. */
function pieces(runs: readonly Run[]): Line[] {
  return toLines(runs, 0).flatMap((line) => {
    const parts: Run[][] = [];
    for (const run of line.runs) {
      const last = parts.at(-1);
      if (last && run.x - last.at(-1)!.right < line.size * gap) last.push(run);
      else parts.push([run]);
    }
    return parts.map((part) => makeLine(part, 0));
  });
}

/** Whether a line stands right above or below another of about its size. */
function belongs(one: Line, other: Line): boolean {
  const overlap = Math.min(one.right, other.right) - Math.max(one.x, other.x);
  return (
    overlap > 0 && Math.abs(one.y - other.y) < one.size * pitch && Math.abs(one.size - other.size) < one.size * unlike
  );
}
