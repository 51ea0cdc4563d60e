import { commonSize } from './lines.ts';
import type { Page, Run } from './page.ts';

/** Stamps are set smaller than this share of the text. */
const small = 0.82;
/** In ems: how far apart the lines of a stamp stand. */
const pitch = 1.7;
/** In ems of the text: what is higher is small print, and no stamp. */
const highest = 8;

/**
 * Takes the stamps of electronic signatures off the pages: a few small lines, one of which begins as the expression
 * tells. Where they stand beside other text, they would break its lines.
 */
export function withoutStamps(pages: readonly Page[], beginning: string | undefined): Page[] {
  if (beginning === undefined) return [...pages];
  const label = new RegExp(`^\\s*(?:${beginning})`, 'iu');
  const size = commonSize(pages.flatMap(({ runs }) => runs));
  return pages.map((page) => {
    const little = page.runs.filter((run) => run.size < size * small);
    const stamp = new Set(little.filter((run) => label.test(run.text)));
    for (const one of stamp) for (const run of little) if (follows(one, run)) stamp.add(run);
    const ys = [...stamp].map(({ y }) => y);
    if (stamp.size === 0 || Math.max(...ys) - Math.min(...ys) > size * highest) return page;
    return { ...page, runs: page.runs.filter((run) => !stamp.has(run)) };
  });
}

/** Whether a run stands on the same line as another, close by, or on the line above or below it. */
function follows(one: Run, other: Run): boolean {
  const overlap = Math.min(one.right, other.right) - Math.max(one.x, other.x);
  return (
    Math.abs(one.size - other.size) < 0.6 && Math.abs(one.y - other.y) < one.size * pitch && overlap > -one.size * 0.6
  );
}
