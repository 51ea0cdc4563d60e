import { expect, test } from 'vitest';
import { pageFinder, pageRuns } from '../../src/pipeline/pages.ts';
import { composeText } from '../../src/text/compose.ts';

test('stored pages name the same page for every offset', () => {
  const source = composeText([
    { kind: 'paragraph', text: 'first', page: 1 },
    { kind: 'paragraph', text: 'over the page end', page: 1, pageBreaks: [{ at: 9, page: 2 }] },
    {
      kind: 'table',
      rowCount: 2,
      columnCount: 1,
      page: 2,
      cells: [0, 1].map((row) => ({
        row,
        column: 0,
        rowSpan: 1,
        columnSpan: 1,
        text: 'c',
        header: false,
        page: 2 + row,
      })),
    },
    { kind: 'paragraph', text: 'last', page: 3 },
  ]);
  const runs = pageRuns(source);
  expect(runs.map(([, page]) => page)).toEqual([1, 2, 3]);
  const found = pageFinder(JSON.parse(JSON.stringify(runs)));
  for (let at = 0; at < source.text.length; at++) expect(found(at), String(at)).toBe(source.pageAt(at));
});

test('without pages there is nothing to store', () => {
  const runs = pageRuns(composeText([{ kind: 'paragraph', text: 'x', page: null }]));
  expect(runs).toEqual([]);
  expect(pageFinder(runs)(0)).toBeNull();
});
