import { toStrips } from './columns.ts';
import type { Line } from './lines.ts';
import type { Edges } from './manner.ts';
import type { ParagraphBuilder } from './paragraphs.ts';

/** In ems: how far below a page's last line the next page's first one is thought to stand. */
const pageStep = 1.5;

/** The text between two tables, laid on one endless page: columns may go on over a page's end. */
export class Flow {
  private lines: Line[] = [];
  private edges: Edges = { left: 0, right: 0 };
  private readonly builder: ParagraphBuilder;

  constructor(builder: ParagraphBuilder) {
    this.builder = builder;
  }

  add(lines: readonly Line[], edges: Edges): void {
    if (this.edges.left !== edges.left || this.edges.right !== edges.right) this.release();
    this.edges = edges;
    const last = this.lines.at(-1);
    const first = lines[0];
    const shift = last && first ? last.flow + last.size * pageStep - first.y : 0;
    for (const line of lines) this.lines.push({ ...line, flow: line.y + shift });
  }

  /** Ends the open paragraph as well. */
  end(): void {
    this.release();
    this.builder.close();
  }

  private release(): void {
    for (const strip of toStrips(this.lines, this.edges.left, this.edges.right)) this.builder.add(strip);
    this.lines = [];
  }
}
