import type { Block, Inline, Paragraph } from './blocks.ts';
import { parseInline } from './markup.ts';
import { buildGrid } from './table.ts';
import type { TableSpec } from './types.ts';

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A paragraph in the given style; `label` is the number or bullet that Word would print by itself. */
export function paragraph(style: Paragraph['style'], inline: Inline, level = 1, label = ''): Paragraph {
  return { kind: 'paragraph', style, level, automatic: label !== '', label, inline };
}

/** Text of a line with its automatic label in front, marks moved along. */
function withLabel(source: string, label: string): Inline {
  const inline = parseInline(source);
  const shift = label.length + 1;
  const marks = inline.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  return { text: `${label} ${inline.text}`, runs: inline.runs, marks };
}

/** Counts the automatic headings: I. → 1. → 1.1. */
class Numbering {
  counts = [0, 0, 0];

  next(level: number): string {
    this.counts[level - 1]! += 1;
    for (let deeper = level; deeper < 3; deeper++) this.counts[deeper] = 0;
    const [first, second, third] = this.counts as [number, number, number];
    if (level === 1) return `${roman[first]}.`;
    return level === 2 ? `${second}.` : `${second}.${third}.`;
  }
}

/** Turns the body's lines into blocks; one line is one paragraph. */
export function buildBody(body: string, tables: Record<string, TableSpec>): Block[] {
  const numbering = new Numbering();
  const tableNames = Object.keys(tables);
  const build = (line: string): Block => {
    const command = /^@(\w+) ?(.*)$/u.exec(line);
    if (command) return buildCommand(command[1]!, command[2]!, tables, tableNames);
    const heading = /^(#{1,3})(\+?) (.*)$/u.exec(line);
    if (heading) {
      const level = heading[1]!.length;
      const label = heading[2] ? numbering.next(level) : '';
      const inline = label ? withLabel(heading[3]!, label) : parseInline(heading[3]!);
      return paragraph('heading', inline, level, label);
    }
    const automatic = /^~([-+]) (.*)$/u.exec(line);
    if (automatic)
      return paragraph('bullet', withLabel(automatic[2]!, automatic[1]!), automatic[1] === '-' ? 1 : 2, automatic[1]!);
    const typed = /^([-+*•]) /u.exec(line);
    return paragraph(typed ? 'bullet' : 'text', parseInline(line), typed?.[1] === '+' ? 2 : 1);
  };
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      try {
        return build(line);
      } catch (error) {
        throw new Error(`${(error as Error).message}\n  in: ${line.slice(0, 120)}`);
      }
    });
}

function buildCommand(name: string, rest: string, tables: Record<string, TableSpec>, names: string[]): Block {
  if (name === 'table') {
    const spec = tables[rest];
    if (!spec) throw new Error(`no table ${rest}`);
    return buildGrid(rest, names.indexOf(rest), spec);
  }
  if (name === 'page' || name === 'landscape' || name === 'portrait' || name === 'signature')
    return { kind: 'break', to: name };
  if (name === 'center' || name === 'right' || name === 'small') return paragraph(name, parseInline(rest));
  throw new Error(`unknown command @${name}`);
}
