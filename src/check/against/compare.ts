import { Decimal } from 'decimal.js';
import type { Organisation } from '../../model/series.ts';
import type { OfficialFigure, RowProblem } from './official.ts';
import { bare } from './words.ts';

/** A figure that a report states of its issuer as a whole, as it stands in `v_series`. */
export interface ReportedFigure {
  report: number;
  path: string;
  organisation: string;
  measure: string | null;
  name: string | null;
  printed: string | null;
  level: string | null;
  periodLabel: string;
  start: string;
  end: string;
  own: boolean;
  value: number;
  unit: string | null;
  amount: number;
  tolerance: string;
  kind: string;
  approximate: boolean;
  figure: string;
  quote: string;
  page: number | null;
  otherValues: number;
}

export type Outcome = 'agrees' | 'differs' | 'missingInReports' | 'missingInList' | 'ambiguous';

/** Why a figure stands alone or is not compared; `noFigure` and `noRow` say no more than that. */
export type Reason =
  | RowProblem
  | 'severalIssuers'
  | 'noReports'
  | 'noPeriod'
  | 'noFigure'
  | 'noRow'
  | 'twice'
  | 'otherLevels'
  | 'ownLevel'
  | 'severalValues'
  | 'approximate'
  | 'unit';

export interface AgainstResult {
  outcome: Outcome;
  reason: Reason | null;
  official: OfficialFigure | null;
  /** What the list's issuer may be. */
  organisations: Organisation[];
  reported: ReportedFigure | null;
  /** The list's value less the reported one, in the list's unit. */
  difference: Decimal | null;
}

/** Compares one row with the figures of the organisations that it may mean. */
export function compareRow(
  official: OfficialFigure,
  organisations: Organisation[],
  figuresOf: (organisation: string) => readonly ReportedFigure[],
): AgainstResult {
  const result = (outcome: Outcome, reason: Reason | null, reported: ReportedFigure | null = null): AgainstResult => ({
    outcome,
    reason,
    official,
    organisations,
    reported,
    difference: null,
  });
  if (official.problem !== null) return result('ambiguous', official.problem);
  const [organisation] = organisations;
  if (!organisation) return result('missingInReports', 'noReports');
  if (organisations.length > 1) return result('ambiguous', 'severalIssuers');
  const inPeriod = figuresOf(organisation.key).filter(
    ({ start, end }) => start === official.days!.start && end === official.days!.end,
  );
  if (inPeriod.length === 0) return result('missingInReports', 'noPeriod');
  const measured = inPeriod.filter((one) => isMeasured(one, official));
  if (measured.length === 0) return result('missingInReports', 'noFigure');
  // A list's word for the issuer's own level may mean all of it, or what it does itself.
  const mayBe = ({ level }: ReportedFigure) =>
    level === official.level || (level === null && organisation.level === official.level);
  const candidates = measured.filter(mayBe);
  if (candidates.length === 0) return result('ambiguous', 'otherLevels', measured[0]);
  const clear = candidates.filter(({ otherValues }) => otherValues === 0);
  if (clear.length < candidates.length) return result('ambiguous', 'severalValues', candidates[0]);
  const weighed = clear.map((one) => ({ ...result('agrees', null, one), ...weigh(official, one) }));
  const agreeing = weighed.find(({ outcome }) => outcome === 'agrees');
  if (agreeing || weighed.length === 1) return agreeing ?? weighed[0]!;
  return result('ambiguous', 'ownLevel', clear[0]);
}

const isMeasured = ({ measure, printed, kind }: ReportedFigure, official: OfficialFigure): boolean =>
  official.measure === null
    ? bare(printed ?? '') === bare(official.written.measure!) && (kind === 'percent' || !official.value!.percent)
    : measure === official.measure;

/** Whether both may stand for one value: each for half a unit of its last digit to both sides, but for what is counted. */
function weigh(official: OfficialFigure, reported: ReportedFigure): Partial<AgainstResult> {
  const { value, decimals } = official.value!;
  const scaled = reported.value !== reported.amount;
  const unit = official.written.unit ?? '';
  const inUnit = unit !== '' && bare(unit) === bare(reported.unit ?? '');
  if (unit !== '' && !inUnit) return { outcome: 'ambiguous', reason: 'unit' };
  const scale = scaled ? new Decimal(reported.amount).div(reported.value) : new Decimal(1);
  const half = reported.kind === 'count' && !scaled ? new Decimal(0) : new Decimal(10).pow(-decimals).div(2);
  const slack = new Decimal(reported.tolerance).div(scale).add(half);
  const gap = value.sub(reported.value);
  if (gap.abs().lte(slack)) return { outcome: 'agrees' };
  if (scaled && unit === '')
    return value.sub(reported.amount).abs().lte(reported.tolerance)
      ? { outcome: 'agrees' }
      : { outcome: 'ambiguous', reason: 'unit' };
  if (reported.approximate) return { outcome: 'ambiguous', reason: 'approximate' };
  return { outcome: 'differs', difference: gap };
}
