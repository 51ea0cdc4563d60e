import type { Finding } from '../../model/document.ts';
import { withFindingsAcross } from '../../pipeline/acrossFiles.ts';
import { type AnalysedFile, type Analyser, analyseFile } from '../../pipeline/analyse.ts';
import { readBytes } from '../../read/index.ts';
import type { CheckExample } from '../../rules/kinds/check.ts';
import type { PlacedEntry, RuleSet } from '../../rules/ruleSet.ts';
import { type Outcome, outcomesOf } from './outcome.ts';

/**
 * Reads each example as text or HTML files of its own, through every stage: a flagged one must give a finding of this
 * rule that shows the example's evidence, a clean one none. A check without both kinds of example fails.
 */
export async function testCheck(placed: PlacedEntry, rules: RuleSet, analyse: Analyser): Promise<Outcome[]> {
  const { id, enabled, examples } = rules.entry('check', placed.id);
  const outcome = outcomesOf(placed);
  if (!enabled) return [];
  const outcomes: Outcome[] = [];
  if (examples.flagged.length === 0 || examples.clean.length === 0)
    outcomes.push(outcome('', 'needs at least one flagged and one clean example'));
  const findings = async ({ text, reports = text === undefined ? [] : [text] }: CheckExample) =>
    (await findingsIn(reports, rules, analyse)).filter(({ rule }) => rule === id);
  for (const example of examples.flagged)
    outcomes.push(outcome(nameOf(example), missing(await findings(example), example.evidence)));
  for (const example of examples.clean) {
    const found = await findings(example);
    outcomes.push(
      outcome(nameOf(example), found.length === 0 ? '' : `must be clean, but: ${found.map(show).join('; ')}`),
    );
  }
  return outcomes;
}

const nameOf = ({ title, text, reports }: CheckExample) => title ?? text ?? reports?.join(' / ') ?? '';

async function findingsIn(texts: readonly string[], rules: RuleSet, analyse: Analyser): Promise<Finding[]> {
  const files: AnalysedFile[] = [];
  for (const [index, text] of texts.entries()) {
    const bytes = new TextEncoder().encode(text);
    const file = { path: `${index + 1}.txt`, bytes, read: await readBytes(bytes) };
    files.push(analyseFile(file, analyse, rules, 'vi'));
  }
  return withFindingsAcross(files, rules, 'vi').flatMap(({ findings }) => findings);
}

/** Why no finding is the one that the example asks for; empty where one is. */
function missing(found: readonly Finding[], evidence: readonly string[]): string {
  if (found.length === 0) return 'must be flagged, but is not';
  const shows = (finding: Finding) =>
    evidence.every((wanted) => finding.evidence.some(({ quote }) => quote.includes(wanted)));
  return found.some(shows) ? '' : `must show ${evidence.join(' | ')}, but: ${found.map(show).join('; ')}`;
}

const show = ({ message, evidence }: Finding) => `${message} [${evidence.map(({ quote }) => quote).join(' | ')}]`;
