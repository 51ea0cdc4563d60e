import type { SearchHits, SearchRow } from '../../api.ts';
import { api } from '../fetching.ts';
import { useFormat } from '../format.ts';
import { useKeys } from '../keys.ts';
import { Downloads } from '../parts/downloads.tsx';
import { reportName } from '../parts/head.tsx';
import { Note, ProblemNote, Waiting } from '../parts/notes.tsx';
import { offsetOf, Pager } from '../parts/pager.tsx';
import { SearchField } from '../parts/searchField.tsx';
import { Select } from '../parts/select.tsx';
import { Title } from '../parts/title.tsx';
import { changed, go, href, type Place } from '../place.ts';
import { useSession } from '../session.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';

const limit = 50;
const filters = ['q', 'issuer', 'period'] as const;

/** Words looked for in all reports; each hit leads to its place in its report. */
export function SearchView({ place }: { place: Place }) {
  const t = useWords();
  const session = useSession();
  const { number } = useFormat();
  const asked = Object.fromEntries(filters.map((name) => [name, place.params.get(name)]));
  const offset = offsetOf(place);
  const { data, problem, busy } = useAnswer<SearchHits>(asked.q ? api('search', { ...asked, limit, offset }) : null);
  const narrow = (name: string) => (value: string) =>
    go(changed(place, { [name]: value, offset: null }), { replace: true });
  useKeys({ '/': () => document.querySelector<HTMLElement>('.filters input')?.focus() });
  return (
    <div class="sheet-view narrow">
      <Title>{t('search.title')}</Title>
      <search>
        <form class="filters" onSubmit={(event) => event.preventDefault()}>
          <div class="fields">
            <SearchField label={t('search.words')} value={asked.q ?? ''} search={narrow('q')} big />
            <Select
              label={t('filter.issuer')}
              value={asked.issuer ?? ''}
              all={t('filter.allIssuers')}
              choices={session.issuers.map(({ name }) => ({ value: name, label: name }))}
              choose={narrow('issuer')}
            />
            <Select
              label={t('filter.period')}
              value={asked.period ?? ''}
              all={t('filter.allPeriods')}
              choices={session.periods.map(({ label, start, end }) => ({ value: `${start}..${end}`, label }))}
              choose={narrow('period')}
            />
          </div>
        </form>
      </search>
      <p class="count" role="status">
        {data ? t(data.more ? 'search.countMore' : 'search.count', { count: number(data.total) }) : t('search.hint')}
      </p>
      {problem && <ProblemNote problem={problem} />}
      {asked.q && busy && !data && <Waiting />}
      {data?.total === 0 && <Note>{t('search.none')}</Note>}
      <ol class="hits" start={offset + 1}>
        {data?.rows.map((row) => (
          <Hit key={`${row.report_id}.${row.start_offset}`} row={row} />
        ))}
      </ol>
      {data && <Pager place={place} total={data.total} limit={limit} offset={offset} />}
      {data && data.total > 0 && <Downloads path="search" params={asked} name="search" />}
    </div>
  );
}

function Hit({ row }: { row: SearchRow }) {
  const t = useWords();
  const shown = row.text.replace(/\t/g, ' ');
  let from = 0;
  const pieces = row.places.flatMap(({ start, end }) => {
    const before = shown.slice(from, start);
    from = end;
    return [before, <mark key={start}>{shown.slice(start, end)}</mark>];
  });
  return (
    <li>
      <a href={href('reports', row.report_id, { at: `${row.start_offset}-${row.end_offset}` })}>
        {reportName(row)}
        {row.page !== null && ` · ${t('page.short', { page: row.page })}`}
      </a>
      <p lang="vi">
        {pieces}
        {shown.slice(from)}
      </p>
    </li>
  );
}
