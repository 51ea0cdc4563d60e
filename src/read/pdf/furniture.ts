import { type Line, lineText } from './lines.ts';

const pageNumber = /^[-–—\s]{0,3}(\d{1,4})[-–—\s]{0,3}$/u;
/** Share of the page at its top and at its bottom where running heads stand. */
const margin = 0.12;

/** Lines of all pages without page numbers and without heads and feet that come again on page after page. */
export function withoutFurniture(pages: readonly { lines: Line[]; height: number; number: number }[]): Line[][] {
  const marks = new Map<Line, string>();
  const counts = new Map<string, Set<number>>();
  for (const { lines, height, number } of pages) {
    const note = (line: Line | undefined, place: string) => {
      if (line === undefined || marks.has(line)) return;
      const mark = place + markOf(line, number);
      marks.set(line, mark);
      counts.set(mark, (counts.get(mark) ?? new Set()).add(number));
    };
    const heads = lines.filter(({ y }) => y < height * margin).slice(0, 2);
    const feet = lines.filter(({ y }) => y > height * (1 - margin)).slice(-2);
    for (const line of heads) note(line, 'head ');
    for (const line of feet) note(line, 'foot ');
  }
  return pages.map(({ lines, number }) =>
    lines.filter((line, index) => {
      const mark = marks.get(line);
      if (mark === undefined) return true;
      const outermost = index === 0 || index === lines.length - 1;
      if (outermost && pageNumber.exec(lineText(line))?.[1] === String(number)) return false;
      // The first page may lack what all others have.
      return (counts.get(mark)?.size ?? 0) < Math.max(2, (pages.length - 1) * 0.6);
    }),
  );
}

/** The line with its page number written as the distance to the page's own: equal on every page. */
function markOf(line: Line, page: number): string {
  const text = lineText(line);
  return text.length > 120 ? text : text.replace(/\d+/g, (digits) => `#${Number(digits) - page}`);
}
