import type { List, SeriesChoices, SeriesPoint } from '../../api.ts';
import { api } from '../fetching.ts';
import { useFormat } from '../format.ts';
import { Downloads } from '../parts/downloads.tsx';
import { Note, ProblemNote, Waiting } from '../parts/notes.tsx';
import { Title } from '../parts/title.tsx';
import { changed, type Place } from '../place.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';
import { Chart } from './chart.tsx';
import { fresh, SeriesForm } from './form.tsx';
import { linesOf } from './lines.ts';
import { PointTable } from './table.tsx';

/** More lines than this nobody can tell apart; the table has them all. */
const mostLines = 10;
const limit = 1000;

/** What issuers report of one measure over periods. */
export function SeriesView({ place }: { place: Place }) {
  const t = useWords();
  const { number } = useFormat();
  const measure = place.params.get('measure');
  const choices = useAnswer<SeriesChoices>(api('series/choices', { measure }));
  const kind = place.params.get('kind') ?? choices.data?.kinds[0]?.value ?? null;
  const asked = {
    measure,
    kind,
    ...Object.fromEntries(['status', 'level', 'channel', 'scope'].map((name) => [name, place.params.get(name)])),
    issuer: place.params.getAll('issuer'),
  };
  const ready = measure !== null && choices.data !== null;
  const points = useAnswer<List<SeriesPoint>>(ready ? api('series', { ...asked, limit }) : null);
  const all = points.data?.rows ?? [];
  const every = place.params.get('every');
  const lines = linesOf(every === null ? all : all.filter(({ period_kind }) => period_kind === every));
  const drawn = lines.slice(0, mostLines);
  const named = choices.data?.measures.find((one) => one.measure === measure)?.name ?? measure;
  return (
    <div class="sheet-view series">
      <Title>{t('series.title')}</Title>
      {choices.problem && <ProblemNote problem={choices.problem} again={choices.reload} />}
      {choices.data && (
        <SeriesForm
          place={place}
          choices={choices.data}
          kind={kind}
          lengths={[...new Set(all.map((one) => one.period_kind))]}
        />
      )}
      {measure === null && (
        <>
          <Note>{t('series.choose')}</Note>
          <ul class="plain lines">
            {choices.data?.measures.slice(0, 12).map((one) => (
              <li key={one.measure}>
                <a href={changed(place, { ...fresh, measure: one.measure })}>{one.name}</a>{' '}
                <span class="small">
                  {t('series.many', { points: number(one.points), issuers: number(one.issuers) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {points.problem && <ProblemNote problem={points.problem} again={points.reload} />}
      {ready && !points.data && !points.problem && <Waiting />}
      {points.data?.total === 0 && <Note>{t('series.none')}</Note>}
      {points.data && points.data.total > 0 && (
        <section aria-label={named ?? ''} aria-busy={points.busy}>
          <h2>{named}</h2>
          <Chart lines={drawn} name={named ?? ''} />
          {drawn.length < lines.length && (
            <p class="small">{t('series.more', { drawn: number(drawn.length), lines: number(lines.length) })}</p>
          )}
          <h2>{t('series.table')}</h2>
          <PointTable lines={lines} />
          {points.data.total > limit && (
            <p class="small">{t('series.cut', { shown: number(limit), total: number(points.data.total) })}</p>
          )}
          <Downloads path="series" params={asked} name="series" />
        </section>
      )}
    </div>
  );
}
