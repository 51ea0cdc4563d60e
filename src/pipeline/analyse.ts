import { createHash } from 'node:crypto';
import { type Language, runReportChecks } from '../check/index.ts';
import { makeFigureExtractor } from '../extract/figures/index.ts';
import { makeHeadingExtractor } from '../extract/headings/index.ts';
import { makeIdentityExtractor } from '../extract/identity/index.ts';
import { makeReferenceExtractor } from '../extract/references/index.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ReadFile } from '../model/block.ts';
import type { ExtractedDocument } from '../model/document.ts';
import type { ReportSeries } from '../model/series.ts';
import type { SourceText } from '../model/text.ts';
import { makeRelator } from '../relate/index.ts';
import { Patterns } from '../rules/patterns.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { composeText } from '../text/compose.ts';
import { layoutOf } from '../text/layout.ts';
import { makeNormaliser } from '../text/normalise.ts';
import { packLayout } from '../text/packedLayout.ts';
import { makeLocator } from '../text/places.ts';
import { structureOf } from '../text/structure.ts';
import { type PageRuns, pageRuns } from './pages.ts';
import { statementsOf } from './statements.ts';

/** From text to an unchecked analysis: every stage between reading and checking. */
export type Analyser = (source: SourceText) => Analysis;

/** Compiles the rules once; the analyser it returns can be used for any number of reports. */
export function makeAnalyser(rules: RuleSet): Analyser {
  const normalise = makeNormaliser(rules);
  const extractIdentity = makeIdentityExtractor(rules);
  const extractReferences = makeReferenceExtractor(rules);
  const extractHeadings = makeHeadingExtractor(rules);
  const extractFigures = makeFigureExtractor(rules);
  const relate = makeRelator(rules);
  const patterns = new Patterns(rules);
  return (source) => {
    const reading = { source, normal: normalise(source) };
    const identity = extractIdentity(reading);
    const mentions = extractReferences(reading, identity);
    const headings = extractHeadings(reading);
    const tables = source.tables.map(({ start, end }) => ({
      start: reading.normal.fromSource(start),
      end: reading.normal.fromSource(end),
    }));
    const structure = structureOf(reading.normal, tables, patterns);
    const found = extractFigures(reading, { identity, mentions, structure });
    const { figures, relations } = relate(reading, found, structure, mentions);
    const sureness = makeLocator(source).sureness();
    const analysis = { text: source.text, identity, mentions, headings, figures, relations };
    return sureness.length > 0 ? { ...analysis, sureness } : analysis;
  };
}

/** One file's contract document and the analysis behind it. */
export interface AnalysedFile {
  document: ExtractedDocument;
  analysis: Analysis;
  /** Where the pages begin in the text. */
  pages: PageRuns;
  series: ReportSeries;
  /** How it is laid out, packed. */
  layout: string;
}

/** Runs all stages on a file that has been read. `bytes` are the file's own, for its hash. */
export function analyseFile(
  file: { path: string; bytes: Uint8Array; read: ReadFile },
  analyse: Analyser,
  rules: RuleSet,
  language: Language,
): AnalysedFile {
  const { path, bytes, read } = file;
  const source = composeText(read.blocks);
  const analysis = analyse(source);
  const { confidenceAt } = makeLocator(source);
  const sure = <T extends { start: number; end: number }>(one: T) => ({
    ...one,
    confidence: confidenceAt(one.start, one.end),
  });
  const document: ExtractedDocument = {
    schemaVersion: 1,
    source: {
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      format: read.format,
      pages: read.pages,
      ocr: read.ocr,
      warnings: read.warnings,
    },
    text: source.text,
    report: analysis.identity.report,
    references: analysis.mentions.map(({ reference }) => sure(reference)),
    figures: analysis.figures.map(({ figure }) => sure({ ...figure, reason: inWords(figure.reason, rules, language) })),
    relations: analysis.relations.map(({ relation }) => relation),
    findings: runReportChecks(analysis, rules, source.pageAt, language),
  };
  return {
    document,
    analysis,
    pages: pageRuns(source),
    series: statementsOf(analysis, rules),
    layout: packLayout(layoutOf(source, analysis.headings)),
  };
}

/** The reason why a figure could not be checked, as the rules word it. */
const inWords = (reason: string | null, rules: RuleSet, language: Language): string | null =>
  reason === null ? null : rules.entry('phrase', `reason.${reason}`).text[language];
