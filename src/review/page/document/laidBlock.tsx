import type { LayoutBlock, LayoutRow } from '../../api.ts';
import { FigureLink } from './figureLink.tsx';
import { cut, type Span } from './mark.ts';
import type { Shown } from './reading.tsx';

type Say = (span: Span) => ReturnType<typeof Words>;

/** Below the headings of the page itself. */
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** One block of a report. */
export function LaidBlock({ block, text, shown }: { block: LayoutBlock; text: string; shown: Shown }) {
  const say: Say = (span) => <Words span={span} text={text} shown={shown} />;
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[Math.min(block.level, headings.length) - 1] ?? 'h2';
      return <Heading class={`laid-heading level-${Math.min(block.level, 4)}`}>{say(block)}</Heading>;
    }
    case 'item':
      return <p class={`laid-item depth-${Math.min(block.depth, 4)}`}>{say(block)}</p>;
    case 'footnote':
      return <p class="laid-footnote">{say(block)}</p>;
    case 'table':
      return <LaidTable rows={block.rows} say={say} />;
    default:
      return <p>{say(block)}</p>;
  }
}

function LaidTable({ rows, say }: { rows: readonly LayoutRow[]; say: Say }) {
  return (
    <div class="laid-table">
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.cells.map((cell) => {
                const Cell = row.head || cell.head ? 'th' : 'td';
                return (
                  <Cell key={cell.start} rowSpan={cell.row_span} colSpan={cell.column_span}>
                    {say(cell)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Text with its figures as links and the evidence marked. */
function Words({ span, text, shown }: { span: Span; text: string; shown: Shown }) {
  const pieces = cut(span, shown.detail.figures, shown.marks);
  return (
    <>
      {pieces.map((piece) => {
        const words = text.slice(piece.start, piece.end);
        const inner = piece.figure ? <FigureLink figure={piece.figure} shown={shown} words={words} /> : words;
        if (piece.role === null) return inner;
        return (
          <mark key={piece.start} class={piece.role} data-start={piece.start}>
            {inner}
          </mark>
        );
      })}
    </>
  );
}
