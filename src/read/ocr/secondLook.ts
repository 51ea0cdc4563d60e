import type { Run } from '../pdf/page.ts';
import type { Engine } from './engine.ts';
import { readStacked, type stackable } from './stack.ts';
import { oddWidths } from './widths.ts';

/** In ems: how far a word reaches above and below its line. */
const above = 0.82;
const below = 0.24;
/** In points: around a word. */
const aside = 1.2;
/** How sure at most what was read in two ways can be. */
const doubted = 40;
/** What findings rest on: figures, and the numbers of headings. */
const telling = /\d|^[IVXLl1|]{1,5}[.,:)/]?\s*$/u;

/**
 * Looks again at every word with digits, each alone, with other dots per inch than at the first look: mistakes are
 * other ones then. A word that is read another way now is not sure, however sure the recogniser was; which of the two
 * is right is not guessed, the first one stays. Figures whose width does not fit are not sure either.
 */
export async function lookAgain(
  page: ReturnType<typeof stackable>,
  runs: readonly Run[],
  dpi: number,
  engine: Engine,
): Promise<Run[]> {
  const doubtful = runs.filter(({ text }) => telling.test(text));
  const pixels = page.dpi / 72;
  const areas = doubtful.map(({ x, right, y, size }) => ({
    left: (x - aside) * pixels,
    right: (right + aside) * pixels,
    top: (y - size * above) * pixels,
    bottom: (y + size * below) * pixels,
  }));
  const seen = await readStacked(page, areas, dpi, engine);
  const again = new Map(doubtful.map((run, index) => [run, seen[index]!.map(({ text }) => text).join('')]));
  const odd = oddWidths(runs);
  return runs.map((run) => {
    const other = again.get(run);
    if (other === undefined || (core(other) === core(run.text) && !odd.has(run))) return run;
    return { ...run, confidence: Math.min(run.confidence ?? doubted, doubted) };
  });
}

/** A word without blanks, and without points and brackets around it; other marks may be what is left of a digit. */
function core(text: string): string {
  return text.replace(/\s/gu, '').replace(/^[([]{1,5}|[.,:;)\]]{1,5}$/gu, '');
}
