import { useRef } from 'preact/hooks';
import type { FindingRow, Findings } from '../../api.ts';
import { api } from '../fetching.ts';
import { useFormat } from '../format.ts';
import { useKeys } from '../keys.ts';
import { Downloads } from '../parts/downloads.tsx';
import { Folded } from '../parts/folded.tsx';
import { Note, ProblemNote, Waiting } from '../parts/notes.tsx';
import { offsetOf, Pager } from '../parts/pager.tsx';
import { Title } from '../parts/title.tsx';
import { changed, go, type Place } from '../place.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';
import { FindingFilters } from './filters.tsx';
import { FindingItem } from './item.tsx';
import { OpenFinding } from './open.tsx';

const limit = 50;
const filters = ['severity', 'rule', 'issuer', 'period', 'verdict', 'report', 'order'] as const;

/** The list of findings, and beside it the one that is open, with its report. */
export function FindingsView({ place }: { place: Place }) {
  const t = useWords();
  const { number } = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const asked = Object.fromEntries(filters.map((name) => [name, place.params.get(name)]));
  const offset = offsetOf(place);
  const answer = useAnswer<Findings>(api('findings', { ...asked, limit, offset }));
  const rows = answer.data?.rows ?? [];
  const openAt = rows.findIndex((row) => isOpen(place, row));
  // A finding that a verdict has taken out of the list leaves its place to the next one.
  const lastAt = useRef(-1);
  if (openAt >= 0) lastAt.current = openAt;

  const select = (index: number) => {
    const row = rows[index];
    if (!row) return;
    go(addressOf(place, row), { replace: true });
    list.current?.querySelectorAll<HTMLAnchorElement>('a.finding')[index]?.focus();
  };
  useKeys({
    j: () => select(Math.min(openAt < 0 ? Math.max(lastAt.current, 0) : openAt + 1, rows.length - 1)),
    k: () => select(Math.max((openAt < 0 ? lastAt.current : openAt) - 1, 0)),
    '/': toFilters,
  });

  const open = place.params.get('finding');
  return (
    <div class={open === null ? 'bench' : 'bench opened'}>
      <section class="bench-list" aria-labelledby="findings-title">
        <div class="pane-head">
          <Title id="findings-title">{t('findings.title')}</Title>
          {answer.data && <p class="count">{t('findings.count', { count: number(answer.data.total) })}</p>}
        </div>
        <Folded place={place} names={filters} open={open === null}>
          <FindingFilters place={place} facets={answer.data?.facets ?? null} />
        </Folded>
        {answer.problem && <ProblemNote problem={answer.problem} again={answer.reload} />}
        {!answer.data && !answer.problem && <Waiting />}
        {answer.data?.total === 0 && <Note>{t('findings.none')}</Note>}
        <ol ref={list} class="findings" start={offset + 1} aria-busy={answer.busy}>
          {rows.map((row, index) => (
            <FindingItem
              key={`${row.report_id}.${row.finding}`}
              row={row}
              href={addressOf(place, row)}
              open={index === openAt}
            />
          ))}
        </ol>
        {answer.data && <Pager place={place} total={answer.data.total} limit={limit} offset={offset} />}
        <Downloads path="findings" params={asked} name="findings" />
      </section>
      {open !== null && (
        <OpenFinding key={`${open} ${place.params.get('in')}`} place={place} changedList={answer.reload} />
      )}
    </div>
  );
}

/** To the filters, which may be folded away. */
function toFilters(): void {
  const box = document.querySelector<HTMLDetailsElement>('.folded');
  if (box) box.open = true;
  box?.querySelector<HTMLElement>('.filters input')?.focus();
}

function isOpen({ params }: Place, row: FindingRow): boolean {
  return params.get('finding') === row.fingerprint && params.get('in') === String(row.report_id);
}

/** Where a finding is open, with nothing left of the one before it. */
function addressOf(place: Place, row: FindingRow): string {
  return changed(place, { finding: row.fingerprint, in: row.report_id, e: null, figure: null });
}
