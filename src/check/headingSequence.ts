import type { Analysis, FindingDraft, Heading } from '../model/analysis.ts';
import type { ReportCheck } from './index.ts';
import { oneLine } from './mentions.ts';

/** A run of labels of one style and depth: "1." "2." "3.", or "1.1" "1.2" under one section. */
interface Run {
  style: Heading['style'];
  /** Numbers above the last one, "6" of "6.1"; empty for "6". */
  prefix: string;
  last: Heading;
}

/** Lists inside lists, each with its own numbers; more than this are not open at one time. */
const mostOpen = 8;

/**
 * Headings whose labels skip, repeat, or belong to another section. A list that starts again at 1 is right; letters are
 * not looked at, since offices leave out several of them.
 */
export const headingSequence: ReportCheck = {
  id: 'heading-sequence',
  run(analysis) {
    const headings = analysis.headings.filter(({ style }) => style !== 'letter');
    const runs: Run[] = [];
    const drafts: FindingDraft[] = [];
    let foreign: { prefix: string; draft: FindingDraft } | null = null;
    headings.forEach((heading, index) => {
      const prefix = heading.numbers.slice(0, -1).join('.');
      if (foreign && prefix === foreign.prefix) {
        foreign.draft.evidence.push(spanOf(heading));
        return;
      }
      foreign = null;
      const section = headings[index - 1];
      if (section && isForeign(heading, section)) {
        foreign = { prefix, draft: underWrongSection(heading, section) };
        drafts.push(foreign.draft);
        return;
      }
      const before = place(heading, prefix, runs);
      if (before && !printedBetween(before, heading, analysis)) drafts.push(outOfOrder(before, heading));
    });
    return drafts;
  },
};

/** "1.1" directly under section "6.": the first of a section's parts carries the number of another section. */
function isForeign(heading: Heading, section: Heading): boolean {
  const [first, second] = heading.numbers;
  if (heading.style !== 'decimal' || section.style !== 'decimal') return false;
  return heading.numbers.length === 2 && section.numbers.length === 1 && second === 1 && first !== section.numbers[0];
}

/** Puts a heading into its run; gives the heading before it where the label does not follow from any open run. */
function place(heading: Heading, prefix: string, runs: Run[]): Heading | null {
  closeBelow(heading, runs);
  const own = runs.filter((run) => run.style === heading.style && run.prefix === prefix);
  if (own.length > mostOpen) runs.splice(runs.indexOf(own.shift()!), 1);
  const value = heading.numbers.at(-1)!;
  const followed = own.findLast(({ last }) => value === last.numbers.at(-1)! + 1);
  if (followed) {
    runs.splice(runs.indexOf(followed) + 1);
    followed.last = heading;
    return null;
  }
  const open = own.at(-1);
  runs.push({ style: heading.style, prefix, last: heading });
  if (value === 1 || !open) return null;
  const gap = value - open.last.numbers.at(-1)!;
  return gap === 0 || gap === 2 ? open.last : null;
}

/** A heading of a higher level ends the runs below it; lists inside sections keep theirs open. */
function closeBelow(heading: Heading, runs: Run[]): void {
  const depth = depthOf(heading);
  for (let index = runs.length - 1; index >= 0; index--) if (depthOf(runs[index]!.last) > depth) runs.splice(index, 1);
}

const depthOf = ({ style, numbers }: Heading) => (style === 'roman' ? 0 : numbers.length);

/** The label that seems skipped may stand inside a line, where a reader joined two. */
function printedBetween(before: Heading, next: Heading, { text }: Analysis): boolean {
  const skipped = next.numbers.at(-1)! - 1;
  if (skipped === before.numbers.at(-1)) return false;
  const label = [...next.numbers.slice(0, -1), skipped].join('.');
  const between = text.slice(before.end, next.start);
  return (
    next.style === 'decimal' &&
    new RegExp(`(?<![\\d.,/])${label.replace(/\./g, '\\.')}[.)/]?\\s?\\p{L}`, 'u').test(between)
  );
}

const spanOf = ({ start, end }: Heading) => ({ start, end });
const shown = ({ label, title }: Heading) => `${label}. ${oneLine(title).slice(0, 60)}`.trim();

function underWrongSection(heading: Heading, section: Heading): FindingDraft {
  const values = { heading: shown(heading), section: shown(section) };
  return {
    variant: 'section',
    values,
    expected: `${section.label}.1`,
    actual: heading.label,
    evidence: [spanOf(heading)],
  };
}

function outOfOrder(before: Heading, next: Heading): FindingDraft {
  const repeated = before.label === next.label;
  return {
    ...(repeated ? { variant: 'repeated' } : {}),
    values: { before: shown(before), next: shown(next) },
    expected: null,
    actual: next.label,
    evidence: [spanOf(next), spanOf(before)],
  };
}
