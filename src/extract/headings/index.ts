import type { Heading, Reading } from '../../model/analysis.ts';
import { Patterns } from '../../rules/patterns.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { matchAt } from '../references/match.ts';
import { numbersOf } from './numbers.ts';

const styles = ['roman', 'decimal', 'letter'] as const;
const longestTitle = 300;

/** Makes the extractor of numbered headings and list labels: those that begin a line outside tables. */
export function makeHeadingExtractor(rules: RuleSet): (reading: Reading) => Heading[] {
  const patterns = new Patterns(rules);
  return ({ source, normal }) => {
    const headings: Heading[] = [];
    let table = 0;
    for (const { start, end } of lines(normal.text)) {
      const at = normal.toSource(start);
      while (table < source.tables.length && source.tables[table]!.end < at) table++;
      if (table < source.tables.length && at >= source.tables[table]!.start) continue;
      for (const style of styles) {
        const match = matchAt(patterns.get(`heading.${style}`), normal.text, start);
        const label = match?.groups?.label ?? match?.groups?.whole;
        if (!match || label === undefined) continue;
        const title = normal.text.slice(start + match[0].length, Math.min(end, start + longestTitle)).trim();
        const span = normal.span(start, start + match[0].length);
        headings.push({ ...span, label, numbers: numbersOf(label, style), style, title });
        break;
      }
    }
    return headings;
  };
}

function* lines(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield { start, end };
    start = end + 1;
  }
}
