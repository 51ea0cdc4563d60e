import type { Report } from '../../model/document.ts';
import { type Fold, sameText } from '../fold.ts';
import type { Gold } from '../gold.ts';
import type { Tally } from '../score.ts';

/**
 * Compares the report's own identity field by field. `sameFile` = the gold was written from this very file: then a field
 * that the gold leaves null must stay null. In another format of the report a letterhead may say more: that is neutral.
 */
export function compareIdentity(gold: Gold['report'], found: Report, sameFile: boolean, fold: Fold): Tally {
  const tally: Tally = { hits: 0, missed: [], false: [] };
  const foundFields = fields(found);
  for (const [name, wanted] of fields(gold)) {
    const got = foundFields.get(name) ?? null;
    if (wanted === null && got === null) continue;
    if (wanted !== null && sameText(wanted, got, fold)) tally.hits++;
    else {
      if (wanted !== null) tally.missed.push(`${name}: ${wanted}`);
      if (got !== null && (wanted !== null || sameFile)) tally.false.push(`${name}: ${got}`);
    }
  }
  return tally;
}

/** The fields as text by name; a field that is absent from the gold is not compared. */
function fields(report: Gold['report'] | Report): Map<string, string | null> {
  const out = new Map<string, string | null>();
  const put = (name: string, value: unknown) => {
    if (value !== undefined) out.set(name, value === null ? null : String(value));
  };
  for (const name of [
    'type',
    'number',
    'year',
    'symbol',
    'place',
    'date',
    'issuer',
    'province',
    'title',
    'signer',
  ] as const)
    put(name, report[name]);
  if (report.period !== undefined) {
    put('period.kind', report.period?.kind ?? null);
    put('period', report.period ? `${report.period.start} to ${report.period.end}` : null);
  }
  if (report.dataWindow !== undefined)
    put('dataWindow', report.dataWindow ? `${report.dataWindow.start} to ${report.dataWindow.end}` : null);
  if (report.recipients !== undefined) put('recipients', report.recipients.join('; ') || null);
  return out;
}
