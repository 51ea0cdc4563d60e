import { useFormat } from '../format.ts';
import { changed, type Place } from '../place.ts';
import { useWords } from '../words.ts';

/** Which part of a long list is shown, and the ways to the parts beside it. */
export function Pager(props: { place: Place; total: number; limit: number; offset: number }) {
  const t = useWords();
  const { number } = useFormat();
  const { place, total, limit, offset } = props;
  const last = Math.min(offset + limit, total);
  const to = (next: number) => changed(place, { offset: next === 0 ? null : next, finding: null, in: null });
  if (total === 0) return null;
  return (
    <nav class="pager" aria-label={t('pager.name')}>
      {offset > 0 ? (
        <a href={to(Math.max(0, offset - limit))} rel="prev">
          ‹ {t('pager.before')}
        </a>
      ) : (
        <span />
      )}
      <span>{t('pager.range', { from: number(offset + 1), to: number(last), total: number(total) })}</span>
      {last < total ? (
        <a href={to(offset + limit)} rel="next">
          {t('pager.next')} ›
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}

/** From which row on a list is shown, as the address says. */
export function offsetOf(place: Place): number {
  const offset = Number(place.params.get('offset') ?? 0);
  return Number.isInteger(offset) && offset > 0 ? offset : 0;
}
