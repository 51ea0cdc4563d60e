import type { List, ReportRow } from '../../api.ts';
import { api } from '../fetching.ts';
import { useFormat } from '../format.ts';
import { Downloads } from '../parts/downloads.tsx';
import { fileName } from '../parts/head.tsx';
import { Note, ProblemNote, Waiting } from '../parts/notes.tsx';
import { offsetOf, Pager } from '../parts/pager.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { SearchField } from '../parts/searchField.tsx';
import { Select } from '../parts/select.tsx';
import { Title } from '../parts/title.tsx';
import { changed, go, href, type Place } from '../place.ts';
import { useSession } from '../session.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';

const limit = 50;
const filters = ['q', 'issuer', 'period', 'findings', 'order'] as const;

/** All reports, each a line. */
export function ReportsView({ place }: { place: Place }) {
  const t = useWords();
  const session = useSession();
  const { number } = useFormat();
  const asked = Object.fromEntries(filters.map((name) => [name, place.params.get(name)]));
  const offset = offsetOf(place);
  const { data, problem, reload, busy } = useAnswer<List<ReportRow>>(api('reports', { ...asked, limit, offset }));
  const narrow = (name: string) => (value: string) =>
    go(changed(place, { [name]: value, offset: null }), { replace: true });
  return (
    <div class="sheet-view">
      <div class="pane-head">
        <Title>{t('reports.title')}</Title>
        {data && <p class="count">{t('reports.count', { count: number(data.total) })}</p>}
      </div>
      <form class="filters" aria-label={t('filter.name')} onSubmit={(event) => event.preventDefault()}>
        <div class="fields">
          <SearchField label={t('reports.search')} value={asked.q ?? ''} search={narrow('q')} />
          <Select
            label={t('filter.issuer')}
            value={asked.issuer ?? ''}
            all={t('filter.allIssuers')}
            choices={session.issuers.map(({ key, name }) => ({ value: key, label: name }))}
            choose={narrow('issuer')}
          />
          <Select
            label={t('filter.period')}
            value={asked.period ?? ''}
            all={t('filter.allPeriods')}
            choices={session.periods.map(({ label, start, end }) => ({ value: `${start}..${end}`, label }))}
            choose={narrow('period')}
          />
          <Select
            label={t('filter.findings')}
            value={asked.findings ?? ''}
            all={t('filter.any')}
            choices={[
              { value: 'with', label: t('filter.with') },
              { value: 'without', label: t('filter.without') },
            ]}
            choose={narrow('findings')}
          />
        </div>
      </form>
      {problem && <ProblemNote problem={problem} again={reload} />}
      {!data && !problem && <Waiting />}
      {data?.total === 0 && <Note>{t('reports.none')}</Note>}
      {data && data.total > 0 && <Rows rows={data.rows} busy={busy} />}
      {data && <Pager place={place} total={data.total} limit={limit} offset={offset} />}
      <Downloads path="reports" params={asked} name="reports" />
    </div>
  );
}

function Rows({ rows, busy }: { rows: readonly ReportRow[]; busy: boolean }) {
  const t = useWords();
  const { number, day } = useFormat();
  return (
    <Scroll label={t('reports.title')} busy={busy}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{t('report.issuer')}</th>
            <th scope="col">{t('report.period')}</th>
            <th scope="col">{t('report.title')}</th>
            <th scope="col">{t('report.number')}</th>
            <th scope="col">{t('report.date')}</th>
            <th scope="col" class="num">
              {t('severity.error')}
            </th>
            <th scope="col" class="num">
              {t('severity.warning')}
            </th>
            <th scope="col" class="num">
              {t('severity.info')}
            </th>
            <th scope="col" class="num">
              {t('report.figures')}
            </th>
            <th scope="col">{t('report.file')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.report_id}>
              <th scope="row">
                <a href={href('reports', row.report_id)}>{row.issuer ?? fileName(row)}</a>
              </th>
              <td>{row.period_label}</td>
              <td class="wide">{row.title}</td>
              <td>{row.report_number}</td>
              <td class="num">{day(row.date)}</td>
              <td class={row.errors > 0 ? 'num error-text' : 'num zero'}>{number(row.errors)}</td>
              <td class={row.warnings > 0 ? 'num warning-text' : 'num zero'}>{number(row.warnings)}</td>
              <td class={row.infos > 0 ? 'num' : 'num zero'}>{number(row.infos)}</td>
              <td class="num">
                {number(row.dossier_checked)}/{number(row.dossier)}
              </td>
              <td class="small">{fileName(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
