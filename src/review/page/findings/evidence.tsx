import type { EvidenceRow, FindingDetail } from '../../api.ts';
import { reportName } from '../parts/head.tsx';
import { Passage } from '../parts/passage.tsx';
import { changed, type Place } from '../place.ts';
import { useWords } from '../words.ts';

/** The passages that a finding rests on; each leads to its place in the report. */
export function Evidence({ place, detail }: { place: Place; detail: FindingDetail }) {
  const t = useWords();
  const shown = place.params.get('e') ?? '0';
  return (
    <section>
      <h3>{t('finding.evidence')}</h3>
      <ol class="evidence">
        {detail.evidence.map((row, index) => (
          <li key={row.position} class={row.position === 0 ? 'accused' : 'compared'}>
            <a
              href={changed(place, { e: index === 0 ? null : index, figure: null })}
              aria-current={shown === String(index) ? 'true' : undefined}
            >
              <span class="evidence-role">
                {row.position === 0 ? t('finding.accused') : t('finding.compared')}
                {where(row, detail, t)}
              </span>
              {newPassage(detail, index) ? (
                <Passage passage={row.passage} />
              ) : (
                <q class="quote" lang="vi">
                  {row.quote}
                </q>
              )}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where the words around are those of the passage before, the quote alone says enough. */
function newPassage({ evidence }: FindingDetail, index: number): boolean {
  const row = evidence[index];
  return !evidence
    .slice(0, index)
    .some((one) => one.report_id === row?.report_id && one.passage.text === row.passage.text);
}

function where(row: EvidenceRow, { finding }: FindingDetail, t: ReturnType<typeof useWords>): string {
  const places = [
    row.report_id === finding.report_id ? null : reportName(row),
    row.page === null ? null : t('page.short', { page: row.page }),
    row.table_index === null
      ? null
      : t('finding.cell', {
          table: row.table_index + 1,
          row: (row.table_row ?? 0) + 1,
          column: (row.table_column ?? 0) + 1,
        }),
  ].filter((one) => one !== null);
  return places.length === 0 ? '' : ` · ${places.join(' · ')}`;
}
