import type { Language } from '../check/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { type PackedReport, packReport } from '../store/packReport.ts';
import type { AnalysedFile } from './analyse.ts';
import { contentKey } from './copies.ts';
import { makeReportMaker } from './makeReport.ts';

/** A report ready to be loaded. Whoever writes it has nothing else to do: that is one process for all that read. */
export interface PackedFile {
  packed: PackedReport;
  contentKey: string;
}

/** From a path to a report ready to be loaded. Only plain data goes in and comes out. */
export type ReportPacker = (path: string) => Promise<PackedFile>;

export const packFile = (made: AnalysedFile): PackedFile => ({
  packed: packReport(made),
  contentKey: contentKey(made.document),
});

/** Compiles the rules once. The packer throws `UnopenedFile` or `UnreadableFile`. */
export function makeReportPacker(rules: RuleSet, language: Language): ReportPacker {
  const make = makeReportMaker(rules, language);
  return async (path) => packFile(await make(path));
}
