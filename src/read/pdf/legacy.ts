import type { Converter, FontRun } from '../legacy/index.ts';
import type { Page, Run } from './page.ts';

/** In ems: runs that stand closer together may hold the two codes of one letter. */
const gap = 0.1;

/** Converts the text of fonts of encodings from before Unicode, in place. */
export function convertPages(pages: readonly Page[], converter: Converter): void {
  const lines = pages.map(({ runs }) =>
    runs.map((run, index): FontRun => ({ text: run.text, font: run.font, apart: isApart(runs[index - 1], run) })),
  );
  if (!converter.convert(lines)) return;
  for (const [index, page] of pages.entries()) {
    for (const [at, run] of page.runs.entries()) {
      const { text, capitals } = lines[index]![at]!;
      Object.assign(run, { text, ...(capitals && { capitals }) });
    }
    page.runs = page.runs.filter(({ text }) => text !== '');
  }
}

function isApart(before: Run | undefined, run: Run): boolean {
  return before === undefined || Math.abs(before.y - run.y) > 1 || Math.abs(run.x - before.right) > run.size * gap;
}
