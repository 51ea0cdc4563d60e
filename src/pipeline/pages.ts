import type { SourceText } from '../model/text.ts';

/** Where a page begins in the text: [offset, page], in order. Stored, so that `check` can name pages again. */
export type PageRuns = [at: number, page: number | null][];

/** The places where the page changes. */
export function pageRuns(source: SourceText): PageRuns {
  const starts = new Set<number>();
  for (const { block, start } of source.blocks) {
    starts.add(start);
    if (block.kind === 'paragraph') for (const { at } of block.pageBreaks ?? []) starts.add(start + at);
  }
  for (const table of source.tables) for (const cell of table.cells) starts.add(cell.start);
  const runs: PageRuns = [];
  for (const at of [...starts].sort((a, b) => a - b)) {
    const page = source.pageAt(at);
    if (page !== (runs.at(-1)?.[1] ?? null)) runs.push([at, page]);
  }
  return runs;
}

/** The way back: the page of any offset. */
export function pageFinder(runs: PageRuns): SourceText['pageAt'] {
  return (offset) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]![0] <= offset) low = middle + 1;
      else high = middle;
    }
    return runs[low - 1]?.[1] ?? null;
  };
}
