import type { ReportDetail } from '../../api.ts';
import { fileName, reportName } from '../parts/head.tsx';
import { changed, href, type Place } from '../place.ts';
import { useWords } from '../words.ts';
import { zoomOf } from './reading.tsx';

const states = ['agrees', 'disagrees', 'unchecked'] as const;

/** Over a report: which it is, how it is shown, and what the marks mean. */
export function ReadingBar(props: { place: Place; detail: ReportDetail; paged: boolean; asText: boolean }) {
  const t = useWords();
  const { place, paged, asText } = props;
  const { report, figures } = props.detail;
  const zoom = zoomOf(place);
  const to = (next: number) => changed(place, { zoom: next === 100 ? null : next });
  const count = (state: (typeof states)[number]) => figures.filter(({ checked }) => checked === state).length;
  return (
    <div class="reading-bar">
      <p class="reading-name">
        {place.view === 'reports' ? (
          reportName(report)
        ) : (
          <a href={href('reports', report.report_id)}>{reportName(report)}</a>
        )}
        <small>{fileName(report)}</small>
      </p>
      <ul class="legend" aria-label={t('document.legend')}>
        {states.map((state) => (
          <li key={state} class={`key ${state}`}>
            {t(`checked.${state}`)} <b>{count(state)}</b>
          </li>
        ))}
      </ul>
      {paged && (
        <p class="reading-ways">
          {!asText && (
            <>
              <a class="plain-button" href={to(Math.max(50, zoom - 25))} aria-label={t('document.smaller')}>
                −
              </a>
              <span class="zoom">{zoom} %</span>
              <a class="plain-button" href={to(Math.min(400, zoom + 25))} aria-label={t('document.larger')}>
                +
              </a>
            </>
          )}
          <a class="plain-button" href={changed(place, { as: asText ? null : 'text' })} aria-keyshortcuts="t">
            {asText ? t('document.asPages') : t('document.asText')}
          </a>
        </p>
      )}
      {report.format === 'pdf' && report.file !== 'same' && (
        <p class="small">{t(report.file === 'missing' ? 'document.missing' : 'document.changed')}</p>
      )}
    </div>
  );
}
