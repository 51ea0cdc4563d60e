import { addTo } from '../../model/multimap.ts';
import { type Line, lineText } from './lines.ts';

interface PrintedPage {
  lines: Line[];
  height: number;
  number: number;
}

const pageNumber = /^[-–—\s]{0,3}(\d{1,4})[-–—\s]{0,3}$/u;
/** Share of the page at its top and at its bottom where running heads stand. */
const margin = 0.12;
/** Running heads are short, and hold no more numbers than date, page and number of pages. */
const longest = 120;
const mostNumbers = 4;

/** Lines of all pages without page numbers and without heads and feet that come again on page after page. */
export function withoutFurniture(pages: readonly PrintedPage[]): Line[][] {
  const seen = new Map<string, { page: number; y: number }[]>();
  for (const page of pages) {
    for (const line of outer(page)) {
      for (const mark of marksOf(line, page.number)) addTo(seen, mark, { page: page.number, y: line.y });
    }
  }
  // The first page may lack what all others have.
  const enough = Math.max(2, (pages.length - 1) * 0.6);
  const comesAgain = (line: Line, page: number) =>
    marksOf(line, page).some((mark) => {
      const alike = seen.get(mark)?.filter(({ y }) => Math.abs(y - line.y) < 4) ?? [];
      return new Set(alike.map((one) => one.page)).size >= enough;
    });
  return pages.map((page) => {
    const candidates = new Set(outer(page));
    const ends = [page.lines[0], page.lines.at(-1)];
    return page.lines.filter((line) => {
      if (!candidates.has(line)) return true;
      if (ends.includes(line) && pageNumber.exec(lineText(line))?.[1] === String(page.number)) return false;
      return !comesAgain(line, page.number);
    });
  });
}

/** The lines at a page's top and bottom. */
function outer({ lines, height }: PrintedPage): Line[] {
  const heads = lines.filter(({ y }) => y < height * margin).slice(0, 2);
  return [...heads, ...lines.filter(({ y }) => y > height * (1 - margin)).slice(-2)];
}

/** The line with each of its numbers as printed or as distance to the page's own: one of them is equal on every page. */
function marksOf(line: Line, page: number): string[] {
  const text = lineText(line);
  const numbers = text.match(/\d+/g) ?? [];
  if (text.length > longest || numbers.length > mostNumbers) return [];
  return Array.from({ length: 2 ** numbers.length }, (_, choice) => {
    let index = 0;
    return text.replace(/\d+/g, (digits) => ((choice >> index++) & 1 ? `#${Number(digits) - page}` : digits));
  });
}
