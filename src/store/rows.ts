import type { Figure, Finding, Reference, Relation, Report, SourceInfo } from '../model/document.ts';
import type { Value } from './driver.ts';

export type Columns<T> = readonly (readonly [column: string, value: (item: T) => Value])[];

const flag = (value: boolean) => (value ? 1 : 0);

/** Columns of `reports` that come from the document itself. */
export const reportColumns: Columns<{ source: SourceInfo; report: Report }> = [
  ['sha256', ({ source }) => source.sha256],
  ['format', ({ source }) => source.format],
  ['pages', ({ source }) => source.pages],
  ['ocr', ({ source }) => flag(source.ocr)],
  ['warnings', ({ source }) => JSON.stringify(source.warnings)],
  ['type', ({ report }) => report.type],
  ['number', ({ report }) => report.number],
  ['year', ({ report }) => report.year],
  ['symbol', ({ report }) => report.symbol],
  ['place', ({ report }) => report.place],
  ['date', ({ report }) => report.date],
  ['issuer', ({ report }) => report.issuer],
  ['province', ({ report }) => report.province],
  ['title', ({ report }) => report.title],
  ['period_kind', ({ report }) => report.period?.kind ?? null],
  ['period_label', ({ report }) => report.period?.label ?? null],
  ['period_start', ({ report }) => report.period?.start ?? null],
  ['period_end', ({ report }) => report.period?.end ?? null],
  ['data_window_start', ({ report }) => report.dataWindow?.start ?? null],
  ['data_window_end', ({ report }) => report.dataWindow?.end ?? null],
  ['signer', ({ report }) => report.signer],
  ['recipients', ({ report }) => JSON.stringify(report.recipients)],
];

const span: Columns<{ start: number; end: number; quote: string; page: number | null }> = [
  ['start_offset', ({ start }) => start],
  ['end_offset', ({ end }) => end],
  ['quote', ({ quote }) => quote],
  ['page', ({ page }) => page],
];

/** A mention with its issuer's canonical name. */
export type CitedReference = Reference & { organisation: string | null };

export const referenceColumns: Columns<CitedReference> = [
  ['id', ({ id }) => id],
  ...span,
  ['type', ({ type }) => type],
  ['number', ({ number }) => number],
  ['year', ({ year }) => year],
  ['symbol', ({ symbol }) => symbol],
  ['date', ({ date }) => date],
  ['issuer', ({ issuer }) => issuer],
  ['subject', ({ subject }) => subject],
  ['inherited', ({ inherited }) => flag(inherited)],
  ['key', ({ key }) => key],
  ['organisation', ({ organisation }) => organisation],
];

export const figureColumns: Columns<Figure> = [
  ['id', ({ id }) => id],
  ...span,
  ['value', ({ value }) => value],
  ['decimals', ({ decimals }) => decimals],
  ['unit', ({ unit }) => unit],
  ['scale', ({ scale }) => scale],
  ['amount', ({ amount }) => amount],
  ['maximum', ({ maximum }) => maximum],
  ['kind', ({ kind }) => kind],
  ['measure', ({ measure }) => measure],
  ['level', ({ level }) => level],
  ['dossier', ({ dossier }) => flag(dossier)],
  ['approximate', ({ approximate }) => flag(approximate)],
  ['status', ({ status }) => status],
  ['channel', ({ channel }) => channel],
  ['checked', ({ checked }) => checked],
  ['reason', ({ reason }) => reason],
  ['table_index', ({ table }) => table?.index ?? null],
  ['table_row', ({ table }) => table?.row ?? null],
  ['table_column', ({ table }) => table?.column ?? null],
];

export const relationColumns: Columns<Relation> = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['expected', ({ expected }) => expected],
  ['actual', ({ actual }) => actual],
  ['tolerance', ({ tolerance }) => tolerance],
  ['holds', ({ holds }) => flag(holds)],
];

export const findingColumns: Columns<Finding> = [
  ['rule', ({ rule }) => rule],
  ['severity', ({ severity }) => severity],
  ['message', ({ message }) => message],
  ['expected', ({ expected }) => expected],
  ['actual', ({ actual }) => actual],
  ['fingerprint', ({ fingerprint }) => fingerprint],
];

export const columnNames = <T>(columns: Columns<T>): string[] => columns.map(([column]) => column);
export const rowOf = <T>(columns: Columns<T>, item: T): Value[] => columns.map(([, value]) => value(item));
