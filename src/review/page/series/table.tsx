import { Fragment } from 'preact';
import type { SeriesPoint } from '../../api.ts';
import { useFormat } from '../format.ts';
import { CheckedBadge } from '../parts/badges.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { href } from '../place.ts';
import { useWords } from '../words.ts';
import { keyOf, type Line } from './lines.ts';
import { reportLine } from './sources.ts';

/** The points behind the chart, with their sources; a gap is a row of its own. */
export function PointTable({ lines }: { lines: readonly Line[] }) {
  const t = useWords();
  return (
    <Scroll label={t('series.table')}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{t('report.issuer')}</th>
            <th scope="col">{t('series.about')}</th>
            <th scope="col">{t('report.period')}</th>
            <th scope="col" class="num">
              {t('series.value')}
            </th>
            <th scope="col">{t('series.unit')}</th>
            <th scope="col">{t('series.state')}</th>
            <th scope="col">{t('series.source')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            line.runs.map((run) => (
              <Fragment key={`${line.key} ${run.points[0]?.id}`}>
                {run.gap && (
                  <tr class="gap">
                    <td>{line.issuer}</td>
                    <td>{line.about.join(', ')}</td>
                    <td colSpan={5}>{t('series.gap')}</td>
                  </tr>
                )}
                {run.points.map((point) => (
                  <PointRow key={keyOf(point)} line={line} point={point} />
                ))}
              </Fragment>
            )),
          )}
        </tbody>
      </table>
    </Scroll>
  );
}

function PointRow({ line, point }: { line: Line; point: SeriesPoint }) {
  const t = useWords();
  const { number } = useFormat();
  return (
    <tr>
      <th scope="row">{line.issuer}</th>
      <td>{line.about.join(', ')}</td>
      <td>
        {point.period_label}
        {!point.own && <small> ({t('series.remembered')})</small>}
      </td>
      <td class="num">{number(point.value)}</td>
      <td>{point.unit}</td>
      <td>
        <CheckedBadge checked={point.checked} />
      </td>
      <td>
        <a href={href('reports', point.report_id, { figure: point.id })}>{reportLine(point, t)}</a>
        {point.other_values > 0 && <small> {t('series.others', { count: number(point.other_values) })}</small>}
      </td>
    </tr>
  );
}
