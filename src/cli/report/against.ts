import type { AgainstResult, Outcome } from '../../check/against/compare.ts';
import type { MessageKey, Translate } from '../../locales/index.ts';
import { harmless } from '../../present/harmless.ts';
import { formatNumber } from '../../present/numbers.ts';
import { wrap } from '../../present/passage.ts';
import { shownPath } from '../../present/shownPath.ts';
import type { Row } from '../../store/driver.ts';
import type { Style } from './style.ts';

/** In the order in which they are shown; what agrees is only counted. */
const shown: readonly Outcome[] = ['differs', 'ambiguous', 'missingInReports', 'missingInList'];

export function countOutcomes(results: readonly AgainstResult[]): Record<Outcome, number> {
  const counts = { agrees: 0, differs: 0, ambiguous: 0, missingInReports: 0, missingInList: 0 };
  for (const { outcome } of results) counts[outcome]++;
  return counts;
}

/** Why a figure is not compared, in words; null where nothing is to be said. */
export function reasonIn({ reason, official, organisations }: AgainstResult, t: Translate): string | null {
  if (reason === null) return null;
  const list = organisations.map(({ name, province }) => [name, province].filter(Boolean).join(', ')).join('; ');
  return harmless(t(`against.why.${reason}` satisfies MessageKey, { ...official?.written, list }));
}

/** One comparison for other programs, with the names of `v_series`. */
export function againstRow(result: AgainstResult, t: Translate): Row {
  const { outcome, reason, official, organisations, reported, difference } = result;
  const written = official?.written ?? {};
  return {
    outcome,
    reason,
    explanation: reasonIn(result, t),
    row: official?.row ?? null,
    issuer: written.issuer ?? organisations[0]?.name ?? null,
    organisation: organisations.length === 1 ? organisations[0]!.key : null,
    period: written.period ?? reported?.periodLabel ?? null,
    period_start: official?.days?.start ?? reported?.start ?? null,
    period_end: official?.days?.end ?? reported?.end ?? null,
    measure: written.measure ?? reported?.name ?? null,
    measure_id: official?.measure ?? reported?.measure ?? null,
    level: official?.level ?? reported?.level ?? null,
    listed: official?.value?.value.toNumber() ?? null,
    reported: reported?.value ?? null,
    difference: difference?.toNumber() ?? null,
    unit: reported?.unit ?? null,
    quote: reported?.quote ?? null,
    page: reported?.page ?? null,
    path: reported?.path ?? null,
    report_id: reported?.report ?? null,
    figure: reported?.figure ?? null,
  };
}

/** The comparisons for people: what differs first, what agrees in a number. */
export function againstText(results: readonly AgainstResult[], path: string, t: Translate, style: Style): string {
  const rows = results.filter(({ official }) => official !== null).length;
  const parts = [style.bold(t('against.heading', { path: shownPath(path), rows }))];
  for (const outcome of shown) {
    const those = results.filter((one) => one.outcome === outcome);
    if (those.length === 0) continue;
    const lines = those.map((one) => wrap(lineOf(one, t), style.width, '    ').replace(/^ {2}/, ''));
    parts.push([style.bold(`${t(`against.${outcome}`)} (${those.length})`), ...lines].join('\n'));
  }
  parts.push(t('against.counts', countOutcomes(results)));
  return `${parts.join('\n\n')}\n`;
}

function lineOf(result: AgainstResult, t: Translate): string {
  const { official, organisations, reported, difference } = result;
  const written = official?.written ?? {};
  const about = [
    written.issuer ?? organisations[0]?.name,
    written.period ?? reported?.periodLabel,
    written.measure ?? reported?.name ?? reported?.printed,
    written.level || null,
  ];
  const reason = reasonIn(result, t);
  const sides = [
    ...(official
      ? [`${t('against.listed', { value: written.value ?? '' })} (${t('against.row', { row: official.row })})`]
      : []),
    ...(reported ? [`${t('against.reported', { value: `“${reported.quote}”` })} (${placeOf(reported, t)})`] : []),
    ...(difference ? [t('against.difference', { value: formatNumber(difference.abs()) })] : []),
    ...(reason === null || result.outcome === 'missingInList' ? [] : [reason]),
  ];
  return harmless(`${about.filter(Boolean).join(' · ')}: ${sides.join(' — ')}`);
}

const placeOf = ({ path, page }: { path: string; page: number | null }, t: Translate) =>
  [shownPath(path), ...(page === null ? [] : [t('audit.page', { page })])].join(', ');
