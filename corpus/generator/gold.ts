import type { Block, Inline, Mark, Paragraph } from './blocks.ts';
import { unexplained } from './digits.ts';
import { type GoldFigure, goldFigure } from './figure.ts';
import { parseInline } from './markup.ts';
import { recompute } from './recompute.ts';
import { type GoldReference, goldReference } from './reference.ts';
import type { ReportFile } from './types.ts';

/** Lines of plain text with their marks, in the order in which the report is read. */
function linesOf(blocks: Block[]): Inline[] {
  const lines: Inline[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') lines.push(block.inline);
    if (block.kind === 'columns') lines.push(...[...block.left, ...block.right].map((item: Paragraph) => item.inline));
    if (block.kind !== 'table') continue;
    for (let row = 0; row < block.rows; row++) {
      const cells = block.cells.filter((cell) => cell.row === row).map((cell) => cell.inline);
      lines.push(cells.reduce(join, { text: '', runs: [], marks: [] }));
    }
  }
  return lines;
}

function join(left: Inline, right: Inline): Inline {
  const text = left.text === '' && left.marks.length === 0 ? right.text : `${left.text}\t${right.text}`;
  const shift = text.length - right.text.length;
  return { text, runs: [], marks: [...left.marks, ...right.marks.map((mark) => moved(mark, shift))] };
}

const moved = (mark: Mark, by: number): Mark => ({ ...mark, start: mark.start + by, end: mark.end + by });

/** The gold annotation, and everything in the report file that contradicts itself. */
export function buildGold(name: string, report: ReportFile, blocks: Block[]) {
  const problems: string[] = [];
  const figures: GoldFigure[] = [];
  const references: GoldReference[] = [];
  let text = '';
  const notes = (report.footnotes ?? []).map(parseInline);
  for (const line of [...linesOf(blocks), ...notes]) {
    for (const place of unexplained(line.text, line.marks)) problems.push(`number without annotation: "${place}"`);
    for (const mark of line.marks) {
      const placed = moved(mark, text.length);
      if (mark.type === 'figure') figures.push(goldFigure(placed, line.text.slice(0, mark.start), report.decimal));
      if (mark.type === 'reference') references.push(goldReference(placed));
    }
    text += `${line.text}\n`;
  }
  const lower = text.toLowerCase();
  const printed = (what: string) => lower.includes(what.toLowerCase());
  for (const { quote, issuer, subject } of references)
    for (const field of [issuer, subject])
      if (field && !printed(field)) problems.push(`"${field}" of ${quote} is not printed`);
  const ids = renumber(figures, 'f', problems);
  renumber(references, 'r', problems);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const figureOf = (id: string): GoldFigure => {
    const found = byId.get(ids.get(id) ?? '');
    if (!found) throw new Error(`no figure ${id}`);
    return found;
  };
  const relations = report.relations.map((spec, at) => {
    const result = recompute(spec, figureOf);
    if (result.holds !== spec.holds)
      problems.push(
        `${JSON.stringify(spec)}: printed ${result.expected}, recomputed ${result.actual.toDecimalPlaces(4)}`,
      );
    for (const item of spec.items ?? []) if (!printed(item)) problems.push(`list item "${item}" is not printed`);
    const involved = [spec.total, spec.percent, spec.numerator, spec.denominator, ...(spec.parts ?? [])];
    const quotes = involved.filter((id) => id !== undefined).map((id) => figureOf(id).quote);
    const flagged = report.findings.some((finding) =>
      finding.quotes.some((quote) => quotes.some((own) => quote.includes(own))),
    );
    if (!spec.holds && !flagged && !spec.note)
      problems.push(`${JSON.stringify(spec)} fails without a finding or a note`);
    const id = (key: string | undefined) => (key === undefined ? undefined : ids.get(key));
    return {
      id: `e${at + 1}`,
      kind: spec.kind,
      ...(spec.total && { total: id(spec.total) }),
      ...(spec.parts && { parts: spec.parts.map((part) => id(part)) }),
      ...(spec.percent && {
        percent: id(spec.percent),
        numerator: id(spec.numerator),
        denominator: id(spec.denominator),
      }),
      ...(spec.items && { items: spec.items }),
      ...(spec.optional && { optional: true }),
      expected: result.expected,
      actual: result.actual.toDecimalPlaces(4).toNumber(),
      holds: spec.holds,
      note: spec.note ?? null,
    };
  });
  for (const finding of report.findings)
    for (const quote of finding.quotes)
      if (!text.includes(quote)) problems.push(`finding quotes "${quote}", which is not printed`);
  const { identity } = report;
  const own = { type: 'Báo cáo', ...identity, title: report.title.join(' ') };
  return {
    gold: { file: `${name}.docx`, report: own, references, figures, relations, findings: report.findings },
    text,
    problems,
  };
}

/** Gives f1, f2 … in document order; maps the names of the report file to them. */
function renumber(items: { id: string }[], letter: string, problems: string[]): Map<string, string> {
  const ids = new Map<string, string>();
  items.forEach((item, at) => {
    const id = `${letter}${at + 1}`;
    if (item.id !== '' && ids.has(item.id)) problems.push(`two annotations are called ${item.id}`);
    if (item.id !== '') ids.set(item.id, id);
    item.id = id;
  });
  return ids;
}
