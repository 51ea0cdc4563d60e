import { runReportChecks } from '../../check/index.ts';
import type { Finding } from '../../model/document.ts';
import type { Analyser } from '../../pipeline/analyse.ts';
import { readBytes } from '../../read/index.ts';
import type { PlacedEntry, RuleSet } from '../../rules/ruleSet.ts';
import { composeText } from '../../text/compose.ts';
import { type Outcome, outcomesOf } from './outcome.ts';

/**
 * Reads each example as a text or HTML file of its own, through every stage: a flagged one must give a finding of this
 * rule that shows the example's evidence, a clean one none. A check without both kinds of example fails.
 */
export async function testCheck(placed: PlacedEntry, rules: RuleSet, analyse: Analyser): Promise<Outcome[]> {
  const { id, enabled, examples } = rules.entry('check', placed.id);
  const outcome = outcomesOf(placed);
  if (!enabled) return [];
  const outcomes: Outcome[] = [];
  if (examples.flagged.length === 0 || examples.clean.length === 0)
    outcomes.push(outcome('', 'needs at least one flagged and one clean example'));
  for (const { text, title, evidence } of examples.flagged) {
    const found = (await findingsIn(text, rules, analyse)).filter(({ rule }) => rule === id);
    outcomes.push(outcome(title ?? text, missing(found, evidence)));
  }
  for (const { text, title } of examples.clean) {
    const found = (await findingsIn(text, rules, analyse)).filter(({ rule }) => rule === id);
    outcomes.push(
      outcome(title ?? text, found.length === 0 ? '' : `must be clean, but: ${found.map(show).join('; ')}`),
    );
  }
  return outcomes;
}

async function findingsIn(text: string, rules: RuleSet, analyse: Analyser): Promise<Finding[]> {
  const { blocks } = await readBytes(new TextEncoder().encode(text));
  const source = composeText(blocks);
  return runReportChecks(analyse(source), rules, source.pageAt);
}

/** Why no finding is the one that the example asks for; empty where one is. */
function missing(found: readonly Finding[], evidence: readonly string[]): string {
  if (found.length === 0) return 'must be flagged, but is not';
  const shows = (finding: Finding) =>
    evidence.every((wanted) => finding.evidence.some(({ quote }) => quote.includes(wanted)));
  return found.some(shows) ? '' : `must show ${evidence.join(' | ')}, but: ${found.map(show).join('; ')}`;
}

const show = ({ message, evidence }: Finding) => `${message} [${evidence.map(({ quote }) => quote).join(' | ')}]`;
