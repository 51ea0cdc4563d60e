import type { DocumentRow, List } from '../../api.ts';
import { api } from '../fetching.ts';
import { useFormat } from '../format.ts';
import { Downloads } from '../parts/downloads.tsx';
import { Note, ProblemNote, Waiting } from '../parts/notes.tsx';
import { offsetOf, Pager } from '../parts/pager.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { SearchField } from '../parts/searchField.tsx';
import { Select } from '../parts/select.tsx';
import { Title } from '../parts/title.tsx';
import { changed, go, href, type Place } from '../place.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';
import { documentName } from './name.ts';

const limit = 50;
const filters = ['q', 'type', 'conflicts', 'order'] as const;

/** All cited documents, the most cited first, to search and narrow. */
export function CitedDocuments({ place }: { place: Place }) {
  const t = useWords();
  const { number, day } = useFormat();
  const asked = Object.fromEntries(filters.map((name) => [name, place.params.get(name)]));
  const offset = offsetOf(place);
  const { data, problem, reload, busy } = useAnswer<List<DocumentRow>>(api('documents', { ...asked, limit, offset }));
  const narrow = (name: string) => (value: string) =>
    go(changed(place, { [name]: value, offset: null }), { replace: true });
  return (
    <div class="sheet-view">
      <div class="pane-head">
        <Title>{t('references.title')}</Title>
        {data && <p class="count">{t('references.count', { count: number(data.total) })}</p>}
      </div>
      <form class="filters" aria-label={t('filter.name')} onSubmit={(event) => event.preventDefault()}>
        <div class="fields">
          <SearchField label={t('references.search')} value={asked.q ?? ''} search={narrow('q')} />
          <Select
            label={t('filter.conflicts')}
            value={asked.conflicts ?? ''}
            all={t('filter.any')}
            choices={[{ value: 'only', label: t('filter.conflictsOnly') }]}
            choose={narrow('conflicts')}
          />
          <Select
            label={t('filter.order')}
            value={asked.order ?? ''}
            choices={[
              { value: '', label: t('order.reports') },
              { value: 'mentions', label: t('order.mentions') },
              { value: '-date', label: t('order.newest') },
              { value: 'number', label: t('order.number') },
            ]}
            choose={narrow('order')}
          />
        </div>
      </form>
      {problem && <ProblemNote problem={problem} again={reload} />}
      {!data && !problem && <Waiting />}
      {data?.total === 0 && <Note>{t('references.none')}</Note>}
      {data && data.total > 0 && (
        <Scroll label={t('references.title')} busy={busy}>
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">{t('references.document')}</th>
                <th scope="col">{t('references.date')}</th>
                <th scope="col">{t('references.issuer')}</th>
                <th scope="col">{t('references.subject')}</th>
                <th scope="col" class="num">
                  {t('references.reports')}
                </th>
                <th scope="col" class="num">
                  {t('references.mentions')}
                </th>
                <th scope="col" class="num">
                  {t('references.conflicts')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    <a href={href('references', row.key)}>{documentName(row)}</a>
                  </th>
                  <td class="num">{day(row.date)}</td>
                  <td>{row.issuer ?? row.organisation}</td>
                  <td class="wide">{row.subject}</td>
                  <td class="num">{number(row.reports)}</td>
                  <td class="num">{number(row.mentions)}</td>
                  <td class={row.conflicts > 0 ? 'num error-text' : 'num zero'}>{number(row.conflicts)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {data && <Pager place={place} total={data.total} limit={limit} offset={offset} />}
      <Downloads path="documents" params={asked} name="documents" />
    </div>
  );
}
